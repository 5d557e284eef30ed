import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { RECORDS } from '../../stories/states/documents.ts';
import { STATES, type State } from '../../stories/states.ts';
import { allNodes, readAccessibilityTree, type Accessible } from './accessibility.ts';
import { launchChromium, open } from './chromium.ts';
import { serveReporting, type ReportingServer } from './reporting-server.ts';

const LANGUAGES = ['zh-Hans', 'en', 'ar'];
/** Thousands of nodes that are alike. */
const LARGE = ['many', 'many-grouped'];
const WITH_DOCUMENT = STATES.filter(({ source, id }) => source.from === 'property' && !LARGE.includes(id));

/** Each state in a region that bears its name, with its document inside the tag. */
const entry = ({ id, widget, attributes, source }: State): string => {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const { document } = source as { document: unknown };
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `<section aria-label="state ${widget} ${id}"><${widget}${given.join('')}><script type="application/json">${json}</script></${widget}></section>`;
};
const records = new Set<unknown>(Object.values(RECORDS));
const pageOf = (language: string): string => {
  // a whole report of a record is as much as all other states together, and is read in one language
  const shown = WITH_DOCUMENT.filter(
    ({ source }) => language === 'en' || source.from !== 'property' || !records.has(source.document),
  );
  return `<!doctype html><html lang="${language}"><title>States</title>
<script type="module" src="/planglass/planglass.js"></script>${shown.map(entry).join('\n')}</html>`;
};

describe('every state', () => {
  let server: ReportingServer;
  let browser: Browser;

  before(async () => {
    server = await serveReporting(
      'dist/demo',
      Object.fromEntries(LANGUAGES.map((language) => [`/${language}`, pageOf(language)])),
    );
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const language of LANGUAGES)
    describe(language, () => {
      let page: Page;
      before(async () => {
        ({ page } = await open(browser, `${server.address}/${language}`));
        await page.waitForFunction(areReady, { timeout: 20_000 });
      });
      after(() => page.close());

      test('a screen reader finds what is seen, once and in the same order', async () => {
        const seen = await page.evaluate(readVisible);
        const tree = await readAccessibilityTree(page);
        const regions = allNodes(tree).filter(({ name }) => name.startsWith('state '));
        assert.equal(regions.length, Object.keys(seen).length);
        assert.ok(regions.length > 100, `${regions.length} states`);
        for (const region of regions) {
          assert.equal(squeeze(textOf(region)), squeeze(seen[region.name] ?? ''), region.name);
          assert.deepEqual(faultsOf(region), [], region.name);
        }
      });

      test('the keyboard reaches everything that can be used, in order, sees where it is, and leaves again', async () => {
        const expected = await page.evaluate(listUsable);
        assert.ok(expected > 100, `${expected} controls`);
        await page.evaluate(() => {
          document.body.tabIndex = -1;
          document.body.focus();
        });
        const reached: Focus[] = [];
        for (let each = 0; each < expected; each++) {
          await page.keyboard.press('Tab');
          reached.push(await page.evaluate(readFocus));
        }
        assert.deepEqual(
          reached.map(({ place }) => place),
          Array.from({ length: expected }, (_, place) => place),
        );
        assert.deepEqual(
          reached.filter(({ isSeen }) => !isSeen),
          [],
        );
        await page.keyboard.press('Tab');
        assert.equal((await page.evaluate(readFocus)).place, -1);
      });

      test('what can be pressed is 24 pixels wide and high, or a link within a sentence', async () => {
        await page.evaluate(listUsable);
        assert.deepEqual(await page.evaluate(findSmall), []);
      });

      // A page of 1,280 pixels at 400 % is as wide as one of 320.
      for (const [name, width, size] of [
        ['320 pixels', 320, '100%'],
        ['text of 200 % in 640 pixels', 640, '200%'],
        ['text of 200 % in 320 pixels', 320, '200%'],
        ['letters, words and lines further apart', 320, 'spaced'],
      ] as const)
        test(`nothing is cut off, and the page scrolls one way: ${name}`, async () => {
          await page.setViewport({ width, height: 900 });
          await page.evaluate((fontSize) => {
            const { style } = document.documentElement;
            const isSpaced = fontSize === 'spaced';
            style.fontSize = isSpaced ? '100%' : fontSize;
            // WCAG 2.2, 1.4.12
            style.letterSpacing = isSpaced ? '0.12em' : '';
            style.wordSpacing = isSpaced ? '0.16em' : '';
            style.lineHeight = isSpaced ? '1.5' : '';
            for (const details of allDetails(document)) details.open = true;
            function allDetails(root: ParentNode): HTMLDetailsElement[] {
              const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
                shadowRoot ? allDetails(shadowRoot) : [],
              );
              return [...root.querySelectorAll('details'), ...inside];
            }
          }, size);
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
          );
          assert.deepEqual(await page.evaluate(findCutOff), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        });

      // the records are read in one language
      if (language === 'en')
        test('on paper a report breaks between gauges, one a line, whose figures stay on one line', async () => {
          await layOutOnPaper(page);
          const rows = await page.evaluate(readPrintedRows);
          await page.emulateMediaType();
          assert.ok(rows.length >= 5, `${rows.length} categories`);
          for (const { breaks, widest, highest, lines } of rows) {
            assert.equal(breaks, '1 1');
            assert.equal(widest, 1);
            assert.ok(highest < PAPER.height / 4, `a gauge of ${highest} pixels`);
            assert.deepEqual(new Set(lines), new Set([1]));
          }
        });

      if (language === 'en')
        test('on paper nothing in a report keeps a third of a page together, and no part keeps the next one', async () => {
          await layOutOnPaper(page);
          const { kept, tall, chained } = await page.evaluate(readKeptTogether, PAPER.height / 3);
          await page.emulateMediaType();
          assert.ok(kept > 100, `${kept} blocks that do not break`);
          assert.deepEqual(tall, []);
          assert.deepEqual(chained, []);
        });
    });
});

/** Without what orders a line, and without the capital that a style gives a first letter. */
const squeeze = (text: string): string => text.replace(/[\s\u2066-\u2069\u200e\u200f]+/g, '').toLowerCase();

/** All text of a tree; the numbers that a browser sets before the items of a list are in no text. */
const textOf = (node: Accessible): string =>
  node.role === 'ListMarker' ? '' : node.children.length ? node.children.map(textOf).join('') : node.text;

const NAMED = ['button', 'link', 'DisclosureTriangle', 'combobox', 'checkbox', 'textbox', 'region', 'image', 'img', 'graphics-document', 'navigation']; // prettier-ignore

/** What would be spoken wrong: a control, picture or region without a name, a heading without a level or text. */
function faultsOf(region: Accessible): string[] {
  const nodes = allNodes(region).filter((each) => each !== region);
  return [
    ...nodes
      .filter(({ role, name }) => NAMED.includes(role) && !name.trim())
      .map(({ role }) => `${role} without a name`),
    ...nodes
      .filter(({ role, level, text }) => role === 'heading' && (level < 1 || level > 6 || !text.trim()))
      .map(({ text, level }) => `heading "${text}" of level ${level}`),
    ...nodes
      .filter(({ role }) => /image|img|graphic|svg|meter|progress/i.test(role))
      .map(({ role, name }) => `${role} "${name}" beside its text`),
    ...namesNotSeen(nodes),
    ...foldsAlike(nodes),
  ];
}

/** What opens something is called by what it is of too, for a page has many that read alike. */
function foldsAlike(nodes: readonly Accessible[]): string[] {
  const folds = nodes.filter(({ role }) => role === 'DisclosureTriangle');
  const names = folds.map(({ name }) => name);
  return [
    ...folds.filter(({ name, text }) => name === text).map(({ name }) => `"${name}", and not of what`),
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `"${name}" more than once`),
  ];
}

/** A name that is given beside the text of a control replaces it, and must hold it. */
const namesNotSeen = (nodes: readonly Accessible[]): string[] =>
  nodes
    .filter(({ role }) => role === 'button' || role === 'link' || role === 'DisclosureTriangle')
    .filter(({ name, text }) => !squeeze(name).includes(squeeze(text)))
    .map(({ name, text }) => `"${text}" is called "${name}"`);

/** Runs in the page. */
function areReady(): boolean {
  return [...document.querySelectorAll('section > *')].every(
    ({ shadowRoot: root }) =>
      root?.querySelector('[part~="widget"], [part~="message"]') && !root.querySelector('[aria-busy="true"]'),
  );
}

/** Runs in the page: the text of each section as it is seen, slots filled, without what is folded away or set apart as decoration. */
function readVisible(): Record<string, string> {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    // what can be chosen from a list is the value of the list, and not a text
    if (node.matches('style, script, option, [hidden], [aria-hidden="true"]')) return '';
    if (getComputedStyle(node).display === 'none') return '';
    const children = node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    const closed = node.matches('details:not([open])');
    return [...children]
      .filter((child) => !closed || (child as Element).localName === 'summary')
      .map(read)
      .join('');
  };
  return Object.fromEntries(
    [...document.querySelectorAll('section')].map((each) => [each.getAttribute('aria-label'), read(each)]),
  );
}

/** Runs in the page: texts of which a part is outside of the page, or of a box that neither shows nor scrolls to it. */
function findCutOff(): string[] {
  const wide = innerWidth + 0.5;
  const cut: string[] = [];
  const visit = (root: ParentNode, state: string, scrolls: boolean): void => {
    for (const element of root.children) {
      const style = getComputedStyle(element);
      // what is only for screen readers is a pixel wide on purpose
      if (style.display === 'none' || (style.position === 'absolute' && element.clientWidth <= 1)) continue;
      if (element.matches('svg, script, style')) continue;
      const where = element.matches('section') ? (element.getAttribute('aria-label') ?? '') : state;
      const scrollsHere = scrolls || style.overflowX === 'auto' || style.overflowX === 'scroll';
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const { left, right } = element.getBoundingClientRect();
      const said = `${where}: <${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 60)}`;
      if (!scrolls && (right > wide || left < -0.5) && right - left > 1) cut.push(`outside, ${said}`);
      if (hides && element.scrollWidth > element.clientWidth + 1) cut.push(`cut off, ${said}`);
      visit(element.shadowRoot ?? element, where, scrollsHere);
    }
  };
  visit(document.body, '', false);
  return cut.slice(0, 20);
}

/** The pixels of A4 between margins of 15 mm. */
const PAPER = { width: 680, height: 1009 };

/** As it is printed before anything has been unfolded or enlarged. */
async function layOutOnPaper(page: Page): Promise<void> {
  await page.setViewport(PAPER);
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    const { style } = document.documentElement;
    for (const each of ['fontSize', 'letterSpacing', 'wordSpacing', 'lineHeight'] as const) style[each] = '';
    const close = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        if (each instanceof HTMLDetailsElement) each.open = false;
        if (each.shadowRoot) close(each.shadowRoot);
      }
    };
    close(document);
  });
}

/** Runs in the page, as on paper: what of the reports may not break and is too tall, and the parts that hold the next on their page. */
function readKeptTogether(height: number) {
  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? elements(one.shadowRoot) : []),
    ]);
  const all = [...document.querySelectorAll('plan-report')].flatMap((each) => elements(each.shadowRoot!));
  const name = (one: Element): string =>
    `<${one.localName} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 60)}`;
  const kept = all.filter((one) => getComputedStyle(one).breakInside === 'avoid');
  return {
    kept: kept.length,
    tall: kept.filter((one) => one.getBoundingClientRect().height > height).map(name),
    chained: all
      .filter((one) => one.matches('.section > :last-child'))
      .filter((one) => getComputedStyle(one).breakAfter !== 'auto')
      .map(name),
  };
}

/** Runs in the page, as on paper: the rows of gauges of each category of the example city. */
function readPrintedRows() {
  const report = document.querySelector('[aria-label="state plan-report example-city"] > *');
  return [...report!.shadowRoot!.querySelectorAll('.gauges')].map((list) => {
    const { orphans, widows } = getComputedStyle(list);
    const boxes = [...list.children].map((each) => each.getBoundingClientRect());
    const inRow = boxes.map(({ top }) => boxes.filter((each) => Math.abs(each.top - top) < 1).length);
    const lines = [...list.children].map((each) => {
      const figure = each.shadowRoot!.querySelector('.lead .figure')!;
      const text = document.createRange();
      text.selectNodeContents(figure);
      const unit = figure.querySelector('.unit, .unseen');
      if (unit) text.setEndBefore(unit);
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    return {
      breaks: `${orphans} ${widows}`,
      widest: Math.max(...inRow),
      highest: Math.max(...boxes.map(({ height }) => height)),
      lines,
    };
  });
}

interface Focus {
  /** Of what `listUsable` has counted; -1 for anything else. */
  place: number;
  text: string;
  /** Whether an outline shows where the focus is. */
  isSeen: boolean;
}

/** Runs in the page: counts what can be used, in the order of the page, and numbers it. */
function listUsable(): number {
  const usable: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.children) {
      if (getComputedStyle(element).display === 'none' || element.matches('script')) continue;
      const closed = element.matches('details:not([open])');
      if (element.matches('a[href], button, summary, select, input, [tabindex="0"]')) usable.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
      else if (closed)
        visit({ children: element.querySelectorAll(':scope > summary') } as unknown as ParentNode);
      else visit(element);
    }
  };
  visit(document.body);
  (globalThis as unknown as { usable: Element[] }).usable = usable;
  return usable.length;
}

/** Runs in the page. */
function readFocus(): Focus {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const { usable } = globalThis as unknown as { usable: Element[] };
  const { outlineStyle, outlineWidth } = getComputedStyle(focused ?? document.body);
  return {
    place: usable.indexOf(focused!),
    text: focused?.textContent?.trim().slice(0, 40) ?? '',
    isSeen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
  };
}

/** Runs in the page, after `listUsable`: what is smaller than a finger or a shaking hand can hit. */
function findSmall(): string[] {
  const { usable } = globalThis as unknown as { usable: Element[] };
  return usable
    .filter((element) => !element.matches('a'))
    .map((element) => {
      // what leads past something is seen as long as it has the focus
      (element as HTMLElement).focus();
      return { element, box: element.getBoundingClientRect() };
    })
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(
      ({ element, box }) =>
        `${element.localName} "${element.textContent?.trim().slice(0, 40)}" ${box.width} × ${box.height}`,
    );
}
