import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ProgressDocument } from '@planglass/model';
import { jsonOf } from '@planglass/view/export';

const folder = join(import.meta.dirname, '../../../data-schemas/v1/examples/valid');

test('a document as a file is what JSON writes of it', () => {
  for (const name of readdirSync(folder)) {
    const document = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProgressDocument;
    assert.equal(jsonOf(document), `${JSON.stringify(document, null, 2)}\n`);
  }
});

test('any text, an empty list, an empty object and what is not there can be read again', () => {
  const odd = { 'a"\\': ['"', '\\', '\n\t\u0000\u007f\u2028', '\ud800', '\udc00x', '😀', '国'], empty: [], none: {}, number: 1.5, no: null, is: false }; // prettier-ignore
  const written = jsonOf({ ...odd, gone: undefined } as unknown as ProgressDocument);
  assert.deepEqual(JSON.parse(written), odd);
  assert.doesNotMatch(written, /gone/);
});

test('a page that has changed how objects and texts are written changes no file', () => {
  const document = { list: ['a'], within: { text: 'b' } } as unknown as ProgressDocument;
  const before = jsonOf(document);
  const kinds = [Object.prototype, Array.prototype, String.prototype];
  try {
    for (const each of kinds) Object.defineProperty(each, 'toJSON', { value: () => 'x', configurable: true });
    assert.equal(jsonOf(document), before);
  } finally {
    for (const each of kinds) delete (each as { toJSON?: unknown }).toJSON;
  }
});
