import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanRecord, Relation } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { bytesOf } from '../canaries.ts';

const ACTUAL = 'indicators/a/actual';
const ASSESSMENT = 'indicators/a/assessment';

const value = (held: string, confStatus: 'F' | 'N' | 'D', period?: string) => ({
  state: 'value',
  value: held,
  confStatus,
  ...(period ? { period } : {}),
});

type Indicators = NonNullable<PlanRecord['indicators']>;

const passes = (indicators: object[], relations: Relation[] = []): boolean => {
  const result = publishRecord(
    bytesOf({
      schemaVersion: '1.0',
      language: 'en',
      plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
      release: { id: 'r1', title: 'Report', stage: 'final' },
      statusScale: { id: 'scale', statuses: ['in', 'off', 'far'].map((id) => ({ id, name: id })) },
      indicators: indicators.map((each) => ({ name: 'Indicator', confStatus: 'F', ...each })) as Indicators,
      relations,
    }),
  );
  assert.ok(result.ok || result.of === 'audit', JSON.stringify(result));
  return result.ok;
};

/** A published status that a relation explains. */
const off = {
  assessment: {
    state: 'assessed',
    status: 'off',
    method: { kind: 'computed', formula: 'f' },
    confStatus: 'F',
  },
};
const kept: Relation = {
  id: 'kept',
  kind: 'within-range',
  assessment: ASSESSMENT,
  actual: ACTUAL,
  lower: '10',
  upper: '84',
  bands: [
    { status: 'in', from: '100' },
    { status: 'off', to: '100' },
  ],
};

describe('a withheld value that lies on one of two sides is refused where its own side leaves it less than its level', () => {
  it('of bands that have the same status', () => {
    const bands: Relation = {
      id: 'bands',
      kind: 'band',
      assessment: ASSESSMENT,
      of: ACTUAL,
      bands: [
        { status: 'off', to: '30' },
        { status: 'in', from: '30', to: '70' },
        { status: 'off', from: '70' },
      ],
    };
    assert.ok(!passes([{ id: 'a', actual: value('72', 'N'), ...off }], [bands]));
    assert.ok(passes([{ id: 'a', actual: value('80', 'N'), ...off }], [bands]));
    assert.ok(!passes([{ id: 'a', actual: value('29', 'N'), ...off }], [bands]));
    assert.ok(passes([{ id: 'a', actual: value('25', 'N'), ...off }], [bands]));
  });

  it('of a figure that it is a published distance from', () => {
    const sum: Relation = {
      id: 'sum',
      kind: 'sum',
      total: ACTUAL,
      parts: ['indicators/s/actual', 'indicators/d/actual'],
    };
    const record = (total: string, part: string) => [
      { id: 'a', actual: value(total, 'D'), ...off },
      { id: 's', actual: value(part, 'N') },
      { id: 'd', actual: value('5', 'F') },
    ];
    assert.ok(!passes(record('86', '81'), [kept, sum]));
    assert.ok(passes(record('105', '100'), [kept, sum]));
  });

  it('of a baseline or a target whose direction nobody states', () => {
    const progress = (baseline: object, target: object) =>
      passes([
        {
          id: 'a',
          baseline,
          target,
          actual: value('16', 'F', '2023'),
          assessment: {
            state: 'computed',
            confStatus: 'F',
            rule: { method: 'elapsed-time', statuses: ['in', 'off'] },
            status: 'in',
          },
        },
      ]);
    assert.ok(!progress(value('9.8', 'N', '2020'), value('20', 'F', '2025')));
    assert.ok(progress(value('9', 'N', '2020'), value('20', 'F', '2025')));
  });

  it('of a target against the growth that it requires', () => {
    const growth = (target: string, actual: string, status: string) =>
      passes([
        {
          id: 'a',
          baseline: value('100', 'F', '2020'),
          target: value(target, 'N', '2025'),
          actual: value(actual, 'F', '2023'),
          assessment: {
            state: 'computed',
            confStatus: 'F',
            rule: { method: 'annual-growth-ratio', statuses: ['in', 'off', 'far'], thresholds: ['95', '0'] },
            status,
          },
        },
      ]);
    assert.ok(!growth('105', '100', 'off'));
    assert.ok(growth('130', '160', 'in'));
  });
});
