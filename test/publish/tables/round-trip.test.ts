import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { parseRecord } from '@planglass/model/record';
import { readRecord } from 'planglass';
import { csvFilesOf, workbookOf } from '../../../packages/publish/src/tables/write.ts';
import { starterRecord } from '../../../packages/publish/src/tables/starter.ts';
import { documents } from '../../model/arbitrary.ts';
import { PAIRS } from '../../model/schemas.ts';

type Json = Record<string, unknown>;
const LANGUAGES = ['en', 'zh'] as const;
const { schema } = PAIRS.find(({ name }) => name === 'record')!;

/** Without lists and objects that hold nothing: a table has no way to write them, and they say nothing. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(pruned) : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, pruned(child)]);
  const kept = entries.filter(([, child]) => child !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

const asCsv = (record: Json, language: 'en' | 'zh'): Uint8Array =>
  zipSync(Object.fromEntries(csvFilesOf(record, language).map(({ name, bytes }) => [name, bytes])));

function readBack(bytes: Uint8Array): { value: unknown; reported: unknown[] } {
  const read = readRecord(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return read;
}

const EXAMPLES = ['demo/records', 'data-schemas/v1/examples/record'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('decisions.json'))
    .map((name) => `${folder}/${name}`),
);

describe('a record that is written is read back as it was', () => {
  for (const language of LANGUAGES) {
    it(`from CSV with headings in ${language}, whatever the record holds`, () => {
      fc.assert(
        fc.property(documents(schema), (record) => {
          const { value, reported } = readBack(asCsv(record, language));
          assert.deepEqual(value, pruned(record));
          assert.deepEqual(reported, []);
        }),
        { numRuns: 40 },
      );
    });

    it(`from a workbook with headings in ${language}, whatever the record holds`, async () => {
      await fc.assert(
        fc.asyncProperty(documents(schema), async (record) => {
          const { value, reported } = readBack(await workbookOf(record, language));
          assert.deepEqual(value, pruned(record));
          assert.deepEqual(reported, []);
        }),
        { numRuns: 20 },
      );
    });

    it(`for the examples and the starter in ${language}`, async () => {
      const records = EXAMPLES.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Json);
      for (const record of [...records, starterRecord(language)]) {
        assert.ok(parseRecord(record).ok);
        assert.deepEqual(readBack(asCsv(record, language)).value, pruned(record));
        assert.deepEqual(readBack(await workbookOf(record, language)).value, pruned(record));
      }
    });
  }
});
