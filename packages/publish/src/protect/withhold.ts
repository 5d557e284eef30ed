import type { Id, Problem } from '@planglass/model';
import type { PlanRecord, RecordStatedCount } from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import { figuresOf, holderAt } from '../statements/figures.ts';

/** What the office has decided to withhold besides, so that nothing withheld can be worked out. Kept beside the record. */
export interface Decisions {
  /** Addresses of figures and assessments, such as `indicators/grain-output/actual`. */
  withhold: readonly string[];
}

export const NO_DECISIONS: Decisions = { withhold: [] };

/** The record as it is to be published: small counts and what the office decided are withheld too. */
export function protect(
  record: PlanRecord,
  decisions: Decisions,
): { ok: true; record: PlanRecord } | { ok: false; problems: Problem[] } {
  const { record: guarded, unknown } = withhold(withholdSmallCounts(record), decisions.withhold);
  return unknown.length
    ? {
        ok: false,
        problems: unknown.map((figure) => ({
          code: 'unknown-figure',
          path: `/withhold/${decisions.withhold.indexOf(figure)}`,
          args: { figure },
        })),
      }
    : { ok: true, record: guarded };
}

/**
 * A copy of the record in which these figures are withheld as secondary (CL_CONF_STATUS D). What is withheld already
 * keeps its own code; an address that leads nowhere is returned as unknown.
 */
export function withhold(
  record: PlanRecord,
  references: readonly string[],
): { record: PlanRecord; unknown: string[] } {
  // A record is JSON, so that this copies all of it, in every runtime.
  const copy = JSON.parse(JSON.stringify(record)) as PlanRecord;
  const places = new Map(figuresOf(copy).map(({ reference, path }) => [reference, path]));
  const unknown: string[] = [];
  for (const reference of references) {
    const path = places.get(reference);
    const holder = path === undefined ? undefined : (holderAt(copy, path) as Holder);
    if (!holder) unknown.push(reference);
    else if (disclosure(holder).disclosed) holder.confStatus = 'D';
  }
  return { record: copy, unknown };
}

interface Holder {
  state: string;
  confStatus?: 'D' | 'N' | 'F';
}

/** Ids of the counts that are above zero and below the record's minimum frequency, and so withheld under N. */
export function tooSmall({ counts = [], protection }: PlanRecord): Id[] {
  const least = protection?.minimumFrequency;
  if (least === undefined) return [];
  // What is withheld already is not read.
  const isSmall = ({ count }: RecordStatedCount): boolean =>
    disclosure(count).disclosed &&
    count.state === 'value' &&
    BigInt(count.value) > 0n &&
    BigInt(count.value) < BigInt(least);
  return counts.filter(isSmall).map(({ id }) => id);
}

/** A copy of the record in which counts below its minimum frequency are withheld; see the Handbook on Statistical Disclosure Control, section 4.2. */
export function withholdSmallCounts(record: PlanRecord): PlanRecord {
  const small = new Set(tooSmall(record));
  if (!small.size) return record;
  return {
    ...record,
    counts: record.counts!.map((each) =>
      small.has(each.id) ? { ...each, count: { ...each.count, confStatus: 'N' } } : each,
    ),
  };
}
