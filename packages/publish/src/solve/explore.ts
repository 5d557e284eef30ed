import { add, constant, evaluate, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, isWhole, type Rational } from '../exact/rational.ts';
import { Guided, Unsettled } from './guided.ts';
import { addedRows, rowsOf, type Proof } from './proof.ts';
import { Dictionary, type LinearProgram, type Optimum, type Row } from './simplex.ts';
import { rangesOf } from './ranges.ts';
import type { Solver } from './solver.ts';
import { isSatisfied, type Constraint, type System } from './system.ts';
import { tighten } from './tighten.ts';

export type Extreme =
  | { kind: 'greatest'; value: Rational; attained: boolean; point: Rational[]; proof: Proof }
  | { kind: 'unbounded' }
  | { kind: 'contradiction'; proof: Proof }
  | { kind: 'not-proved'; limit: number };

/** How many linear programs one question may take. Counted and not timed, so that every machine says the same. */
export const NODE_LIMIT = 20_000;

/** Unknowns from which on a solver is asked: with fewer, the exact simplex method alone is faster. */
export const GUIDED_FROM = 30;

/** How to search; without a solver, and with few unknowns, the exact simplex method does all of it. */
export interface Search {
  limit?: number;
  solver?: Solver | undefined;
  guidedFrom?: number;
}

/** How many worlds are looked through before a program is solved. */
const WORLDS_KEPT = 64;

const HALF = ONE.div(2);

/** Zero is at most zero. */
const NOTHING: Proof = { kind: 'rows', combination: new Map() };

interface Best {
  value: Rational;
  attained: boolean;
  point: Rational[];
}

interface Node {
  rows: readonly Constraint[];
  /** Numbers of the choices that are still open. */
  undecided: readonly number[];
}

class LimitReached extends Error {}
class Unbounded extends Error {}

/** Answers questions on one system. What one answer has found out, the next one starts from. */
export class Explorer {
  readonly #system: System;
  readonly #limit: number;
  readonly #root: Node;
  readonly #solver: Solver | undefined;
  #rootProgram: LinearProgram | undefined;
  #strictlyFeasible: boolean | undefined;
  /** What was found to satisfy the system, the last ones first. */
  readonly #worlds: Rational[][] = [];
  /** Greatest values of unknowns, and least ones under −1 − their number. */
  readonly #ends = new Map<number, Extreme>();
  /** By unknown. */
  #bounds: Map<number, Bound[]> | undefined;
  #count = 0;

  constructor(system: System, { limit = NODE_LIMIT, solver, guidedFrom = GUIDED_FROM }: Search = {}) {
    this.#system = system;
    this.#limit = limit;
    this.#solver = system.unknowns >= guidedFrom ? solver : undefined;
    this.#root = {
      rows: rowsOf(system),
      undecided: system.choices.map((_, index) => index),
    };
  }

  /** The greatest value that an expression can have, over everything that satisfies the system. */
  greatest(expression: Linear): Extreme {
    const reached = this.#reachedBound(expression);
    if (reached) return reached;
    const found = this.#search(this.#root, expression);
    if (found.kind === 'greatest' && found.attained) this.#remember(found.point);
    return found;
  }

  /** The same where these constraints hold besides. */
  greatestWith(expression: Linear, more: readonly Constraint[]): Extreme {
    if (!more.length) return this.greatest(expression);
    const rows = more.map((constraint) => tighten(constraint, this.#system.whole));
    return this.#search({ ...this.#root, rows: [...this.#root.rows, ...rows] }, expression);
  }

  /** Whether anything satisfies the system and these constraints besides: a world, or the proof that there is none. */
  feasible(more: readonly Constraint[]): Exclude<Extreme, { kind: 'unbounded' }> {
    const quick = this.#knownWorld(more) ?? this.#beyondEnds(more) ?? this.#knownWorld(more);
    if (quick) return quick;
    const found = this.greatestWith(constant(ZERO), more);
    if (found.kind === 'unbounded') throw new Error('Zero has a greatest value.');
    if (found.kind === 'greatest' && found.attained) this.#remember(found.point);
    return found;
  }

  /** A world that another question has found and that satisfies these constraints too. */
  #knownWorld(more: readonly Constraint[]): Extract<Extreme, { kind: 'greatest' }> | undefined {
    const point = this.#worlds.find((world) => holds(more, world));
    return point && { kind: 'greatest', value: ZERO, attained: true, point, proof: NOTHING };
  }

  /** The contradiction where an unknown is to have a value beyond one of its ends, which are asked for once. */
  #beyondEnds(more: readonly Constraint[]): Extract<Extreme, { kind: 'contradiction' }> | undefined {
    const [{ expression, sense } = {}, ...others] = more.map((each) => tighten(each, this.#system.whole));
    const [[index, coefficient] = [], ...terms] = expression?.terms ?? [];
    if (others.length || terms.length || sense !== '=' || index === undefined || !coefficient)
      return undefined;
    const value = expression!.constant.div(coefficient).neg();
    for (const sign of [ONE, ONE.neg()]) {
      const end = this.#endOf(index, sign);
      if (end.kind !== 'greatest' || end.proof.kind !== 'rows') continue;
      if (end.value.compare(value.mul(sign)) >= 0) continue;
      const row = this.#root.rows.length;
      const rows = [...end.proof.combination].filter(([each]) => each < row);
      const combination = new Map([...rows, [row, coefficient.inverse().mul(sign).neg()]]);
      return { kind: 'contradiction', proof: { kind: 'rows', combination } };
    }
    return undefined;
  }

  #endOf(index: number, sign: Rational): Extreme {
    const name = sign.s > 0n ? index : -1 - index;
    const found = this.#ends.get(name) ?? this.greatest({ constant: ZERO, terms: new Map([[index, sign]]) });
    this.#ends.set(name, found);
    return found;
  }

  /** Gives back what a solver holds. It can be asked again. */
  close(): void {
    if (this.#rootProgram instanceof Guided) this.#rootProgram.close();
  }

  /** A bound that a row states and that a world found earlier reaches, which no program need be solved for. */
  #reachedBound(expression: Linear): Extreme | undefined {
    const [term, ...more] = expression.terms;
    if (!term || more.length) return undefined;
    const [index, cost] = term;
    this.#bounds ??= boundsOf(this.#root.rows);
    const bound = this.#bounds
      .get(index)
      ?.find(({ coefficient, world }) => world && coefficient.s === cost.s);
    if (!bound?.world) return undefined;
    const { row, coefficient, value, world: point } = bound;
    return {
      kind: 'greatest',
      value: cost.mul(value).add(expression.constant),
      attained: true,
      point,
      proof: { kind: 'rows', combination: new Map([[row, cost.div(coefficient)]]) },
    };
  }

  #remember(world: Rational[]): void {
    this.#worlds.unshift(world);
    this.#worlds.length = Math.min(this.#worlds.length, WORLDS_KEPT);
    for (const [index, bounds] of this.#bounds ?? [])
      for (const bound of bounds) if (!bound.world && world[index]!.equals(bound.value)) bound.world = world;
  }

  #search(root: Node, expression: Linear): Extreme {
    const found: { best?: Best } = {};
    this.#count = 0;
    try {
      const proof = this.#visit(root, expression, found);
      return found.best ? { kind: 'greatest', ...found.best, proof } : { kind: 'contradiction', proof };
    } catch (error) {
      if (error instanceof Unbounded) return { kind: 'unbounded' };
      if (error instanceof LimitReached || error instanceof Unsettled)
        return { kind: 'not-proved', limit: this.#limit };
      throw error;
    }
  }

  #visit(node: Node, objective: Linear, found: { best?: Best }): Proof {
    if (++this.#count > this.#limit) throw new LimitReached();
    const { rows } = node;
    const strict = rows.some(({ sense }) => sense === '<');
    if (strict) {
      const inside = this.#inside(node);
      if (inside.proof) return inside.proof;
    }
    const optimum = this.#maximise(node, objective);
    if (optimum.kind === 'contradiction') return { kind: 'rows', combination: optimum.combination };
    if (optimum.kind === 'unbounded') return this.#beyond(node, objective, found);
    const { value, point, combination } = optimum;
    const proof: Proof = { kind: 'rows', combination };
    const order = found.best ? value.compare(found.best.value) : 1;
    if (order < 0 || (order === 0 && found.best!.attained)) return proof;

    // On a strict bound the point itself is no world, and what holds there may hold nowhere beside it.
    const isWorld = !strict || holds(rows, point);
    const open = node.undecided.find(
      (choice) => !isWorld || !this.#system.choices[choice]!.alternatives.some((each) => holds(each, point)),
    );
    if (open !== undefined) return this.#branch(node, 'choice', open, ZERO, objective, found);
    const fractional = this.#mostTelling(
      [...this.#system.whole].filter((index) => !isWhole(point[index]!)),
      { rows, point, objective },
    );
    if (fractional !== undefined) {
      const at = point[fractional]!.floor();
      const nearest = point[fractional]!.sub(at).compare(HALF) > 0 ? 'last' : 'first';
      return this.#branch(node, 'split', fractional, at, objective, found, nearest);
    }
    if (isWorld) {
      keep(found, { value, attained: true, point });
      return proof;
    }
    // Strict bounds beside whole numbers: one whole number after the other is fixed, and the rest is continuous.
    const loose = [...this.#system.whole].find((index) => !isFixed(rows, index, point[index]!));
    if (loose !== undefined) return this.#branch(node, 'fix', loose, point[loose]!, objective, found);
    const attained = this.#inside(node, { objective, value });
    keep(found, { value, attained: attained.point !== undefined, point: attained.point ?? point });
    return proof;
  }

  /**
   * The unknown to branch on: one that a row bounds between two whole numbers, so that a branch is empty; else what is
   * asked for, once, so that what it comes to is whole; else the one with the fewest values, since with it the others
   * often become whole, and seldom the other way round.
   */
  #mostTelling(
    indices: readonly number[],
    {
      rows,
      point,
      objective,
    }: { rows: readonly Constraint[]; point: readonly Rational[]; objective: Linear },
  ): number | undefined {
    if (indices.length < 2) return indices[0];
    const ranges = rangesOf(rows, this.#system.unknowns);
    const isCut = (index: number): boolean => {
      const { lower, upper } = ranges[index]!;
      const below = point[index]!.floor();
      return below.compare(lower) < 0 || below.add(ONE).compare(upper) > 0;
    };
    const branches = rows.slice(this.#root.rows.length);
    const isAsked = (index: number): boolean =>
      objective.terms.has(index) && !branches.some(({ expression }) => expression.terms.has(index));
    const width = (index: number): Rational => ranges[index]!.upper.sub(ranges[index]!.lower);
    return (
      indices.find(isCut) ??
      indices.find(isAsked) ??
      indices.reduce((best, index) => (width(index).compare(width(best)) < 0 ? index : best))
    );
  }

  /** No bound stops the expression: true of the system too, unless whole numbers or choices leave nothing at all. */
  #beyond(node: Node, objective: Linear, found: { best?: Best }): Proof {
    const choice = node.undecided[0];
    if (choice !== undefined) return this.#branch(node, 'choice', choice, ZERO, objective, found);
    if (this.#system.whole.size === 0) throw new Unbounded();
    const any: { best?: Best } = {};
    const proof = this.#visit(node, constant(ZERO), any);
    // The data are rational, so that a ray through a whole point meets whole points without end (Meyer 1974).
    if (any.best) throw new Unbounded();
    return proof;
  }

  /** Visits the branches that a choice or a whole number opens. */
  #branch(
    node: Node,
    kind: 'choice' | 'split' | 'fix',
    index: number,
    at: Rational,
    objective: Linear,
    found: { best?: Best },
    nearest: 'first' | 'last' = 'first',
  ): Proof {
    const undecided = kind === 'choice' ? node.undecided.filter((each) => each !== index) : node.undecided;
    const shape = (kind === 'choice' ? { kind, choice: index } : { kind, unknown: index, at }) as Exclude<
      Proof,
      { kind: 'rows' }
    >;
    const added = addedRows({ ...shape }, this.#system);
    const branches: Proof[] = [];
    // The nearest first: the sooner a good world is found, the more of what is left is no better.
    for (const branch of nearest === 'last' ? [...added.keys()].reverse() : added.keys())
      branches[branch] = this.#visit(
        { undecided, rows: [...node.rows, ...added[branch]!] },
        objective,
        found,
      );
    return { ...shape, branches } as Proof;
  }

  #maximise(node: Node, objective: Linear): Optimum {
    if (node !== this.#root) return this.#onSharpest(node, objective);
    this.#rootProgram ??= this.#program(this.#system.unknowns, node.rows.map(closure));
    return this.#rootProgram.maximise(objective);
  }

  /** Over the rows of a node but for bounds on single unknowns that another one implies, as branches leave many of them. */
  #onSharpest({ rows }: Node, objective: Linear): Optimum {
    const numbers = sharpest(rows);
    const optimum = this.#once(
      this.#system.unknowns,
      numbers.map((each) => closure(rows[each]!)),
      objective,
    );
    if (optimum.kind === 'unbounded') return optimum;
    const combination = new Map([...optimum.combination].map(([row, factor]) => [numbers[row]!, factor]));
    return { ...optimum, combination };
  }

  #program(unknowns: number, rows: readonly Row[]): LinearProgram {
    const from = this.#rootProgram instanceof Guided ? this.#rootProgram : undefined;
    return this.#solver ? new Guided(unknowns, rows, this.#solver, from) : new Dictionary(unknowns, rows);
  }

  /** The greatest value over rows that are not asked about again. */
  #once(unknowns: number, rows: readonly Row[], objective: Linear): Optimum {
    const program = this.#program(unknowns, rows);
    try {
      return program.maximise(objective);
    } finally {
      if (program instanceof Guided) program.close();
    }
  }

  /** A point at which every strict constraint is strictly satisfied, or the proof that there is none. */
  #inside(node: Node, at?: { objective: Linear; value: Rational }): { point?: Rational[]; proof?: Proof } {
    if (node === this.#root && !at && this.#strictlyFeasible) return { point: [] };
    const margin = this.#system.unknowns;
    const rows: Row[] = node.rows.map(({ expression, sense }) => ({
      equal: sense === '=',
      expression: sense === '<' ? add(expression, unknown(margin)) : expression,
    }));
    rows.push({ equal: false, expression: add(unknown(margin), constant(ONE.neg())) });
    if (at) rows.push({ equal: true, expression: add(at.objective, constant(at.value.neg())) });
    const optimum = this.#once(margin + 1, rows, unknown(margin));
    if (optimum.kind === 'contradiction')
      return { proof: { kind: 'rows', combination: optimum.combination } };
    if (optimum.kind === 'unbounded') throw new Error('A margin of at most one has a greatest value.');
    if (optimum.value.compare(ZERO) <= 0)
      return { proof: { kind: 'rows', combination: optimum.combination } };
    if (node === this.#root && !at) this.#strictlyFeasible = true;
    return { point: optimum.point.slice(0, margin) };
  }
}

/** coefficient × unknown ≤ coefficient × value, as a row says, with a world in which the unknown has the value. */
interface Bound {
  row: number;
  coefficient: Rational;
  value: Rational;
  world?: Rational[];
}

function boundsOf(rows: readonly Constraint[]): Map<number, Bound[]> {
  const bounds = new Map<number, Bound[]>();
  rows.forEach(({ expression, sense }, row) => {
    const [term, ...more] = expression.terms;
    if (sense !== '<=' || !term || more.length) return;
    const [index, coefficient] = term;
    const bound = { row, coefficient, value: expression.constant.div(coefficient).neg() };
    bounds.set(index, [...(bounds.get(index) ?? []), bound]);
  });
  return bounds;
}

/** The numbers of the rows in their order, of bounds on a single unknown only the sharpest from either side. */
function sharpest(rows: readonly Constraint[]): number[] {
  const kept = new Map<number, { row: number; value: Rational }>();
  const beyond = new Set<number>();
  rows.forEach(({ expression, sense }, row) => {
    const [term, ...more] = expression.terms;
    if (sense !== '<=' || !term || more.length) return;
    const [index, coefficient] = term;
    const isUpper = coefficient.compare(ZERO) > 0;
    const value = expression.constant.div(coefficient).neg();
    const side = isUpper ? index : -1 - index;
    const before = kept.get(side);
    const isSharper = !before || before.value.compare(value) * (isUpper ? 1 : -1) > 0;
    if (before) beyond.add(isSharper ? before.row : row);
    if (isSharper) kept.set(side, { row, value });
  });
  return [...rows.keys()].filter((row) => !beyond.has(row));
}

const closure = ({ expression, sense }: Constraint): Row => ({ expression, equal: sense === '=' });

const isFixed = (rows: readonly Constraint[], index: number, value: Rational): boolean =>
  rows.some(
    ({ expression, sense }) =>
      sense === '=' &&
      expression.terms.size === 1 &&
      expression.terms.has(index) &&
      expression.constant.div(expression.terms.get(index)!).neg().equals(value),
  );

/** Whether a point satisfies these constraints, the strict ones strictly. */
export function holds(constraints: readonly Constraint[], point: readonly Rational[]): boolean {
  return constraints.every(({ expression, sense }) =>
    isSatisfied(
      evaluate(expression, (index) => point[index]!),
      sense,
    ),
  );
}

function keep(found: { best?: Best }, candidate: Best): void {
  const order = found.best ? candidate.value.compare(found.best.value) : 1;
  if (order > 0 || (order === 0 && candidate.attained && !found.best!.attained)) found.best = candidate;
}
