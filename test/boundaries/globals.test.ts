import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { complaints } from './lint.ts';

const PURE = ['packages/model/src/parse.ts', 'packages/view/src/gauge/layout.ts'];
const PIPELINE = 'packages/publish/src/pipeline.ts';

describe('the platform', () => {
  for (const file of PURE) {
    for (const name of [
      'document',
      'window',
      'fetch',
      'process',
      'Buffer',
      'globalThis',
      'setTimeout',
      'URL',
    ]) {
      test(`is out of reach of ${file}: ${name}`, async () => {
        const found = await complaints(file, `export const a = ${name};`);
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0]!, /^no-restricted-globals: .*as an argument/);
      });
    }

    for (const moment of ['Date.now()', 'new Date()', 'Date()', 'Math.random()']) {
      test(`gives ${file} no time and no chance: ${moment}`, async () => {
        assert.equal((await complaints(file, `export const a = ${moment};`)).length, 1);
      });
    }

    test(`leaves ${file} the language itself`, async () => {
      const text =
        'export const a = [new Date(0), Date.UTC(2023, 3), Math.max(1, 2), new Map(), Intl.Locale];';
      assert.deepEqual(await complaints(file, text), []);
    });
  }

  test('is out of reach of the pipeline of planglass, but for what browsers and Node share', async () => {
    for (const name of ['process', 'Buffer', 'document', 'fetch']) {
      assert.equal((await complaints(PIPELINE, `export const a = ${name};`)).length, 1, name);
    }
    assert.deepEqual(await complaints(PIPELINE, 'export const a = new TextDecoder();'), []);
  });

  test('is there for the command at its edge, and for the widgets', async () => {
    assert.deepEqual(await complaints('packages/publish/src/run.ts', 'export const a = process.argv;'), []);
    assert.deepEqual(
      await complaints('packages/elements/src/base/load.ts', 'export const a = document;'),
      [],
    );
  });
});
