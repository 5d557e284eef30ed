import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { build } from '../../../packages/publish/src/build/build.ts';
import { prepare, scan, scanProse } from '../../../packages/publish/src/scan/scan.ts';
import { unpackers } from '../../../packages/publish/src/unpackers.ts';
import { plant } from '../canaries.ts';
import { HEADING } from './artefacts.ts';

const recordFrom = (path: string): PlanRecord => {
  const parsed = parseRecord(JSON.parse(readFileSync(path, 'utf8')));
  assert.ok(parsed.ok, path);
  return parsed.record;
};
const inFolder = (folder: string): { path: string; bytes: Uint8Array }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));

const DEMO = ['all-states', 'baicheng-2023', 'example-city'];
const VALID = 'data-schemas/v1/examples/valid';
const CLEAN = { unscanned: [], findings: [] };

describe('a clean release', () => {
  for (const name of DEMO)
    it(`of ${name} gives no false alarm: neither what is published, nor its prose, nor the sources of the widgets`, () => {
      const record = recordFrom(`demo/records/${name}.json`);
      const searches = prepare(record);
      const files = [
        { path: 'progress.json', bytes: readFileSync(join(VALID, `${name}.json`)) },
        ...inFolder('packages/view/src'),
        ...inFolder('packages/elements/src'),
        ...inFolder('demo/styles'),
        ...inFolder('demo/images'),
      ];
      assert.ok(files.length > 60, `${files.length} files`);
      assert.deepEqual(scan(files, searches, unpackers), CLEAN);
      assert.deepEqual(searches.flatMap((search) => scanProse(name, search, unpackers)), []); // prettier-ignore
    });

  it('of the built demo gives none, if it was built from these records', (t) => {
    const published = DEMO.map((name) => ({ name, path: join('dist/demo/plan', name, 'releases') }));
    const stale = published.some(({ name, path }) => {
      if (!existsSync(path)) return true;
      const files = inFolder(path).filter((file) => basename(file.path) === 'progress.json');
      const committed = readFileSync(join(VALID, `${name}.json`));
      return !files.some(({ bytes }) => committed.equals(bytes));
    });
    if (stale) return t.skip('the demo is not built, or was built from other records');
    const files = inFolder('dist/demo');
    for (const name of DEMO)
      assert.deepEqual(scan(files, prepare(recordFrom(`demo/records/${name}.json`)), unpackers), CLEAN);
  });

  it('of a record in which every withheld place holds a canary gives none, and its record does', () => {
    const { record } = plant(1);
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    assert.deepEqual(scan([{ path: 'a', bytes: bytes(build(record)) }], prepare(record), unpackers), CLEAN);
    assert.ok(scan([{ path: 'a', bytes: bytes(record) }], prepare(record), unpackers).findings.length > 200);
  });

  it('of every valid example gives none for the record of another plan', () => {
    const searches = prepare(recordFrom('demo/records/all-states.json'));
    for (const file of readdirSync(VALID).sort()) {
      const bytes = readFileSync(join(VALID, file));
      const parsed = parse(JSON.parse(bytes.toString()));
      assert.ok(parsed.ok);
      assert.deepEqual(scan([{ path: file, bytes }], searches, unpackers), CLEAN, file);
    }
  });
});

describe('numbers that a record withholds by chance', () => {
  it('are rarely those of the sources of the widgets: fewer than one in a hundred', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const figures = Array.from({ length: 300 }, (_, at) => ({
      id: `f${at}`,
      name: 'Figure',
      confStatus: 'F' as const,
      observation: {
        state: 'value' as const,
        value: (random() * 10 ** (1 + (at % 4))).toFixed(2 + (at % 3)),
        confStatus: 'N' as const,
      },
    }));
    const record: PlanRecord = { ...HEADING, projects: [{ id: 'p', title: 'P', confStatus: 'F', figures }] };
    const files = [...inFolder('packages/view/src'), ...inFolder('packages/elements/src')];
    const { findings } = scan(files, prepare(record), unpackers);
    assert.ok(new Set(findings.map(({ secret }) => secret)).size <= 3, JSON.stringify(findings));
  });
});
