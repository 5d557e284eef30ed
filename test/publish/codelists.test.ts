import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { PlanRecord, RecordStatedCount } from '@planglass/model/record';
import { builders } from '../../packages/publish/src/prove/builders.ts';
import { bytesOf } from './canaries.ts';
import { planglass } from './fake-process.ts';

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;

const count = (id: string, value: string, isOpen: boolean, key?: string): RecordStatedCount => ({
  id,
  of: 'projects',
  ...(key === undefined ? {} : { group: { by: 'department', key } }),
  count: { state: 'value', value, ...(isOpen ? F : N) },
});

/** Two projects and those that are withheld as a whole, with the department of each, and their numbers by department. */
const recordOf = (hidden: string[], counts: RecordStatedCount[]): PlanRecord => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan' },
  release: { id: 'now', title: 'Release', stage: 'final' },
  codelists: [
    {
      id: 'department',
      name: 'Lead department',
      codes: [
        { id: 'roads', name: 'Roads', ...F },
        { id: 'water', name: 'Water', ...F },
      ],
    },
  ],
  projects: [
    { id: 'bridge', title: 'Bridge', coded: { department: 'roads' }, ...F },
    ...hidden.map((department, at) => ({
      id: `hidden-${at}`,
      title: 'Something else',
      coded: { department },
      ...N,
    })),
    { id: 'basin', title: 'Basin', coded: { department: 'water' }, ...F },
  ],
  counts,
});

/** A table of departments and natures, 13 indicators in all, with the numbers of its cells. */
const tableOf = (cells: readonly (readonly [value: string, isOpen: boolean])[]): PlanRecord => {
  const indicators = (id: string, group?: RecordStatedCount['group']) => ({
    id,
    of: 'indicators' as const,
    ...(group ? { group } : {}),
  });
  const value = (figure: string, isOpen = true) => ({
    count: { state: 'value' as const, value: figure, ...(isOpen ? F : N) },
  });
  const places = ['roads', 'water'].flatMap((key) =>
    ['binding', 'anticipatory'].map((nature) => [key, nature] as const),
  );
  return {
    ...recordOf([], []),
    projects: [],
    counts: [
      { ...indicators('all'), ...value('13') },
      { ...indicators('roads', { by: 'department', key: 'roads' }), ...value('7') },
      { ...indicators('water', { by: 'department', key: 'water' }), ...value('6') },
      { ...indicators('binding', { by: 'nature', key: 'binding' }), ...value('5') },
      { ...indicators('anticipatory', { by: 'nature', key: 'anticipatory' }), ...value('8') },
      ...places.map(([key, nature], at) => ({
        ...indicators(`${key}-${nature}`, { by: 'department', key, and: { by: 'nature', key: nature } }),
        ...value(...cells[at]!),
      })),
    ],
  };
};

describe('the code of a project that is withheld', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'planglass-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const publish = async (record: PlanRecord, language: string, ...more: string[]) => {
    const file = join(folder, 'record.json');
    await writeFile(file, bytesOf(record));
    return planglass('publish', file, '--out', join(folder, 'out'), '--lang', language, ...more);
  };

  it('is not told by a withheld number that the total and the others give away: publish says so and what to withhold', async () => {
    const record = recordOf(
      ['roads'],
      [
        count('all', '3', true),
        count('of-roads', '2', false, 'roads'),
        count('of-water', '1', true, 'water'),
      ],
    );
    const en = await publish(record, 'en');
    assert.equal(en.code, 1);
    assert.match(en.stdout + en.stderr, /the number of projects in “Roads”/);
    assert.match(en.stdout + en.stderr, /withhold the number of projects {2}counts\/all/);
    const zh = await publish(record, 'zh');
    assert.match(zh.stdout + zh.stderr, /“Roads”项目数量/);
    assert.deepEqual(await readdir(folder), ['record.json']);
  });

  it('is not told by a cell of a table whose rows and columns are published: publish says what to withhold', async () => {
    const record = tableOf([['3', false], ['4', true], ['2', true], ['4', true]]); // prettier-ignore
    const en = await publish(record, 'en');
    assert.equal(en.code, 1);
    assert.match(en.stdout + en.stderr, /the number of indicators in “Roads” and “binding” is withheld and could be worked out too closely/); // prettier-ignore
    assert.match(en.stdout + en.stderr, /This would be enough\n( {2}(withhold|round) .*\n)+/);
    const zh = await publish(record, 'zh');
    assert.match(zh.stdout + zh.stderr, /“Roads”且“约束性”指标数量/);
    const accepted = await publish(record, 'en', '--accept');
    assert.equal(accepted.code, 0, accepted.stdout + accepted.stderr);
  });

  it('leaves no trace where the numbers leave it open: both worlds give the same bytes', async () => {
    const counts = (roads: string, water: string) => [
      count('all', '5', true),
      count('of-roads', roads, false, 'roads'),
      count('of-water', water, false, 'water'),
    ];
    const worlds = [
      recordOf(['roads', 'roads', 'water'], counts('3', '2')),
      recordOf(['water', 'roads', 'water'], counts('2', '3')),
    ];
    const hash = (bytes: Uint8Array) => Promise.resolve(String(bytes.length));
    const made = await Promise.all(
      worlds.map(async (record) => {
        const making = { validated: record, record, earlier: [], others: [], reported: [] };
        const all = await Promise.all(builders(hash).map(async ({ build }) => build(making)));
        return all.map((bytes) => new TextDecoder().decode(bytes));
      }),
    );
    assert.ok(made[0]!.length > 5);
    assert.deepEqual(made[0], made[1]);
    const ran = await publish(worlds[0]!, 'en');
    assert.equal(ran.code, 0, ran.stderr);
    const document = await readFile(join(folder, 'out/releases/now/progress.json'), 'utf8');
    assert.match(document, /"coded": \{\s*"department": "roads"/);
    assert.doesNotMatch(document, /hidden|Something else/);
  });
});
