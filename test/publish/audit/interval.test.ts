import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feasibility, intervalText } from '../../../packages/publish/src/audit/interval.ts';
import { Explorer } from '../../../packages/publish/src/solve/explore.ts';
import type { Constraint, Sense, System } from '../../../packages/publish/src/solve/system.ts';
import { linear } from './systems.ts';

const row = (coefficients: readonly number[], constant: number, sense: Sense = '<='): Constraint => ({
  expression: linear(coefficients, constant),
  sense,
  statement: 0,
});
const system = (constraints: readonly Constraint[], whole: readonly number[] = []): System => ({
  unknowns: 2,
  whole: new Set(whole),
  choices: [],
  constraints,
});
const of = (it: System) => feasibility(new Explorer(it), 0, it.whole.has(0));
const text = (it: System): string => {
  const found = of(it);
  return found.kind === 'interval' ? intervalText(found) : found.kind;
};

describe('what can be worked out of an unknown', () => {
  test('is an interval, each end closed, open or without end', () => {
    assert.equal(text(system([row([-1, 0], 3), row([1, 0], -7)])), '[3, 7]');
    assert.equal(text(system([row([-1, 0], 3, '<'), row([2, 0], -15, '<')])), '(3, 15/2)');
    assert.equal(text(system([row([-1, 0], 3)])), '[3, ∞)');
    assert.equal(text(system([row([1, 0], -7, '<')])), '(−∞, 7)');
    assert.equal(text(system([])), '(−∞, ∞)');
  });

  test('is a contradiction where nothing is possible', () => {
    assert.equal(of(system([row([-1, 0], 7), row([1, 0], -3)])).kind, 'contradiction');
    assert.equal(of(system([row([1, 0], -3), row([-1, 0], 3, '<')])).kind, 'contradiction');
  });

  test('is not proved where the search reaches its limit, at either end', () => {
    // 2a + 4b = 26: the greatest a, 13, is whole at once, its least is not, and neither is the greatest b.
    const bound = [row([-1, 0], 0), row([0, -1], 0)];
    const skew = system([...bound, row([2, 4], -26, '=')], [0, 1]);
    assert.deepEqual(feasibility(new Explorer(skew, { limit: 1 }), 0, true), {
      kind: 'not-proved',
      limit: 1,
    });
    assert.deepEqual(feasibility(new Explorer(skew, { limit: 1 }), 1, true), {
      kind: 'not-proved',
      limit: 1,
    });
    assert.equal(text(skew), '[1, 13]');
  });

  test('is each whole number that is possible, as long as they are few', () => {
    const values = (it: System): string | undefined => {
      const found = of(it);
      return found.kind === 'interval' ? found.values?.join() : undefined;
    };
    const bound = [row([-1, 0], 0), row([0, -1], 0)];
    assert.equal(values(system([...bound, row([2, 4], -6, '=')], [0, 1])), '1,3');
    assert.equal(values(system([...bound, row([2, 4], -6, '=')])), undefined);
    assert.equal(values(system([row([-1, 0], 3), row([1, 0], -27)], [0]))?.split(',').length, 25);
    assert.equal(values(system([row([-1, 0], 3), row([1, 0], -28)], [0])), undefined);
    assert.equal(values(system([row([-1, 0], 3)], [0])), undefined);
    assert.equal(values(system([row([1, 0], -3)], [0])), undefined);
  });

  test('comes with a world at each end', () => {
    const found = of(system([row([1, 1], -10, '='), row([-1, 0], 3), row([1, 0], -7)]));
    assert.ok(found.kind === 'interval');
    assert.deepEqual(found.lower.witness?.map(String), ['3', '7']);
    assert.deepEqual(found.upper.witness?.map(String), ['7', '3']);
  });
});
