import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import type { ProgressDocument } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { audit } from '../../packages/publish/src/audit/audit.ts';
import { certifyPublic } from '../../packages/publish/src/audit/certificate.ts';
import { build } from '../../packages/publish/src/build/build.ts';
import { classify } from '../../packages/publish/src/classify/classify.ts';
import { propose } from '../../packages/publish/src/protect/propose.ts';
import { decide, tooSmall, withholdSmallCounts } from '../../packages/publish/src/protect/withhold.ts';
import { builders } from '../../packages/publish/src/prove/builders.ts';
import { withoutWithheld } from '../../packages/publish/src/report-page/blank.ts';
import { secrecyReport } from '../../packages/publish/src/report-page/data.ts';
import { report } from '../../packages/publish/src/report.ts';
import { withheld } from '../../packages/publish/src/scan/withheld.ts';
import { collect } from '../../packages/publish/src/statements/collect.ts';
import { sha256 } from '../../packages/publish/src/store.ts';
import { assess } from '../../packages/publish/src/assess/assess.ts';
import { recordWith, type Short } from './assess/indicator.ts';
import { mixed } from './audit/mixed.ts';
import { plant } from './canaries.ts';

/** What kind of thing is withheld, where it belongs and for when: the same in every world, and everything decides by these. */
const DECIDING = ['id', 'state', 'confStatus', 'kind', 'of', 'aspect', 'category', 'parent', 'period'];

/** Values to be kept within a range, and ranges that are withheld beside a rule that takes them. */
const ranged = (): PlanRecord => {
  const rule = { method: 'within-range' as const, thresholds: ['100', '50', '0'] };
  const target = { state: 'range', lower: '100', upper: '200' };
  return recordWith({
    stated: { target, actual: '?150', rule, status: 'significant' },
    unstated: { target, actual: '?150', rule },
    hidden: { target, actual: '?150', rule, hidden: true },
    ...Object.fromEntries(
      [{}, { status: 'significant' }, { conf: 'N' as const }].map((more, at): [string, Short] => [
        `range-${at}`,
        { target: { ...target, confStatus: 'N' }, actual: '150', rule, ...more },
      ]),
    ),
  });
};

/** Assessments that are to be computed, from withheld figures too, stated and not, withheld and disclosed. */
const computed = (): PlanRecord =>
  recordWith(
    Object.fromEntries(
      ['baseline', 'target', 'actual'].flatMap((field) =>
        (['elapsed-time', 'annual-growth-ratio'] as const).flatMap((method) =>
          [
            {},
            { status: 'moderate' },
            { status: 'moderate', conf: 'N' as const },
            { hidden: true as const },
          ].map((more, at): [string, Short] => {
            const figures = { baseline: '100', target: '200', actual: '145' };
            const rule = { method, thresholds: ['95', '60', '0'] };
            const withheldOne = `?${figures[field as keyof typeof figures]}`;
            return [`${field}-${method}-${at}`, { ...figures, [field]: withheldOne, rule, ...more }];
          }),
        ),
      ),
    ),
  );

type Node = Record<string, unknown>;

/** The record with a trap in each place that holds a withheld value, text or note. */
function trapped(record: PlanRecord): { record: PlanRecord; traps: number; read: Set<string> } {
  const copy = structuredClone(record);
  const read = new Set<string>();
  const places = withheld(record)
    .map(({ path }) => path.split('/'))
    .filter((keys) => !DECIDING.includes(keys.at(-1)!) && !['group', 'and', 'coded'].includes(keys.at(-2)!));
  for (const keys of places) {
    const last = keys.at(-1)!;
    const holder = keys.slice(0, -1).reduce<unknown>(stepInto, copy) as Node;
    const value = holder[last];
    Object.defineProperty(holder, last, {
      enumerable: true,
      get: () => {
        read.add(keys.join('/'));
        return value;
      },
    });
  }
  return { record: copy, traps: places.length, read };
}

const stepInto = (at: unknown, key: string): unknown =>
  Array.isArray(at)
    ? at.find((item: Node | string, index) =>
        typeof item === 'object' && typeof item['id'] === 'string'
          ? item['id'] === key
          : String(index) === key,
      )
    : (at as Node)[key];

const records: [name: string, PlanRecord][] = [];
before(async () => {
  const demo = parseRecord(JSON.parse(await readFile('demo/records/all-states.json', 'utf8')));
  const planted = parseRecord(plant(1).record);
  assert.ok(demo.ok && planted.ok);
  records.push(['all states', demo.record], ['canaries', planted.record], ['mixed', mixed().record]);
  records.push(['computed', assess(computed()).record]);
});

/** What a function reads of what each record withholds. */
function readBy(work: (record: PlanRecord, document: ProgressDocument) => unknown): string[] {
  return records.flatMap(([name, record]) => {
    const document = build(record);
    const { record: trap, traps, read } = trapped(record);
    assert.ok(traps > 5, `${name} has ${traps} traps`);
    work(trap, document);
    return [...read].map((path) => `${name}: ${path}`);
  });
}

const earlier = mixed().surroundings.earlier!;
const hash = { sha256: '0', bytes: 1 };

describe('what a record withholds', () => {
  for (const [name, work] of [
    ['build', build],
    ['classify', classify],
    ['withoutWithheld', withoutWithheld],
    [
      'report',
      (record, document) =>
        report(document, record, classify(record), { book: collect([{ document }]).book, reported: [] }),
    ],
    [
      'secrecyReport',
      (record, document) =>
        secrecyReport({ audited: { validated: record, record, document }, earlier, document: hash }),
    ],
    ['certifyPublic', (record, document) => certifyPublic({ record, document })],
    ['tooSmall', tooSmall],
    ['assess', assess],
  ] as [string, (record: PlanRecord, document: ProgressDocument) => unknown][])
    test(`is not read by ${name}`, () => assert.deepEqual(readBy(work), []));

  test('is read by no builder of an artefact, but for the statements that are counted in what is printed', async () => {
    const reading = new Set<string>();
    for (const { name, build: make } of builders(sha256))
      for (const [, record] of records) {
        const { record: trap, read } = trapped(record);
        await make({ record: trap, validated: trap, earlier, others: [], reported: [] });
        if (read.size) reading.add(name);
      }
    assert.deepEqual([...reading], ['printed.zh.txt', 'printed.en.txt', 'printed.json']);
  });

  for (const [name, work] of [
    ['decide, which copies', (record) => decide(record, { withhold: [] })],
    ['collect, for the levels', (record, document) => collect([{ record, document }])],
    ['audit', (record, document) => audit([{ record, document }])],
  ] as [string, (record: PlanRecord, document: ProgressDocument) => unknown][])
    test(`is read by ${name}`, () => assert.ok(readBy(work).length > 0));

  test('is read by propose, which audits', async () => {
    const { record, read } = trapped(mixed().record);
    await propose(
      record,
      earlier.map((document) => ({ document })),
    );
    assert.ok(read.size > 0);
  });

  test('is not read by assess, which makes a statement of each assessment', () => {
    const record = computed();
    const { record: trap, traps, read } = trapped(record);
    assert.ok(traps > 20, `${traps} traps`);
    const { record: assessed, problems } = assess(trap);
    // The status that an office states to be published is no secret.
    const secret = [...read].filter((path) => !/-1\/assessment\/status$/.test(path));
    assert.deepEqual([problems, secret], [[], []]);
    assert.ok(assessed.relations!.length > 10);
  });

  test('is not read by assess, which refuses to assess by a withheld range', () => {
    const { record: trap, traps, read } = trapped(ranged());
    assert.ok(traps >= 9, `${traps} traps`);
    const { problems } = assess(trap);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      [3, 4, 5].map((at) => `status-of-withheld-range /indicators/${at}/assessment`),
    );
    // The status that an office states to be published is no secret.
    assert.deepEqual([...read], ['indicators/stated/assessment/status']);
  });

  test('as a value is a disclosed count until it is found too small', () => {
    const { record } = mixed();
    const { record: trap, read } = trapped(withholdSmallCounts(record));
    assert.deepEqual(tooSmall(record), ['in-x']);
    // Withheld now, it is not looked at again.
    assert.deepEqual(tooSmall(trap), []);
    assert.deepEqual([...read], []);
  });
});
