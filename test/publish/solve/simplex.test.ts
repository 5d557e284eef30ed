import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toText } from '../../../packages/publish/src/exact/rational.ts';
import { Dictionary, type Combination, type Row } from '../../../packages/publish/src/solve/simplex.ts';
import { linear } from './rows.ts';

const atMostZero = (terms: Record<number, string>, constant: string): Row => ({ expression: linear(terms, constant), equal: false }); // prettier-ignore
const zero = (terms: Record<number, string>, constant: string): Row => ({ expression: linear(terms, constant), equal: true }); // prettier-ignore
const said = (combination: Combination): string =>
  [...combination].sort(([a], [b]) => a - b).map(([index, factor]) => `${index}: ${toText(factor)}`).join(', '); // prettier-ignore

/** The value, the point and the rows that show it; `unbounded` where there is none. */
const best = (dictionary: Dictionary, terms: Record<number, string>, constant?: string): string => {
  const found = dictionary.maximise(linear(terms, constant));
  if (found.kind !== 'optimal') return found.kind;
  return `${toText(found.value)} at ${found.point.map(toText).join(' ')} by ${said(found.combination)}`;
};

/** x + 2y ≤ 4, 3x + y ≤ 6, neither below zero. */
const corner: Row[] = [
  atMostZero({ 0: '1', 1: '2' }, '-4'),
  atMostZero({ 0: '3', 1: '1' }, '-6'),
  atMostZero({ 0: '-1' }, '0'),
  atMostZero({ 1: '-1' }, '0'),
];

describe('a linear program', () => {
  test('has its greatest value at a corner, shown by how much of each row is taken', () => {
    assert.equal(best(new Dictionary(2, corner), { 0: '1', 1: '1' }), '14/5 at 8/5 6/5 by 0: 2/5, 1: 1/5');
    assert.equal(best(new Dictionary(2, corner), { 0: '-2', 1: '-1' }, '7'), '7 at 0 0 by 2: 2, 3: 1');
  });

  test('answers one question after the other as if it were the first', () => {
    const dictionary = new Dictionary(2, corner);
    const questions: Record<number, string>[] = [{ 0: '1', 1: '1' }, { 0: '1' }, { 1: '1' }, { 0: '-1', 1: '-1' }, { 0: '1', 1: '1' }]; // prettier-ignore
    for (const question of questions) {
      const [value, by] = [dictionary, new Dictionary(2, corner)].map((each) => best(each, question).replace(/ at .*/, '')); // prettier-ignore
      assert.equal(value, by);
    }
  });

  test('is unbounded where no row stops it, on either side', () => {
    const half = new Dictionary(2, [atMostZero({ 0: '1' }, '-3')]);
    assert.equal(best(half, { 0: '-1' }), 'unbounded');
    assert.equal(best(half, { 1: '1' }), 'unbounded');
    assert.equal(best(half, { 0: '1' }), '3 at 3 0 by 0: 1');
    assert.equal(best(new Dictionary(1, []), {}, '5'), '5 at 0 by ');
  });

  test('takes as much of an equation as it needs, with either sign', () => {
    const dictionary = new Dictionary(2, [zero({ 0: '1', 1: '1' }, '-10'), atMostZero({ 1: '-1' }, '3')]);
    assert.equal(best(dictionary, { 0: '1' }), '7 at 7 3 by 0: 1, 1: 1');
    assert.equal(best(dictionary, { 1: '-2' }), '-6 at 7 3 by 1: 2');
    assert.equal(best(dictionary, { 1: '1' }), 'unbounded');
    assert.equal(best(new Dictionary(1, [zero({ 0: '2' }, '-6')]), { 0: '-1' }), '-3 at 3 by 0: -1/2');
  });

  test('ends where corners fall together, which makes careless pivoting go round for ever', () => {
    // E. M. L. Beale, Cycling in the dual simplex algorithm, 1955.
    const beale = new Dictionary(4, [
      atMostZero({ 0: '1/4', 1: '-60', 2: '-1/25', 3: '9' }, '0'),
      atMostZero({ 0: '1/2', 1: '-90', 2: '-1/50', 3: '3' }, '0'),
      atMostZero({ 2: '1' }, '-1'),
      ...[0, 1, 2, 3].map((index) => atMostZero({ [index]: '-1' }, '0')),
    ]);
    assert.match(best(beale, { 0: '3/4', 1: '-150', 2: '1/50', 3: '-6' }), /^1\/20 at 1\/25 0 1 0 by/);
  });

  test('is none where rows contradict each other, and says how they add up to more than zero', () => {
    const contradiction = (...rows: Row[]): string => {
      const found = new Dictionary(2, rows).maximise(linear({ 0: '1' }));
      return found.kind === 'contradiction' ? said(found.combination) : found.kind;
    };
    assert.equal(contradiction(atMostZero({ 0: '1' }, '-3'), atMostZero({ 0: '-1' }, '5')), '0: 1, 1: 1');
    assert.equal(contradiction(zero({ 0: '2' }, '-6'), atMostZero({ 0: '1' }, '-2')), '0: -1/2, 1: 1');
    assert.equal(
      contradiction(zero({ 0: '1', 1: '1' }, '-6'), zero({ 0: '1', 1: '1' }, '-7')),
      '0: 1, 1: -1',
    );
    assert.equal(contradiction(atMostZero({}, '1')), '0: 1');
    assert.equal(contradiction(zero({}, '-1')), '0: -1');
  });
});
