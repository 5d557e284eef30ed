import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishRecord } from 'planglass';
import type { PlanRecord, RecordTarget, Relation } from '@planglass/model/record';
import { withheld } from '../../packages/publish/src/scan/withheld.ts';

const open = { confStatus: 'F' } as const;
const RANGE = { state: 'range', lower: '1.25', upper: '3.75', period: '2025' } as const;

const record = (id: string, target: RecordTarget, relations: Relation[] = []): PlanRecord => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'A plan', period: { period: '2021/2025', provenance: 'stated' } },
  release: { id, title: 'A release', stage: 'final' },
  indicators: [
    {
      id: 'prices',
      name: 'Prices',
      direction: 'keep',
      target,
      actual: { state: 'value', value: '2', ...open },
      ...open,
    },
  ],
  relations,
});
const publish = (given: PlanRecord, earlier: object[] = []) =>
  publishRecord(new TextEncoder().encode(JSON.stringify(given)), { earlier: earlier as never });
const documentOf = (given: PlanRecord) => {
  const result = publish(given);
  assert.ok(result.ok, JSON.stringify(result));
  return result.document;
};

describe('a target to keep within', () => {
  it('is published with both of its ends, or with neither', () => {
    assert.deepEqual(documentOf(record('r1', { ...RANGE, ...open })).indicators?.[0]?.target, RANGE);
    const closed = documentOf(record('r1', RANGE));
    assert.deepEqual(closed.indicators?.[0]?.target, { state: 'withheld', confStatus: 'N', period: '2025' });
    assert.doesNotMatch(JSON.stringify(closed), /1\.25|3\.75|range/);
  });

  it('is searched for by each of its ends where it is withheld', () => {
    const secrets = withheld(record('r1', RANGE)).filter(({ kind }) => kind === 'number');
    assert.deepEqual(
      secrets.map(({ path, value }) => [path, value]),
      [
        ['indicators/prices/target/lower', '1.25'],
        ['indicators/prices/target/upper', '3.75'],
      ],
    );
  });

  it('is no number that a relation can name', () => {
    const gap: Relation = {
      id: 'gap',
      kind: 'gap',
      gap: 'indicators/prices/actual',
      target: 'indicators/prices/target',
      actual: 'indicators/prices/actual',
    };
    const result = publish(record('r1', { ...RANGE, ...open }, [gap]));
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({ code }) => code),
      ['figure-without-number'],
    );
  });

  it('cannot be withheld where another release has published it', () => {
    const before = documentOf(record('r1', { ...RANGE, ...open }));
    const result = publish(record('r2', RANGE), [before]);
    assert.ok(!result.ok);
    assert.deepEqual(result.problems, [
      {
        code: 'range-published-before',
        path: '/indicators/0/target',
        args: { figure: 'indicators/prices/target' },
      },
    ]);
    assert.ok(publish(record('r2', { ...RANGE, ...open }), [before]).ok);
    assert.ok(publish(record('r2', { ...RANGE, period: '2030' }), [before]).ok);
    const revised: Relation = {
      id: 'revised',
      kind: 'revised',
      since: 'r1',
      figures: ['indicators/prices/target'],
    };
    assert.ok(publish(record('r2', RANGE, [revised]), [before]).ok);
  });
});
