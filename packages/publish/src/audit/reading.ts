import { rational, type Rational } from '../exact/rational.ts';
import { components } from '../solve/components.ts';
import { Explorer } from '../solve/explore.ts';
import { equals, leavesOf, type Proof } from '../solve/proof.ts';
import type { Constraint, System } from '../solve/system.ts';
import type { Book, NumberFigure, StatusFigure } from '../statements/book.ts';
import type { Statement } from '../statements/statement.ts';
import type { AuditedAssessment, AuditedFigure } from './audit.ts';
import { feasibility, type End } from './interval.ts';
import type { Levels } from './levels.ts';
import { publishedValues, systemOf } from './prepare.ts';

/** The part of a system that an unknown belongs to. */
export interface Part {
  explorer: Explorer;
  system: System;
  /** The number in the whole system of each of its unknowns. */
  unknowns: readonly number[];
}

/** One reading, with its parts prepared. */
export class Reading {
  readonly #book: Book;
  /** What this reading holds to. */
  readonly statements: readonly Statement[];
  readonly #values: Map<number, Rational>;
  readonly #about: ReadonlySet<number>;
  readonly #parts = new Map<number, { part: Part; index: number }>();

  constructor(book: Book, statements: readonly Statement[]) {
    this.#book = book;
    this.statements = statements;
    this.#about = new Set(
      statements.flatMap(({ constraints, choices }) =>
        [...constraints, ...choices.flatMap(({ alternatives }) => alternatives.flat())].flatMap(
          ({ expression }) => [...expression.terms.keys()],
        ),
      ),
    );
    this.#values = publishedValues(book, statements);
    for (const { system, unknowns } of components(systemOf(book, statements))) {
      const part = { explorer: new Explorer(system), system, unknowns };
      unknowns.forEach((unknown, index) => this.#parts.set(unknown, { part, index }));
    }
  }

  /** Whether anything that this reading holds to is about an unknown. */
  holds(unknown: number): boolean {
    return this.#about.has(unknown);
  }

  /** The part of an unknown, and its number there; none where it is published exactly. */
  placeOf(unknown: number): { part: Part; index: number } | undefined {
    return this.#values.has(unknown) ? undefined : this.#parts.get(unknown);
  }

  figure({ key, path, index }: NumberFigure, levels: Levels | undefined): AuditedFigure {
    const { part, index: own } = this.#parts.get(index)!;
    const found = feasibility(part.explorer, own, part.system.whole.has(own));
    if (found.kind !== 'interval')
      return {
        key,
        path,
        verdict: 'not-proved',
        lower: { attained: false },
        upper: { attained: false },
        givenAwayBy: [],
      };
    const { lower, upper, values } = found;
    const tooHigh = !reaches(lower, levels?.lower, -1);
    const tooLow = !reaches(upper, levels?.upper, 1);
    // One possible value is told, whatever the levels are.
    const point = lower.value !== undefined && upper.value !== undefined && lower.value.equals(upper.value);
    const proofs = [...(tooHigh || point ? [lower.proof] : []), ...(tooLow || point ? [upper.proof] : [])];
    return {
      key,
      path,
      verdict: tooHigh || tooLow || point ? 'narrow' : 'pass',
      lower,
      upper,
      ...(values ? { values } : {}),
      ...(levels ? { levels } : {}),
      givenAwayBy: this.#statementsOf(
        part.system,
        proofs.filter((proof) => proof !== undefined),
      ),
    };
  }

  assessment({ key, path, statuses }: StatusFigure): AuditedAssessment {
    const possible: string[] = [];
    const because = new Set<Statement>();
    for (const [status, { terms }] of statuses) {
      const [index] = terms.keys();
      const { part, index: own } = this.#parts.get(index!)!;
      const it: Constraint = equals(own, rational(1));
      const found = part.explorer.feasible([it]);
      if (found.kind === 'not-proved')
        return { key, path, verdict: 'not-proved', statuses: [], givenAwayBy: [] };
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

  /** The statements that proofs use, those of the published values that they rest on among them. */
  #statementsOf(system: System, proofs: readonly Proof[]): Statement[] {
    const numbers = new Set<number>();
    for (const proof of proofs)
      leavesOf(proof, system, (combination, rows, choices) => {
        for (const row of combination.keys()) numbers.add(rows[row]?.statement ?? -1);
        for (const choice of choices) numbers.add(system.choices[choice]!.statement);
      });
    numbers.delete(-1);
    const relations = [...numbers].map((number) => this.#book.statements[number]!);
    const published = new Set(relations.flatMap(({ references, restsOn }) => [...references, ...restsOn]));
    const values = this.statements.filter(
      ({ kind, references }) => kind === 'published' && published.has(references[0]!),
    );
    return [...new Set([...values, ...relations])];
  }
}

/** Whether an end lies as far out as it must: beyond, or there and possible. */
function reaches(end: End, required: Rational | undefined, side: 1 | -1): boolean {
  if (!end.value || !required) return true;
  const order = end.value.compare(required) * side;
  return order > 0 || (order === 0 && end.attained);
}
