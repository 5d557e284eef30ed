import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Indicator, ProgressDocument } from '@planglass/model';
import { allNodes, readAccessibilityTree, type Accessible } from './accessibility.ts';
import { launchChromium, open } from './chromium.ts';
import { serveReporting, type ReportingServer } from './reporting-server.ts';

const NAMES = ['Roads', 'Rivers', 'Schools'];
/** How many indicators of each category there are of a status; no two figures of the page are the same. */
const SPLIT = [
  { ahead: 2, lagging: 3 },
  { ahead: 4, lagging: 7 },
  { ahead: 9, lagging: 13 },
];
const TOTALS = SPLIT.map(({ ahead, lagging }) => ahead + lagging);

const method = { kind: 'asserted' } as const;
const indicators = SPLIT.flatMap((row, place) =>
  Object.entries(row).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index): Indicator => ({
      id: `i${place}-${status}-${index}`,
      name: 'Item',
      category: `c${place}`,
      assessment: { state: 'assessed', status, method },
    })),
  ),
);
const plan: ProgressDocument = {
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan' },
  release: { id: 'first', title: 'First', stage: 'final' },
  categories: NAMES.map((name, place) => ({ id: `c${place}`, name })),
  indicators,
};

const FORMS = ['stacked', 'percent', 'unit'];
const page = (form: string, split: string): string => `<!doctype html><html lang="en"><title>Forms</title>
<script type="module" src="/planglass/planglass.js"></script>
<plan-breakdown form="${form}" ${split} src="/plan.json"></plan-breakdown>`;
const SPLIT_BY = 'split="assessment"';

describe('what a screen reader finds in the forms of a breakdown', () => {
  let server: ReportingServer;
  let browser: Browser;

  before(async () => {
    server = await serveReporting('dist/demo', {
      '/plan.json': JSON.stringify(plan),
      ...Object.fromEntries(
        FORMS.flatMap((form) => [
          [`/${form}`, page(form, '')],
          [`/${form}-split`, page(form, SPLIT_BY)],
        ]),
      ),
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const readTree = async (path: string): Promise<Accessible> => {
    const { page: shown } = await open(browser, server.address + path);
    const drawn = await shown.$$eval(
      'plan-breakdown',
      ([widget]) => widget?.shadowRoot?.querySelectorAll('.look').length ?? 0,
    );
    assert.ok(drawn >= NAMES.length, `${path} draws ${drawn} parts`);
    const tree = await readAccessibilityTree(shown);
    await shown.close();
    return tree;
  };
  /** How often a word or a figure stands in a text, shares in per cent left aside. */
  const times = (word: string, text: string): number =>
    text.match(new RegExp(`(?<![\\w.])${word}(?![\\w.]*%|\\w)`, 'g'))?.length ?? 0;
  const spoken = (tree: Accessible): Record<string, number> =>
    Object.fromEntries([...NAMES, ...TOTALS.map(String)].map((word) => [word, times(word, tree.text)]));
  const once = Object.fromEntries([...NAMES, ...TOTALS.map(String)].map((word) => [word, 1]));

  test('on paper a title stays with its bars, and a row in one piece', async () => {
    const { page: shown } = await open(browser, `${server.address}/percent`);
    await shown.emulateMediaType('print');
    const { breaks, rows } = await shown.$eval('plan-breakdown', ({ shadowRoot: root }) => ({
      rows: [...root!.querySelectorAll('.fact')].map((each) => getComputedStyle(each).breakBefore),
      breaks: ['.widget > :first-child', '.whole', '.fact', '.notes'].map((each) => {
        const { breakAfter, breakInside, breakBefore } = getComputedStyle(root!.querySelector(each)!);
        return [breakBefore, breakInside, breakAfter].join(' ');
      }),
    }));
    await shown.close();
    assert.deepEqual(breaks, ['auto auto avoid', 'auto avoid avoid', 'avoid avoid auto', 'avoid auto auto']);
    assert.deepEqual(rows, ['avoid', 'avoid', 'avoid'], 'three rows go on one page');
  });

  for (const form of FORMS) {
    test(`every name and every number of ${form} is there once, and no picture`, async () => {
      const tree = await readTree(`/${form}`);
      assert.deepEqual(spoken(tree), once, tree.text);
      assert.deepEqual(picturesOf(tree), []);
    });

    test(`every name, number and part of ${form} that is split is there once, and no picture`, async () => {
      const tree = await readTree(`/${form}-split`);
      assert.deepEqual(spoken(tree), once, tree.text);
      assert.deepEqual(picturesOf(tree), []);
      for (const part of SPLIT.flatMap((row) => Object.values(row)))
        assert.equal(times(String(part), tree.text), 1, `${part} in ${tree.text}`);
      for (const status of ['ahead of schedule', 'lagging'])
        assert.equal(times(status, tree.text), NAMES.length, tree.text);
    });
  }
});

const picturesOf = (tree: Accessible): string[] =>
  allNodes(tree)
    .map(({ role }) => role)
    .filter((role) => /image|img|graphic|svg/i.test(role));
