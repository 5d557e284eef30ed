import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import type { ProgressDocument } from '@planglass/model';
import { compose, readText, untilSays } from './page.ts';

/** Nothing in it is a place where an engine would break a line. */
const ADDRESS = `https://plan.example.org/${'abcdefghij'.repeat(40)}`;
const WIDTH = 390;
const withheld = { state: 'withheld', confStatus: 'N', basis: { text: ADDRESS, citation: ADDRESS } } as const;
const assessment = { state: 'assessed', status: 'ahead', method: { kind: 'asserted', by: ADDRESS } } as const;

const DOCUMENT: ProgressDocument = compose({
  plan: { id: 'plan', name: ADDRESS, publisher: { name: ADDRESS, provenance: 'stated' } },
  release: {
    id: 'r',
    title: ADDRESS,
    stage: 'consultation-draft',
    issuer: ADDRESS,
    source: { url: ADDRESS },
    consultation: { how: ADDRESS },
  },
  sections: [
    { id: 'a', state: 'published', title: ADDRESS, paragraphs: [ADDRESS, `See ${ADDRESS} for more.`] },
    { id: 'b', title: ADDRESS, statement: ADDRESS, ...withheld },
    { id: 'c', state: 'absent', announcedAs: ADDRESS },
  ],
  categories: [{ id: 'c', name: ADDRESS }],
  indicators: [
    {
      id: 'i',
      name: ADDRESS,
      category: 'c',
      note: ADDRESS,
      unit: ADDRESS,
      actual: { state: 'value', value: '4' },
      target: { state: 'words', words: ADDRESS },
      baseline: withheld,
      assessment,
    },
  ],
  tasks: [
    {
      id: 't',
      title: ADDRESS,
      category: 'c',
      timing: { kind: 'within', period: '2023' },
      assessment,
      achievements: [{ id: 'm', kind: 'measure', text: ADDRESS }],
    },
    { id: 'u', title: ADDRESS },
  ],
  processStages: [{ id: 's', title: ADDRESS, paragraphs: [ADDRESS], events: [{ id: 'e', text: ADDRESS }] }],
  recommendations: [{ id: 'n', text: ADDRESS }],
  withholdings: [{ id: 'w', of: 'tasks', aspect: 'parts', confStatus: 'N', statement: ADDRESS }],
});

describe('a very long web address in what a document says', () => {
  for (const [name, attributes] of [
    ['plan-report', {}],
    ['plan-gauge', {}],
    ['plan-gauge', { indicator: 'i' }],
    ['plan-breakdown', {}],
    ['plan-timeline', {}],
    ['plan-recommendations', {}],
    ['plan-withheld', {}],
  ] as const)
    it(`does not make a page of ${WIDTH} pixels scroll sideways in <${name}${'indicator' in attributes ? ' indicator' : ''}>`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      page.style.width = `${WIDTH}px`;
      const widget = Object.assign(document.createElement(name), { document: DOCUMENT, ...attributes });
      page.append(widget);
      await untilSays(widget, 'abcdefghij');
      await waitUntil(() => tablesIn(widget).length > 0);
      await nextFrame();
      for (const table of tablesIn(widget)) table.open = true;
      await waitUntil(() => tablesIn(widget).every((table) => table.querySelector('.closer')));
      await nextFrame();
      expect(readText(widget)).to.contain(ADDRESS.slice(0, 200));
      expect(page.scrollWidth).to.equal(WIDTH);
    });
});

/** The tables, folded away until asked for, of a widget and of those inside it. */
function tablesIn(widget: Element): HTMLDetailsElement[] {
  const root = widget.shadowRoot;
  const inside = [...(root?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
  return [...(root?.querySelectorAll('details') ?? []), ...inside.flatMap(tablesIn)];
}
