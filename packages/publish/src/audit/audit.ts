import type { Problem } from '@planglass/model';
import { evaluate } from '../exact/linear.ts';
import { ZERO, rational, type Rational } from '../exact/rational.ts';
import { components } from '../solve/components.ts';
import { Explorer, type Proof } from '../solve/explore.ts';
import type { Book, NumberFigure, Source, StatusFigure } from '../statements/book.ts';
import { collect, type UnmodelledRelation } from '../statements/collect.ts';
import type { Statement } from '../statements/statement.ts';
import { feasibility, type End, type Feasibility } from './interval.ts';
import { publishedValues, systemOf } from './prepare.ts';
import { consistent, readings } from './readings.ts';
import { requiredLevels, type Levels } from './levels.ts';

/** `narrow`: something can be worked out more closely than its level allows. `not-proved`: a limit was reached, which refuses as well. */
export type Verdict = 'pass' | 'narrow' | 'not-proved';

/** What can be worked out of one withheld figure. */
export interface AuditedFigure {
  key: string;
  /** JSON Pointer into the record. */
  path: string;
  verdict: Verdict;
  lower: End;
  upper: End;
  /** The whole numbers that are possible, where they are few. */
  values?: Rational[];
  levels?: Levels;
  /** Where the verdict is `narrow`: the statements that together give it away. */
  givenAwayBy: Statement[];
}

/** What can be worked out of one withheld assessment. */
export interface AuditedAssessment {
  key: string;
  path: string;
  verdict: Verdict;
  /** The statuses that are possible. */
  statuses: string[];
  givenAwayBy: Statement[];
}

export type Audit =
  | {
      kind: 'audited';
      book: Book;
      figures: AuditedFigure[];
      assessments: AuditedAssessment[];
      passed: boolean;
    }
  /** A reference leads nowhere, or a relation cannot be modelled soundly. */
  | { kind: 'refused'; problems: Problem[]; unmodelled: UnmodelledRelation[] }
  /** The record's own values contradict what it says of them; an irreducible set of statements that do. */
  | { kind: 'infeasible'; book: Book; statements: Statement[] };

/**
 * What anyone can work out of the withheld figures of the first source, from everything that all sources say.
 * Exact: no verdict rests on a float.
 */
export function audit(sources: readonly [Source, ...Source[]]): Audit {
  const { book, problems, unmodelled } = collect(sources);
  if (problems.length || unmodelled.length) return { kind: 'refused', problems, unmodelled };
  const broken = brokenByTruth(book);
  if (broken) return { kind: 'infeasible', book, statements: [broken] };
  const found = consistentReadings(book);
  const rules = sources[0].record?.protection;
  const figures = [...book.numbers.values()].filter(({ secret }) => secret);
  const assessments = [...book.assessments.values()].filter(({ secret }) => secret);
  if (!found) {
    const unproved = { verdict: 'not-proved' as const, givenAwayBy: [] };
    return {
      kind: 'audited',
      book,
      passed: !figures.length && !assessments.length,
      figures: figures.map(({ key, path }) => ({
        key,
        path,
        ...unproved,
        lower: { attained: false },
        upper: { attained: false },
      })),
      assessments: assessments.map(({ key, path }) => ({ key, path, ...unproved, statuses: [] })),
    };
  }
  const prepared = found.map((statements) => new Reading(book, statements));
  const audited = {
    figures: figures.map((figure) =>
      worst(prepared.map((reading) => reading.figure(figure, requiredLevels(figure, rules)))),
    ),
    assessments: assessments.map((figure) => worst(prepared.map((reading) => reading.assessment(figure)))),
  };
  return {
    kind: 'audited',
    book,
    ...audited,
    passed: [...audited.figures, ...audited.assessments].every(({ verdict }) => verdict === 'pass'),
  };
}

/** A statement that the record declares and that its own values do not satisfy. */
function brokenByTruth(book: Book): Statement | undefined {
  return book.statements.find(
    ({ id, kind, constraints, choices }) =>
      (id !== undefined || kind === 'non-negative') &&
      !(
        constraints.every((each) => isSatisfied(book, [each])) &&
        choices.every(({ alternatives }) => alternatives.some((each) => isSatisfied(book, each)))
      ),
  );
}

function isSatisfied(book: Book, constraints: Statement['constraints']): boolean {
  return constraints.every(({ expression, sense }) => {
    // What the record does not hold itself cannot contradict it.
    if ([...expression.terms.keys()].some((index) => book.truth[index] === undefined)) return true;
    const order = evaluate(expression, (index) => book.truth[index]!).compare(ZERO);
    return sense === '=' ? order === 0 : sense === '<' ? order < 0 : order <= 0;
  });
}

/** All statements where they agree; else what each consistent reading holds to, of the part that does not agree. */
function consistentReadings(book: Book): Statement[][] | undefined {
  const agrees = consistent(book, book.statements);
  if (agrees !== false) return agrees && [book.statements];
  return readings(book, book.statements);
}

/** One reading, with its parts prepared. */
class Reading {
  readonly #book: Book;
  readonly #statements: readonly Statement[];
  readonly #values: Map<number, Rational>;
  readonly #parts = new Map<
    number,
    { explorer: Explorer; index: number; whole: boolean; statements: readonly number[] }
  >();

  constructor(book: Book, statements: readonly Statement[]) {
    this.#book = book;
    this.#statements = statements;
    this.#values = publishedValues(book, statements);
    for (const { system, unknowns } of components(systemOf(book, statements))) {
      const explorer = new Explorer(system);
      unknowns.forEach((unknown, index) =>
        this.#parts.set(unknown, { explorer, index, whole: system.whole.has(index), statements: [] }),
      );
    }
  }

  figure({ key, path, index }: NumberFigure, levels: Levels | undefined): AuditedFigure {
    const value = this.#values.get(index);
    const found: Feasibility = value
      ? { kind: 'interval', lower: { value, attained: true }, upper: { value, attained: true } }
      : this.#feasibility(index);
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
      givenAwayBy: this.#statementsOf(proofs.filter((proof) => proof !== undefined)),
    };
  }

  assessment({ key, path, statuses }: StatusFigure): AuditedAssessment {
    const possible: string[] = [];
    const proofs: Proof[] = [];
    for (const [status, { terms }] of statuses) {
      const [index] = terms.keys();
      const part = this.#parts.get(index!)!;
      const found = part.explorer.feasible([
        {
          expression: { constant: rational(-1), terms: new Map([[part.index, rational(1)]]) },
          sense: '=',
          statement: -1,
        },
      ]);
      if (found.kind === 'not-proved')
        return { key, path, verdict: 'not-proved', statuses: [], givenAwayBy: [] };
      if (found.kind === 'greatest') possible.push(status);
      else if (found.kind === 'contradiction') proofs.push(found.proof);
    }
    const verdict = possible.length > 1 ? 'pass' : 'narrow';
    return {
      key,
      path,
      verdict,
      statuses: possible,
      givenAwayBy: verdict === 'pass' ? [] : this.#statementsOf(proofs),
    };
  }

  #feasibility(index: number): Feasibility {
    const part = this.#parts.get(index)!;
    return feasibility(part.explorer, part.index, part.whole);
  }

  /** The statements that proofs use, those of the published values that they rest on among them. */
  #statementsOf(proofs: readonly Proof[]): Statement[] {
    const numbers = new Set<number>();
    const visit = (proof: Proof): void => {
      if (proof.kind === 'branch') {
        if (proof.statement !== undefined) numbers.add(proof.statement);
        proof.branches.forEach(visit);
      } else
        for (const row of proof.combination.keys()) {
          const statement = proof.rows[row]?.statement ?? -1;
          if (statement >= 0) numbers.add(statement);
        }
    };
    proofs.forEach(visit);
    const relations = [...numbers].map((number) => this.#book.statements[number]!);
    const published = new Set(relations.flatMap(({ references, restsOn }) => [...references, ...restsOn]));
    const values = this.#statements.filter(
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

const RANK: Record<Verdict, number> = { narrow: 0, 'not-proved': 1, pass: 2 };

/** Of several readings the one that tells most. */
function worst<T extends { verdict: Verdict }>(of: readonly T[]): T {
  return [...of].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || width(a) - width(b))[0]!;
}

function width(of: { verdict: Verdict }): number {
  const { lower, upper, statuses } = of as Partial<AuditedFigure & AuditedAssessment>;
  if (statuses) return statuses.length;
  return lower?.value && upper?.value ? upper.value.sub(lower.value).valueOf() : Infinity;
}
