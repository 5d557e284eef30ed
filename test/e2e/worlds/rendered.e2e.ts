import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { parseRecord } from '@planglass/model/record';
import { serve } from '../../../demo/serve.ts';
import { ENGINES, type Engine } from '../../browsers/find.ts';
import { SERIALISE } from '../serialise.ts';
import { launchWindow, until } from '../windows.ts';
import { ALIKE, here, leaking, pairOf, there } from './alike.ts';
import { RENDERED, Sites } from './sites.ts';

const engines = (process.env['TEST_ENGINES']?.split(',') ?? ENGINES) as Engine[];

/** Opens every fold, one within another widget too, and says whether all tables are there with their downloads, and all methods. */
const OPENED = `const tables = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
  [...(each.localName === 'details' ? [each] : []), ...(each.shadowRoot ? tables(each.shadowRoot) : [])]);
return tables(document).map((each) => {
  each.open = true;
  return each.querySelector('.closer, .formula') !== null;
}).every(Boolean);`;

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

    for (const alike of ALIKE)
      test(`every widget renders the same tree, shadow roots and styles included: ${alike.name}`, async () => {
        const [own, other] = await render(engine, sites.make(pairOf(alike)));
        assert.ok(own!.includes('#shadow{') && own!.includes('plan-withheld'));
        assert.equal(other, own);
      });

    test('documents of two worlds that show a withheld figure render other trees', async () => {
      const [own, other] = await render(engine, sites.make(leaking()));
      assert.notEqual(own, other);
    });
  });
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
