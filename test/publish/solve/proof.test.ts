import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import { isProved, leavesOf, rowsOf, type Proof } from '../../../packages/publish/src/solve/proof.ts';
import type { System } from '../../../packages/publish/src/solve/system.ts';
import { linear, row, systemOf } from './rows.ts';

const x = linear({ 0: '1' });
const rows = (factors: Record<number, string>): Proof => ({
  kind: 'rows',
  combination: new Map(Object.entries(factors).map(([index, factor]) => [Number(index), rational(factor)])),
});
const shows = (proof: Proof, system: System, bound?: string): boolean =>
  isProved(proof, system, bound === undefined ? undefined : { expression: x, bound: rational(bound) });

/** x + y ≤ 10, y ≥ 3, and y − z = 0. */
const sum = systemOf(3, [row({ 0: '1', 1: '1' }, '-10'), row({ 1: '-1' }, '3'), row({ 1: '1', 2: '-1' }, '0', '=')]); // prettier-ignore

describe('rows', () => {
  test('prove a bound that they add up to, and every greater one', () => {
    assert.ok(shows(rows({ 0: '1', 1: '1' }), sum, '7'));
    assert.ok(shows(rows({ 0: '1', 1: '1' }), sum, '8'));
    assert.ok(!shows(rows({ 0: '1', 1: '1' }), sum, '6.999'));
  });

  test('prove nothing of another expression, nor with a row left out or taken twice', () => {
    for (const factors of [{ 0: '1' }, { 1: '1' }, { 0: '1', 1: '2' }, { 0: '2', 1: '2' }, {}] as const)
      assert.ok(!shows(rows(factors), sum, '7'), JSON.stringify(factors));
  });

  test('are taken zero or more times, equations any number of times, and none that is not there', () => {
    assert.ok(shows(rows({ 0: '1', 1: '1', 2: '0' }), sum, '7'));
    const equal = systemOf(2, [row({ 0: '1', 1: '1' }, '-10'), row({ 1: '2' }, '-6', '=')]);
    assert.ok(shows(rows({ 0: '1', 1: '-1/2' }), equal, '7'));
    const flipped = systemOf(2, [row({ 0: '1', 1: '1' }, '-10'), row({ 1: '2' }, '-6')]);
    assert.ok(!shows(rows({ 0: '1', 1: '-1/2' }), flipped, '7'));
    for (const beyond of [3, 7]) assert.ok(!shows(rows({ 0: '1', 1: '1', [beyond]: '1' }), sum, '7'));
  });

  test('prove that nothing is possible where they add up to more than zero, or to zero with a strict one', () => {
    const apart = (sense: '<' | '<=', gap: string) =>
      systemOf(1, [row({ 0: '1' }, '-3'), row({ 0: '-1' }, gap, sense)]);
    assert.ok(shows(rows({ 0: '1', 1: '1' }), apart('<=', '4')));
    assert.ok(!shows(rows({ 0: '1', 1: '1' }), apart('<=', '3')));
    assert.ok(shows(rows({ 0: '1', 1: '1' }), apart('<', '3')));
    assert.ok(!shows(rows({ 0: '1', 1: '1' }), apart('<', '2')));
    assert.ok(!shows(rows({ 0: '1', 1: '2' }), apart('<=', '4')));
    assert.ok(!shows(rows({ 0: '0', 1: '0' }), apart('<', '3')));
    // What is impossible has any bound.
    assert.ok(shows(rows({ 0: '1', 1: '1' }), apart('<', '3'), '-1000'));
    assert.ok(!shows(rows({ 0: '1', 1: '1' }), sum));
  });
});

describe('cases', () => {
  /** 1/4 ≤ w ≤ 3/4, where w is a whole number y and so is not possible. */
  const between = (whole: number[]) =>
    systemOf(2, [row({ 0: '1', 1: '-1' }, '0', '='), row({ 1: '-1' }, '1/4'), row({ 1: '1' }, '-3/4')], { whole }); // prettier-ignore
  const split = (at: string, branches: Proof[]): Proof => ({ kind: 'split', unknown: 0, at: rational(at), branches } as unknown as Proof); // prettier-ignore

  test('of a whole number prove what each of them proves', () => {
    // y ≤ 0 beside y = w ≥ 1/4, and y ≥ 1 beside y = w ≤ 3/4.
    assert.ok(
      shows(split('0', [rows({ 0: '-1', 1: '1', 3: '1' }), rows({ 0: '1', 2: '1', 3: '1' })]), between([0])),
    );
  });

  test('prove nothing with one left out, about a number that is not whole, or beside a fraction', () => {
    const [low, high] = [rows({ 0: '-1', 1: '1', 3: '1' }), rows({ 0: '1', 2: '1', 3: '1' })];
    assert.ok(!shows(split('0', [low]), between([0])));
    assert.ok(!shows(split('0', [low, high, high]), between([0])));
    assert.ok(!shows(split('0', [low, high]), between([])));
    assert.ok(!shows(split('1/2', [low, high]), between([0])));
    assert.ok(!shows(split('0', [high, low]), between([0])));
    assert.ok(!shows(split('0', [low, split('0', [low])]), between([0])));
  });

  test('prove nothing where a whole number lies between them, which they would leave out', () => {
    // 3/4 ≤ w ≤ 5/4 leaves y = 1; neither y ≤ 1/2 nor y ≥ 3/2 is possible.
    const one = systemOf(2, [row({ 0: '1', 1: '-1' }, '0', '='), row({ 1: '-1' }, '3/4'), row({ 1: '1' }, '-5/4')], { whole: [0] }); // prettier-ignore
    const [low, high] = [rows({ 0: '-1', 1: '1', 3: '1' }), rows({ 0: '1', 2: '1', 3: '1' })];
    assert.ok(!shows(split('1/2', [low, high]), one));
    assert.ok(!shows(split('0', [low, split('0', [rows({ 3: '1', 4: '1' })])]), one));
  });

  test('of a number that is fixed are three: that one, less, and more', () => {
    const fix = (at: string, branches: Proof[]): Proof => ({ kind: 'fix', unknown: 0, at: rational(at), branches } as unknown as Proof); // prettier-ignore
    const equal = rows({ 0: '-1', 1: '1', 3: '1' });
    const less = rows({ 0: '-1', 1: '1', 3: '1' });
    const more = rows({ 0: '1', 2: '1', 3: '1' });
    assert.ok(shows(fix('0', [equal, less, more]), between([0])));
    assert.ok(!shows(fix('0', [equal, less]), between([0])));
    assert.ok(!shows(fix('0', [equal, more, less]), between([0])));
  });

  test('of a choice are its alternatives, all of them', () => {
    const system = systemOf(1, [], { choices: [[[row({ 0: '1' }, '-3')], [row({ 0: '1' }, '-7')]]] });
    const choice = (branches: Proof[], index = 0): Proof => ({ kind: 'choice', choice: index, branches });
    const [one, two] = [rows({ 0: '1' }), rows({ 0: '1' })];
    assert.ok(shows(choice([one, two]), system, '7'));
    assert.ok(!shows(choice([one, two]), system, '6'));
    assert.ok(!shows(choice([one]), system, '7'));
    assert.ok(!shows(choice([one, two, two]), system, '7'));
    assert.ok(!shows(choice([one, two], 1), system, '7'));
  });

  test('tell each leaf with its rows and the choices on the way', () => {
    const system = systemOf(2, [row({ 1: '2' }, '-7')], {
      whole: [0, 1],
      choices: [[[row({ 0: '2' }, '-3')], [row({ 0: '1' }, '-7')]]],
    });
    assert.deepEqual(
      rowsOf(system).map(({ expression }) => expression.constant.toFraction()),
      ['-3'],
    );
    const leaf = rows({});
    const proof: Proof = { kind: 'choice', choice: 0, branches: [leaf, { kind: 'split', unknown: 1, at: rational(2), branches: [leaf, leaf] }] }; // prettier-ignore
    const seen: unknown[] = [];
    leavesOf(proof, system, (_, all, choices) =>
      seen.push([all.map(({ expression }) => expression.constant.toFraction()).join(' '), choices.join()]),
    );
    assert.deepEqual(seen, [
      ['-3 -1', '0'],
      ['-3 -7 -2', '0'],
      ['-3 -7 3', '0'],
    ]);
  });
});
