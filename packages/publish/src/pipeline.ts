import { parse, type Problem, type ProgressDocument } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { assess } from './assess/assess.ts';
import { audit, type Audit } from './audit/audit.ts';
import { findingsOf, type Finding } from './audit/findings.ts';
import { build } from './build/build.ts';
import { decode } from './bytes.ts';
import { classify } from './classify/classify.ts';
import { propose, type Advice } from './protect/propose.ts';
import { NO_DECISIONS, protect, type Decisions } from './protect/withhold.ts';
import { report, type Report } from './report.ts';
import type { Progress } from './progress.ts';
import type { Solver } from './solve/solver.ts';
import type { Source } from './statements/book.ts';
import { toldInProse, type Told } from './scan/prose.ts';
import type { Reported } from './tables/grid.ts';
import { placed, type Places } from './tables/places.ts';
import { readRecord } from './tables/read.ts';

export interface PublishedFile {
  /** Relative to the release's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** What is taken into account beside the record: earlier releases, which are public, and what the office has decided. */
export interface Surroundings {
  earlier?: readonly ProgressDocument[];
  decisions?: Decisions;
  /** Other plans that are published too, such as those of a province's cities: with their records, whose withheld figures are audited as well, or as documents. */
  others?: readonly Source[];
  /** From `loadSolver`, for records in which many withheld figures hang together. It changes no verdict. */
  solver?: Solver | undefined;
  /** Told how far the audit and the search for a remedy have come. */
  progress?: Progress | undefined;
}

export type PublishResult =
  | { ok: true; document: ProgressDocument; files: [PublishedFile, ...PublishedFile[]]; report: Report }
  | { ok: false; problems: Problem[]; of: 'record' | 'decisions' | 'document' }
  | { ok: false; problems: []; of: 'audit'; refusal: AuditRefusal };

/** Why the audit refuses, and what would help. The record and what stands beside it are here for the names of their figures. */
export interface AuditRefusal extends Advice {
  findings: Finding[];
  record: PlanRecord;
  others: readonly (PlanRecord | ProgressDocument)[];
}

/**
 * A record's bytes to the files of its release, or to what stands in the way: problems of the record, of the office's
 * decisions or of the document that would have come of it, or what could be worked out. Pure: the same input gives
 * the same files, in Node and in a browser, and nothing is read or written elsewhere.
 *
 *     bytes ─ read ─ validate ─ record ─ protect ─ assess ─┬─ classify ───────────────────┬─ report
 *                                  decisions ─┘            └─ build ─ document ─ audit ─┬─┴─ serialise ─ files
 *                                                                 earlier releases ─────┘
 */
export function publishRecord(bytes: Uint8Array, surroundings: Surroundings = {}): PublishResult {
  const audited = auditRecord(bytes, surroundings);
  if (!audited.ok) return audited;
  const { record, document, validated, reported, audit: found, refusal } = audited;
  if (refusal || found.kind !== 'audited') return { ok: false, problems: [], of: 'audit', refusal: refusal! };
  const told = toldInProse(record, document);
  if (told.length) return { ok: false, problems: told.map(problemOf), of: 'record' };
  const file = serialise(document);
  const own = parseOwn(file);
  if (!own.ok) return { ...own, of: 'document' };
  return {
    ok: true,
    document: own.document,
    files: [{ path: 'progress.json', bytes: file }],
    report: report(own.document, validated, classify(record), { book: found.book, reported }),
  };
}

const problemOf = ({ text, figure }: Told): Problem => ({ code: 'withheld-in-text', path: '', args: { text, figure } }); // prettier-ignore

export type AuditResult =
  | {
      ok: true;
      /** As it was read, and as it is to be published. */
      validated: PlanRecord;
      record: PlanRecord;
      document: ProgressDocument;
      audit: Audit;
      /** What of a table was left out, or read otherwise than it stands. */
      reported: Reported[];
      /** Why the document may not be published; absent where nothing can be worked out. */
      refusal?: AuditRefusal;
    }
  | { ok: false; problems: Problem[]; of: 'record' | 'decisions' };

export type BuildResult =
  | {
      ok: true;
      /** As it was read. */
      validated: PlanRecord;
      /** As it is to be published. */
      source: Required<Pick<Source, 'record' | 'document'>>;
      /** Where each part of the record stands in its table. */
      places: Places;
      reported: Reported[];
    }
  | { ok: false; problems: Problem[]; of: 'record' | 'decisions' };

/** The way of a record up to the document that would come of it. */
export function buildRecord(
  bytes: Uint8Array,
  { decisions = NO_DECISIONS }: Pick<Surroundings, 'decisions'> = {},
): BuildResult {
  const read = readRecord(bytes);
  if (!read.ok) return { ...read, of: 'record' };
  const parsed = parseRecord(read.value);
  if (!parsed.ok) return { ok: false, problems: placed(parsed.problems, read.places), of: 'record' };
  const { record: validated } = assess(parsed.record);
  const guarded = protect(parsed.record, decisions);
  if (!guarded.ok) return { ...guarded, of: 'decisions' };
  // Once more, since a method takes no figure that the office has decided to withhold.
  const assessed = assess(guarded.record);
  if (assessed.problems.length)
    return { ok: false, problems: placed(assessed.problems, read.places), of: 'record' };
  const { record } = assessed;
  const source = { record, document: build(record) };
  const { places, reported } = read;
  return { ok: true, validated, source, places, reported };
}

/**
 * The way of a record up to its audit, whatever that says.
 *
 * On it, what is withheld is read by `parseRecord`, which validates it; by `protect`, which compares counts that are
 * disclosed or secondary with the least frequency (`tooSmall`) and copies the record (`decide`); and by `audit` (`collect`), for the levels
 * that an interval has to reach and for contradictions: it gives a verdict, and a number of statements that is the
 * same in every world. `propose` reads what `audit` reads. Nothing else does: not `assess`, `build`, `classify` and `report`,
 * not `secrecyReport` for the public, and not `certifyPublic`.
 */
export function auditRecord(bytes: Uint8Array, surroundings: Surroundings = {}): AuditResult {
  const built = buildRecord(bytes, surroundings);
  if (!built.ok) return built;
  const { validated, places, reported, source } = built;
  const { record, document } = source;
  const sources: [Source, ...Source[]] = [source, ...sourcesBeside(surroundings)];
  const audited = audit(sources, surroundings);
  if (audited.kind === 'refused' && audited.problems.length)
    return { ok: false, problems: placed(audited.problems, places), of: 'record' };
  const passed = audited.kind === 'audited' && audited.passed;
  return {
    ok: true,
    validated,
    record,
    document,
    audit: audited,
    reported,
    ...(passed
      ? {}
      : {
          refusal: { findings: findingsOf(audited, sources), record, others: sources.slice(1).map(namesOf) },
        }),
  };
}

/** The same refusal with what would help, which takes a search of its own. */
export async function withProposal(
  refusal: AuditRefusal,
  surroundings: Surroundings = {},
): Promise<AuditRefusal> {
  if (!refusal.findings.some(({ code }) => code === 'given-away')) return refusal;
  const { solver } = surroundings;
  return { ...refusal, ...(await propose(refusal.record, sourcesBeside(surroundings), { solver })) };
}

const namesOf = ({ record, document }: Source): PlanRecord | ProgressDocument => record ?? document;

/** Everything that is public beside a record's own release. */
export const sourcesBeside = ({ earlier = [], others = [] }: Surroundings): Source[] => [
  ...earlier.map((document) => ({ document })),
  ...others,
];

/** What would help, without the record that stands beside it. */
export const adviceIn = ({ proposal, withoutOrder, untold }: AuditRefusal): Advice => ({
  ...(proposal ? { proposal } : {}),
  ...(withoutOrder ? { withoutOrder } : {}),
  ...(untold ? { untold } : {}),
});

/** A document as the bytes of its file. */
export const serialise = (document: ProgressDocument): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);

/** What was written is read again at the trust boundary, as any page will. */
function parseOwn(file: Uint8Array): ReturnType<typeof parse> {
  const json = decode(file);
  return json.ok ? parse(json.value) : json;
}
