import assert from 'node:assert/strict';
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { BREAKDOWNS, ITEM_KINDS, type ProgressDocument } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { publishRecord, type Surroundings } from 'planglass';
import { serve } from '../../demo/serve.ts';
import { build } from '../../packages/publish/src/build/build.ts';
import { auditRecord } from '../../packages/publish/src/pipeline.ts';
import { otherWorlds } from '../../packages/publish/src/prove/prove.ts';
import { ENGINES, type Engine } from '../browsers/find.ts';
import { mixed } from '../publish/audit/mixed.ts';
import { bytesOf } from '../publish/canaries.ts';
import { STATES } from '../../stories/states.ts';
import { readAccessibilityTree } from './accessibility.ts';
import { launchChromium, open } from './chromium.ts';
import { SERIALISE } from './serialise.ts';
import { launchWindow, until } from './windows.ts';
import { otherWorld } from './worlds.ts';

type Audited = Parameters<typeof otherWorlds>[0] & { document: ProgressDocument };

const engines = (process.env['TEST_ENGINES']?.split(',') ?? ENGINES) as Engine[];
const here = JSON.parse(readFileSync('demo/records/all-states.json', 'utf8')) as PlanRecord;
const there = otherWorld(here);

/** Documents that must show alike: of a record, and of other records that agree with all that it discloses. */
interface Alike {
  name: string;
  /** Of the record itself first. */
  documents: [ProgressDocument, ...ProgressDocument[]];
}

/** Worlds of the audit differ in figures and statuses, those written by hand in texts and notes too. */
const ALIKE: Alike[] = [
  {
    name: 'all states, with every withheld text and figure changed by hand',
    documents: [publish(here).document, publish(there.record).document],
  },
  worldsOf('all states', here),
  worldsOf('two districts', read('two-districts'), { decisions: read('two-districts.decisions') }),
  worldsOf('counts, a share, a band and an earlier release', mixed().record, mixed().surroundings),
];

const htmlOf = (
  tags: readonly string[],
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Two worlds</title>
<script type="module" src="planglass/planglass.js"></script><body>${tags.join('\n')}</body></html>`;

const gaugesOf = ({ indicators = [] }: ProgressDocument): string[] =>
  indicators.map(({ id }) => `<plan-gauge src="progress.json" indicator="${id}"></plan-gauge>`);

/** Every widget with every set of attributes that the list of states knows, and every indicator of the document. */
const pageOf = (document: ProgressDocument): string =>
  htmlOf([
    ...new Set(
      STATES.filter(({ attributes }) => attributes['indicator'] === undefined).map(
        ({ widget, attributes }) => {
          const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
          return `<${widget} src="progress.json"${given.join('')}></${widget}>`;
        },
      ),
    ),
    ...gaugesOf(document),
  ]);

/** Every group that can be pressed, every list to choose from, and what shows or highlights what is chosen. */
const choicesOf = (document: ProgressDocument): string =>
  htmlOf([
    ...ITEM_KINDS.flatMap(
      (of) =>
      BREAKDOWNS.map((by) => `<plan-breakdown src="progress.json" of="${of}" by="${by}" selectable></plan-breakdown>`), // prettier-ignore
    ),
    ...['tasks', 'projects', 'process-stages'].map((of) => `<plan-timeline src="progress.json" of="${of}"></plan-timeline>`), // prettier-ignore
    ...gaugesOf(document),
    '<plan-filter src="progress.json"></plan-filter>',
  ]);

/** Folders with a page for each of several documents. */
class Sites {
  #folders: string[] = [];

  make(documents: readonly ProgressDocument[]): string[] {
    const [own] = documents;
    const pages = { 'index.html': pageOf(own!), 'choices.html': choicesOf(own!) };
    const folders = documents.map((document) => makeSite(document, pages));
    this.#folders.push(...folders);
    return folders;
  }

  remove(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Shows the document, or says that it holds no such indicator: those that are withheld as a whole. */
const RENDERED = `return [...document.body.children].every(({ shadowRoot: root }) =>
  root?.querySelector('[part~="widget"], [part~="message"]') && !root.querySelector('[aria-busy="true"]'));`;

/** Opens every table, one within another widget too, and says whether all of them are there with their downloads. */
const OPENED = `const tables = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
  [...(each.localName === 'details' ? [each] : []), ...(each.shadowRoot ? tables(each.shadowRoot) : [])]);
return tables(document).map((each) => {
  each.open = true;
  return each.querySelector('.closer') !== null;
}).every(Boolean);`;

/** Every element of the page, shadow roots included. */
const EVERYTHING = `const everything = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
  [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
const found = (selector) => everything(document).filter((each) => each.matches(selector));`;

/** Whether what makes groups pressable is loaded, which then makes all of them so. */
const CHOOSABLE = `${EVERYTHING} return found('.pick').length > 0 && found('.choices [role="status"]').length > 0;`;

/** Presses a group, or takes the last entry of a list; says whether there was one. */
const choose = (selector: string, at: number): string => `${EVERYTHING}
const element = found('${selector}')[${at}];
if (element?.localName === 'select') {
  element.selectedIndex = element.options.length - 1;
  element.dispatchEvent(new Event('change'));
} else element?.click();
return element !== undefined;`;

/** What says and shows what has been chosen. */
const CHOSEN = `${EVERYTHING} return found('.lit, .dim, [aria-pressed], [role="status"]').map((each) =>
  [each.localName, each.className, each.getAttribute('aria-pressed'), each.textContent].join(' ')).join('\\n');`;

test('the two records are valid, and differ in many withheld values and in nothing disclosed', () => {
  for (const record of [here, there.record]) {
    const parsed = parseRecord(record);
    assert.ok(parsed.ok, JSON.stringify(parsed));
  }
  assert.ok(there.changes > 20, `only ${there.changes} values differ`);
  assert.notEqual(JSON.stringify(here), JSON.stringify(there.record));
});

for (const { name, documents } of ALIKE)
  test(`records that differ only in what is withheld publish the same document: ${name}`, () => {
    const [own, ...others] = documents.map((each) => JSON.stringify(each));
    assert.ok(others.length > 0);
    for (const other of others) assert.equal(other, own);
  });

for (const engine of engines) {
  describe(`the worlds in ${engine}`, () => {
    const sites = new Sites();
    after(() => sites.remove());

    for (const { name, documents } of ALIKE)
      test(`every widget renders the same tree, shadow roots and styles included: ${name}`, async () => {
        const [own, ...others] = await render(engine, sites.make(documents));
        assert.ok(own!.includes('#shadow{') && own!.includes('plan-withheld'));
        for (const other of others) assert.equal(other, own);
      });

    test('documents of two worlds that show a withheld figure render other trees', async () => {
      const [own, other] = await render(engine, sites.make(leaking()));
      assert.notEqual(own, other);
    });

    if (engine === 'Chromium') {
      for (const { name, documents } of ALIKE)
        test(`accessibility tree, requests and console are the same: ${name}`, async () => {
          const [own, ...others] = await observe(sites.make(documents));
          assert.ok(own!.accessible.length > 1000 && own!.requests.length > 2);
          for (const other of others) assert.deepEqual(other, own);
          assert.deepEqual(own!.complaints, []);
        });

      for (const { name, documents } of ALIKE)
        test(`whatever a visitor presses or chooses highlights and shows the same: ${name}`, async () => {
          const [own, ...others] = await chooseAll(sites.make(documents));
          assert.ok(
            own!.some((each) => / pick true /.test(each)),
            'something is pressed',
          );
          for (const other of others) assert.deepEqual(other, own);
        });

      test('documents of two worlds that show a withheld figure have other accessibility trees', async () => {
        const [own, other] = await observe(sites.make(leaking()));
        assert.notEqual(own!.accessible, other!.accessible);
      });
    }
  });
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`demo/records/${name}.json`, 'utf8')) as T;
}

function audited(record: PlanRecord, surroundings: Surroundings): Audited {
  const result = auditRecord(bytesOf(record), surroundings);
  assert.ok(result.ok && result.audit.kind === 'audited' && !result.refusal, JSON.stringify(record.plan));
  return { ...result, audit: result.audit };
}

/** A document, and those of two worlds that the audit makes, as far from each other as it finds. */
function worldsOf(name: string, record: PlanRecord, surroundings: Surroundings = {}): Alike {
  const own = audited(record, surroundings);
  const worlds = otherWorlds(own).filter(({ at }) => at === 'end');
  const chosen = [worlds.at(0), worlds.at(-1)].flatMap((each) => (each ? [build(each.record)] : []));
  return { name, documents: [own.document, ...chosen] };
}

/** The control: the documents of two worlds, published as if the figure that differs were disclosed. */
function leaking(): ProgressDocument[] {
  const { record, surroundings } = mixed();
  const figure = 'indicators/built/actual';
  const worlds = otherWorlds(audited(record, surroundings)).filter((each) => each.figure === figure);
  return worlds.slice(0, 2).map((each) => {
    const leak = structuredClone(each.record);
    leak.indicators!.find(({ id }) => id === 'built')!.actual!.confStatus = 'F';
    return build(leak);
  });
}

function publish(record: PlanRecord) {
  const result = publishRecord(bytesOf(record));
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

function makeSite(document: ProgressDocument, pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-world-'));
  cpSync('dist/demo/planglass', join(folder, 'planglass'), { recursive: true });
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  writeFileSync(join(folder, 'favicon.ico'), '');
  writeFileSync(join(folder, 'progress.json'), JSON.stringify(document));
  return folder;
}

/** The tree of each page, one after the other in one window. */
async function render(engine: Engine, folders: readonly string[]): Promise<string[]> {
  const window = await launchWindow[engine]();
  try {
    const trees: string[] = [];
    for (const folder of folders) {
      const site = await serve(folder, 0);
      try {
        await window.open(`${site.address}/`);
        await until('every widget shows the document', () => window.run<boolean>(RENDERED));
        await until('every table is open', () => window.run<boolean>(OPENED));
        // a citation names the page, whose port the system gives
        trees.push((await window.run<string>(SERIALISE)).replaceAll(site.address, ''));
      } finally {
        await site.close();
      }
    }
    return trees;
  } finally {
    await window.close();
  }
}

/** What each page says and shows after each group has been pressed, and after each list of a filter has been used. */
async function chooseAll(folders: readonly string[]): Promise<string[][]> {
  const window = await launchWindow.Chromium();
  try {
    const all: string[][] = [];
    for (const folder of folders) {
      const site = await serve(folder, 0);
      try {
        await window.open(`${site.address}/choices.html`);
        await until('every widget shows the document', () => window.run<boolean>(RENDERED));
        await until('every group can be pressed', () => window.run<boolean>(CHOOSABLE));
        const seen: string[] = [];
        for (const selector of ['.pick', 'select'])
          for (let at = 0; await window.run<boolean>(choose(selector, at)); at++)
            seen.push(await window.run<string>(CHOSEN));
        all.push([...seen, await window.run<string>(SERIALISE)]);
      } finally {
        await site.close();
      }
    }
    return all;
  } finally {
    await window.close();
  }
}

/** What else can be seen of each page in Chromium; addresses without the port, which the system gives. */
async function observe(folders: readonly string[]) {
  const browser = await launchChromium();
  try {
    const seen = [];
    for (const folder of folders) {
      const site = await serve(folder, 0);
      try {
        const { page, traces } = await open(browser, `${site.address}/`);
        const tree = await readAccessibilityTree(page);
        const requests = traces.requests.map((address) => address.replace(site.address, '')).sort();
        seen.push({ accessible: JSON.stringify(tree), requests, complaints: traces.complaints });
        await page.close();
      } finally {
        await site.close();
      }
    }
    return seen;
  } finally {
    await browser.close();
  }
}
