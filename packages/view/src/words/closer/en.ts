import type { CloserWords } from '../words.ts';

export const words: CloserWords = {
  closer: {
    download: 'Download',
    downloadNote: 'Each file holds what is disclosed and nothing else, with its source and release.',
    formats: {
      csv: 'CSV (table)',
      svg: 'SVG (picture)',
      png: 'PNG (picture)',
      json: 'JSON (whole document)',
    },
    failed: 'The file could not be made.',
    cite: 'Cite',
    copyCitation: 'Copy citation',
    copied: 'Copied.',
    notCopied: 'This browser does not let it be copied. Select the text instead.',
    release: (stage, id) => `${stage}, release ${id}`,
    within: (part, title) => `“${part}”, in: ${title}`,
    sentence: (text) => `${text}. `,
    origin: {
      organisation: 'Organisation',
      title: 'Source',
      release: 'Release',
      date: 'Published',
      licence: 'Licence',
      address: 'Address',
    },
    columns: {
      number: (column) => `${column} (number)`,
      state: (column) => `${column} (state)`,
      notes: (column) => `${column} (notes)`,
    },
    amount: (items, share) => `${items}: ${share}`,
    share: (chosen, listed) => `${chosen} of ${listed}`,
    chosen: (names, amounts) => `${names} (${amounts})`,
    noItems: 'the document lists no items by this',
    showing: 'Showing only',
    highlighted: 'Highlighted on this page',
    withoutWithheld: 'What is not disclosed is not included.',
    clear: 'Clear',
    filter: 'Show only',
    all: 'All',
    nothingChosen: 'Press a name to highlight its items on this page.',
    unknownFilter: (allowed) =>
      `The attribute “filter” of this widget must be pairs such as category:economy, each beginning with ${allowed}.`,
    unknownGroup: (codes) =>
      `The attribute “filter” of this widget names what the document has no group for: ${codes}.`,
    copyLink: 'Copy link to this view',
  },
};
