import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { SECURITY_HEADERS, serve, type Serving } from '../../demo/serve.ts';
import { PROGRAMS, requireProgram } from '../browsers/find.ts';

const PAGES = ['/', '/plan/baicheng.html', '/plan/example-city.html', '/plan/all-states.html'];
const LANGUAGES = {
  'zh-Hans': { prefix: '', notice: '演示页面，非政府网站' },
  en: { prefix: '/en', notice: 'Demonstration page, not a government website' },
};

describe('the portal', () => {
  let portal: Serving;
  let browser: Browser;

  before(async () => {
    portal = await serve('dist/demo', 0);
    browser = await launch({
      executablePath: requireProgram(PROGRAMS.chromium),
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  });
  after(async () => {
    await browser.close();
    await portal.close();
  });

  for (const [language, { prefix, notice }] of Object.entries(LANGUAGES)) {
    for (const path of PAGES.map((page) => prefix + page)) {
      describe(path, () => {
        let visit: Visit;
        before(async () => {
          visit = await visitPage(browser, portal.address + path);
        });

        test('loads from its own site alone, and no policy is violated', () => {
          assert.deepEqual(visit.complaints, []);
          assert.deepEqual(visit.hosts, [new URL(portal.address).host]);
        });

        test('says at the top and at the foot that it is a demonstration, and is not indexed', () => {
          assert.ok(visit.top.includes(notice), visit.top);
          assert.ok(visit.foot.includes(notice), visit.foot);
          assert.match(visit.robots, /noindex/);
          assert.equal(visit.language, language);
        });

        test('shows its document in every widget', () => {
          assert.ok(visit.widgets.length > 0);
          const blank = visit.widgets.filter(({ shown, message }) => !shown || message);
          assert.deepEqual(blank, []);
        });

        test('shows every label of its axes, and no mark inside another', () => {
          assert.equal(visit.labels.all > 0, path.includes('/plan/'), `${visit.labels.all} labels`);
          assert.deepEqual(visit.labels.unseen, []);
          assert.deepEqual(visit.nested, []);
        });

        test('needs no sideways scrolling at 320 pixels', () => {
          assert.equal(visit.narrowest, 320);
        });
      });
    }
  }

  // Printing takes seconds: each record once, and both languages.
  for (const path of ['/plan/baicheng.html', '/en/plan/example-city.html', '/en/plan/all-states.html']) {
    describe(`${path} on paper`, () => {
      let printed: Printed;
      before(async () => {
        printed = await printPage(browser, portal.address + path);
      });

      test('holds everything within the width of a page', () => {
        assert.deepEqual(printed.tooWide, []);
      });

      test('has nothing to press, to unfold or to be led around by', () => {
        assert.deepEqual(printed.controls, []);
      });

      test('shows the address of every link in a widget', () => {
        assert.deepEqual(printed.hiddenAddresses, []);
      });

      test('has the axis of a timeline on each of its pages, where engines repeat the head of a table', () => {
        assert.equal(printed.axes.length > 0, path.includes('baicheng'));
        for (const axis of printed.axes) assert.equal(axis, 'table-header-group, avoid, in table, static');
        assert.deepEqual(printed.moved, [], 'is lost where it is repeated');
      });

      test('has no heading at the foot of a page', () => {
        assert.ok(printed.headings.length > 5, `${printed.headings.length} headings`);
        const low = printed.headings.filter(({ above }) => above < LEAST_BELOW_HEADING);
        assert.deepEqual(low, []);
      });
    });
  }

  test('every answer carries the security headers, also the one for a page that is not there', async () => {
    for (const path of ['/', '/planglass/planglass.js', '/not-there']) {
      const { headers } = await fetch(portal.address + path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        assert.equal(headers.get(name), value, path);
    }
  });

  test('the language link leads to the same page in the other language', async () => {
    const links = async (path: string) => {
      const html = await (await fetch(portal.address + path)).text();
      return [...html.matchAll(/href="([^"]*)" hreflang="([^"]*)" lang=/g)].map(([, ...link]) => link);
    };
    for (const path of PAGES) {
      assert.deepEqual(await links(path), [[`/en${path}`, 'en']]);
      assert.deepEqual(await links(`/en${path}`), [[path, 'zh-Hans']]);
    }
  });

  test('the first screen shows what could be worked out, and a document from which it cannot', async () => {
    for (const prefix of ['/', '/en/']) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(portal.address + prefix, { waitUntil: 'networkidle0' });
      const { told, widget, source } = await page.evaluate(() => {
        const breakdown = document.querySelector('.steps plan-breakdown');
        return {
          told: [...document.querySelectorAll('.sum b')].map(({ textContent }) => textContent),
          widget: breakdown?.shadowRoot?.querySelector('[part~=widget]')?.textContent ?? '',
          source: breakdown?.getAttribute('src') ?? '',
        };
      });
      await page.close();
      const published = await (await fetch(portal.address + source)).text();
      const { counts } = JSON.parse(published) as { counts: { count: { state: string; value?: string } }[] };
      assert.deepEqual(told, ['10', '3', '7']);
      assert.deepEqual(
        counts.map(({ count }) => count.value ?? count.state),
        ['10', 'withheld', 'withheld'],
      );
      assert.match(widget, /10/);
      // No 3 and no 7, whatever they might stand for.
      assert.doesNotMatch(widget, /[37]/);
      assert.doesNotMatch(published, /[37]/);
    }
  });

  test('the plan page embeds the report as the README tells a web team to', async () => {
    const snippet = /```html\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
    const page = await readFile('dist/demo/plan/baicheng.html', 'utf8');
    const squeeze = (html: string) => html.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
    const [script = '', ...element] = snippet.trim().split('\n');
    assert.match(script, /^<script type="module"/);
    assert.ok(squeeze(page).includes(squeeze(script)));
    assert.ok(squeeze(page).includes(squeeze(element.join('\n'))));
  });
});

/** What was found on a page: what a strict site would complain of, what it says, and how its widgets stand. */
interface Visit {
  complaints: string[];
  hosts: string[];
  language: string;
  top: string;
  foot: string;
  robots: string;
  widgets: { name: string; shown: boolean; message: boolean }[];
  /** Labels on the axes of timelines, and those of them that are meant to be seen and cannot be. */
  labels: { all: number; unseen: string[] };
  /** Marks of a drawing that have another mark inside them, which no browser paints. */
  nested: string[];
  /** Width of the content in a window of 320 pixels. */
  narrowest: number;
}

/** How a page prints on A4. */
interface Printed {
  /** Elements that reach beyond the sides of the page. */
  tooWide: string[];
  /** How each axis is laid out, and what of it a transformation puts into its place. */
  axes: string[];
  moved: string[];
  /** What is of use on a screen alone. */
  controls: string[];
  /** Addresses that links of a widget lead to and that stand nowhere. */
  hiddenAddresses: string[];
  /** Where the headings stand, and how far above the foot of their page, in points. */
  headings: { page: string; above: number }[];
}

const MARGIN_MM = 15;
/** Two lines of a heading, and a line of what it is the heading of. */
const LEAST_BELOW_HEADING = 45;

async function printPage(browser: Browser, address: string): Promise<Printed> {
  const page = await browser.newPage();
  // as wide as A4 is between its margins, at 96 pixels an inch
  await page.setViewport({ width: Math.floor(((210 - 2 * MARGIN_MM) / 25.4) * 96), height: 1000 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.emulateMediaType('print');
  const found = await page.evaluate(() => {
    const elements = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? elements(one.shadowRoot) : []),
      ]);
    const widgets = [...document.querySelectorAll('plan-report')];
    const all = widgets.flatMap((each) => elements(each.shadowRoot ?? each));
    const seen = (one: Element): boolean => one.getClientRects().length > 0;
    /** A part of a graphic that cuts off what reaches beyond it. */
    const isCut = (one: Element): boolean =>
      one instanceof SVGElement &&
      one.ownerSVGElement !== null &&
      getComputedStyle(one.ownerSVGElement).overflowX !== 'visible';
    const name = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''}`;
    return {
      tooWide: all
        .filter((one) => seen(one) && !isCut(one) && !one.closest('.heard'))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        })
        .map(name),
      axes: all
        .filter((one) => one.matches('.axis'))
        .map((one) => {
          const { display, breakInside, position } = getComputedStyle(one);
          return `${display}, ${breakInside}, in ${getComputedStyle(one.parentElement!).display}, ${position}`;
        }),
      moved: all
        .filter((one) => one.matches('.axis svg *'))
        .filter((one) => one.localName === 'svg' || getComputedStyle(one).transform !== 'none')
        .map(name),
      controls: all.filter((one) => one.matches('button, nav, summary, input') && seen(one)).map(name),
      hiddenAddresses: all
        .filter((one) => one.matches('a[href]') && seen(one))
        .filter((one) => {
          const href = one.getAttribute('href') ?? '';
          return !`${one.textContent} ${getComputedStyle(one, '::after').content}`.includes(href);
        })
        .map((one) => one.outerHTML),
    };
  });
  const margin = `${MARGIN_MM}mm`;
  const pdf = await page.pdf({
    format: 'A4',
    outline: true,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  await page.close();
  // Chromium writes an entry of the outline for each heading, with its place in points from the foot of the sheet.
  const places = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/g);
  const headings = [...places].map(([, sheet = '', height]) => ({
    page: sheet,
    above: Number(height) - (MARGIN_MM / 25.4) * 72,
  }));
  return { ...found, headings };
}

async function visitPage(browser: Browser, address: string): Promise<Visit> {
  const page: Page = await browser.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`violated ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    top: document.querySelector('.notice')?.textContent ?? '',
    foot: document.querySelector('footer')?.textContent ?? '',
    robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '',
    widgets: [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('plan-'))
      .map(({ localName, shadowRoot }) => ({
        name: localName,
        shown: (shadowRoot?.querySelector('[part~=widget]')?.textContent ?? '').trim() !== '',
        message: shadowRoot?.querySelector('[part~=message]') !== null,
      })),
  }));
  await page.setViewport({ width: 320, height: 800 });
  const drawings = await page.evaluate(() => {
    const elements = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? elements(one.shadowRoot) : []),
      ]);
    const all = elements(document);
    const labels = all.filter((one) => one.matches('.ruler span, .ruler b'));
    return {
      labels: {
        all: labels.length,
        unseen: labels
          // every second label steps back where it is narrow: it goes below its own box
          .filter((one) => one.matches(':nth-of-type(odd)'))
          .filter((one) => {
            const text = document.createRange();
            text.selectNodeContents(one);
            const { width, top } = text.getBoundingClientRect();
            return width === 0 || top > one.getBoundingClientRect().bottom - 1;
          })
          .map((one) => one.textContent ?? ''),
      },
      nested: all
        .filter((one) => one.matches('line, rect, path, circle, text') && one.children.length > 0)
        .map((one) => one.outerHTML),
    };
  });
  const narrowest = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.close();
  return { ...found, ...drawings, complaints, hosts: [...hosts], narrowest };
}
