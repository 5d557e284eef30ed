import { add, scale, unknown, type Linear } from '../exact/linear.ts';
import { ZERO, rational, type Rational } from '../exact/rational.ts';
import { layOut, type Layout } from './layout.ts';
import { Dictionary, type LinearProgram, type Optimum, type Row } from './simplex.ts';
import type { Advice, Adviser, Solver } from './solver.ts';
import { AT, optimumFrom, type Basis } from './vertex.ts';

/** Rows times unknowns up to which the exact simplex method begins anew where advice leads nowhere; above, that would not end in a life. */
export const EXACT_LIMIT = 1_000_000;

/** Nothing was found out, neither with advice nor without. */
export class Unsettled extends Error {}

/**
 * Maximises linear expressions over the same rows where they are many: a solver in floats proposes a basis, and what is
 * answered is the exact solution of that basis, if it is optimal in exact numbers. Where it is not, the exact simplex
 * method goes on from there, or begins anew. A solver that fails, or that lies, costs time and changes no answer.
 */
export class Guided implements LinearProgram {
  readonly #unknowns: number;
  readonly #rows: readonly Row[];
  readonly #solver: Solver;
  readonly #layout: Layout;
  #adviser: Adviser | undefined;
  #basis: Basis | undefined;
  #exact: Dictionary | undefined;

  /** It begins where another one with the same rows and fewer of them has ended. */
  constructor(unknowns: number, rows: readonly Row[], solver: Solver, from?: Guided) {
    this.#unknowns = unknowns;
    this.#rows = rows;
    this.#solver = solver;
    this.#layout = layOut(unknowns, rows);
    this.#basis = from && this.#startFrom(from);
  }

  maximise(expression: Linear): Optimum {
    const { contradiction } = this.#layout;
    if (contradiction) return { kind: 'contradiction', combination: contradiction };
    return this.#advised(expression) ?? this.#unadvised(expression);
  }

  /** Gives the solver's memory back. Asked again, it opens again where it was. */
  close(): void {
    this.#adviser?.close();
    this.#adviser = undefined;
  }

  #advised(expression: Linear): Optimum | undefined {
    const { status, basis } = this.#advice(expression);
    if (status === 'infeasible') return this.#contradiction();
    if (status === 'failed' || !basis) return undefined;
    const optimum = optimumFrom(this.#layout, basis, expression);
    if (optimum) this.#basis = basis;
    return optimum;
  }

  #advice(expression: Linear): Advice {
    const objective = [...expression.terms].map(([column, cost]) => [column, cost.valueOf()] as const);
    try {
      this.#adviser ??= this.#solver.open(this.#layout, this.#basis);
      return this.#adviser.maximise(objective);
    } catch {
      return { status: 'failed' };
    }
  }

  #unadvised(expression: Linear): Optimum {
    if (this.#unknowns * this.#rows.length > EXACT_LIMIT) throw new Unsettled();
    this.#exact ??= new Dictionary(this.#unknowns, this.#rows);
    return this.#exact.maximise(expression);
  }

  /** The rows that contradict each other: the least by which all of them could be missed is more than zero, and the rows that show it. */
  #contradiction(): Optimum | undefined {
    const missed = this.#unknowns;
    const less = scale(unknown(missed), rational(-1));
    const halves: number[] = [];
    const rows = this.#rows.map(({ expression, equal }, row): Row => {
      if (expression.terms.size < 2) return { expression, equal };
      if (equal) halves.push(row);
      return { expression: add(expression, less), equal: false };
    });
    for (const row of halves)
      rows.push({ expression: add(scale(this.#rows[row]!.expression, rational(-1)), less), equal: false });
    rows.push({ expression: less, equal: false });
    const layout = layOut(missed + 1, rows);
    let found: Optimum | undefined;
    let adviser: Adviser | undefined;
    try {
      adviser = this.#solver.open(layout);
      const { status, basis } = adviser.maximise([[missed, -1]]);
      if (status === 'optimal' && basis) found = optimumFrom(layout, basis, less);
    } catch {
      return undefined;
    } finally {
      adviser?.close();
    }
    if (found?.kind !== 'optimal' || found.value.compare(ZERO) >= 0) return undefined;
    const combination = new Map<number, Rational>();
    for (const [row, factor] of found.combination) {
      const half = halves[row - this.#rows.length];
      if (row >= this.#rows.length && half === undefined) continue;
      const of = half ?? row;
      combination.set(of, (combination.get(of) ?? ZERO).add(half === undefined ? factor : factor.neg()));
    }
    return { kind: 'contradiction', combination };
  }

  /** The basis of another one in terms of these rows, with the lines that it has not as basic. */
  #startFrom(from: Guided): Basis | undefined {
    const basis = from.#basis;
    if (!basis) return undefined;
    const before = from.#layout;
    const at = new Map(before.lines.map(({ row }, line) => [row, basis.lines[line]!]));
    const columns = this.#layout.columns.map(({ lower, upper }, column): number => {
      const was = basis.columns[column] ?? AT.zero;
      if (was === AT.basic || (was === AT.lower && lower) || (was === AT.upper && upper)) return was;
      const bound = was === AT.lower ? before.columns[column]?.lower : before.columns[column]?.upper;
      if (was === AT.zero || !bound) return upper ? AT.upper : lower ? AT.lower : AT.zero;
      // The row that was its bound has got another unknown, and is a line now.
      at.set(bound.row, AT.upper);
      return AT.basic;
    });
    return { columns, lines: this.#layout.lines.map(({ row }) => at.get(row) ?? AT.basic) };
  }
}
