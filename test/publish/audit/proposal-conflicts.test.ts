import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { recordOf, type Scenario } from './scenario.ts';

const weight = (of: string, weight: string) => ({ of: `indicators/${of}`, weight });

/** A withheld share of which part and whole are published: the whole is cheap, but with it the share cannot be audited. */
const share: Scenario = {
  figures: { share: '?38', part: '30.4', whole: '80' },
  relations: [{ kind: 'share', share: 'share', part: 'part', whole: 'whole' }],
  protection: { weights: [weight('part', '9'), weight('whole', '1')] },
};

describe('a choice that cannot be audited', () => {
  test('is left out, and the search goes on', async () => {
    const { proposal } = await propose(recordOf(share), []);
    assert.deepEqual(proposal?.round, [{ figure: 'indicators/part/actual', step: '10' }]);
    assert.ok(proposal.proven);
  });

  test('is left out where it is an assessment that is computed from what is then withheld', async () => {
    const record = recordOf({
      figures: { a: '3', b: '?7', total: '10' },
      relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      protection: { weights: [weight('a', '1'), weight('total', '6')] },
    });
    const computed = {
      ...record,
      indicators: record.indicators!.map((each) =>
        each.id === 'a'
          ? {
              ...each,
              assessment: {
                state: 'assessed' as const,
                status: 'lagging',
                method: { kind: 'computed' as const, formula: 'f' },
                confStatus: 'F' as const,
              },
            }
          : each,
      ),
    };
    const { proposal } = await propose(computed, []);
    assert.deepEqual(proposal?.withhold, ['indicators/a/actual', 'indicators/a/assessment']);
  });

  test('gives no proposal that is not audited, and says that there may be one', async () => {
    const { proposal, untold } = await propose(
      recordOf({
        figures: { share: '?38', part: '?30.4', whole: '80', sum: '110.4' },
        relations: [
          { kind: 'share', share: 'share', part: 'part', whole: 'whole' },
          { kind: 'sum', total: 'sum', parts: ['part', 'whole'] },
          { kind: 'standard-deviation', deviation: 'share', of: ['whole', 'sum'] },
        ],
      }),
      [],
    );
    assert.deepEqual([proposal, untold], [undefined, true]);
  });
});

/** Figures that the yearbook has otherwise, so that a reader may hold to more sets of them than are looked at. */
const contradictory = (count: number): Scenario => {
  const parts = Array.from({ length: count }, (_, index) => `a${index}`);
  return {
    figures: {
      total: String(10 * count + 7),
      b: '?7',
      ...Object.fromEntries(parts.map((id) => [id, '10'])),
    },
    relations: [{ kind: 'sum', total: 'total', parts: ['b', ...parts] }],
    publicFigures: parts.map((id) => ({ id, figure: id, value: '11' })),
  };
};

describe('a choice of which nothing is proved', () => {
  test('does not pass, and does not end the search', async () => {
    const record = recordOf(contradictory(4));
    const before = audit([{ record, document: build(record) }]);
    assert.ok(before.kind === 'audited' && before.figures.every(({ verdict }) => verdict === 'not-proved'));
    const { proposal } = await propose(record, []);
    assert.ok(proposal && proposal.withhold.length + proposal.round.length > 0);
  });

  test('ends the search at its limit, which is said', async () => {
    const { proposal, untold } = await propose(recordOf(contradictory(4)), [], { untold: 0 });
    assert.deepEqual([proposal, untold], [undefined, true]);
  });
});
