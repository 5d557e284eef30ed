import { rational, ZERO, type Rational } from '../exact/rational.ts';
import { integerRow } from './layout.ts';
import { exactSolution } from './lift.ts';
import { ModularFactors, PRIME, residue, times, UnitVectors } from './modular.ts';
import { rowsOf, type Proof } from './proof.ts';
import type { Combination } from './simplex.ts';
import type { System } from './system.ts';

/** The one value that an unknown can have, with the rows that show that it is no more, and no less. */
export interface Determined {
  value: Rational;
  upper: Proof;
  lower: Proof;
}

/** An equation in whole numbers: Σ value × unknown + constant = 0. */
interface Equation {
  row: number;
  factor: bigint;
  columns: readonly number[];
  values: readonly bigint[];
  residues: readonly number[];
  constant: Rational;
}

interface Eliminated {
  equations: readonly Equation[];
  factors: ModularFactors;
  unit: UnitVectors;
  /** A solution of the equations with zero for constants: where it is not zero, the equations leave an unknown open. */
  open: readonly number[];
}

/**
 * Which unknowns the equations of a system determine by themselves, whatever its bounds and choices are: by sparse
 * elimination modulo a prime, and in exact numbers where that says so. What it determines is proved; what it does not
 * is open, or, where the prime happens to divide too much, left to linear programs.
 */
export class Screen {
  readonly #system: System;
  #found: Eliminated | undefined;

  constructor(system: System) {
    this.#system = system;
  }

  determined(unknown: number): Determined | undefined {
    this.#found ??= eliminated(this.#system);
    if (this.#found.open[unknown] !== 0) return undefined;
    const combination = combinationOf(this.#found, unknown);
    if (!combination) return undefined;
    const { equations } = this.#found;
    let value = ZERO;
    const upper = new Map<number, Rational>();
    const lower = new Map<number, Rational>();
    for (const [index, factor] of combination) {
      const { row, constant, factor: scale } = equations[index]!;
      value = value.sub(constant.mul(factor));
      upper.set(row, factor.mul(scale));
      lower.set(row, factor.mul(-scale));
    }
    return {
      value,
      upper: { kind: 'rows', combination: upper },
      lower: { kind: 'rows', combination: lower },
    };
  }

  /** All unknowns that are determined. */
  *all(): Generator<readonly [unknown: number, Determined]> {
    for (let unknown = 0; unknown < this.#system.unknowns; unknown++) {
      const found = this.determined(unknown);
      if (found) yield [unknown, found];
    }
  }
}

function eliminated(system: System): Eliminated {
  const equations = rowsOf(system).flatMap(({ sense, expression }, row): Equation[] => {
    if (sense !== '=' || !expression.terms.size) return [];
    const { factor, columns, values } = integerRow(expression);
    const residues = values.map(residue);
    return [{ row, factor, columns, values, residues, constant: expression.constant.mul(factor) }];
  });
  const factors = new ModularFactors(
    equations.map(({ columns, residues }) =>
      columns.flatMap((column, at): [number, number][] => (residues[at] ? [[column, residues[at]]] : [])),
    ),
    system.unknowns,
  );
  const pivots = factors.pivotColumns;
  // Numbers without a pattern, the same on every machine (Park and Miller 1988), so that they cancel by chance only.
  let state = 1;
  const free = Array.from({ length: system.unknowns }, (_, column) =>
    pivots.has(column) ? 0 : 1 + ((state = times(state, 48_271)) % (PRIME - 1)),
  );
  const open = factors.solve(new Array<number>(equations.length).fill(0), free);
  return { equations, factors, unit: factors.unitVectors(), open };
}

/** How much of each equation makes up an unknown alone: exactly, or undefined. */
function combinationOf(
  { equations, factors, unit, open }: Eliminated,
  unknown: number,
): Combination | undefined {
  const guess = unit.combination(unknown);
  if (!guess) return undefined;
  const small = new Map<number, bigint>();
  for (const [row, value] of guess) small.set(row, BigInt(value > PRIME / 2 ? value - PRIME : value));
  if (isAlone(equations, small, unknown, 1n))
    return new Map([...small].map(([row, factor]) => [row, rational(factor)]));
  // Not whole numbers: the same equations in the same pivots, with as many digits as it takes.
  const right = open.map((_, column) => (column === unknown ? 1n : 0n));
  const pivots = factors.pivotColumns;
  const found = exactSolution(
    right,
    (solution) => {
      const sums = right.map(() => 0n);
      equations.forEach(({ columns, values }, row) => {
        if (solution[row])
          columns.forEach((column, at) => {
            if (pivots.has(column)) sums[column]! += values[at]! * solution[row]!;
          });
      });
      return sums;
    },
    (rest) => factors.solveTransposed(rest),
    equations.length,
  );
  if (!found) return undefined;
  const many = new Map<number, bigint>();
  found.numerators.forEach((numerator, row) => {
    if (numerator) many.set(row, numerator);
  });
  return isAlone(equations, many, unknown, found.denominator)
    ? new Map([...many].map(([row, factor]) => [row, rational(factor).div(found.denominator)]))
    : undefined;
}

/** Whether equations add up to so many times one unknown, and no other. */
function isAlone(
  equations: readonly Equation[],
  combination: ReadonlyMap<number, bigint>,
  unknown: number,
  many: bigint,
): boolean {
  const sums = new Map<number, bigint>([[unknown, -many]]);
  for (const [index, factor] of combination) {
    const { columns, values } = equations[index]!;
    columns.forEach((column, at) => sums.set(column, (sums.get(column) ?? 0n) + values[at]! * factor));
  }
  for (const sum of sums.values()) if (sum !== 0n) return false;
  return true;
}
