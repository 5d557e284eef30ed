import { html, nothing, type TemplateResult } from 'lit';
import { breakdownsOf, type ProgressDocument } from '@planglass/model';
import type { CloserWords } from '@planglass/view';
import { CHOSEN_KINDS, narrow, ofDocument, sayChosen, tally, writeChoices, type Choice, type ChoiceReading, type ChosenKind } from '@planglass/view/choices'; // prettier-ignore
import { adopt } from '../base/adopt.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { loadCloserWords } from '../base/closer-words.ts';
import type { Companion } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';
import { highlight } from './highlight.ts';
import { carryOver, letGo, lookAt, lookingAt, ownFilter, type Asked } from './looking.ts';
import { follow, restore } from './permalink.ts';
import { select } from './select.ts';
import { closerStyles } from './styles.ts';

/** Texts by their language, once they are there. */
const texts = new Map<string, CloserWords>();

function wordsFor(host: PlanElement, language: string): CloserWords | undefined {
  const words = texts.get(language);
  if (!words)
    void loadCloserWords(language).then(
      (loaded) => {
        texts.set(language, loaded);
        host.requestUpdate();
      },
      // without its texts a widget shows what it has
      () => undefined,
    );
  return words;
}

/** The kinds of items of which a widget can show some alone. */
function kindsOf(host: PlanElement): readonly ChosenKind[] {
  if (!('filter' in host)) return [];
  const { of } = host as Asked;
  return of ? CHOSEN_KINDS.filter((kind) => kind === of) : CHOSEN_KINDS.filter((kind) => !('groupBy' in host) || kind !== 'indicators'); // prettier-ignore
}

/** The groups of a widget's own filter that the document does not have; with any, the filter is none. */
const unknownOf = (host: PlanElement, document: ProgressDocument): readonly Choice[] => {
  const own = ownFilter(host as Asked, document) ?? [];
  const known = ofDocument(document, own);
  return own.filter((choice) => !known.includes(choice));
};

/** What a widget shows alone: what its page asks for, and what a visitor has chosen besides. */
const filterOf = (host: PlanElement, document: ProgressDocument): readonly Choice[] => [
  ...(unknownOf(host, document).length ? [] : (ownFilter(host as Asked, document) ?? [])),
  ...lookingAt(document).filter,
];

export const companion: Companion = {
  narrow: (host, reading, partly = false) => {
    carryOver(host, reading.document);
    restore(host, reading.document);
    const filter = filterOf(host, reading.document);
    if (!filter.length || !kindsOf(host).length || partly === 'of' in host) return reading;
    return { ...reading, document: narrow(reading.document, filter) };
  },
  frame: (host, reading, shown) => {
    const words = wordsFor(host, reading.words.language);
    if (!words) return shown;
    adopt(host, [furtherTokens, closerStyles]);
    const full: ChoiceReading = { ...reading, words: { ...reading.words, ...words } };
    const isSelectable = (host as Asked).selectable && 'by' in host;
    const hint = isSelectable ? [html`<p class="quiet hint">${words.closer.nothingChosen}</p>`] : [];
    const notes = [...sayFilter(host, full), ...hint];
    if (!notes.length) return shown;
    const own = typeof shown === 'string' ? html`<p class="message" part="message">${shown}</p>` : shown;
    return html`<div class="choices ${'by' in host ? 'below' : ''}" part="choices">${notes}</div>
      ${own} ${isSelectable ? saySelected(host, full) : nothing}`;
  },
  follow: (host, document) => {
    if (!document) return letGo(host);
    highlight(host, document, lookingAt(document).selected);
    follow(host, document);
  },
};

function sayFilter(host: PlanElement, reading: ChoiceReading): unknown[] {
  const { document, words } = reading;
  const kinds = kindsOf(host);
  if (!kinds.length) return [];
  if (!ownFilter(host as Asked, document)) {
    const list = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(breakdownsOf(document));
    return [html`<p>${words.closer.unknownFilter(list)}</p>`];
  }
  const unknown = unknownOf(host, document);
  if (unknown.length) return [html`<p>${words.closer.unknownGroup(writeChoices(unknown))}</p>`];
  const filter = filterOf(host, document);
  if (!filter.length || !tally(document, filter, kinds).length) return [];
  const clear = (): void => {
    (host as Asked).filter = '';
    lookAt(document, { ...lookingAt(document), filter: [] });
  };
  return [
    html`<p class="quiet">${sayChosen(reading, words.closer.showing, filter, kinds)}</p>`,
    clearButton(words, clear),
  ];
}

/** In the breakdown that was pressed, which is the one to say so, below all the rest, so that nothing moves away from the pointer. */
function saySelected(host: PlanElement, reading: ChoiceReading): TemplateResult {
  const { document, words } = reading;
  const { selected, from } = lookingAt(document);
  const own = from === host ? selected : undefined;
  return html`<div class="choices ${own ? '' : 'heard'}" part="choices">
    <p class="quiet" role="status">${own ? sayChosen(reading, words.closer.highlighted, [own]) : nothing}</p>
    ${own ? clearButton(words, () => select(host, document, own)) : nothing}
  </div>`;
}

const clearButton = ({ closer }: ChoiceReading['words'], clear: () => void): TemplateResult =>
  html`<button type="button" @click=${clear}>${closer.clear}</button>`;
