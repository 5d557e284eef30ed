import type { Assessment } from '@planglass/model';
import { parseRecord, type AssessmentRule, type PlanRecord, type RecordIndicator, type Relation } from '@planglass/model/record'; // prettier-ignore
import { publishRecord, type PublishResult } from 'planglass';

/** Short for an indicator of a plan from 2021 to 2025, with figures for 2020, 2025 and 2023; `?` before one that is withheld. */
export interface Short {
  baseline?: string | { value: string; period?: string; rounding?: string };
  target?: string | object;
  actual?: string | object;
  direction?: 'rise' | 'fall' | 'keep';
  rule?: AssessmentRule;
  /** Stated by the office. */
  status?: string;
  conf?: 'F' | 'N';
  hidden?: true;
}

const PERIODS = { baseline: '2020', target: '2025', actual: '2023' } as const;
/** The four statuses of the growth method, the best first. */
export const SCALE = ['significant', 'moderate', 'insufficient', 'away'];

/** A figure without a period. */
export const UNDATED = { value: '14' };

function figure(field: keyof typeof PERIODS, short: string | object): object {
  if (typeof short !== 'string')
    return {
      state: 'value',
      ...(short === UNDATED ? {} : { period: PERIODS[field] }),
      confStatus: 'F',
      ...short,
    };
  const confStatus = short.startsWith('?') ? 'N' : 'F';
  return { state: 'value', value: short.replace('?', ''), period: PERIODS[field], confStatus };
}

export function indicator(id: string, short: Short): object {
  const { direction, rule, status, conf = 'F', hidden } = short;
  const figures = (['baseline', 'target', 'actual'] as const).flatMap((field) =>
    short[field] === undefined ? [] : [[field, figure(field, short[field])]],
  );
  return {
    id,
    name: id,
    confStatus: hidden ? 'N' : 'F',
    ...(direction ? { direction } : {}),
    ...(Object.fromEntries(figures) as Partial<RecordIndicator>),
    assessment: {
      state: 'computed',
      confStatus: conf,
      ...(rule ? { rule } : {}),
      ...(status ? { status } : {}),
    },
  };
}

export function recordWith(
  indicators: Record<string, Short>,
  more: {
    scale?: string[] | null;
    rule?: AssessmentRule;
    relations?: Relation[];
    reference?: string;
  } & Partial<Pick<PlanRecord, 'counts' | 'language'>> = {},
): PlanRecord {
  const { scale = SCALE, rule, reference, ...rest } = more;
  const parsed = parseRecord({
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
    release: {
      id: 'now',
      title: 'Release',
      stage: 'final',
      ...(reference ? { reference: { period: reference, provenance: 'stated' } } : {}),
    },
    ...(scale ? { statusScale: { id: 'scale', statuses: scale.map((id) => ({ id, name: id })) } } : {}),
    ...(rule ? { assessmentRule: rule } : {}),
    indicators: Object.entries(indicators).map(([id, short]) => indicator(id, short)),
    ...rest,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}

export const publish = (record: PlanRecord): PublishResult =>
  publishRecord(new TextEncoder().encode(JSON.stringify(record)));

/** The published assessment of the first indicator, or what stands in the way. */
export function outcome(record: PlanRecord): string {
  const result = publish(record);
  if (!result.ok)
    return result.of === 'audit'
      ? `audit: ${result.refusal.findings.map(({ code }) => code).join(', ')}`
      : result.problems.map(({ code, path }) => `${code} at ${path}`).join('; ');
  return said(result.document.indicators?.[0]?.assessment);
}

export function said(assessment: Assessment | undefined): string {
  if (!assessment) return 'nothing';
  if (assessment.state === 'assessed') return assessment.status;
  return assessment.state === 'withheld'
    ? `withheld ${assessment.confStatus}`
    : `not assessed: ${assessment.reason ?? ''}`;
}
