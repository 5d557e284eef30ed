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
      test(`${path} loads from its own site alone, and no policy is violated`, async () => {
        const { page, complaints, hosts } = await open(browser, portal.address + path);
        assert.deepEqual(complaints, []);
        assert.deepEqual([...hosts], [new URL(portal.address).host]);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        await page.close();
      });

      test(`${path} says at the top and at the foot that it is a demonstration, and is not indexed`, async () => {
        const { page } = await open(browser, portal.address + path);
        for (const place of ['.notice', 'footer']) {
          const text = await page.$eval(place, (element) => element.textContent);
          assert.ok(text.includes(notice), `${place}: ${text}`);
        }
        assert.match(
          await page.$eval('meta[name=robots]', (meta) => meta.getAttribute('content') ?? ''),
          /noindex/,
        );
        await page.close();
      });

      test(`${path} registers every widget on it, and each has found its document`, async () => {
        const { page } = await open(browser, portal.address + path);
        const widgets = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'plan-gauge, plan-breakdown, plan-timeline, plan-recommendations, plan-withheld, plan-report',
            ),
          ].map((widget) => ({
            name: widget.localName,
            painted: (widget.shadowRoot?.textContent ?? '').trim() !== '',
          })),
        );
        assert.ok(widgets.length > 0);
        assert.deepEqual(
          widgets.filter(({ painted }) => !painted),
          [],
        );
        await page.close();
      });

      test(`${path} needs no sideways scrolling at 320 pixels`, async () => {
        const { page } = await open(browser, portal.address + path, 320);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      });
    }
  }

  test('every answer carries the security headers, also the one for a page that is not there', async () => {
    for (const path of ['/', '/planglass/planglass.js', '/not-there']) {
      const { headers } = await fetch(portal.address + path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        assert.equal(headers.get(name), value, path);
    }
  });

  test('the language link leads to the same page in the other language', async () => {
    for (const path of PAGES) {
      const { page } = await open(browser, portal.address + path);
      await Promise.all([page.waitForNavigation(), page.click('.language a')]);
      assert.equal(new URL(page.url()).pathname, `/en${path}`);
      await Promise.all([page.waitForNavigation(), page.click('.language a')]);
      assert.equal(new URL(page.url()).pathname, path);
      await page.close();
    }
  });

  test('the plan page embeds the report as the README tells a web team to', async () => {
    const snippet = /```html\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
    const page = await readFile('dist/demo/plan/baicheng.html', 'utf8');
    const squeeze = (html: string) => html.replace(/\s+/g, ' ').replaceAll(' >', '>').trim();
    const [script = '', ...element] = snippet.trim().split('\n');
    assert.match(script, /^<script type="module"/);
    assert.ok(squeeze(page).includes(squeeze(script)));
    assert.ok(squeeze(page).includes(squeeze(element.join('\n'))));
  });
});

/** Opens an address and waits until its widgets are done; notes what a strict site would complain of. */
async function open(browser: Browser, address: string, width = 1280) {
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
  await page.setViewport({ width, height: 800 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, complaints, hosts };
}
