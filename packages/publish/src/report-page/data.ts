import {
  statusScaleOf,
  type Basis,
  type Id,
  type ProgressDocument,
  type PublicConfStatus,
} from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import {
  audit,
  ownFigures,
  type Audit,
  type AuditedAssessment,
  type AuditedFigure,
  type Verdict,
} from '../audit/audit.ts';
import { auditEntries, type AuditEntry } from '../audit/json.ts';
import { classify, type Subject } from '../classify/classify.ts';
import { ZERO, toText } from '../exact/rational.ts';
import type { AuditResult } from '../pipeline.ts';
import { roundingCost, suppressionCosts } from '../protect/costs.ts';
import { roundedBesides } from '../protect/withhold.ts';
import type { Solver } from '../solve/solver.ts';
import { NOT_ASSESSED } from '../statements/book.ts';
import { figuresOf } from '../statements/figures.ts';
import { partsOf } from '../statements/references.ts';
import { withoutWithheld } from './blank.ts';

/** What a scan of the finished files has seen: how many there are of each. */
export interface ScanSeen {
  files: number;
  found: number;
  /** Files that could not be looked into to their end. */
  unscanned: number;
}

/** What can be worked out of one withheld figure or assessment; numbers as `n` or `n/d`. */
export interface ReportedFigure {
  /** Such as `indicators/grain-output/actual`. */
  id: string;
  /** Absent where it may not be told in this form of the report. */
  interval?: Omit<AuditEntry, 'id' | 'verdict'>;
  /** For an assessment: all statuses that the scale has, the best first. */
  scale?: string[];
  /** Whether what can be worked out reaches its protection levels; absent where that may not be told. */
  reached?: boolean;
  /** Internal: */
  verdict?: Verdict;
  value?: string;
  required?: { lower: string; upper: string };
}

/** One thing that is withheld, as the record classifies it. */
export interface ReportedItem {
  id: string;
  subject: Subject;
  confStatus: PublicConfStatus;
  basis?: Basis;
  /** False where nobody classified it, so that it is withheld. */
  classified: boolean;
  /** The figures and assessments that are withheld with it and must not be worked out. */
  figures: ReportedFigure[];
}

/** The report of a release for those who decide on its secrecy, as data. */
export interface SecrecyReport {
  /** True where it holds withheld values. */
  internal: boolean;
  plan: Id;
  release: Id;
  /** Absent where the audit refuses, so that there is no document. */
  document?: { sha256: string; bytes: number };
  passed: boolean;
  withheld: ReportedItem[];
  /** What is withheld to protect something else, and what that costs by the record's weights. */
  secondary: {
    figures: { id: string; cost: string }[];
    /** What is published to a coarser step for the same reason. */
    rounded: { id: string; step: string; cost: string }[];
    cost: string;
    shown: number;
  };
  /** What was taken into account. */
  scope: {
    statements: number;
    earlier: Id[];
    others: Id[];
    publicFigures: { id: string; source: PublicSource }[];
  };
  scan?: ScanSeen;
}

type PublicSource = NonNullable<PlanRecord['publicFigures']>[number]['source'];

export interface ReportInput {
  audited: Pick<Extract<AuditResult, { ok: true }>, 'validated' | 'record' | 'document' | 'refusal'>;
  earlier: readonly ProgressDocument[];
  /** The documents of other plans that are taken into account. */
  others?: readonly ProgressDocument[];
  solver?: Solver | undefined;
  /** Of the document's file; nothing where the audit refuses. */
  document: { sha256: string; bytes: number } | undefined;
  /** The audit of the real record, where the report is to hold what is withheld. */
  internal?: Audit;
  scan?: ScanSeen;
  /** For a caller that makes many reports: an audit that remembers. */
  auditPublic?: typeof publicAudit;
}

/**
 * The report as data, without a withheld value unless it is internal.
 *
 * Why nothing can be read out of the one that is not:
 * - All of it but one bit is made of `withoutWithheld(record)`, which holds no withheld value, of the earlier
 *   releases, which are public, and of the document's hash. Two records that agree on what is disclosed, the two
 *   worlds of the proof, give the same bytes.
 * - Its intervals come from an audit of that record: anyone who has the document and knows the relations can compute
 *   them. They are told where the audit of the real record passes, which is the one bit, and which the release tells
 *   as well. Where it refuses, an interval may be as good as a value, and which figure fails tells that it lies
 *   near an end of its interval; then the report says only that it is refused.
 * - What the rule for small counts tells is left out of these intervals, as the finer code under which it withholds is: they
 *   would say which of the withheld counts are small.
 * - Required levels are not told, nor the percentage they come from, nor the levels beside a value: level and verdict
 *   together bound the value from inside the interval. The parameter of a p % rule is kept secret for that reason.
 */
export function secrecyReport(input: ReportInput): SecrecyReport {
  const { audited, earlier, others = [], solver, document, scan, auditPublic = publicAudit } = input;
  const { refusal } = audited;
  const record = withoutWithheld(audited.record);
  const internal = input.internal !== undefined;
  const result = input.internal ?? auditPublic(record, audited.document, [...earlier, ...others], solver);
  const figures = refusal && !internal ? [] : auditedFigures(result, record, internal);
  const references = new Map(figuresOf(record).map(({ path, reference }) => [path, reference]));
  const decisions = classify(record);
  const costOf = suppressionCosts(record);
  const withheld = decisions
    .flatMap(({ confStatus, path }) => (confStatus === 'D' ? (references.get(path) ?? []) : []))
    .map((id) => ({ id, cost: costOf(id) }));
  const values = new Map(figuresOf(audited.document).map(({ reference, value }) => [reference, value]));
  const rounded = roundedBesides(withoutWithheld(audited.validated), audited.document).flatMap(
    ({ figure: id, step }) => {
      const value = values.get(id);
      return value === undefined ? [] : [{ id, step, cost: roundingCost(costOf(id), value, step) ?? ZERO }];
    },
  );
  return {
    internal,
    plan: record.plan.id,
    release: record.release.id,
    ...(document && !refusal ? { document } : {}),
    passed: !refusal,
    withheld: decisions.flatMap(
      ({ path, name, subject, disclosed, confStatus, basis, classified }): ReportedItem[] =>
        disclosed
          ? []
          : [
              {
                id: references.get(path) ?? name,
                subject,
                confStatus: confStatus ?? 'N',
                ...(basis ? { basis } : {}),
                classified,
                figures: below(figures, path),
              },
            ],
    ),
    secondary: {
      figures: withheld.map(({ id, cost }) => ({ id, cost: toText(cost) })),
      rounded: rounded.map(({ id, step, cost }) => ({ id, step, cost: toText(cost) })),
      cost: toText([...withheld, ...rounded].reduce((sum, { cost }) => sum.add(cost), ZERO)),
      shown: decisions.filter(({ subject, disclosed }) => subject !== 'item' && disclosed).length,
    },
    scope: {
      statements: result.kind === 'audited' ? result.book.statements.length : 0,
      earlier: earlier.map(({ release }) => release.id),
      others: others.map(({ plan }) => plan.id),
      publicFigures: (record.publicFigures ?? []).map(({ id, source }) => ({ id, source })),
    },
    ...(scan ? { scan } : {}),
  };
}

/** The audit of what anyone may know: of a record without what it withholds. */
export const publicAudit = (
  record: PlanRecord,
  document: ProgressDocument,
  beside: readonly ProgressDocument[],
  solver?: Solver,
): Audit => audit([{ record, document }, ...beside.map((each) => ({ document: each }))], { solver });

/** The figures that are withheld with an item, or the one that is withheld itself, by their place in the record. */
const below = (figures: readonly PlacedFigure[], path: string): ReportedFigure[] =>
  figures
    .filter((each) => each.path === path || each.path.startsWith(`${path}/`))
    .map(({ figure }) => figure);

interface PlacedFigure {
  /** JSON Pointer into the record. */
  path: string;
  figure: ReportedFigure;
}

function auditedFigures(result: Audit, record: PlanRecord, internal: boolean): PlacedFigure[] {
  if (result.kind !== 'audited') return [];
  const entries = new Map(auditEntries(result).map((each) => [each.id, each]));
  const scale = statusScaleOf(record).statuses.map(({ id }) => id);
  return Object.values(ownFigures(result))
    .flat()
    .map((each) => {
      const { path: id } = partsOf(each.key);
      const { id: _, verdict, ...interval } = entries.get(id)!;
      return {
        path: each.path,
        figure: {
          id,
          // A search that ended at its limit has found no interval.
          ...(verdict === 'not-proved' ? {} : { interval }),
          ...('statuses' in each ? { scale: [...scale, NOT_ASSESSED] } : {}),
          reached: internal ? verdict === 'pass' : true,
          ...(internal ? { verdict, ...secretsOf(each, result) } : {}),
        },
      };
    });
}

function secretsOf(figure: AuditedFigure | AuditedAssessment, { book }: Extract<Audit, { kind: 'audited' }>) {
  if ('statuses' in figure) {
    const held = book.assessments.get(figure.key)?.held;
    return held === undefined ? {} : { value: held };
  }
  const held = book.numbers.get(figure.key)?.held;
  const { levels } = figure;
  return {
    ...(held === undefined ? {} : { value: held }),
    ...(levels ? { required: { lower: toText(levels.lower), upper: toText(levels.upper) } } : {}),
  };
}
