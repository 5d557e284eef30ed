import { expect, oneEvent } from '@open-wc/testing';
import type { PlanGauge } from '@planglass/elements';
import { all, rootOf, show, waitUntil } from './chosen.ts';

/** WebKit lets a page write its address a hundred times in ten seconds, which these tests need for themselves. */
describe('a link that somebody has made up', () => {
  const clear = (): void => history.replaceState(null, '', location.href.replace(/#.*/, ''));
  after(clear);

  const HOSTILE = [
    '__proto__',
    '<img src=x onerror=alert(1)>',
    'x',
    'constructor',
    'toString',
    '本页作废',
    'form',
    'unit unit',
    'x'.repeat(5000),
  ];
  /** What a link can say of a widget, and what its page says of the same. */
  const NAMES = ['form', 'by', 'split', 'groupBy', 'filter', 'select', 'open', 'all', 'of', 'indicator', 'document', 'src', '__proto__']; // prettier-ignore
  const WIDGETS: [tag: string, isThere: (widget: Element) => boolean][] = [
    [
      '<plan-breakdown by="category" form="unit" split="nature" selectable permalink="b"></plan-breakdown>',
      (widget) => all(widget, '.marks').length > 0 && all(widget, '.key').length > 0,
    ],
    [
      '<plan-breakdown by="category" filter="category:people" permalink="b"></plan-breakdown>',
      (widget) => all(widget, '.choices button').length === 1 && all(widget, '.figure').length > 0,
    ],
    [
      '<plan-timeline of="tasks" group-by="category" permalink="b"></plan-timeline>',
      (widget) => all(widget, '.fold').length > 0 && all(widget, '.entry').length === 2,
    ],
    [
      '<plan-gauge indicator="a" form="bar" permalink="b"></plan-gauge>',
      (widget) => all(widget, '.heading').length === 1,
    ],
    ['<plan-report permalink="b"></plan-report>', (widget) => all(widget, '.section').length > 0],
  ];
  /** The states of links that say nothing a widget can be: each name with each value, all at once, and twice over. */
  const hostile = (values: readonly string[]): string[] =>
    values.map((value) => String(new URLSearchParams(NAMES.map((name) => [name, value]))));

  for (const [tag, isThere] of WIDGETS)
    it(`says nothing that a link puts into it that it cannot be: ${tag}`, async () => {
      const [widget] = await show(tag);
      await waitUntil(() => isThere(widget!));
      const shown = rootOf(widget!).textContent;
      const states = [
        ...hostile(tag.includes('unit') ? HOSTILE : HOSTILE.slice(0, 2)),
        'form=&by=&filter=&select=',
        'form=+&by=+&split=+&groupBy=+&filter=+&select=+&all=+',
        // what could be asked once is not clear when it is asked twice
        'form=unit&form=stacked&form=arc&by=nature&by=category&split=&split=direction&groupBy=&groupBy=assessment&all=&all=&filter=category:economy&filter=category:people&select=category:economy&select=category:people&open=&open=tasks',
        'select=category:economy category:people',
      ];
      const askOf = async (hash: string): Promise<void> => {
        location.hash = hash;
        await oneEvent(window, 'hashchange');
        await (widget as PlanGauge).updateComplete;
        expect(isThere(widget!), hash.slice(0, 200)).to.equal(true);
        expect(rootOf(widget!).textContent).to.equal(shown);
      };
      for (const state of states) {
        await askOf(`plan.b=${encodeURIComponent(state)}`);
        // nothing of it is left in the address either
        expect(location.hash).to.equal('');
      }
      // nor does it hear what is said of one widget twice
      await askOf('plan.b=form%3Dcompact&plan.b=form%3Dstacked');
      widget!.remove();

      // the same where the address is there before the widget
      for (const state of states.slice(0, 1)) {
        history.replaceState(null, '', `#plan.b=${encodeURIComponent(state)}`);
        const [later] = await show(tag);
        await waitUntil(() => isThere(later!) && location.hash === '');
        expect(rootOf(later!).textContent).to.equal(shown);
        later!.remove();
      }
    });
});
