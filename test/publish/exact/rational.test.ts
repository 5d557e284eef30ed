import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  add,
  constant,
  evaluate,
  isConstant,
  scale,
  subtract,
  unknown,
  type Linear,
} from '../../../packages/publish/src/exact/linear.ts';
import { greatest, isWhole, least, rational, toText } from '../../../packages/publish/src/exact/rational.ts';
import { decimalsOf, decimalText, lastUnit, roundTo } from '../../../packages/publish/src/exact/round.ts';

const said = ({ constant: value, terms }: Linear): string =>
  [toText(value), ...[...terms].map(([index, factor]) => `${toText(factor)} x${index}`)].join(' + ');

describe('a rational number', () => {
  test('is read from a decimal, a fraction or a whole number, and never from a float', () => {
    assert.equal(toText(rational('0.1').add(rational('0.2'))), '3/10');
    assert.equal(toText(rational('-6/4')), '-3/2');
    assert.equal(toText(rational(7)), '7');
    assert.equal(toText(rational(10n ** 30n)), '1000000000000000000000000000000');
    assert.throws(() => rational(0.5), new TypeError('A float is not exact: pass a decimal string.'));
  });

  test('is whole without a fraction', () => {
    assert.deepEqual(['4', '8/2', '-3', '0', '1/2', '-0.5'].map((text) => isWhole(rational(text))), [true, true, true, true, false, false]); // prettier-ignore
  });

  test('is the least or the greatest of two', () => {
    const [a, b] = [rational('1/3'), rational('0.34')];
    assert.deepEqual([least(a, b), least(b, a), greatest(a, b), greatest(b, a)], [a, a, b, b]);
  });
});

describe('a linear expression', () => {
  const x = unknown(0);
  const y = unknown(1);

  test('is added up by unknown, and loses those that cancel out', () => {
    assert.equal(said(add(constant(rational(1)), x, scale(y, rational('1/2')), x, constant(rational(2)))), '3 + 2 x0 + 1/2 x1'); // prettier-ignore
    assert.equal(said(add(x, y, scale(x, rational(-1)))), '0 + 1 x1');
    assert.equal(
      said(subtract(add(x, constant(rational(5))), add(y, x, constant(rational(7))))),
      '-2 + -1 x1',
    );
  });

  test('is multiplied, and is nothing times zero', () => {
    assert.equal(said(scale(add(x, constant(rational(3))), rational(-2))), '-6 + -2 x0');
    assert.equal(said(scale(add(x, constant(rational(3))), rational(0))), '0');
    assert.deepEqual(
      [isConstant(scale(x, rational(0))), isConstant(x), isConstant(add())],
      [true, false, true],
    );
  });

  test('has a value at a point', () => {
    const expression = add(constant(rational(1)), scale(x, rational(2)), scale(y, rational(-3)));
    assert.equal(toText(evaluate(expression, (index) => rational(index === 0 ? '1/2' : '1/3'))), '1');
  });
});

describe('a decimal', () => {
  test('is rounded half away from zero, with the decimals of the step', () => {
    for (const [value, step, rounded] of [
      ['2.5', '1', '3'],
      ['-2.5', '1', '-3'],
      ['2.4999', '1', '2'],
      ['-0.4', '1', '0'],
      ['0.05', '0.1', '0.1'],
      ['-0.05', '0.1', '-0.1'],
      ['7.049', '0.1', '7.0'],
      ['54', '3', '54'],
      ['52.5', '3', '54'],
      ['52.4', '3', '51'],
      ['45', '10', '50'],
      ['44.9', '10', '40'],
      ['0.002', '0.01', '0.00'],
      ['12.345', '0.25', '12.25'],
    ] as const)
      assert.equal(roundTo(value, step), rounded, `${value} to ${step}`);
    assert.equal(roundTo('7.049', undefined), '7.049');
  });

  test('is written with as many decimals as are asked for', () => {
    assert.equal(decimalText(rational('1/20'), 2), '0.05');
    assert.equal(decimalText(rational('-1/20'), 2), '-0.05');
    assert.equal(decimalText(rational('-12.5'), 1), '-12.5');
    assert.equal(decimalText(rational('0'), 2), '0.00');
    assert.equal(decimalText(rational('-7'), 0), '-7');
  });

  test('tells the unit of its last decimal', () => {
    assert.deepEqual(['4', '4.0', '-4.25'].map(decimalsOf), [0, 1, 2]);
    assert.deepEqual(
      ['4', '4.0', '-4.25'].map((value) => toText(lastUnit(value))),
      ['1', '1/10', '1/100'],
    );
  });
});
