import { measure, type Measured } from '../../packages/elements/tokens/contrast.ts';
import { themeSheet } from '../../packages/elements/tokens/css.ts';
import { FORMAT, idsIn, readTokens, type Problem } from '../../packages/elements/tokens/read.ts';
import { createWidget } from '../show.ts';
import { STATES, type Widget } from '../states.ts';

export interface TokensPage {
  /** The texts of the files that every theme begins with, and of the themes. */
  base: string;
  looks: Readonly<Record<string, string>>;
  /** Puts a style sheet on the page. */
  wear(sheet: string): void;
}

/** One of each kind of mark, text and table. */
const SHOWN: readonly (readonly [Widget, string])[] = [
  ['plan-gauge', 'value'],
  ['plan-gauge', 'actual-withheld'],
  ['plan-gauge', 'compact-value'],
  ['plan-breakdown', 'stacked-all-disclosed'],
  ['plan-breakdown', 'unit-split-assessment'],
  ['plan-timeline', 'timings'],
  ['plan-withheld', 'with-basis'],
];

/**
 * A page for designers: it takes a file of design tokens, puts it on the widgets below, lists the pairs of colours that are
 * too close, and gives the style sheet. Nothing leaves the page.
 */
export function createTokensPage({ base, looks, wear }: TokensPage): HTMLElement {
  const page = create('div', { className: 'story-tokens', lang: 'en', dir: 'ltr' });
  const names = Object.keys(looks);
  const start = create('select', { id: 'start' });
  start.append(...names.map((name) => new Option(name, name)));
  const file = create('input', { type: 'file', id: 'file', accept: '.json,.tokens,application/json' });
  const text = create('textarea', { id: 'text', rows: 14, spellcheck: false });
  const apply = create('button', { type: 'button', textContent: 'Put it on' });
  const problems = create('div', { className: 'problems' });
  problems.setAttribute('role', 'alert');
  const found = create('div', { className: 'found' });

  const take = async (): Promise<void> => {
    const look = start.value;
    const read = await readTokens(text.value, [base, looks['neutral']!, looks[look]!]);
    problems.replaceChildren(...(read.ok ? [] : saysProblems(read.problems)));
    found.replaceChildren();
    if (!read.ok) return;
    const known = await readTokens(base, [looks['neutral']!]);
    const isKnown = (id: string): boolean => known.ok && known.tokens.has(id);
    const used = [...read.tokens.values()].filter(({ id }) => isKnown(id));
    const sheet = themeSheet('your tokens', used, read.scheme);
    wear(sheet);
    found.replaceChildren(
      ...saysUnknown((await idsIn(text.value)).filter((id) => !isKnown(id))),
      ...saysContrast(measure(read.tokens)),
      ...offersSheet(sheet),
    );
  };
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((content) => {
      text.value = content;
      return take();
    });
  });
  start.addEventListener('change', () => {
    text.value = looks[start.value]!;
    void take();
  });
  apply.addEventListener('click', () => void take());
  text.value = looks['neutral']!;

  page.append(
    create('h1', { textContent: 'Your tokens' }),
    create('p', {
      textContent: `A file in the Design Tokens Format Module ${FORMAT} of the Design Tokens Community Group. It states what differs; the rest comes from the theme that you start from. Nothing is sent anywhere. The other stories wear it too: choose “Your own” as the theme.`,
    }),
    field('Start from the theme', start),
    field('Load a file', file),
    field('Or paste its text', text),
    apply,
    problems,
    found,
    create('h2', { textContent: 'The widgets in these tokens' }),
    ...SHOWN.map(showState),
  );
  return page;
}

function showState([widget, id]: readonly [Widget, string]): HTMLElement {
  const state = STATES.find((each) => each.widget === widget && each.id === id);
  if (!state) throw new Error(`stories/states.ts lists no state "${id}" of <${widget}>.`);
  return createWidget(state);
}

const saysProblems = (problems: readonly Problem[]): HTMLElement[] => [
  create('h2', { textContent: 'This file cannot be read' }),
  list(
    problems.map(({ message, line, column }) =>
      line === undefined ? message : `Line ${line}, column ${column}: ${message}`,
    ),
  ),
];

/** Tokens that no widget knows are no mistake, and easily a misspelt one. */
function saysUnknown(unknown: readonly string[]): HTMLElement[] {
  if (unknown.length === 0) return [];
  return [create('h2', { textContent: 'Tokens that no widget uses' }), list(unknown)];
}

function saysContrast(measured: readonly Measured[]): HTMLElement[] {
  const close = measured.filter(({ ratio, required }) => ratio < required);
  const heading = create('h2', {
    textContent: close.length
      ? `Too little contrast: ${close.length} of ${measured.length} pairs`
      : `Contrast: all ${measured.length} pairs keep what WCAG 2.2 AA asks for`,
  });
  if (close.length === 0) return [heading];
  const table = create('table', {});
  const row = (cells: readonly (string | Node)[], name: 'th' | 'td'): HTMLElement => {
    const line = create('tr', {});
    for (const each of cells) {
      const cell = create(name, {});
      cell.append(each);
      line.append(cell);
    }
    return line;
  };
  const head = create('thead', {});
  head.append(row(['Seen', 'On', 'Ratio', 'Required', 'Together'], 'th'));
  const body = create('tbody', {});
  body.append(
    ...close.map(({ of, on, ratio, required, colors, paper }) =>
      row(
        [
          of,
          paper === undefined ? on : `${on}, on a page of ${paper}`,
          // never up to what it does not reach
          `${Math.floor(ratio * 100) / 100}:1`,
          `${required}:1`,
          sample(colors),
        ],
        'td',
      ),
    ),
  );
  table.append(head, body);
  return [heading, table];
}

/** A patch of the one colour on the other; what they are called stands beside it. */
function sample([of, on]: Measured['colors']): HTMLElement {
  const patch = create('span', { className: 'sample' });
  patch.setAttribute('aria-hidden', 'true');
  patch.style.background = of;
  patch.style.borderColor = on;
  return patch;
}

function offersSheet(sheet: string): HTMLElement[] {
  const shown = create('pre', { textContent: sheet, tabIndex: 0 });
  shown.setAttribute('role', 'region');
  shown.setAttribute('aria-label', 'The style sheet');
  const details = create('details', {});
  details.append(create('summary', { textContent: 'The style sheet' }), shown);
  const download = create('a', {
    textContent: 'Download the CSS',
    download: 'planglass-theme.css',
    href: URL.createObjectURL(new Blob([sheet], { type: 'text/css' })),
  });
  const line = create('p', {});
  line.append(download);
  return [line, details];
}

function field(label: string, control: HTMLElement): HTMLElement {
  const line = create('p', { className: 'field' });
  line.append(create('label', { textContent: label, htmlFor: control.id }), control);
  return line;
}

function list(texts: readonly string[]): HTMLElement {
  const items = create('ul', {});
  items.append(...texts.map((textContent) => create('li', { textContent })));
  return items;
}

const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);
