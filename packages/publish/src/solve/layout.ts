import { isConstant, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { residue } from './modular.ts';
import type { Combination, Row } from './simplex.ts';

/** A row with several unknowns, in whole numbers: Σ value × unknown + constant ≤ 0, or = 0. */
export interface Line {
  readonly row: number;
  readonly equal: boolean;
  readonly columns: readonly number[];
  readonly values: readonly bigint[];
  readonly residues: readonly number[];
  readonly constant: bigint;
  /** It is the row times this. */
  readonly factor: Rational;
}

/** What a row with one unknown says of it. */
export interface Bound {
  readonly row: number;
  readonly equal: boolean;
  /** What the unknown has in that row. */
  readonly coefficient: Rational;
  readonly value: Rational;
  /** The value in the unit of the layout. */
  readonly scaled: bigint;
}

export interface Column {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** Lines that it stands in, with its place there. */
  readonly lines: readonly (readonly [line: number, place: number])[];
}

/** Rows as solvers of linear programs want them: bounds of columns, and lines that connect columns. Unknowns are counted in 1/unit. */
export interface Layout {
  readonly unit: bigint;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Rows that contradict each other by themselves. */
  readonly contradiction: Combination | undefined;
}

export function layOut(unknowns: number, rows: readonly Row[]): Layout {
  const lower = new Array<Bound | undefined>(unknowns);
  const upper = new Array<Bound | undefined>(unknowns);
  const long: (IntegerRow & { row: number; equal: boolean; constant: Rational })[] = [];
  let contradiction: Combination | undefined;
  let unit = 1n;
  rows.forEach(({ expression, equal }, row) => {
    if (isConstant(expression)) {
      const { s, n } = expression.constant;
      if (n !== 0n && (equal || s > 0n)) contradiction ??= new Map([[row, s > 0n ? ONE : ONE.neg()]]);
      return;
    }
    if (expression.terms.size > 1) {
      const integers = integerRow(expression);
      const constant = expression.constant.mul(integers.factor);
      unit = lcm(unit, constant.d);
      long.push({ row, equal, constant, ...integers });
      return;
    }
    const [[column, coefficient]] = expression.terms as unknown as [[number, Rational]];
    const value = expression.constant.div(coefficient).neg();
    unit = lcm(unit, value.d);
    const bound: Bound = { row, equal, coefficient, value: value.n === 0n ? ZERO : value, scaled: 0n };
    if ((equal || coefficient.s > 0n) && !(upper[column] && upper[column].value.compare(value) <= 0))
      upper[column] = bound;
    if ((equal || coefficient.s < 0n) && !(lower[column] && lower[column].value.compare(value) >= 0))
      lower[column] = bound;
  });
  const inUnits = (value: Rational): bigint => (value.s * value.n * unit) / value.d;
  const places = Array.from({ length: unknowns }, (): [number, number][] => []);
  const lines = long.map(({ row, equal, constant, factor, columns, values }, index): Line => {
    columns.forEach((column, place) => places[column]!.push([index, place]));
    return {
      row,
      equal,
      columns,
      values,
      residues: values.map(residue),
      constant: inUnits(constant),
      factor: rational(factor),
    };
  });
  const columns = places.map((each, index): Column => {
    const scaled = (bound: Bound | undefined) => bound && { ...bound, scaled: inUnits(bound.value) };
    return { lower: scaled(lower[index]), upper: scaled(upper[index]), lines: each };
  });
  for (const { lower: least, upper: most } of columns)
    if (least && most && least.scaled > most.scaled)
      contradiction ??= new Map([
        [least.row, least.coefficient.inverse().mul(-1)],
        [most.row, most.coefficient.inverse()],
      ]);
  return { unit, lines, columns, contradiction };
}

interface IntegerRow {
  /** What the row is multiplied by. */
  readonly factor: bigint;
  readonly columns: readonly number[];
  readonly values: readonly bigint[];
}

/** A row with its coefficients as whole numbers. */
export function integerRow({ terms }: Linear): IntegerRow {
  let factor = 1n;
  for (const { d } of terms.values()) if (d !== 1n) factor = lcm(factor, d);
  return {
    factor,
    columns: [...terms.keys()],
    values: Array.from(terms.values(), ({ s, n, d }) => s * n * (factor / d)),
  };
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y) [x, y] = [y, x % y];
  return (a / x) * b;
}
