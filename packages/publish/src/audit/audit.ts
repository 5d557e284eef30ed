import type { Problem } from '@planglass/model';
import type { Rational } from '../exact/rational.ts';
import type { Progress } from '../progress.ts';
import type { Solver } from '../solve/solver.ts';
import type { Book, NumberFigure, Source, StatusFigure } from '../statements/book.ts';
import { collect, placeOf, type UnmodelledRelation } from '../statements/collect.ts';
import { partsOf, type Place } from '../statements/references.ts';
import type { Statement } from '../statements/statement.ts';
import { connected } from './connected.ts';
import type { End } from './interval.ts';
import { Reading } from './reading.ts';
import { conflictsIn, contradiction, readings } from './readings.ts';
import { requiredLevels, type Levels } from './levels.ts';
import { brokenByTruth } from './truth.ts';

/** `narrow`: something can be worked out more closely than its level allows. `not-proved`: a limit was reached, which refuses as well. */
export type Verdict = 'pass' | 'narrow' | 'not-proved';

/**
 * What can be worked out of one withheld figure. Where a power in what is said of it is irrational, an end is that of
 * the nearest enclosure: of a figure that passes, everything up to it is possible, and a little beyond it may be; of one
 * that does not, nothing beyond it is. The two lie as far apart as 30 decimals of the power leave them.
 */
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
      /** The release that is about to be published; what other plans withhold is audited with it. */
      here: Place;
      book: Book;
      figures: AuditedFigure[];
      assessments: AuditedAssessment[];
      /** Each consistent reading of all that is said. */
      readings: Reading[];
      /** Statements that contradict each other, where that leaves more readings than are looked at: sets that cannot be true. */
      conflicts: Statement[][];
      passed: boolean;
    }
  /** A reference leads nowhere, or a relation cannot be modelled soundly. */
  | { kind: 'refused'; problems: Problem[]; unmodelled: UnmodelledRelation[] }
  /** The record's own values contradict what it says of them; an irreducible set of statements that do. */
  | { kind: 'infeasible'; book: Book; statements: Statement[] };

/**
 * What anyone can work out of the withheld figures of every source of which there is the record, from all that all say.
 * Exact: no verdict rests on a float. A solver makes it faster where many figures hang together, and changes no verdict.
 */
export function audit(
  sources: readonly [Source, ...Source[]],
  { solver, progress }: { solver?: Solver | undefined; progress?: Progress | undefined } = {},
): Audit {
  const { book, problems, unmodelled } = collect(sources);
  if (problems.length || unmodelled.length) return { kind: 'refused', problems, unmodelled };
  const broken = brokenByTruth(book);
  if (broken) return { kind: 'infeasible', book, statements: [broken] };
  const { figures, assessments } = secretsIn(book);
  const groups = secretGroups(book, solver);
  const readingsFor = (index: number): Reading[] =>
    groups.find(({ unknowns }) => unknowns.has(index))?.readings ?? [];
  const total = figures.length + assessments.length;
  const audited = {
    figures: figures.map((figure, done) => {
      progress?.('audit', done, total);
      const levels = requiredLevels(figure);
      const { key, path } = figure;
      const unproved: AuditedFigure = {
        key,
        path,
        verdict: 'not-proved',
        lower: { attained: false },
        upper: { attained: false },
        givenAwayBy: [],
      };
      return worst(readingsFor(figure.index).map((reading) => reading.figure(figure, levels))) ?? unproved;
    }),
    assessments: assessments.map((figure, done) => {
      progress?.('audit', figures.length + done, total);
      const { key, path } = figure;
      const unproved: AuditedAssessment = { key, path, verdict: 'not-proved', statuses: [], givenAwayBy: [] };
      return (
        worst(readingsFor(firstUnknown(figure)).map((reading) => reading.assessment(figure))) ?? unproved
      );
    }),
  };
  const all = groups.flatMap(({ readings: each }) => each);
  for (const reading of all) reading.close();
  return {
    kind: 'audited',
    here: placeOf(sources[0].document),
    book,
    ...audited,
    readings: all,
    conflicts: groups.flatMap(({ conflicts }) => conflicts),
    passed: [...audited.figures, ...audited.assessments].every(({ verdict }) => verdict === 'pass'),
  };
}

/** What is withheld and must not be worked out, each fact once. */
export const secretsIn = ({
  numbers,
  assessments,
}: Book): { figures: NumberFigure[]; assessments: StatusFigure[] } => ({
  figures: [...numbers].flatMap(([own, each]) => (own === each.key && each.secret ? [each] : [])),
  assessments: [...assessments].flatMap(([own, each]) => (own === each.key && each.secret ? [each] : [])),
});

/** What is withheld in the release that is about to be published itself. */
export function ownFigures({ here, figures, assessments }: Extract<Audit, { kind: 'audited' }>): {
  figures: AuditedFigure[];
  assessments: AuditedAssessment[];
} {
  const isOwn = ({ key }: { key: string }): boolean => partsOf(key).plan === here.plan;
  return { figures: figures.filter(isOwn), assessments: assessments.filter(isOwn) };
}

const firstUnknown = ({ statuses }: StatusFigure): number =>
  [...statuses.values()].flatMap(({ terms }) => [...terms.keys()])[0] ?? -1;

/** Statements that hang together through the figures they name, those of published figures included, with their consistent readings. */
interface Group {
  unknowns: ReadonlySet<number>;
  /** None where they were too many. */
  readings: Reading[];
  conflicts: Statement[][];
}

/** The groups that a secret is in. What does not hang together with any secret tells nothing of it. */
function secretGroups(book: Book, solver: Solver | undefined): Group[] {
  const secrets = [
    ...[...book.numbers.values()].filter(({ secret }) => secret).map(({ index }) => index),
    ...[...book.assessments.values()].filter(({ secret }) => secret).map(firstUnknown),
  ];
  return connected(book)
    .filter(({ unknowns }) => secrets.some((index) => unknowns.has(index)))
    .map(({ unknowns, statements }) => ({ unknowns, ...readingsOf(book, statements, solver) }));
}

/** All statements where they agree; else each consistent reading of them; past the limit none, and what contradicts what. */
function readingsOf(
  book: Book,
  statements: readonly Statement[],
  solver: Solver | undefined,
): Omit<Group, 'unknowns'> {
  const found = readings(book, statements, solver);
  if (found) return { readings: found.map((each) => new Reading(book, each, solver)), conflicts: [] };
  const plain = conflictsIn(book, statements, solver);
  const conflicts = plain.length ? plain : [contradiction(book, statements, solver) ?? []];
  return { readings: [], conflicts: conflicts.filter(({ length }) => length > 0) };
}

const RANK: Record<Verdict, number> = { narrow: 0, 'not-proved': 1, pass: 2 };

/** Of several readings the one that tells most. */
function worst<T extends { verdict: Verdict }>(of: readonly T[]): T | undefined {
  return [...of].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || width(a) - width(b))[0];
}

function width(of: { verdict: Verdict }): number {
  const { lower, upper, statuses } = of as Partial<AuditedFigure & AuditedAssessment>;
  if (statuses) return statuses.length;
  return lower?.value && upper?.value ? upper.value.sub(lower.value).valueOf() : Infinity;
}
