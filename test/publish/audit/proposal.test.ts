import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { protect } from '../../../packages/publish/src/protect/withhold.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { cell, count, recordOf, type Scenario } from './scenario.ts';

const proposed = async (scenario: Scenario) => (await propose(recordOf(scenario), [])).proposal;
/** Figures of so few digits that rounding says too little or nothing of them. */
const digits = { total: '9', a: '2', b: '?3', c: '4' };

describe('what is proposed to be withheld besides', () => {
  test('is nothing where nothing is given away', async () => {
    assert.deepEqual((await proposed({ figures: { a: '?7' } }))?.withhold, []);
  });

  test('is the other part of a total', async () => {
    const relations = [{ kind: 'sum' as const, total: 'total', parts: ['a', 'b', 'c'] }];
    assert.deepEqual(await proposed({ figures: digits, relations }), {
      withhold: ['indicators/a/actual'],
      round: [],
      costs: { 'indicators/a/actual': '4' },
      cost: '4',
      proven: true,
      bound: '4',
    });
  });

  test('spares what the record says is dear', async () => {
    const relations = [{ kind: 'sum' as const, total: 'total', parts: ['a', 'b', 'c'] }];
    const weights = [{ of: 'indicators/a', weight: '9' }];
    const found = await proposed({ figures: digits, relations, protection: { weights } });
    assert.deepEqual(found?.withhold, ['indicators/c/actual']);
  });

  test('closes a rectangle in a table whose totals are dear', async () => {
    const sums = [
      ['r1', 'x11', 'x12'],
      ['r2', 'x21', 'x22'],
      ['c1', 'x11', 'x21'],
      ['c2', 'x12', 'x22'],
    ];
    const found = await proposed({
      figures: { r1: '7', r2: '6', c1: '5', c2: '8', x11: '?3', x12: '4', x21: '2', x22: '4' },
      relations: sums.map(([total, ...parts]) => ({ kind: 'sum' as const, total: total!, parts })),
      protection: {
        weights: ['r1', 'r2', 'c1', 'c2'].map((id) => ({ of: `indicators/${id}`, weight: '50' })),
      },
    });
    assert.deepEqual(
      found?.withhold,
      ['x12', 'x21', 'x22'].map((id) => `indicators/${id}/actual`),
    );
    assert.ok(found.proven);
  });

  test('closes a rectangle in a table of counts by two things, and passes the audit then', async () => {
    const sizes = { xb: '?3', xa: '4', yb: '2', ya: '4' };
    const scenario: Scenario = {
      codelists: { d: ['x', 'y'] },
      counts: [
        count('all', 13),
        count('x', 7, 'd', 'x'),
        count('y', 6, 'd', 'y'),
        count('b', 5, 'nature', 'binding'),
        count('a', 8, 'nature', 'anticipatory'),
        ...Object.entries(sizes).map(([id, value]) =>
          cell(id, value, `d:${id[0]!}`, id[1] === 'b' ? 'nature:binding' : 'nature:anticipatory'),
        ),
      ],
      protection: {
        weights: ['all', 'x', 'y', 'b', 'a'].map((id) => ({ of: `counts/${id}`, weight: '50' })),
      },
    };
    const found = await proposed(scenario);
    assert.deepEqual(found?.withhold, ['counts/xa', 'counts/ya', 'counts/yb']);
    const guarded = protect(recordOf(scenario), { withhold: found.withhold });
    assert.ok(guarded.ok);
    const passed = await propose(guarded.record, []);
    assert.deepEqual(passed.proposal?.withhold, []);
    assert.ok(
      build(guarded.record)
        .counts?.slice(5)
        .every((each) => each.count.state === 'withheld'),
    );
  });

  test('prefers a group to the total', async () => {
    const found = await proposed({
      categories: ['x', 'y', 'z'],
      counts: [
        count('all', 17),
        count('x', 5, 'category', 'x'),
        count('y', '?8', 'category', 'y'),
        count('z', 4, 'category', 'z'),
      ],
    });
    assert.deepEqual(found?.withhold, ['counts/x']);
  });

  test('is none where the yearbook has the figure', async () => {
    assert.equal(
      await proposed({ figures: { a: '?7' }, publicFigures: [{ id: 'y', figure: 'a', value: '7' }] }),
      undefined,
    );
  });
});

describe('counts below the minimum frequency', () => {
  test('are withheld, zero not', async () => {
    const record = recordOf({
      categories: ['x', 'y', 'z'],
      counts: [
        count('x', 2, 'category', 'x'),
        count('y', 0, 'category', 'y'),
        count('z', 3, 'category', 'z'),
      ],
      protection: { minimumFrequency: '3' },
    });
    const guarded = protect(record, { withhold: [] });
    assert.ok(guarded.ok);
    assert.deepEqual(
      build(guarded.record).counts?.map(({ count: { state } }) => state),
      ['withheld', 'value', 'value'],
    );
  });
});
