import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { serve } from '../../demo/serve.ts';
import { ENGINES, type Engine } from '../browsers/find.ts';
import { STATES } from '../../stories/states.ts';
import { readAccessibilityTree } from './accessibility.ts';
import { launchChromium, open } from './chromium.ts';
import { SERIALISE } from './serialise.ts';
import { launchWindow, until } from './windows.ts';
import { otherWorld } from './worlds.ts';

const engines = (process.env['TEST_ENGINES']?.split(',') ?? ENGINES) as Engine[];
const here = JSON.parse(readFileSync('demo/records/all-states.json', 'utf8')) as PlanRecord;
const there = otherWorld(here);
const worlds = [publish(here), publish(there.record)] as const;

/** Every widget with every set of attributes that the list of states knows, and every indicator of the record. */
const TAGS = [
  ...new Set(
    STATES.filter(({ attributes }) => attributes['indicator'] === undefined).map(({ widget, attributes }) => {
      const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${widget} src="progress.json"${given.join('')}></${widget}>`;
    }),
  ),
  ...(here.indicators ?? []).map(
    ({ id }) => `<plan-gauge src="progress.json" indicator="${id}"></plan-gauge>`,
  ),
];
const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Two worlds</title>
<script type="module" src="planglass/planglass.js"></script><body>${TAGS.join('\n')}</body></html>`;
/** Shows the document, or says that it holds no such indicator: those that are withheld as a whole. */
const RENDERED = `return [...document.body.children].every(({ shadowRoot: root }) =>
  root?.querySelector('[part~="widget"], [part~="message"]') && !root.querySelector('[aria-busy="true"]'));`;

test('the two records are valid, and differ in many withheld values and in nothing disclosed', () => {
  for (const record of [here, there.record]) {
    const parsed = parseRecord(record);
    assert.ok(parsed.ok, JSON.stringify(parsed));
  }
  assert.ok(there.changes > 20, `only ${there.changes} values differ`);
  assert.notEqual(JSON.stringify(here), JSON.stringify(there.record));
});

test('two records that differ only in what is withheld publish the same bytes', () => {
  const [one, other] = worlds.map(({ files }) => files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes).toString('base64') }))); // prettier-ignore
  assert.ok(one && one.length > 0);
  assert.deepEqual(one, other);
});

for (const engine of engines) {
  describe(`the two worlds in ${engine}`, () => {
    let folders: string[] = [];

    before(() => {
      folders = worlds.map(({ document }) => makeSite(document));
    });
    after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

    test('every widget renders the same tree, shadow roots and styles included', async () => {
      const [one, other] = [await render(engine, folders[0]!), await render(engine, folders[1]!)];
      assert.ok(one.includes('#shadow{') && one.includes('plan-withheld'));
      assert.equal(one, other);
    });

    if (engine === 'Chromium') {
      test('a document that discloses something else renders another tree', async () => {
        const [{ document }] = worlds;
        const other = makeSite({ ...document, plan: { ...document.plan, name: 'Another plan' } });
        folders.push(other);
        assert.notEqual(await render(engine, folders[0]!), await render(engine, other));
      });

      test('accessibility tree, requests and console are the same', async () => {
        const [one, other] = [await observe(folders[0]!), await observe(folders[1]!)];
        assert.ok(one.accessible.length > 1000 && one.requests.length > 2);
        assert.deepEqual(one, other);
        assert.deepEqual(one.complaints, []);
      });
    }
  });
}

function publish(record: PlanRecord) {
  const result = publishRecord(new TextEncoder().encode(JSON.stringify(record)));
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

function makeSite(document: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-world-'));
  cpSync('dist/demo/planglass', join(folder, 'planglass'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'favicon.ico'), '');
  writeFileSync(join(folder, 'progress.json'), JSON.stringify(document));
  return folder;
}

async function render(engine: Engine, folder: string): Promise<string> {
  const site = await serve(folder, 0);
  const window = await launchWindow[engine]();
  try {
    await window.open(`${site.address}/`);
    await until('every widget shows the document', () => window.run<boolean>(RENDERED));
    return await window.run<string>(SERIALISE);
  } finally {
    await window.close();
    await site.close();
  }
}

/** What else can be seen of the page in Chromium; addresses without the port, which the system gives. */
async function observe(folder: string) {
  const site = await serve(folder, 0);
  const browser = await launchChromium();
  try {
    const { page, traces } = await open(browser, `${site.address}/`);
    const tree = await readAccessibilityTree(page);
    const requests = traces.requests.map((address) => address.replace(site.address, '')).sort();
    return { accessible: JSON.stringify(tree), requests, complaints: traces.complaints };
  } finally {
    await browser.close();
    await site.close();
  }
}
