import { readJson, type ProgressDocument } from '@planglass/model';
import type { Relation } from '@planglass/model/record';
import { scale, unknown, type Linear } from '../exact/linear.ts';
import { ONE, rational, toText, type Rational } from '../exact/rational.ts';
import { components, type Component } from '../solve/components.ts';
import { holds } from '../solve/explore.ts';
import { atLeast, atMost, equals, isProved, type Proof } from '../solve/proof.ts';
import type { Solver } from '../solve/solver.ts';
import type { System } from '../solve/system.ts';
import { knownOf, type Book, type Known, type Source } from '../statements/book.ts';
import { collect, placeOf } from '../statements/collect.ts';
import { keyOf, partsOf } from '../statements/references.ts';
import { constraintsOf, type Statement } from '../statements/statement.ts';
import { audit, ownFigures, type Audit, type AuditedAssessment, type AuditedFigure } from './audit.ts';
import type { End } from './interval.ts';
import { aims, requiredLevels } from './levels.ts';
import { systemOf } from './prepare.ts';
import type { Part, Reading } from './reading.ts';

/** What an audit has found, with what anyone needs to check it without a solver. Rational numbers are `n` or `n/d`. */
export interface Certificate {
  format: 'planglass-certificate-1';
  /** In a certificate of a public document: what is known beside it. In that of a record the record itself says so. */
  known?: Known;
  entries: CertificateEntry[];
}

export interface CertificateEntry {
  /** Such as `indicators/grain-output/actual`. */
  id: string;
  /**
   * The ends of the interval, each with the proof that there is nothing beyond; none where it has no end. Where a power
   * in what is said is irrational, they are those of its inner enclosure: everything up to them is possible, and the
   * true end lies beyond them by no more than 30 decimals of the power leave.
   */
  lower?: CertifiedEnd;
  upper?: CertifiedEnd;
  /** Statuses that are not possible. */
  excluded?: { status: string; proof: WrittenProof }[];
  /** Worlds in which the figure reaches its levels, or has one status and another: a value for each unknown of its part. */
  worlds: string[][];
}

export interface CertifiedEnd {
  value: string;
  proof: WrittenProof;
}

export type WrittenProof =
  | { rows: [row: number, factor: string][] }
  | { choice: number; branches: WrittenProof[] }
  | { split: number; at: string; branches: WrittenProof[] }
  | { fix: number; at: string; branches: WrittenProof[] };

/**
 * A certificate of what passes. What does not pass is not certified; nor is what passes in each reading of statements that
 * do not agree, since without a solver nobody could tell that there are no other readings.
 */
export function certify(audit: Extract<Audit, { kind: 'audited' }>): Certificate {
  const passed = <T extends { verdict: string }>(list: readonly T[]): T[] =>
    list.filter(({ verdict }) => verdict === 'pass');
  const whole = audit.readings.filter((reading) => isWhole(audit.book, reading));
  return {
    format: 'planglass-certificate-1',
    entries: [
      ...passed(ownFigures(audit).figures).flatMap((each) => figureEntry(audit.book, whole, each) ?? []),
      ...passed(ownFigures(audit).assessments).flatMap(
        (each) => assessmentEntry(audit.book, whole, each) ?? [],
      ),
    ],
  };
}

function figureEntry(
  book: Book,
  readings: readonly Reading[],
  { key, lower, upper, levels }: AuditedFigure,
): CertificateEntry | undefined {
  const { index } = book.numbers.get(key)!;
  const found = placeIn(readings, index);
  if (!found) return undefined;
  const { part, own } = found;
  const aim = aims(lower.value, upper.value, levels);
  const conditions = [atMost(own, aim.lower), atLeast(own, aim.upper)];
  return {
    id: partsOf(key).path,
    ...(lower.value && lower.proof ? { lower: writtenEnd(lower) } : {}),
    ...(upper.value && upper.proof ? { upper: writtenEnd(upper) } : {}),
    worlds: conditions.flatMap((condition) => {
      const world = part.explorer.feasible([condition]);
      return world.kind === 'greatest' ? [world.point.map(toText)] : [];
    }),
  };
}

function assessmentEntry(
  book: Book,
  readings: readonly Reading[],
  { key, statuses: possible }: AuditedAssessment,
): CertificateEntry | undefined {
  const { statuses } = book.assessments.get(key)!;
  const numbers = [...statuses].map(([status, { terms }]) => ({ status, index: [...terms.keys()][0]! }));
  const found = placeIn(readings, numbers[0]!.index);
  if (!found) return undefined;
  const { part } = found;
  const own = (index: number): number => part.unknowns.indexOf(index);
  const tried = numbers.map(({ status, index }) => ({
    status,
    result: part.explorer.feasible([equals(own(index), ONE)]),
  }));
  return {
    id: partsOf(key).path,
    excluded: tried.flatMap(({ status, result }) =>
      result.kind === 'contradiction' ? [{ status, proof: written(result.proof) }] : [],
    ),
    worlds: tried
      .flatMap(({ status, result }) =>
        result.kind === 'greatest' && possible.includes(status) ? [result.point.map(toText)] : [],
      )
      .slice(0, 2),
  };
}

function placeIn(readings: readonly Reading[], index: number): { part: Part; own: number } | undefined {
  for (const reading of readings) {
    const place = reading.holds(index) ? reading.placeOf(index) : undefined;
    if (place) return { part: place.part, own: place.index };
  }
  return undefined;
}

/** Whether a reading holds to everything that is said of its figures. */
function isWhole(book: Book, reading: Reading): boolean {
  const held = new Set(reading.statements);
  const isOfIts = (statement: Statement): boolean =>
    constraintsOf(statement).some(({ expression }) =>
      [...expression.terms.keys()].some((unknown) => reading.holds(unknown)),
    );
  return book.statements.every((each) => held.has(each) || !isOfIts(each));
}

const writtenEnd = ({ value, proof }: End): CertifiedEnd => ({
  value: toText(value!),
  proof: written(proof!),
});

function written(proof: Proof): WrittenProof {
  if (proof.kind === 'rows')
    return { rows: [...proof.combination].map(([row, factor]) => [row, toText(factor)]) };
  const branches = proof.branches.map(written);
  if (proof.kind === 'choice') return { choice: proof.choice, branches };
  const at = toText(proof.at);
  return proof.kind === 'split'
    ? { split: proof.unknown, at, branches }
    : { fix: proof.unknown, at, branches };
}

function read(proof: WrittenProof): Proof {
  if ('rows' in proof)
    return {
      kind: 'rows',
      combination: new Map(proof.rows.map(([row, factor]) => [row, rational(factor)])),
    };
  const branches = proof.branches.map(read);
  if ('choice' in proof) return { kind: 'choice', choice: proof.choice, branches };
  const at = rational(proof.at);
  const [kind, index] = 'split' in proof ? (['split', proof.split] as const) : (['fix', proof.fix] as const);
  return { kind, unknown: index, at, branches } as unknown as Proof;
}

/** What a certificate does not show, by figure. */
export interface Unshown {
  id: string;
  what: 'no-entry' | 'no-such-figure' | 'lower' | 'upper' | 'excluded' | 'worlds' | 'levels' | 'malformed';
}

/**
 * Checks a certificate against a record, or against a public document with what is known beside it: that its proofs show
 * its bounds, that its worlds satisfy everything that is said, and that they reach the levels. Uses no solver.
 */
export function verify(certificate: Certificate, sources: readonly [Source, ...Source[]]): Unshown[] {
  const { book } = collect(sources);
  const here = placeOf(sources[0].document);
  const entries = new Map(certificate.entries.map((entry) => [keyOf(here, entry.id), entry]));
  const secret = [...book.numbers, ...book.assessments].filter(
    ([own, figure]) => own === figure.key && figure.secret && partsOf(own).plan === here.plan,
  );
  const missing = secret
    .filter(([key]) => !entries.has(key))
    .map(([key]): Unshown => ({ id: partsOf(key).path, what: 'no-entry' }));
  const all = new Map(partsByUnknown(systemOf(book, book.statements)));
  const shown = [...entries].flatMap(([key, entry]): Unshown[] => {
    try {
      return verifyEntry(book, all, key, entry);
    } catch {
      return [{ id: entry.id, what: 'malformed' }];
    }
  });
  return [...missing, ...shown];
}

const partsByUnknown = (system: System): [unknown: number, part: Component][] =>
  components(system).flatMap((part) => part.unknowns.map((unknown): [number, Component] => [unknown, part]));

function verifyEntry(
  book: Book,
  all: ReadonlyMap<number, Component>,
  key: string,
  entry: CertificateEntry,
): Unshown[] {
  const number = book.numbers.get(key);
  const assessment = book.assessments.get(key);
  const index =
    number?.index ?? [...(assessment?.statuses.values() ?? [])].flatMap(({ terms }) => [...terms.keys()])[0];
  if (index === undefined) return [{ id: entry.id, what: 'no-such-figure' }];
  const part = all.get(index)!;
  const own = part.unknowns.indexOf(index);
  const worlds = entry.worlds.map((world) => world.map(rational));
  const failed: Unshown['what'][] = [];
  const bounded = (end: CertifiedEnd | undefined, expression: Linear, sign: Rational): boolean =>
    !end || isProved(read(end.proof), part.system, { expression, bound: rational(end.value).mul(sign) });
  if (!bounded(entry.lower, scale(unknown(own), rational(-1)), rational(-1))) failed.push('lower');
  if (!bounded(entry.upper, unknown(own), ONE)) failed.push('upper');
  for (const { status, proof } of entry.excluded ?? []) {
    const it = [...(assessment?.statuses.get(status)?.terms.keys() ?? [])][0];
    const row = it === undefined ? undefined : equals(part.unknowns.indexOf(it), ONE);
    if (!row || !isProved(read(proof), { ...part.system, constraints: [...part.system.constraints, row] }))
      failed.push('excluded');
  }
  if (!worlds.every((world) => isWorld(part.system, world))) failed.push('worlds');
  const levels = number && requiredLevels(number);
  const reached = number
    ? levels && !levels.lower.equals(levels.upper)
      ? worlds.some((world) => world[own]!.compare(levels.lower) <= 0) &&
        worlds.some((world) => world[own]!.compare(levels.upper) >= 0)
      : differ(worlds.map((world) => world[own]!))
    : differ(worlds.map((world) => statusOf(world, assessment!.statuses, part.unknowns)));
  if (!reached) failed.push('levels');
  return failed.map((what) => ({ id: entry.id, what }));
}

const isWorld = ({ constraints, choices, whole, unknowns }: System, world: readonly Rational[]): boolean =>
  world.length === unknowns &&
  holds(constraints, world) &&
  choices.every(({ alternatives }) => alternatives.some((each) => holds(each, world))) &&
  [...whole].every((index) => world[index]!.d === 1n);

const differ = (values: readonly Rational[]): boolean => values.some((value) => !value.equals(values[0]!));

/** Which of the statuses is one in a world, as a number. */
const statusOf = (
  world: readonly Rational[],
  statuses: ReadonlyMap<string, Linear>,
  unknowns: readonly number[],
): Rational =>
  rational(
    [...statuses.values()].findIndex(({ terms }) =>
      world[unknowns.indexOf([...terms.keys()][0]!)]?.equals(ONE),
    ),
  );

/** What is known beside a record's document, for those who have only that: relations between figures that it shows, and what is public elsewhere. */
export function knownInPublic(source: Source): Known {
  const { relations, publicFigures } = knownOf(source);
  const isShown = (relation: Relation): boolean =>
    collect([{ document: source.document, known: { relations: [relation], publicFigures } }]).problems
      .length === 0;
  return {
    relations: relations.filter(isShown).map((relation) => {
      const { internalNote: _, ...rest } = relation;
      return rest;
    }),
    publicFigures,
  };
}

/** The certificate of a document, for strangers: of what can be worked out from it and from what is known beside it. */
export const certifyPublic = (source: Source, solver?: Solver): Certificate | undefined =>
  certifyKnown(source.document, knownInPublic(source), solver);

/** The same from exactly what strangers have. */
export function certifyKnown(
  document: ProgressDocument,
  known: Known,
  solver?: Solver,
): Certificate | undefined {
  const result = audit([{ document, known }], { solver });
  return result.kind === 'audited' ? { ...certify(result), known } : undefined;
}

/** The text of a certificate's file; undefined where it is none. Its parts are checked as they are used. */
export function readCertificate(text: string): Certificate | undefined {
  const json = readJson(text);
  const found = (
    json.ok && typeof json.value === 'object' && json.value ? json.value : {}
  ) as Partial<Certificate>;
  return found.format === 'planglass-certificate-1' &&
    Array.isArray(found.entries) &&
    found.entries.every((each) => typeof each?.id === 'string' && Array.isArray(each.worlds))
    ? (found as Certificate)
    : undefined;
}
