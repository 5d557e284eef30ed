import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { build } from '../../../packages/publish/src/build/build.ts';
import { suppressionCosts } from '../../../packages/publish/src/protect/costs.ts';
import { laddersOf } from '../../../packages/publish/src/protect/ladder.ts';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { recordOf, type Scenario } from './scenario.ts';

const proposed = (scenario: Scenario) => propose(recordOf(scenario), []);

describe('what is computed from others goes first', () => {
  test('a percentage and not its target', async () => {
    const { proposal } = await proposed({
      figures: { actual: '?30.4', target: '80', percent: '38' },
      relations: [{ kind: 'share', share: 'percent', part: 'actual', whole: 'target' }],
    });
    assert.deepEqual([proposal?.withhold, proposal?.round], [['indicators/percent/actual'], []]);
  });

  test('a percentage is rounded where that is enough', async () => {
    const { proposal } = await proposed({
      figures: {
        actual: { value: '30.4', withheld: true, protection: { below: '2', above: '2' } },
        target: '80',
        percent: '38',
      },
      relations: [{ kind: 'share', share: 'percent', part: 'actual', whole: 'target' }],
    });
    assert.deepEqual(
      [proposal?.withhold, proposal?.round],
      [[], [{ figure: 'indicators/percent/actual', step: '10' }]],
    );
  });

  test('the status of a band', async () => {
    const { proposal } = await proposed({
      scale: ['low', 'mid', 'high'],
      figures: { actual: '?150', target: '200' },
      statuses: { actual: 'mid' },
      relations: [
        {
          kind: 'band',
          assessment: 'actual/assessment',
          of: 'actual',
          bands: [
            { status: 'low', to: '145' },
            { status: 'mid', from: '145', to: '155' },
            { status: 'high', from: '155' },
          ],
        },
      ],
    });
    assert.deepEqual([proposal?.withhold, proposal?.round], [['indicators/actual/assessment'], []]);
  });

  test('a rank, which is never rounded', async () => {
    const record = recordOf({
      figures: { a: '?11', b: '12', c: '10', rank: '2' },
      relations: [{ kind: 'rank', rank: 'rank', of: 'a', among: ['a', 'b', 'c'] }],
    });
    const { proposal } = await propose(record, []);
    assert.deepEqual([proposal?.withhold, proposal?.round], [['indicators/rank/actual'], []]);
    const many = Array.from({ length: 12 }, (_, index) => `b${index}`);
    const last = recordOf({
      figures: { ...Object.fromEntries(many.map((id) => [id, '12'])), a: '?11', rank: '13' },
      relations: [{ kind: 'rank', rank: 'rank', of: 'a', among: ['a', ...many] }],
    });
    const ladder = laddersOf(last, build(last)).get('indicators/rank/actual');
    assert.equal(ladder?.rungs.length, 1);
  });

  test('a gap and not the target', async () => {
    const { proposal } = await proposed({
      figures: {
        actual: { value: '42', withheld: true, protection: { below: '2', above: '2' } },
        target: '50',
        gap: '8',
      },
      relations: [{ kind: 'gap', gap: 'gap', target: 'target', actual: 'actual' }],
    });
    assert.equal(proposal?.cost, '3/2');
    assert.deepEqual(proposal?.round, [{ figure: 'indicators/gap/actual', step: '10' }]);
  });

  test('at half of what another figure there costs, where a total costs twice as much', () => {
    const costOf = suppressionCosts(
      recordOf({
        figures: { total: '3', a: '1', b: '2', share: '33', other: '1' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'share', share: 'share', part: 'a', whole: 'total' },
        ],
      }),
    );
    const of = (id: string): string => costOf(`indicators/${id}/actual`).toFraction();
    assert.deepEqual(['other', 'a', 'share', 'total'].map(of), ['4', '4', '2', '8']);
  });
});

describe('an order that gives something away', () => {
  const order: Scenario = {
    figures: { a: '12', b: '?11', c: '10' },
    relations: [{ kind: 'order', figures: ['a', 'b', 'c'] }],
  };

  test('is named beside the proposal with what would be enough without it', async () => {
    const { proposal, withoutOrder } = await proposed(order);
    assert.equal(proposal?.cost, '6');
    assert.deepEqual(withoutOrder, {
      relations: ['r1'],
      withhold: [],
      round: [],
      costs: {},
      cost: '0',
      proven: true,
      bound: '0',
    });
  });

  test('is named where withholding does not help, with what is needed besides', async () => {
    const { proposal, withoutOrder, untold } = await proposed({
      figures: { a: '?12', b: '?11', c: '4', total: '15' },
      relations: [
        { kind: 'order', figures: ['public/y', 'b', 'public/z'] },
        { kind: 'sum', total: 'total', parts: ['b', 'c'] },
      ],
      publicFigures: [
        { id: 'y', value: '11.2' },
        { id: 'z', value: '10.8' },
      ],
    });
    assert.deepEqual([proposal, untold], [undefined, undefined]);
    assert.deepEqual([withoutOrder?.relations, withoutOrder?.withhold], [['r1'], ['indicators/c/actual']]);
  });

  test('is not named where another relation gives it away', async () => {
    const { withoutOrder } = await proposed({
      figures: { a: '30', b: '?11', c: '4', total: '15' },
      relations: [
        { kind: 'order', figures: ['a', 'b'] },
        { kind: 'sum', total: 'total', parts: ['b', 'c'] },
      ],
    });
    assert.equal(withoutOrder, undefined);
  });
});
