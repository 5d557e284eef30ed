/**
 * Prints how widgets of many items do in Chromium: until all of the first is there, the longest time that the page does not
 * answer, and how long it takes to ask for everything.
 *
 *     pnpm bench:widgets [timeline breakdown gauges]
 */
import type { Page } from 'puppeteer-core';
import type { ProgressDocument } from '@planglass/model';
import { launchChromium } from '../e2e/chromium.ts';
import { serveReporting } from '../e2e/reporting-server.ts';

const plan = (parts: Partial<ProgressDocument>): ProgressDocument => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
  release: {
    id: 'first',
    title: 'First',
    stage: 'final',
  },
  ...parts,
});
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const tasks = (count: number): ProgressDocument =>
  plan({
    tasks: many(count, (index) => ({
      id: `t${index}`,
      title: `Task ${index}`,
      timing: { kind: 'span', start: `202${(index % 3) + 1}`, end: `2024-0${(index % 9) + 1}` },
      achievements: [{ id: `t${index}-m`, kind: 'measure', text: 'A measure was taken' }],
    })),
  });
const categories = (count: number): ProgressDocument =>
  plan({
    categories: many(count, (index) => ({ id: `c${index}`, name: `Category ${index}` })),
    indicators: many(count * 3, (index) => ({
      id: `i${index}`,
      name: `Indicator ${index}`,
      category: `c${index % count}`,
    })),
  });
const gauges = (count: number): ProgressDocument =>
  plan({
    indicators: many(count, (index) => ({
      id: `i${index}`,
      name: `Indicator ${index}`,
      unit: '%',
      baseline: { state: 'value', value: '50', period: '2020' },
      actual: { state: 'value', value: String(50 + (index % 30)), period: '2023' },
      target: { state: 'value', value: '80', period: '2025' },
    })),
  });

interface Case {
  document: ProgressDocument;
  tags: string;
  /** Buttons that are pressed one after the other, by what they say. */
  press?: RegExp[];
  /** What there is in the end. */
  count: string;
}
const CASES: Record<string, Case[]> = {
  timeline: [100, 2_000, 10_000].map((count) => ({
    document: tasks(count),
    tags: '<plan-timeline src="/document.json"></plan-timeline>',
    press: count > 100 ? [/^Show all/] : [],
    count: '.entry',
  })),
  breakdown: [
    {
      document: categories(500),
      tags: '<plan-breakdown src="/document.json"></plan-breakdown>',
      count: '.fact',
    },
    {
      document: categories(500),
      tags: '<plan-breakdown form="unit" src="/document.json"></plan-breakdown>',
      count: '.fact',
    },
  ],
  gauges: [
    {
      document: gauges(1_000),
      tags: many(
        1_000,
        (index) => `<plan-gauge indicator="i${index}" src="/document.json"></plan-gauge>`,
      ).join(''),
      count: '.gauge',
    },
  ],
};

async function measure(name: string, { document, tags, press = [], count }: Case): Promise<void> {
  const text = JSON.stringify(document);
  const server = await serveReporting('dist/demo', {
    '/document.json': text,
    '/page': `<!doctype html><html lang="en"><title>Many</title><script type="module" src="/planglass/planglass.js"></script>${tags}</html>`,
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchTasks);
  const started = performance.now();
  await page.goto(`${server.address}/page`, { waitUntil: 'load' });
  await settled(page);
  const said = [
    `${await countOf(page, count)} × ${count}, ${Math.round(text.length / 1024)} KiB`,
    await say(page, started),
  ];
  for (const button of press) {
    const from = performance.now();
    await page.evaluate(pressButton, button.source);
    await settled(page);
    said.push(`${button.source}: ${await countOf(page, count)}, ${await say(page, from)}`);
  }
  console.log(`${name.padEnd(10)} ${said.join('; ')}`);
  await page.close();
  await server.close();
}

async function say(page: Page, from: number): Promise<string> {
  const seconds = (performance.now() - from) / 1000;
  const longest = await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number };
    const { longest: found } = state;
    state.longest = 0;
    return found / 1000;
  });
  return `${seconds.toFixed(2)} s, longest task ${longest.toFixed(2)} s`;
}

const countOf = (page: Page, selector: string): Promise<number> => page.evaluate(countIn, selector);
const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(isSettled, { timeout: 300_000, polling: 50 });
};

/** The following run in the page. */
function watchTasks(): void {
  const state = globalThis as unknown as { longest: number };
  state.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}
function countIn(selector: string): number {
  return [...document.body.children].reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll(selector).length ?? 0),
    0,
  );
}
function isSettled(): boolean {
  return [...document.body.children].every(
    ({ localName, shadowRoot: root }) =>
      !localName.startsWith('plan-') ||
      (root?.querySelector('.widget') && !root.querySelector('[aria-busy="true"]')),
  );
}
function pressButton(pattern: string): void {
  for (const { shadowRoot } of document.body.children)
    for (const button of shadowRoot?.querySelectorAll('button') ?? [])
      if (new RegExp(pattern).test(button.textContent.trim())) return button.click();
  throw new Error(`no button /${pattern}/`);
}

const asked = process.argv.slice(2);
const browser = await launchChromium();
for (const [name, cases] of Object.entries(CASES)) {
  if (asked.length && !asked.includes(name)) continue;
  for (const each of cases) await measure(name, each);
}
await browser.close();
