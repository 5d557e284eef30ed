import type { FactKind, TableCell, TableView } from '../description.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { StatusFact, TimelineEntry, TimelineGroup } from './describe.ts';

/** One row for each item, and below it one for each thing said of it: a table that also makes sense when sorted. */
export function tabulateTimeline({ words }: Reading, group: TimelineGroup): TableView {
  const { columns, one } = words.timeline;
  const rows = (entry: TimelineEntry): TableCell[][] => {
    const row = (what: Phrase, text: TableCell, when: Phrase[], status?: StatusFact): TableCell[] => [
      cell(entry.title),
      cell(what),
      text,
      cell(join(when, words.common.comma)),
      status ? cell(join([status.value, ...status.details], words.common.comma), status.kind) : cell(plain('')),
    ];
    return [
      row(plain(one[group.of]), cell(entry.category ?? plain('')), entry.when ? [entry.when] : [], entry.status),
      ...entry.paragraphs.map((text) => row(plain(columns.text), cell(text), [])),
      ...entry.lists.flatMap(({ label, statements }) =>
        statements.map(({ text, details, status }) => row(label, cell(text), details, status)),
      ),
      ...entry.figures.map(({ label, kind, value, details }) =>
        row(label, cell(join([value, ...details], words.common.comma), kind), []),
      ),
    ];
  };
  return {
    caption: group.heading,
    columns: [columns.title, columns.what, columns.text, columns.when, columns.status].map(plain),
    rows: [...group.dated, ...group.undated].flatMap(rows),
  };
}

const cell = (phrase: Phrase, kind: FactKind = 'words'): TableCell => ({ kind, phrase });

/** One phrase of several; marked with the language that any of them is in that is not the interface's. */
function join(phrases: readonly Phrase[], comma: string): Phrase {
  const text = phrases.map((each) => each.text).join(comma);
  const lang = phrases.find((each) => each.lang)?.lang;
  return lang ? { text, lang } : { text };
}
