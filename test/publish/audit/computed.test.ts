import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishRecord } from 'planglass';
import type { PlanRecord, Relation } from '@planglass/model/record';
import { recordOf } from './scenario.ts';

const band: Relation = {
  id: 'bands',
  kind: 'band',
  assessment: 'indicators/a/assessment',
  of: 'indicators/a/actual',
  bands: [
    { status: 'good', from: '60' },
    { status: 'poor', to: '60' },
  ],
};

/** An indicator whose status is computed from its actual value, with or without the bands. */
function computed(actual: string, relations: Relation[] = [], status = 'good'): PlanRecord {
  const record = recordOf({ scale: ['good', 'poor'], figures: { a: actual }, statuses: { a: status } });
  const [indicator] = record.indicators!;
  return {
    ...record,
    relations,
    indicators: [
      {
        ...indicator!,
        assessment: {
          ...indicator!.assessment!,
          method: { kind: 'computed', formula: 'share of the target' },
        } as never,
      },
    ],
  };
}
const publish = (record: PlanRecord) => publishRecord(new TextEncoder().encode(JSON.stringify(record)));

describe('a published status that is computed from a withheld figure', () => {
  test('is refused without the bands, since nobody can tell what it gives away', () => {
    const result = publish(computed('?75'));
    assert.ok(!result.ok && result.of === 'record');
    assert.deepEqual(result.problems, [
      {
        code: 'computed-without-band',
        path: '/indicators/0/assessment',
        args: { figure: 'indicators/a/assessment' },
      },
    ]);
  });

  test('is audited with them', () => {
    assert.ok(publish(computed('?75', [band])).ok);
    const near = publish(computed('?61', [band]));
    assert.ok(!near.ok && near.of === 'audit', 'the band begins within ten per cent below the value');
  });

  test('is audited with the growth that its target requires', () => {
    const record = computed('?180', [
      {
        id: 'required',
        kind: 'required-growth',
        assessment: 'indicators/a/assessment',
        baseline: 'public/start',
        target: 'public/goal',
        actual: 'indicators/a/actual',
        elapsed: '2.5',
        planned: '5',
        bands: [
          { status: 'good', from: '60' },
          { status: 'poor', to: '60' },
        ],
      },
    ]);
    const publicFigures = [
      { id: 'start', value: '100', source: 'Plan' },
      { id: 'goal', value: '200', source: 'Plan' },
    ];
    assert.ok(publish({ ...record, publicFigures }).ok);
  });

  test('says nothing where the figure is published, or the status withheld', () => {
    assert.ok(publish(computed('75')).ok);
    assert.ok(publish(computed('?75', [], '?good')).ok);
  });
});
