import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import { words } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import type { PlanElement } from '@planglass/elements';
import type { ProgressDocument } from '@planglass/model';
import { createWidget } from '../../stories/show.ts';
import { RECORDS } from '../../stories/states/documents.ts';
import { STATES } from '../../stories/states.ts';
import { compose, untilSays } from './base/page.ts';
import { shownBelow, wear } from './wear.ts';

const WIDGETS = [
  'plan-gauge',
  'plan-breakdown',
  'plan-timeline',
  'plan-recommendations',
  'plan-withheld',
  'plan-report',
] as const;

const PERCENT: ProgressDocument = compose({
  categories: [{ id: 'a', name: 'Category a' }],
  indicators: [
    { id: 'i', name: 'Forest cover', unit: '%', actual: { state: 'value', value: '62.4' }, baseline: { state: 'value', value: '58.0' } }, // prettier-ignore
  ],
  counts: [
    { id: 'all', of: 'tasks', count: { state: 'value', value: '4' } },
    { id: 'a', of: 'tasks', group: { by: 'category', key: 'a' }, count: { state: 'value', value: '4' } },
  ],
});

let undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo) each();
  undo = [];
});

const dress = async (...themes: string[]): Promise<void> => void undo.push(await wear(...themes));

/** A style sheet of the page itself. */
function style(text: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  undo.push(() => sheet.remove());
}

const inside = (widget: Element, selector: string): Element =>
  widget.shadowRoot?.querySelector(selector) as Element;

async function show(
  name: (typeof WIDGETS)[number],
  properties: object,
  language = 'en',
): Promise<PlanElement> {
  const page = await fixture(
    html`<div lang=${language} style="display: block; width: 800px; font: 16px sans-serif"></div>`,
  );
  const widget = Object.assign(document.createElement(name), properties);
  page.append(widget);
  await waitUntil(
    () => widget.renderRoot.querySelector('.widget') && !(widget.renderRoot as HTMLElement).hidden,
  );
  await widget.updateComplete;
  return widget;
}

const tableOf = async (widget: Element): Promise<HTMLDetailsElement> => {
  const table = inside(widget, 'details') as HTMLDetailsElement;
  table.open = true;
  await waitUntil(() => table.querySelector('table'), undefined, { timeout: 5000 });
  return table;
};

describe('a page around the widgets', () => {
  const HOSTILE = `
    * { all: unset; }
    *, *::before, *::after { box-sizing: content-box; text-transform: uppercase; text-indent: 4em; white-space: nowrap; word-break: break-all; line-height: 5; stroke: red; }
    table, td, th, svg, summary, button, dl, dt, dd, ol, li { display: inline; margin: 3em; border: 9px solid red; float: left; }
  `;

  const shadowOf = (widget: Element): Element[] => [...shownBelow(widget)];
  const lightOf = (widget: Element): Element[] =>
    [...widget.querySelectorAll('[slot=light-dom] *')].filter((each) => each.getClientRects().length);

  /** What is seen of each element that a widget renders. */
  const looksOf = (elements: Element[]): string[] =>
    elements.map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const { fontSize, fontWeight, borderTopColor, fill, stroke } = getComputedStyle(each);
      const name = `${each.localName} ${each.getAttribute('class') ?? ''}`;
      return [name, Math.round(width), Math.round(height), fontSize, fontWeight, borderTopColor, fill, each instanceof SVGElement ? stroke : ''].join(' '); // prettier-ignore
    });

  /** What is seen once what is loaded on demand is there too: no fewer than `least`, and the same twice. */
  async function untilStill<T>(see: () => T[], least: number): Promise<T[]> {
    let before: T[] = [];
    let now = see();
    while (now.length < least || JSON.stringify(before) !== JSON.stringify(now)) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      [before, now] = [now, see()];
    }
    return now;
  }

  /** States that have every part of every graphic between them. */
  const DRAWN = `value actual-withheld actual-missing actual-not-applicable wrong-way arc-range whole-plan
    bar-value bar-withheld bar-missing bar-not-applicable bar-wrong-way bar-range bar-whole-plan compact-value
    category-adds-up stacked-two-withheld stacked-split-assessment stacked-split-codelist stacked-of-assessments
    unit-split-assessment unit-of-assessments timings achievements milestones today headline`.split(/\s+/);

  /** What a widget has in the light DOM, once its styles are there. */
  const SHOWN = '[slot=light-dom]:not([hidden])';
  const SHAPE_STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'display', 'visibility', 'overflow-x']; // prettier-ignore

  interface Part {
    looks: string;
    /** Left, top, width and height in pixels, from the widget on; empty where it is not shown. */
    place: number[];
  }

  /** How each part of a widget's graphics is painted, and where. */
  function partsOf(widget: Element): Part[] {
    const origin = widget.getBoundingClientRect();
    return [...widget.querySelectorAll('svg, svg *')].map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const computed = getComputedStyle(each);
      const looks = SHAPE_STYLES.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
      return {
        looks: `${widget.localName} ${each.localName}.${each.getAttribute('class') ?? ''} ${looks}`,
        place: each.getClientRects().length ? [left - origin.left, top - origin.top, width, height] : [],
      };
    });
  }

  /** Engines begin lines of text at whole pixels of the screen. */
  const isSame = (one: Part, other: Part | undefined): boolean =>
    one.looks === other?.looks &&
    one.place.length === other.place.length &&
    one.place.every((length, at) => Math.abs(length - other.place[at]!) <= 1);

  for (const [where, lightDom, elementsOf] of [
    ['', false, shadowOf],
    [' in the light DOM', true, lightOf],
  ] as const)
    for (const name of WIDGETS)
      it(`cannot break <${name}>${where} with resets and rules for every element`, async () => {
        const look = async (): Promise<string[]> => {
          const widget = await show(name, { document: RECORDS.exampleCity, lightDom });
          return untilStill(() => looksOf(elementsOf(widget)), 4);
        };
        const calm = await look();
        style(HOSTILE);
        expect(await look()).to.deep.equal(calm);
      });

  /** Each alone, for what one takes away another must not bring back. */
  const ALONE = [
    '* { all: unset; }',
    '* { fill: none; stroke: red; stroke-width: 5px; opacity: 0.5; overflow: hidden; }',
    'img, svg { max-width: 100%; height: auto; vertical-align: middle; }',
    'svg { width: 1em; height: 1em; fill: currentColor; overflow: hidden; }',
    'svg { width: 100%; height: auto; display: block; }',
    'body svg:not([fill]):not(:root) { fill: currentColor; height: auto; margin: 1em; }',
    'path, rect { stroke: red; }',
    'path, rect, line { display: none; }',
    'g, svg, path, rect, line, text { transform: rotate(10deg); x: 5px; y: 5px; visibility: hidden; }',
  ];

  it('cannot break a graphic in the light DOM with any one rule', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en" style="display: block; width: 800px; font: 16px sans-serif"></div>`,
    );
    const states = STATES.filter(({ id }) => DRAWN.includes(id));
    expect(DRAWN.filter((id) => !states.some((state) => state.id === id))).to.deep.equal([]);
    const widgets = states.map((state) => Object.assign(createWidget(state), { lightDom: true }));
    page.append(...widgets);
    const graphics = (): Part[] => widgets.flatMap(partsOf);
    await waitUntil(() => widgets.every((each) => each.querySelector(`${SHOWN} svg`)), undefined, {
      timeout: 20_000,
    });
    const calm = await untilStill(graphics, 400);
    for (const rule of ALONE) {
      style(rule);
      const now = graphics();
      undo.pop()!();
      expect(now.length, rule).to.equal(calm.length);
      // the first of them, if any, to be told
      const broken = now.findIndex((each, at) => !isSame(each, calm[at]));
      expect(now[broken], rule).to.deep.equal(calm[broken]);
    }
  }).timeout(60_000);

  it('is never asked for computed styles, however many widgets stand in the light DOM', async () => {
    const states = STATES.filter(({ id }) => ['value', 'bar-value', 'compact-value', 'category-adds-up', 'timings'].includes(id)); // prettier-ignore
    const ask = window.getComputedStyle;
    let asked = 0;
    window.getComputedStyle = (...args) => {
      asked++;
      return ask.call(window, ...args);
    };
    undo.push(() => (window.getComputedStyle = ask));
    const widgets = [1, 2, 3, 4].flatMap(() =>
      states.map((state) => Object.assign(createWidget(state), { lightDom: true })),
    );
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.append(...widgets);
    await waitUntil(() => widgets.every((each) => each.querySelector(`${SHOWN} svg`)));
    expect(asked).to.equal(0);
  });

  it('restyles a widget in the light DOM by its parts, and by classes of its own', async () => {
    style('plan-timeline [part~=heading] { font-style: italic; } .portal .entry { letter-spacing: 2px; }');
    const widget = await show('plan-timeline', { document: RECORDS.exampleCity, lightDom: true });
    widget.parentElement!.className = 'portal';
    await waitUntil(() => widget.querySelector('.entry'));
    expect(getComputedStyle(widget.querySelector('[part=heading]')!).fontStyle).to.equal('italic');
    expect(getComputedStyle(widget.querySelector('.entry')!).letterSpacing).to.equal('2px');
  });

  it('restyles a widget without !important, whichever comes first, the theme or the rule', async () => {
    style(
      ':root { --plan-color-accent: rgb(1, 2, 3); } plan-timeline::part(heading) { font-style: italic; }',
    );
    await dress('dark');
    const widget = await show('plan-timeline', { document: RECORDS.exampleCity });
    await waitUntil(() => inside(widget, '.core'));
    expect(getComputedStyle(inside(widget, '.core')).fill).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(inside(widget, '[part=heading]')).fontStyle).to.equal('italic');
    expect(getComputedStyle(inside(widget, '.frame')).backgroundColor).to.equal('rgb(20, 24, 29)');
  });

  it('gives the neutral theme its own typeface, size and colour', async () => {
    await dress('neutral');
    const widget = await show('plan-gauge', { document: PERCENT });
    const frame = getComputedStyle(inside(widget, '.frame'));
    const page = getComputedStyle(widget.parentElement as Element);
    for (const property of ['fontFamily', 'fontSize', 'color'] as const)
      expect(frame[property], property).to.equal(page[property]);
    expect(frame.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('the Chinese government theme', () => {
  const before = (row: Element | null | undefined): CSSStyleDeclaration =>
    getComputedStyle(row as Element, '::before');

  it('numbers the rows of a table, and gives its unit at the top right', async () => {
    await dress('gov-cn');
    const widget = await show('plan-gauge', { document: PERCENT, indicator: 'i' }, 'zh');
    await untilSays(widget, zh.common.showTable);
    const table = (await tableOf(widget)).querySelector('table') as HTMLTableElement;
    const [head, first] = table.querySelectorAll('tr');
    expect(before(head).display).to.equal('table-cell');
    expect(head?.dataset['serial']).to.equal('序号');
    expect(before(first).content).to.contain('counter(row');
    const unit = table.querySelector('.common-unit') as HTMLElement;
    expect(unit.innerText).to.equal('单位：%');
    expect(getComputedStyle(unit).textAlign).to.equal('end');
  });

  it('makes a stated total stand out, and has none where the document states none', async () => {
    await dress('gov-cn');
    const stated = await show('plan-breakdown', { document: PERCENT, of: 'tasks' });
    await untilSays(stated, words.breakdown.total);
    const total = (await tableOf(stated)).querySelector('tbody tr:last-child') as Element;
    expect(getComputedStyle(total.lastElementChild as Element).fontWeight).to.equal('700');
    expect(before(total).content).to.equal('""');
    const counted = await show('plan-breakdown', { document: PERCENT, of: 'indicators' });
    await untilSays(counted, words.breakdown.itemsShown);
    expect((await tableOf(counted)).querySelectorAll('.total')).to.have.length(0);
  });

  it('leaves the tables of other themes as they are', async () => {
    const widget = await show('plan-gauge', { document: PERCENT, indicator: 'i' });
    const table = await tableOf(widget);
    expect(before(table.querySelector('tr')).display).to.equal('none');
    expect(table.innerText).not.to.contain(words.tables.unit);
  });
});

describe('elder mode', () => {
  /** The report brings its widgets with it. */
  const states = STATES.filter(({ widget, source }) => widget !== 'plan-report' || source.from !== 'property' || source.document === RECORDS.exampleCity); // prettier-ignore

  const LOOKS = [
    ['zh-Hans', 'gov-cn'],
    ['en', 'light'],
  ] as const;
  /** Other engines lay the same sheets out; one language tells whether they do it alike. */
  const looks = navigator.userAgent.includes('Chrome/') ? LOOKS : LOOKS.slice(0, 1);

  for (const name of WIDGETS)
    for (const [language, theme] of looks)
      it(`has large text, large targets and open lines in every state of <${name}>, ${language}`, async () => {
        await dress(theme, 'elder');
        const page = await fixture<HTMLElement>(
          html`<div lang=${language} style="width: 320px; font: 16px sans-serif"></div>`,
        );
        const shown = states.filter(({ widget }) => widget === name).map(createWidget);
        page.append(...shown);
        await waitUntil(() => shown.every((each) => inside(each, '.frame')));
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (const element of shownBelow(page))
          if (element.matches('details')) (element as HTMLDetailsElement).open = true;
        const wrong = [...shownBelow(page)].flatMap(problemsOf);
        expect([...new Set(wrong)]).to.deep.equal([]);
        expect(
          [...shownBelow(page)].filter((each) => each.matches('.ruler')).flatMap(overlapsIn),
        ).to.deep.equal([]);
        expect(page.scrollWidth, 'of the page').to.equal(320);
      }).timeout(60_000);

  /** Beside each other, or by half a letter and more: a line is higher than its letters, in each engine by another measure. */
  function overlapsIn(axis: Element): string[] {
    const labels = [...shownBelow(axis)].filter((each) => each.matches('.ruler span, .ruler b'));
    const boxes = labels.flatMap((each) => {
      const text = document.createRange();
      text.selectNodeContents(each);
      const box = text.getBoundingClientRect();
      // what has no room has gone below its own box
      return box.top + 9 < each.getBoundingClientRect().bottom
        ? [{ text: each.textContent, ...box.toJSON() }]
        : [];
    });
    return boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 9 < b.bottom && b.top + 9 < a.bottom)
        .map((b) => `${a.text} over ${b.text}`),
    );
  }

  function problemsOf(element: Element): string[] {
    const { fontSize, lineHeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    const isTarget = element.matches('a[href], button, summary, select, input');
    const { height } = element.getBoundingClientRect();
    return [
      ...(hasText && size < 17.99 ? [`${name}: text of ${fontSize}`] : []),
      ...(hasText && !(element instanceof SVGElement) && parseFloat(lineHeight) / size < 1.299
        ? [`${name}: lines of ${lineHeight} for text of ${fontSize}`]
        : []),
      ...(isTarget && height < 43.9 ? [`${name}: a target of ${height}`] : []),
    ];
  }
});
