import { add, constant, evaluate, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, isWhole, type Rational } from '../exact/rational.ts';
import { addedRows, rowsOf, type Proof } from './proof.ts';
import { Dictionary, type Row } from './simplex.ts';
import { isSatisfied, type Constraint, type System } from './system.ts';
import { tighten } from './tighten.ts';

export type Extreme =
  | { kind: 'greatest'; value: Rational; attained: boolean; point: Rational[]; proof: Proof }
  | { kind: 'unbounded' }
  | { kind: 'contradiction'; proof: Proof }
  | { kind: 'not-proved'; limit: number };

/** How many linear programs one question may take. Counted and not timed, so that every machine says the same. */
export const NODE_LIMIT = 20_000;

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
  #rootDictionary: Dictionary | undefined;
  #strictlyFeasible: boolean | undefined;
  #count = 0;

  constructor(system: System, limit = NODE_LIMIT) {
    this.#system = system;
    this.#limit = limit;
    this.#root = {
      rows: rowsOf(system),
      undecided: system.choices.map((_, index) => index),
    };
  }

  /** The greatest value that an expression can have, over everything that satisfies the system. */
  greatest(expression: Linear): Extreme {
    return this.#search(this.#root, expression);
  }

  /** The same where these constraints hold besides. */
  greatestWith(expression: Linear, more: readonly Constraint[]): Extreme {
    const rows = more.map((constraint) => tighten(constraint, this.#system.whole));
    return this.#search({ ...this.#root, rows: [...this.#root.rows, ...rows] }, expression);
  }

  /** Whether anything satisfies the system and these constraints besides: a world, or the proof that there is none. */
  feasible(more: readonly Constraint[]): Exclude<Extreme, { kind: 'unbounded' }> {
    const found = this.greatestWith(constant(ZERO), more);
    if (found.kind === 'unbounded') throw new Error('Zero has a greatest value.');
    return found;
  }

  #search(root: Node, expression: Linear): Extreme {
    const found: { best?: Best } = {};
    this.#count = 0;
    try {
      const proof = this.#visit(root, expression, found);
      return found.best ? { kind: 'greatest', ...found.best, proof } : { kind: 'contradiction', proof };
    } catch (error) {
      if (error instanceof Unbounded) return { kind: 'unbounded' };
      if (error instanceof LimitReached) return { kind: 'not-proved', limit: this.#limit };
      throw error;
    }
  }

  #visit(node: Node, objective: Linear, found: { best?: Best }): Proof {
    if (++this.#count > this.#limit) throw new LimitReached();
    const { rows } = node;
    const dictionary = this.#dictionary(node);
    if (dictionary.contradiction) return { kind: 'rows', combination: dictionary.contradiction };
    const strict = rows.some(({ sense }) => sense === '<');
    if (strict) {
      const inside = this.#inside(node);
      if (inside.proof) return inside.proof;
    }
    const optimum = dictionary.maximise(objective);
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
    const fractional = [...this.#system.whole].find((index) => !isWhole(point[index]!));
    if (fractional !== undefined)
      return this.#branch(node, 'split', fractional, point[fractional]!.floor(), objective, found);
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
  ): Proof {
    const undecided = kind === 'choice' ? node.undecided.filter((each) => each !== index) : node.undecided;
    const shape = (kind === 'choice' ? { kind, choice: index } : { kind, unknown: index, at }) as Exclude<
      Proof,
      { kind: 'rows' }
    >;
    const branches = addedRows({ ...shape }, this.#system).map((added) =>
      this.#visit({ undecided, rows: [...node.rows, ...added] }, objective, found),
    );
    return { ...shape, branches } as Proof;
  }

  #dictionary(node: Node): Dictionary {
    if (node !== this.#root) return new Dictionary(this.#system.unknowns, node.rows.map(closure));
    return (this.#rootDictionary ??= new Dictionary(this.#system.unknowns, node.rows.map(closure)));
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
    const dictionary = new Dictionary(margin + 1, rows);
    const optimum = dictionary.maximise(unknown(margin));
    if (optimum.kind === 'unbounded') throw new Error('A margin of at most one has a greatest value.');
    if (optimum.value.compare(ZERO) <= 0)
      return { proof: { kind: 'rows', combination: optimum.combination } };
    if (node === this.#root && !at) this.#strictlyFeasible = true;
    return { point: optimum.point.slice(0, margin) };
  }
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
