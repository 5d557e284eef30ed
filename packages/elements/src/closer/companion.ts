import { html, nothing, type TemplateResult } from 'lit';
import { breakdownsOf, type ProgressDocument } from '@planglass/model';
import type { CloserWords, Phrase } from '@planglass/view';
import { CHOSEN_KINDS, narrow, ofDocument, sayChoices, sayChosen, sayHead, tally, writeChoices, type Choice, type ChoiceReading, type ChosenKind } from '@planglass/view/choices'; // prettier-ignore
import { adopt } from '../base/adopt.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { loadCloserWords } from '../base/closer-words.ts';
import { connected, type Companion } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';
import { named } from '../base/templates.ts';
import { highlight } from './highlight.ts';
import { carryOver, documentOf, letGo, lookAt, lookingAt, ownFilter, type Asked } from './looking.ts';
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
  const shown = tally(document, filter, kinds).map(({ of }) => of);
  if (!filter.length || !shown.length) return [];
  // neither a breakdown nor a timeline: a report, which is of all kinds
  const head = sayHead(reading, (host as Asked).by, 'by' in host || 'groupBy' in host ? shown : []);
  const clear = (): void => {
    (host as Asked).filter = '';
    lookAt(document, { ...lookingAt(document), filter: [] });
    void goOn(host);
  };
  return [
    html`<p class="quiet">${sayChosen(reading, words.closer.showing, filter, kinds)}</p>`,
    clearButton(words, head, clear),
  ];
}

/** In the breakdown that was pressed, which is the one to say so, below all the rest, so that nothing moves away from the pointer. */
function saySelected(host: PlanElement, reading: ChoiceReading): TemplateResult {
  const { document, words } = reading;
  const { selected, from } = lookingAt(document);
  const own = from === host ? selected : undefined;
  return html`<div class="choices ${own ? '' : 'heard'}" part="choices">
    <p class="quiet" role="status">${own ? sayChosen(reading, words.closer.highlighted, [own]) : nothing}</p>
    ${own ? clearButton(words, sayChoices(reading, [own])[0]!, () => unselect(host, document, own)) : nothing}
  </div>`;
}

const clearButton = (words: ChoiceReading['words'], what: Phrase, clear: () => void): TemplateResult =>
  html`<button type="button" @click=${clear}>${named(words.closer.clear, what, words)}</button>`;

/** Lets go of the group that was pressed in a widget. */
function unselect(host: PlanElement, document: ProgressDocument, selected: Choice): void {
  const picks = () => [...host.renderRoot.querySelectorAll<HTMLElement>('.pick')];
  const place = picks().findIndex((pick) => pick.matches('[aria-pressed="true"]'));
  select(host, document, selected);
  void goOn(host, () => picks()[place]);
}

/** A button has taken itself away: the keyboard goes on with what is asked for, else with the heading of what is there now. */
async function goOn(host: PlanElement, next?: () => HTMLElement | undefined): Promise<void> {
  await host.updateComplete;
  if (host.matches(':focus-within')) return;
  const asked = next?.();
  if (asked) return asked.focus();
  const first = (name: string) => host.renderRoot.querySelector<HTMLElement>(name);
  // what is there only after a while has no heading yet
  const place = first('.heading') ?? first('.frame');
  place?.setAttribute('tabindex', '-1');
  place?.focus();
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const host of connected) {
    const document = documentOf(host);
    const { selected, from } = document ? lookingAt(document) : {};
    if (document && selected && from === host && event.composedPath().includes(host))
      unselect(host, document, selected);
  }
});
