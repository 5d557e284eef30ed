import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { serve, type Serving } from '../../demo/serve.ts';
import { allNodes, pathTo, readAccessibilityTree, type Accessible } from './accessibility.ts';
import { launchChromium, open, type Traces } from './chromium.ts';

type Said = string | { label: string; value: string };
type Statement = { kind: string; is?: 'measure' | 'outcome' } & Record<'zh' | 'en', Said>;

const statements = JSON.parse(readFileSync('test/seed/statements.json', 'utf8')) as Statement[];
const READINGS = [
  {
    language: 'zh',
    path: '/plan/baicheng.html',
    words: zh,
    ownReading: '原文没有把各项任务下的内容分为举措和成效',
  },
  {
    language: 'en',
    path: '/en/plan/baicheng.html',
    words: en,
    ownReading: 'The text does not divide what was done under each task into measures and outcomes.',
  },
] as const;

/** Without spaces and case: elements split texts, and a sentence may begin with what stands inside another. */
const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
const holds =
  (part: string) =>
  (text: string): boolean =>
    squeeze(text).includes(squeeze(part));

for (const { language, path, words, ownReading } of READINGS) {
  describe(`the seed on ${path}`, () => {
    let portal: Serving;
    let browser: Browser;
    let page: Page;
    let traces: Traces;
    let tree: Accessible;

    before(async () => {
      portal = await serve('dist/demo', 0);
      browser = await launchChromium();
      ({ page, traces } = await open(browser, portal.address + path));
      await page.waitForFunction(() =>
        document.querySelector('plan-report')?.shadowRoot?.querySelector('[part~="widget"]'),
      );
      tree = await readAccessibilityTree(page);
    });
    after(async () => {
      await browser.close();
      await portal.close();
    });

    for (const statement of statements) {
      const said = statement[language];
      const name = typeof said === 'string' ? said : `${said.label}: ${said.value}`;
      const { measure, outcome } = words.tables.one;
      test(`${statement.kind}: ${name.slice(0, 60)}`, () => {
        if (typeof said !== 'string') return assertFigure(tree, said.label, said.value);
        const found = pathTo(tree, holds(said));
        assert.ok(found.length > 0, 'not in the accessibility tree');
        if (statement.kind === 'heading' || statement.kind === 'title') assertHeading(tree, said);
        if (statement.is) assertKind(found, { measure, outcome }, statement.is);
      });
    }

    test('what is the demonstration’s reading and not the text’s is named as such', () => {
      assert.ok(pathTo(tree, holds(ownReading)).length > 0);
    });

    test('nothing is fetched from another origin', () => {
      assert.ok(traces.requests.length > 1);
      assert.deepEqual(
        traces.requests.filter((address) => new URL(address).origin !== portal.address),
        [],
      );
    });

    test('no cookie and no storage of any kind is left behind', async () => {
      assert.deepEqual(await browser.cookies(), []);
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    });

    test('the console stays empty and no policy is violated', () => {
      assert.deepEqual(traces.complaints, []);
    });
  });
}

function assertHeading(tree: Accessible, title: string): void {
  const headings = allNodes(tree).filter(({ role }) => role === 'heading');
  assert.ok(
    headings.some(({ text }) => holds(title)(text)),
    'not a heading',
  );
}

/** A figure is stated where its label and its value stand together, and little else. */
function assertFigure(tree: Accessible, label: string, value: string): void {
  // English says “twice” for two times.
  const figure = new RegExp(`(?<![\\d.])${value}(?![\\d.])${value === '2' ? '|\\btwice\\b' : ''}`, 'i');
  const together = (text: string): boolean => holds(label)(text) && figure.test(text);
  const closest = pathTo(tree, together).at(-1);
  assert.ok(closest, 'label and value are nowhere together');
  const rest = squeeze(closest.text).length - squeeze(label + value).length;
  assert.ok(rest < 120, `the closest place with both holds much more: ${closest.text.slice(0, 300)}`);
}

/** The nearest place around an achievement that names a kind names its own. */
function assertKind(
  found: readonly Accessible[],
  names: Readonly<Record<'measure' | 'outcome', string>>,
  kind: 'measure' | 'outcome',
): void {
  const named = found.findLast(({ text }) => Object.values(names).some((name) => holds(name)(text)));
  assert.ok(named, 'no kind stands near');
  const other = kind === 'measure' ? names.outcome : names.measure;
  assert.ok(holds(names[kind])(named.text) && !holds(other)(named.text), `the nearest kind is not its own: ${named.text.slice(0, 300)}`); // prettier-ignore
}
