import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toText } from '../../../packages/publish/src/exact/rational.ts';
import { components } from '../../../packages/publish/src/solve/components.ts';
import { isSatisfied, type Constraint, type Sense } from '../../../packages/publish/src/solve/system.ts';
import { tighten } from '../../../packages/publish/src/solve/tighten.ts';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import type { Linear } from '../../../packages/publish/src/exact/linear.ts';
import { row } from './rows.ts';

const said = ({ expression: { constant, terms }, sense }: { expression: Linear; sense: Sense }): string =>
  [...[...terms].map(([index, factor]) => `${toText(factor)} x${index}`), toText(constant)].join(' + ') +
  ` ${sense} 0`;

describe('a constraint over whole numbers', () => {
  const whole = new Set([0, 1]);
  const sharpened = (constraint: Constraint): string => said(tighten(constraint, whole));

  test('is cut to the next whole number', () => {
    assert.equal(sharpened(row({ 0: '2', 1: '4' }, '-7', '<=')), '1 x0 + 2 x1 + -3 <= 0');
    assert.equal(sharpened(row({ 0: '-2' }, '3', '<=')), '-1 x0 + 2 <= 0');
    assert.equal(sharpened(row({ 0: '1/2', 1: '1/3' }, '-5/4', '<=')), '3 x0 + 2 x1 + -7 <= 0');
    assert.equal(sharpened(row({ 0: '2' }, '-6', '<=')), '1 x0 + -3 <= 0');
  });

  test('is no longer strict', () => {
    assert.equal(sharpened(row({ 0: '2' }, '-6', '<')), '1 x0 + -2 <= 0');
    assert.equal(sharpened(row({ 0: '2' }, '-7', '<')), '1 x0 + -3 <= 0');
    assert.equal(sharpened(row({ 0: '-1', 1: '-1' }, '5', '<')), '-1 x0 + -1 x1 + 6 <= 0');
  });

  test('is satisfied by nothing where it is an equation between no whole numbers', () => {
    assert.equal(sharpened(row({ 0: '2', 1: '4' }, '-6', '=')), '1 x0 + 2 x1 + -3 = 0');
    assert.equal(sharpened(row({ 0: '2', 1: '4' }, '-7', '=')), '1 = 0');
  });

  test('stays as it is with another unknown in it, or with none', () => {
    const mixed = row({ 0: '2', 2: '4' }, '-7', '<');
    assert.equal(tighten(mixed, whole), mixed);
    const none = row({}, '-1/2', '<');
    assert.equal(tighten(none, whole), none);
  });

  test('keeps the statement that says it', () => {
    assert.equal(tighten(row({ 0: '2' }, '-7', '<=', 5), whole).statement, 5);
    assert.equal(tighten(row({ 0: '2' }, '-7', '=', 6), whole).statement, 6);
  });
});

describe('a value', () => {
  test('satisfies an equation, a bound or a strict bound', () => {
    const held = (sense: Sense): boolean[] => [-1, 0, 1].map((value) => isSatisfied(rational(value), sense));
    assert.deepEqual(held('='), [false, true, false]);
    assert.deepEqual(held('<='), [true, true, false]);
    assert.deepEqual(held('<'), [true, false, false]);
  });
});

describe('a system', () => {
  test('falls into the parts that share no unknown, numbered anew', () => {
    const parts = components({
      unknowns: 6,
      whole: new Set([1, 4]),
      constraints: [
        row({ 1: '1', 3: '2' }, '-5', '<=', 1),
        row({ 0: '1' }, '-7', '=', 2),
        row({}, '-1', '<=', 3),
        row({ 3: '1' }, '0', '<', 4),
      ],
      choices: [
        { alternatives: [[row({ 4: '1' }, '-1', '=', 5)], [row({ 3: '1' }, '-2', '=', 5)]], statement: 5 },
      ],
    });
    assert.deepEqual(
      parts.map(({ unknowns, system: { unknowns: count, whole, constraints, choices } }) => ({
        unknowns,
        count,
        whole: [...whole],
        constraints: constraints.map((each) => `${each.statement}: ${said(each)}`),
        choices: choices.map(({ statement, alternatives }) => [
          statement,
          ...alternatives.map((each) => each.map(said).join()),
        ]),
      })),
      [
        { unknowns: [0], count: 1, whole: [], constraints: ['2: 1 x0 + -7 = 0'], choices: [] },
        {
          unknowns: [1, 3, 4],
          count: 3,
          whole: [0, 2],
          constraints: ['1: 1 x0 + 2 x1 + -5 <= 0', '4: 1 x1 + 0 < 0'],
          choices: [[5, '1 x2 + -1 = 0', '1 x1 + -2 = 0']],
        },
        { unknowns: [2], count: 1, whole: [], constraints: [], choices: [] },
        { unknowns: [5], count: 1, whole: [], constraints: [], choices: [] },
      ],
    );
  });
});
