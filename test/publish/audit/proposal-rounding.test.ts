import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { build } from '../../../packages/publish/src/build/build.ts';
import { laddersOf, rangeAt } from '../../../packages/publish/src/protect/ladder.ts';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { protect, withDecisions } from '../../../packages/publish/src/protect/withhold.ts';
import { recordOf, type Given, type Scenario } from './scenario.ts';

const A = 'indicators/a/actual';
const ladderOf = (figure: string | Given, more: Partial<Scenario> = {}) => {
  const record = recordOf({ figures: { a: figure }, ...more });
  return laddersOf(record, build(record)).get(A)!;
};
const steps = (figure: string | Given, more?: Partial<Scenario>): (string | undefined)[] =>
  ladderOf(figure, more).rungs.map(({ step }) => step);
const costs = (figure: string, more?: Partial<Scenario>): string[] =>
  ladderOf(figure, more).rungs.map(({ cost }) => cost.toFraction());

describe('the ladder of a figure', () => {
  test('has steps of ten, a hundred and so on as long as a digit stays, then withholding', () => {
    assert.deepEqual(steps('4321'), ['10', '100', '1000', undefined]);
    assert.deepEqual(steps('4.25'), ['0.1', '1', undefined]);
    assert.deepEqual(steps('4'), [undefined]);
    assert.deepEqual(steps('0'), [undefined]);
    assert.deepEqual(steps('-321'), ['10', '100', undefined]);
  });

  test('goes on from the step that a figure is rounded to already', () => {
    assert.deepEqual(steps({ value: '4321', rounding: '5' }), ['50', '500', '5000', undefined]);
  });

  test('leaves out a step at which a reader could exclude what a finer one allows', () => {
    assert.deepEqual(steps('44.7'), ['1', undefined]);
    assert.deepEqual(steps('46.7'), ['1', '10', undefined]);
  });

  test('is of withholding alone for a status', () => {
    const record = recordOf({ statuses: { a: 'lagging' } });
    assert.equal(laddersOf(record, build(record)).get('indicators/a/assessment')?.rungs.length, 1);
  });

  test('has none for what is withheld', () => {
    const record = recordOf({ figures: { a: '?4321' } });
    assert.equal(laddersOf(record, build(record)).size, 0);
  });

  test('costs a fraction of withholding that grows as digits go, and by the weight of the record', () => {
    assert.deepEqual(costs('4321'), ['1', '2', '3', '4']);
    const protection = { weights: [{ of: 'indicators/a', weight: '100' }] };
    assert.deepEqual(costs('4321', { protection }), ['25', '50', '75', '100']);
  });

  test('does not round what would keep more than six digits', () => {
    assert.deepEqual(costs('111111111'), ['1/8', '1/4', '1/2', '1', '2', '3', '4']);
    assert.equal(steps('111111111')[0], '1000');
  });

  test('tells less on every rung than below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.nat(3),
        fc.option(fc.constantFrom('0.5', '1', '5', '20'), { nil: undefined }),
        (digits, decimals, rounding) => {
          const value = (digits / 10 ** decimals).toFixed(decimals);
          fc.pre(!/^-0(\.0*)?$/.test(value));
          const ladder = ladderOf({ value, ...(rounding === undefined ? {} : { rounding }) });
          for (let level = 1; level < ladder.rungs.length; level++) {
            const [inner, outer] = [rangeAt(ladder, level - 1)!, rangeAt(ladder, level)!];
            const below = inner.lower.compare(outer.lower);
            const above = outer.upper.compare(inner.upper);
            assert.ok(below > 0 || (below === 0 && (outer.lowerClosed || !inner.lowerClosed)));
            assert.ok(above > 0 || (above === 0 && (outer.upperClosed || !inner.upperClosed)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const total: Scenario['relations'] = [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }];

describe('a proposal', () => {
  test('rounds a figure where that is enough, and the document says so', async () => {
    const record = recordOf({ figures: { total: '5321', a: '4321', b: '?1000' }, relations: total });
    const { proposal } = await propose(record, []);
    assert.deepEqual(proposal, {
      withhold: [],
      round: [{ figure: A, step: '1000' }],
      costs: { [A]: '3' },
      cost: '3',
      proven: true,
      bound: '3',
    });
    const guarded = protect(record, proposal);
    assert.ok(guarded.ok);
    const shown = build(guarded.record).indicators?.find(({ id }) => id === 'a')?.actual;
    assert.deepEqual(shown, { state: 'value', value: '4000', rounding: '1000' });
  });

  test('withholds beside a figure of which the record holds no value, since nobody can say how wide is enough', async () => {
    const record = recordOf({ figures: { total: '5321', a: '4321', b: '?' }, relations: total });
    const { proposal } = await propose(record, []);
    assert.deepEqual([proposal?.withhold, proposal?.round], [[A], []]);
  });

  test('withholds where no rounding is enough', async () => {
    const relations = [...total, { kind: 'bounds' as const, figure: 'b', upper: '1900' }];
    const record = recordOf({
      figures: {
        total: '2300',
        a: '1100',
        b: { value: '1200', withheld: true, protection: { below: '1100', above: '600' } },
      },
      relations,
      protection: { weights: [{ of: 'indicators/total', weight: '99' }] },
    });
    const { proposal } = await propose(record, []);
    assert.deepEqual([proposal?.withhold, proposal?.round], [[A], []]);
  });
});

describe('a decision to round', () => {
  const record = recordOf({
    figures: { a: '38.2', b: '?7', c: { value: '40', rounding: '10' } },
    statuses: { a: 'lagging' },
  });
  const problemsOf = (figure: string, step: string) => {
    const guarded = protect(record, { withhold: [], round: [{ figure, step }] });
    return guarded.ok ? [] : guarded.problems;
  };

  test('is refused where it names nothing, no number, or a finer step', () => {
    assert.deepEqual(problemsOf('indicators/x/actual', '10'), [
      { code: 'unknown-figure', path: '/round/0/figure', args: { figure: 'indicators/x/actual' } },
    ]);
    assert.deepEqual(problemsOf('indicators/a/assessment', '10'), [
      { code: 'nothing-to-round', path: '/round/0/figure', args: { figure: 'indicators/a/assessment' } },
    ]);
    assert.deepEqual(problemsOf(A, '0.01'), [
      { code: 'finer-step', path: '/round/0/step', args: { figure: A, step: '0.1' } },
    ]);
    assert.deepEqual(problemsOf('indicators/c/actual', '5'), [
      { code: 'finer-step', path: '/round/0/step', args: { figure: 'indicators/c/actual', step: '10' } },
    ]);
    assert.deepEqual(problemsOf(A, '10'), []);
  });

  test('changes nothing of what is withheld', () => {
    assert.deepEqual(problemsOf('indicators/b/actual', '0.001'), []);
    const guarded = protect(record, { withhold: [], round: [{ figure: 'indicators/b/actual', step: '10' }] });
    assert.ok(guarded.ok);
    assert.deepEqual(guarded.record, record);
  });

  test('gives way to a later one, and to withholding', () => {
    const round = [{ figure: A, step: '10' }];
    assert.deepEqual(
      withDecisions({ withhold: ['x/y'], round }, { withhold: [], round: [{ figure: A, step: '100' }] }),
      {
        withhold: ['x/y'],
        round: [{ figure: A, step: '100' }],
      },
    );
    assert.deepEqual(withDecisions({ withhold: [], round }, { withhold: [A] }), { withhold: [A] });
  });
});
