import type { Linear } from '../exact/linear.ts';
import { ZERO, rational, type Rational } from '../exact/rational.ts';
import type { Bound, Layout } from './layout.ts';
import { exactSolution, type Over } from './lift.ts';
import { ModularFactors } from './modular.ts';
import type { Combination, Optimum } from './simplex.ts';

/** Where a column or a line stands: HiGHS's numbers. A line that is not basic stands at zero. */
export const AT = { lower: 0, basic: 1, upper: 2, zero: 3, other: 4 } as const;

/** Which columns and lines are basic, and where the others stand. */
export interface Basis {
  readonly columns: ArrayLike<number>;
  readonly lines: ArrayLike<number>;
}

/** How many exact pivots may lead from a basis to one that is optimal. Counted, so that every machine gives up alike. */
const PIVOTS_LIMIT = 200;

/**
 * The optimum that the exact simplex method reaches from a basis, which is the optimum of that basis where it is optimal.
 * Undefined where the basis is none, no world, or too far away: then it has said nothing.
 */
export function optimumFrom(layout: Layout, start: Basis, objective: Linear): Optimum | undefined {
  let basis = start;
  for (let pivots = 0; pivots <= PIVOTS_LIMIT; pivots++) {
    const vertex = vertexOf(layout, basis);
    const prices = vertex?.isFeasible() && vertex.prices(objective);
    if (!vertex || !prices) return undefined;
    if (prices.combination)
      return {
        kind: 'optimal',
        value: prices.value,
        point: vertex.point(),
        combination: prices.combination,
      };
    const next = vertex.pivot(prices.improving);
    if (next === undefined) return undefined;
    if (next === 'unbounded') return { kind: 'unbounded', point: vertex.point() };
    basis = next;
  }
  return undefined;
}

/** A column that grows (1) or shrinks (−1), or a line that leaves zero. */
type Entering = { column: number; sign: bigint } | { line: number };

type Prices = { combination: Combination; value: Rational } | { combination?: never; improving: Entering };

/** The point at which the columns and lines that are not basic stand where the basis says; undefined where there is none. */
function vertexOf(layout: Layout, basis: Basis): Vertex | undefined {
  const { columns, lines } = layout;
  if (basis.columns.length !== columns.length || basis.lines.length !== lines.length) return undefined;
  const basic: number[] = [];
  const values = new Map<number, bigint>();
  for (let index = 0; index < columns.length; index++) {
    const at = basis.columns[index]!;
    const { lower, upper } = columns[index]!;
    if (at === AT.basic) basic.push(index);
    else if (at === AT.lower || at === AT.upper) {
      const bound = at === AT.lower ? lower : upper;
      if (!bound) return undefined;
      if (bound.scaled) values.set(index, bound.scaled);
    }
    // What stands at no bound stands at zero, which only what has no bounds may.
    else if (lower || upper) return undefined;
  }
  const active: number[] = [];
  const place = new Map<number, number>();
  for (let index = 0; index < lines.length; index++)
    if (basis.lines[index] !== AT.basic) place.set(index, active.push(index) - 1);
  if (active.length !== basic.length) return undefined;

  const right = active.map((index) => -lines[index]!.constant);
  for (const [column, value] of values)
    for (const [line, at] of columns[column]!.lines) {
      const to = place.get(line);
      if (to !== undefined) right[to]! -= lines[line]!.values[at]! * value;
    }
  const matrix = active.map((): Entry[] => []);
  basic.forEach((column, index) => {
    for (const [line, at] of columns[column]!.lines) {
      const to = place.get(line);
      if (to !== undefined)
        matrix[to]!.push({
          column: index,
          value: lines[line]!.values[at]!,
          residue: lines[line]!.residues[at]!,
        });
    }
  });
  const factors = new ModularFactors(
    matrix.map((row) =>
      row.filter((each) => each.residue).map((each) => [each.column, each.residue] as const),
    ),
    basic.length,
  );
  if (!factors.regular) return undefined;
  const equations: Equations = { basic, active, matrix, factors };
  const solution = solve(equations, right);
  if (!solution) return undefined;
  const numerators = new Array<bigint>(columns.length).fill(0n);
  for (const [column, value] of values) numerators[column] = value * solution.denominator;
  basic.forEach((column, index) => (numerators[column] = solution.numerators[index]!));
  return new Vertex(layout, basis, equations, { numerators, denominator: solution.denominator });
}

interface Entry {
  column: number;
  value: bigint;
  residue: number;
}

/** The active lines in the basic columns, which by their number are the columns of the matrix. */
interface Equations {
  readonly basic: readonly number[];
  readonly active: readonly number[];
  readonly matrix: readonly (readonly Entry[])[];
  readonly factors: ModularFactors;
}

/** matrix × x = right side, over the basic columns. */
const solve = ({ matrix, factors }: Equations, right: readonly bigint[]): Over | undefined =>
  exactSolution(
    right,
    (solution) =>
      matrix.map((row) => {
        let sum = 0n;
        for (const { column, value } of row) if (solution[column]) sum += value * solution[column]!;
        return sum;
      }),
    (rest) => factors.solve(rest),
  );

/** y × matrix = right side, over the active lines. */
const solveTransposed = ({ matrix, factors }: Equations, right: readonly bigint[]): Over | undefined =>
  exactSolution(
    right,
    (solution) => {
      const sums = right.map(() => 0n);
      solution.forEach((price, row) => {
        if (price) for (const { column, value } of matrix[row]!) sums[column]! += value * price;
      });
      return sums;
    },
    (rest) => factors.solveTransposed(rest),
  );

class Vertex {
  readonly #layout: Layout;
  readonly #basis: Basis;
  readonly #equations: Equations;
  /** The value of each column in the unit of the layout, over the denominator. */
  readonly #values: Over;

  constructor(layout: Layout, basis: Basis, equations: Equations, values: Over) {
    this.#layout = layout;
    this.#basis = basis;
    this.#equations = equations;
    this.#values = values;
  }

  isFeasible(): boolean {
    const { columns, lines } = this.#layout;
    const { numerators, denominator } = this.#values;
    return (
      this.#equations.basic.every((column) => {
        const { lower, upper } = columns[column]!;
        const value = numerators[column]!;
        return (
          (!lower || value >= lower.scaled * denominator) && (!upper || value <= upper.scaled * denominator)
        );
      }) &&
      lines.every(({ equal }, index) => {
        if (this.#basis.lines[index] !== AT.basic) return true;
        const activity = this.#activity(index);
        return equal ? activity === 0n : activity <= 0n;
      })
    );
  }

  /** What a line comes to, over the denominator. */
  #activity(index: number): bigint {
    const { columns, values, constant } = this.#layout.lines[index]!;
    let sum = constant * this.#values.denominator;
    columns.forEach((column, at) => {
      const value = this.#values.numerators[column]!;
      if (value) sum += values[at]! * value;
    });
    return sum;
  }

  point(): Rational[] {
    const { columns, unit } = this.#layout;
    const { numerators, denominator } = this.#values;
    return columns.map(({ lower, upper }, index) => {
      const at = this.#basis.columns[index];
      if (at === AT.lower) return lower!.value;
      if (at === AT.upper) return upper!.value;
      const value = numerators[index]!;
      return value ? rational(value).div(denominator * unit) : ZERO;
    });
  }

  /** The rows that add up to the objective less its value, where they show that it is no greater; else what would make it greater. */
  prices(objective: Linear): Prices | undefined {
    const { columns, lines } = this.#layout;
    const scale = [...objective.terms.values()].reduce((all, { d }) => all * d, 1n);
    const costs = new Map(
      [...objective.terms].map(([column, { s, n, d }]) => [column, s * n * (scale / d)] as const),
    );
    const right = this.#equations.basic.map((column) => costs.get(column) ?? 0n);
    const solution = solveTransposed(this.#equations, right);
    if (!solution) return undefined;
    const over = solution.denominator;
    const reduced = new Map([...costs].map(([column, cost]) => [column, cost * over]));
    const priced: [line: number, price: bigint][] = [];
    solution.numerators.forEach((price, each) => {
      if (!price) return;
      const index = this.#equations.active[each]!;
      priced.push([index, price]);
      const { columns: own, values } = lines[index]!;
      own.forEach((column, at) => reduced.set(column, (reduced.get(column) ?? 0n) - values[at]! * price));
    });
    const all = over * scale;
    const combination = new Map<number, Rational>();
    let improving: Entering | undefined;
    for (const [column, cost] of [...reduced].sort(([a], [b]) => a - b)) {
      if (!cost) continue;
      const { lower, upper } = columns[column]!;
      const bound = cost > 0n ? upper : lower;
      if (this.#standsAt(column, bound))
        combination.set(bound!.row, rational(cost).div(all).div(bound!.coefficient));
      else improving ??= { column, sign: cost > 0n ? 1n : -1n };
    }
    for (const [index, price] of priced) {
      const { equal, row, factor } = lines[index]!;
      if (equal || price > 0n) combination.set(row, rational(price).div(all).mul(factor));
      else improving ??= { line: index };
    }
    if (improving) return { improving };
    const { unit } = this.#layout;
    let value = objective.constant;
    for (const [column, cost] of objective.terms)
      value = value.add(cost.mul(this.#values.numerators[column]!).div(this.#values.denominator * unit));
    return { combination, value };
  }

  #standsAt(column: number, bound: Bound | undefined): boolean {
    return (
      bound !== undefined && this.#values.numerators[column]! === bound.scaled * this.#values.denominator
    );
  }

  /** The next basis, with what enters and what stops it first. */
  pivot(entering: Entering): Basis | 'unbounded' | undefined {
    const { columns, lines } = this.#layout;
    const { numerators, denominator } = this.#values;
    const right = this.#equations.active.map((index) => {
      if ('line' in entering) return index === entering.line ? -1n : 0n;
      const at = lines[index]!.columns.indexOf(entering.column);
      return at < 0 ? 0n : -entering.sign * lines[index]!.values[at]!;
    });
    const moves = solve(this.#equations, right);
    if (!moves) return undefined;
    const rates = new Map<number, bigint>();
    moves.numerators.forEach((rate, index) => {
      if (rate) rates.set(this.#equations.basic[index]!, rate);
    });
    if ('column' in entering) rates.set(entering.column, entering.sign * moves.denominator);
    let first: { room: bigint; rate: bigint; leave: (next: MutableBasis) => void } | undefined;
    const stop = (room: bigint, rate: bigint, leave: (next: MutableBasis) => void): void => {
      if (!first || room * first.rate < first.room * rate) first = { room, rate, leave };
    };
    const moved = new Set<number>();
    for (const [column, rate] of [...rates].sort(([a], [b]) => a - b)) {
      for (const [line] of columns[column]!.lines) moved.add(line);
      const { lower, upper } = columns[column]!;
      const value = numerators[column]!;
      if (rate > 0n && upper)
        stop(upper.scaled * denominator - value, rate, (next) => (next.columns[column] = AT.upper));
      if (rate < 0n && lower)
        stop(value - lower.scaled * denominator, -rate, (next) => (next.columns[column] = AT.lower));
    }
    for (const line of [...moved].sort((a, b) => a - b)) {
      if (this.#basis.lines[line] !== AT.basic) continue;
      const { columns: own, values, equal } = lines[line]!;
      let rate = 0n;
      own.forEach((column, at) => (rate += values[at]! * (rates.get(column) ?? 0n)));
      if (rate > 0n || (equal && rate !== 0n))
        stop(-this.#activity(line), rate < 0n ? -rate : rate, (next) => (next.lines[line] = AT.upper));
    }
    if (!first) return 'unbounded';
    const next: MutableBasis = {
      columns: Array.from(this.#basis.columns),
      lines: Array.from(this.#basis.lines),
    };
    if ('line' in entering) next.lines[entering.line] = AT.basic;
    else next.columns[entering.column] = AT.basic;
    first.leave(next);
    return next;
  }
}

interface MutableBasis {
  columns: number[];
  lines: number[];
}
