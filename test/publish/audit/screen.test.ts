import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { scale, unknown } from '../../../packages/publish/src/exact/linear.ts';
import { rational, type Rational } from '../../../packages/publish/src/exact/rational.ts';
import { Explorer } from '../../../packages/publish/src/solve/explore.ts';
import { isProved } from '../../../packages/publish/src/solve/proof.ts';
import { Screen } from '../../../packages/publish/src/solve/screen.ts';
import type { Constraint, System } from '../../../packages/publish/src/solve/system.ts';
import { auditOf, worked } from './scenario.ts';
import { amount, runs } from '../../mutation/thoroughness.ts';

const equation = (terms: Record<number, string>, constant: string): Constraint => ({
  expression: {
    constant: rational(constant),
    terms: new Map(Object.entries(terms).map(([index, value]) => [Number(index), rational(value)])),
  },
  sense: '=',
  statement: 0,
});
const systemOf = (unknowns: number, constraints: Constraint[], whole: number[] = []): System => ({
  unknowns,
  whole: new Set(whole),
  constraints,
  choices: [],
});

/** The value of each unknown that is determined, with both proofs checked. */
function determined(system: System): Map<number, string> {
  return new Map(
    [...new Screen(system).all()].map(([index, { value, upper, lower }]) => {
      assert.ok(isProved(upper, system, { expression: unknown(index), bound: value }));
      const less = { expression: scale(unknown(index), rational(-1)), bound: value.neg() };
      assert.ok(isProved(lower, system, less));
      return [index, value.toFraction()];
    }),
  );
}

describe('the screen', () => {
  test('finds what a chain of sums determines', () => {
    const chain = Array.from({ length: 50 }, (_, index) =>
      index ? equation({ [index - 1]: '1', [index]: '1' }, '-10') : equation({ 0: '1' }, '-3'),
    );
    const found = determined(systemOf(52, [...chain, equation({ 50: '1', 51: '1' }, '-1')]));
    assert.equal(found.size, 50);
    assert.equal(found.get(49), '7');
  });

  test('finds what no single equation determines', () => {
    const found = determined(
      systemOf(4, [
        equation({ 0: '1', 1: '1', 2: '1' }, '-9'),
        equation({ 1: '1', 2: '1', 3: '1' }, '-5'),
        equation({ 0: '1', 3: '1' }, '-6'),
      ]),
    );
    assert.deepEqual(
      [...found],
      [
        [0, '5'],
        [3, '1'],
      ],
    );
  });

  test('finds fractions, also long ones', () => {
    const found = determined(
      systemOf(2, [
        equation({ 0: '0.37', 1: '12345678.9012345' }, '-1'),
        equation({ 0: '98765432.1098765', 1: '-0.13' }, '-2'),
      ]),
    );
    assert.equal(found.size, 2);
  });

  test('finds nothing in a table in which every cell stands in a circle', () => {
    const found = determined(
      systemOf(4, [
        equation({ 0: '1', 1: '1' }, '-7'),
        equation({ 2: '1', 3: '1' }, '-3'),
        equation({ 0: '1', 2: '1' }, '-6'),
        equation({ 1: '1', 3: '1' }, '-4'),
      ]),
    );
    assert.equal(found.size, 0);
  });

  test('is not misled by equations whose coefficients are multiples of its prime', () => {
    const prime = '1073741789';
    assert.ok(determined(systemOf(2, [equation({ 0: prime, 1: '1' }, '-5')])).size === 0);
    assert.equal(
      determined(systemOf(2, [equation({ 0: prime, 1: '1' }, '-5'), equation({ 0: '1' }, '0')])).get(0),
      '0',
    );
  });

  test('finds exactly what elimination in exact numbers finds', () => {
    const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 });
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }),
        (rows, point) => {
          const system = systemOf(
            6,
            rows.map((coefficients) =>
              equation(
                Object.fromEntries(
                  coefficients.flatMap((each, index) => (each ? [[index, String(each)]] : [])),
                ),
                String(-coefficients.reduce((sum, each, index) => sum + each * point[index]!, 0)),
              ),
            ),
          );
          const expected = pointsOf(rows).map((index) => [index, String(point[index])]);
          const screened = [...determined(system)];
          found += screened.length;
          assert.deepEqual(screened, expected);
        },
      ),
      runs(300, 25),
    );
    assert.ok(found > amount(50, 4), `${found} are determined`);
  });

  test('spares the linear programs, and gives the statements that give a value away', () => {
    const result = auditOf({
      figures: { total: '10', a: '3', b: '?7' },
      relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
    });
    assert.deepEqual(worked(result), { b: '[7, 7]' });
    assert.ok(result.kind === 'audited');
    assert.deepEqual(
      result.figures[0]!.givenAwayBy.map(({ kind }) => kind),
      ['published', 'published', 'sum'],
    );
  });

  test('and the linear programs agree', () => {
    const system = systemOf(3, [equation({ 0: '2', 1: '3' }, '-12'), equation({ 0: '1', 1: '-1' }, '-1')]);
    const explorer = new Explorer(system);
    for (const [index, value] of determined(system)) {
      const end = explorer.greatest(unknown(index));
      assert.ok(end.kind === 'greatest' && end.value.toFraction() === value);
    }
  });
});

/** The unknowns that a reduced row echelon form has alone in a row: plain Gauss-Jordan in rationals. */
function pointsOf(rows: readonly (readonly number[])[]): number[] {
  const left: Rational[][] = rows.map((row) => row.map((each) => rational(each)));
  let top = 0;
  for (let column = 0; column < 6 && top < left.length; column++) {
    const at = left.findIndex((row, index) => index >= top && row[column]!.n !== 0n);
    if (at < 0) continue;
    [left[top], left[at]] = [left[at]!, left[top]!];
    const pivot = left[top]![column]!;
    left[top] = left[top]!.map((each) => each.div(pivot));
    left.forEach((row, index) => {
      const factor = row[column]!;
      if (index !== top) left[index] = row.map((each, place) => each.sub(left[top]![place]!.mul(factor)));
    });
    top++;
  }
  return left
    .flatMap((row) => {
      const places = row.flatMap((each, index) => (each.n === 0n ? [] : [index]));
      return places.length === 1 ? places : [];
    })
    .sort((a, b) => a - b);
}
