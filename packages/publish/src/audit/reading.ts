import { constant, unknown } from '../exact/linear.ts';
import { rational, type Rational } from '../exact/rational.ts';
import { atMost, lessThan } from '../relations/claims.ts';
import { components } from '../solve/components.ts';
import { Explorer } from '../solve/explore.ts';
import { equals, type Proof } from '../solve/proof.ts';
import { Screen } from '../solve/screen.ts';
import type { Solver } from '../solve/solver.ts';
import type { Constraint, System } from '../solve/system.ts';
import type { Book, NumberFigure, StatusFigure } from '../statements/book.ts';
import { constraintsOf, isEnclosed, type Claim, type Statement } from '../statements/statement.ts';
import type { AuditedAssessment, AuditedFigure, Verdict } from './audit.ts';
import { feasibility, pointAt, type End, type Feasibility } from './interval.ts';
import type { Levels } from './levels.ts';
import { publishedValues, systemOf, type Form } from './prepare.ts';
import { usedWithValues } from './used.ts';

/** The part of a system that an unknown belongs to. */
export interface Part {
  explorer: Explorer;
  screen: Screen;
  system: System;
  /** The number in the whole system of each of its unknowns. */
  unknowns: readonly number[];
}

const UNPROVED = { verdict: 'not-proved' as const, givenAwayBy: [] };
const NO_END: End = { attained: false };

/**
 * One reading, with its parts prepared. It is decided in the inner form: what passes there passes. What does not, is
 * decided again in the outer form where an irrational number takes part, and is not proved where that passes.
 */
export class Reading {
  readonly #book: Book;
  #outer: Reading | undefined;
  /** What this reading holds to. */
  readonly statements: readonly Statement[];
  readonly #values: Map<number, Rational>;
  readonly #about: ReadonlySet<number>;
  readonly #parts = new Map<number, { part: Part; index: number }>();

  constructor(book: Book, statements: readonly Statement[], solver?: Solver, form: Form = 'inner') {
    this.#book = book;
    this.statements = statements;
    this.#about = new Set(
      statements.flatMap((each) =>
        constraintsOf(each).flatMap(({ expression }) => [...expression.terms.keys()]),
      ),
    );
    this.#values = publishedValues(book, statements);
    for (const { system, unknowns } of components(systemOf(book, statements, form))) {
      const explorer = new Explorer(system, { solver });
      const part = { explorer, screen: new Screen(system), system, unknowns };
      unknowns.forEach((unknown, index) => this.#parts.set(unknown, { part, index }));
    }
    if (form === 'inner' && statements.some(isEnclosed))
      this.#outer = new Reading(book, statements, solver, 'outer');
  }

  /** Gives back what a solver holds for its parts. They can be asked again. */
  close(): void {
    for (const { part } of this.#parts.values()) part.explorer.close();
    this.#outer?.close();
  }

  /** Whether anything that this reading holds to is about an unknown. */
  holds(unknown: number): boolean {
    return this.#about.has(unknown);
  }

  /** The part of an unknown, and its number there; none where it is published exactly. */
  placeOf(unknown: number): { part: Part; index: number } | undefined {
    return this.#values.has(unknown) ? undefined : this.#parts.get(unknown);
  }

  figure(figure: NumberFigure, levels: Levels | undefined): AuditedFigure {
    const { key, path } = figure;
    const unproved: AuditedFigure = { key, path, ...UNPROVED, lower: NO_END, upper: NO_END };
    return this.#decide((reading) => reading.#figure(figure, levels), unproved);
  }

  assessment(figure: StatusFigure): AuditedAssessment {
    const { key, path } = figure;
    const unproved: AuditedAssessment = { key, path, ...UNPROVED, statuses: [] };
    return this.#decide((reading) => reading.#assessment(figure), unproved);
  }

  #decide<T extends { verdict: Verdict }>(ask: (reading: Reading) => T | undefined, unproved: T): T {
    const inner = ask(this);
    if (inner?.verdict === 'pass' || !this.#outer) return inner ?? unproved;
    const outer = ask(this.#outer);
    return outer?.verdict === 'narrow' ? outer : unproved;
  }

  #figure(figure: NumberFigure, levels: Levels | undefined): AuditedFigure | undefined {
    const { key, path, index } = figure;
    const found = this.#feasibility(index);
    if (found.kind !== 'interval') return undefined;
    const { lower, upper, values } = found;
    const tooHigh = !reaches(lower, levels?.lower, -1);
    const tooLow = !reaches(upper, levels?.upper, 1);
    // One possible value is told, whatever the levels are.
    const point = lower.value !== undefined && upper.value !== undefined && lower.value.equals(upper.value);
    const proofs = [...(tooHigh || point ? [lower.proof] : []), ...(tooLow || point ? [upper.proof] : [])];
    const narrow = tooHigh || tooLow || point;
    const sides = narrow || !levels ? [] : this.#beyondSides(figure, levels);
    if (!sides) return undefined;
    return {
      key,
      path,
      verdict: narrow || sides.length ? 'narrow' : 'pass',
      lower,
      upper,
      ...(values ? { values } : {}),
      ...(levels ? { levels } : {}),
      givenAwayBy: narrow
        ? this.#statementsOf(
            this.#parts.get(index)!.part.system,
            proofs.filter((proof) => proof !== undefined),
          )
        : sides,
    };
  }

  /**
   * Where a figure of the same part cannot be what parts two sides of it: the statements that keep this one, on the side
   * where the other is, from one of its levels, or from everything but its own value. None where nothing does; undefined
   * at a limit.
   */
  #beyondSides({ index, held }: NumberFigure, { lower, upper }: Levels): Statement[] | undefined {
    const { part, index: own } = this.#parts.get(index)!;
    const because = new Set<Statement>();
    const value = rational(held!);
    for (const { figure, at } of this.statements.flatMap(({ parted = [] }) => parted)) {
      const other = this.#book.numbers.get(figure);
      const place = other && this.#parts.get(other.index);
      if (other?.held === undefined || place?.part !== part) continue;
      const between = this.#never(part, [equals(place.index, at)]);
      if (between === 'not-proved') return undefined;
      if (!between) continue;
      const [parted, cut, number] = [unknown(place.index), constant(at), unknown(own)];
      const side = rational(other.held).compare(at) > 0 ? atMost(cut, parted) : atMost(parted, cut);
      const isPoint = lower.equals(upper);
      const wanted = isPoint
        ? [lessThan(number, constant(value)), lessThan(constant(value), number)]
        : [atMost(number, constant(lower)), atMost(constant(upper), number)];
      const missed = wanted.map((each) => this.#never(part, [asked(side), asked(each)]));
      if (missed.includes('not-proved')) return undefined;
      if (isPoint ? missed.every(Boolean) : missed.some(Boolean))
        for (const each of [between, ...(missed as (Statement[] | undefined)[])].flat())
          if (each) because.add(each);
    }
    return [...because];
  }

  /** Why nothing fulfils further constraints of a part; undefined where something does, or where that cannot be told. */
  #never(part: Part, more: readonly Constraint[]): Statement[] | 'not-proved' | undefined {
    const found = part.explorer.feasible(more);
    if (found.kind !== 'contradiction') return found.kind === 'not-proved' ? found.kind : undefined;
    return this.#statementsOf({ ...part.system, constraints: [...part.system.constraints, ...more] }, [
      found.proof,
    ]);
  }

  #assessment({ key, path, statuses }: StatusFigure): AuditedAssessment | undefined {
    const possible: string[] = [];
    const because = new Set<Statement>();
    for (const [status, { terms }] of statuses) {
      const [index] = terms.keys();
      const { part, index: own } = this.#parts.get(index!)!;
      const it: Constraint = equals(own, rational(1));
      const found = part.explorer.feasible([it]);
      if (found.kind === 'not-proved') return undefined;
      if (found.kind === 'greatest') possible.push(status);
      else if (found.kind === 'contradiction')
        for (const one of this.#statementsOf(
          { ...part.system, constraints: [...part.system.constraints, it] },
          [found.proof],
        ))
          because.add(one);
    }
    const verdict = possible.length > 1 ? 'pass' : 'narrow';
    return {
      key,
      path,
      verdict,
      statuses: possible,
      givenAwayBy: verdict === 'pass' ? [] : [...because],
    };
  }

  #feasibility(unknown: number): Feasibility {
    const { part, index } = this.#parts.get(unknown)!;
    const determined = part.screen.determined(index);
    const whole = part.system.whole.has(index);
    return determined ? pointAt(determined, whole) : feasibility(part.explorer, index, whole);
  }

  #statementsOf(system: System, proofs: readonly Proof[]): Statement[] {
    return usedWithValues(this.#book, this.statements, system, proofs);
  }
}

/** Whether an end lies as far out as it must: beyond, or there and possible. */
function reaches(end: End, required: Rational | undefined, side: 1 | -1): boolean {
  if (!end.value || !required) return true;
  const order = end.value.compare(required) * side;
  return order > 0 || (order === 0 && end.attained);
}

/** A claim that is only asked of a part, and that no statement makes. */
const asked = (claim: Claim): Constraint => ({ ...claim, statement: -1 });
