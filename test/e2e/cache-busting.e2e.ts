import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, open, type Traces } from './chromium.ts';
import { serveReporting, type ReportingServer } from './reporting-server.ts';

/** Forms that are loaded when they are asked for, in a page whose editor puts a version behind every script. */
const page = (...scripts: string[]): string => `<!doctype html><html lang="en"><title>Versions</title>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
<plan-breakdown form="unit" src="/plan/example-city/releases/2023-mid-term/progress.json"></plan-breakdown>
<plan-gauge form="compact" src="/plan/example-city/releases/2023-mid-term/progress.json"></plan-gauge>`;

const SCRIPT = '/planglass/planglass.js';
const PAGES = {
  '/one.html': page(`${SCRIPT}?v=3`),
  // Browsers ask for one of every site.
  '/favicon.ico': '',
  '/two.html': page(`${SCRIPT}?v=3`, `${SCRIPT}?v=4`, SCRIPT),
};

describe('the script with a query behind its name', () => {
  let server: ReportingServer;
  let browser: Browser;

  before(async () => {
    server = await serveReporting('dist/demo', PAGES);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const visit = async (path: string): Promise<{ marks: number; traces: Traces; scripts: string[] }> => {
    const { page, traces } = await open(browser, server.address + path);
    const marks = await page.evaluate(
      () => document.querySelector('plan-breakdown')?.shadowRoot?.querySelectorAll('.marks svg').length ?? 0,
    );
    const line = await page.$eval('plan-gauge', ({ shadowRoot: root }) => {
      const gauge = root?.querySelector('.gauge.compact .line')?.closest('.gauge');
      return gauge && getComputedStyle(gauge).display;
    });
    assert.equal(line, 'flex', 'the gauge is no line, or without its styles');
    await page.close();
    const scripts = traces.requests
      .map((request) => request.replace(server.address, ''))
      .filter((request) => /\.js(\?|$)/.test(request));
    return { marks, traces, scripts };
  };

  test('brings forms that are loaded later, and the library once', async () => {
    const { marks, traces, scripts } = await visit('/one.html');
    assert.ok(marks > 0, 'no marks are drawn');
    assert.deepEqual(traces.complaints, []);
    const entries = scripts.filter((each) => each.startsWith(SCRIPT));
    assert.deepEqual(entries, [`${SCRIPT}?v=3`]);
    assert.ok(
      scripts.some((each) => /\/further-[^/]*\.js$/.test(each)),
      scripts.join('\n'),
    );
    assert.equal(new Set(scripts.map((each) => each.replace(/\?.*/, ''))).size, scripts.length);
  });

  test('brings the library once however many versions of it a page names', async () => {
    const { marks, traces, scripts } = await visit('/two.html');
    assert.ok(marks > 0, 'no marks are drawn');
    assert.deepEqual(traces.complaints, []);
    assert.equal(scripts.filter((each) => each.startsWith(SCRIPT)).length, 3);
    const others = scripts.filter((each) => !each.startsWith(SCRIPT));
    assert.equal(new Set(others).size, others.length);
    assert.equal(others.filter((each) => /\/widgets-[^/]*\.js$/.test(each)).length, 1);
  });
});
