import type { Decimal, Id, Problem, ProgressDocument, Step } from '@planglass/model';
import type { PlanRecord, RecordStatedCount } from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import { namedGroups } from '../classify/groups.ts';
import { rational } from '../exact/rational.ts';
import { decimalOf, lastUnit } from '../exact/round.ts';
import { figuresOf, holderAt } from '../statements/figures.ts';

/** What the office has decided to hold back besides, so that nothing withheld can be worked out. Kept beside the record. */
export interface Decisions {
  /** Addresses of figures and assessments that are withheld, such as `indicators/grain-output/actual`. */
  withhold: readonly string[];
  /** Figures that are published rounded to a coarser step. */
  round?: readonly Rounding[];
}

export interface Rounding {
  figure: string;
  step: Step;
}

export const NO_DECISIONS: Decisions = { withhold: [] };

/** The decisions with others added: of two steps the later counts, and what is withheld is not rounded besides. */
export function withDecisions(decisions: Decisions, more: Decisions): Decisions {
  const withhold = [...new Set([...decisions.withhold, ...more.withhold])].sort();
  const steps = new Map(
    [...(decisions.round ?? []), ...(more.round ?? [])].map(({ figure, step }) => [figure, step]),
  );
  const round = [...steps]
    .filter(([figure]) => !withhold.includes(figure))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([figure, step]) => ({ figure, step }));
  return { withhold, ...(round.length ? { round } : {}) };
}

/** The record as it is to be published: small counts and what the office decided are withheld too, or rounded. */
export function protect(
  record: PlanRecord,
  decisions: Decisions,
): { ok: true; record: PlanRecord } | { ok: false; problems: Problem[] } {
  const { record: guarded, problems } = decide(withholdSmallCounts(record), decisions);
  return problems.length ? { ok: false, problems } : { ok: true, record: guarded };
}

interface Holder {
  state: string;
  value?: Decimal;
  rounding?: Step;
  confStatus?: 'D' | 'N' | 'F';
}

/**
 * A copy of the record in which figures are withheld as secondary (CL_CONF_STATUS D), or published to a coarser step. What
 * is withheld already stays as it is, and no step is set for it. A problem names its place in the decisions.
 */
export function decide(
  record: PlanRecord,
  { withhold, round = [] }: Decisions,
): { record: PlanRecord; problems: Problem[] } {
  // A record is JSON, so that this copies all of it, in every runtime.
  const copy = JSON.parse(JSON.stringify(record)) as PlanRecord;
  const places = new Map(figuresOf(copy).map(({ reference, path }) => [reference, path]));
  const holderOf = (figure: string): Holder | undefined => {
    const path = places.get(figure);
    return path === undefined ? undefined : (holderAt(copy, path) as Holder);
  };
  const problems: Problem[] = [];
  const unknown = (path: string, figure: string) =>
    problems.push({ code: 'unknown-figure', path, args: { figure } });
  withhold.forEach((figure, index) => {
    const holder = holderOf(figure);
    if (!holder) unknown(`/withhold/${index}`, figure);
    else if (disclosure(holder).disclosed) holder.confStatus = 'D';
  });
  round.forEach(({ figure, step }, index) => {
    const holder = holderOf(figure);
    if (!holder) unknown(`/round/${index}/figure`, figure);
    else if (disclosure(holder).disclosed) {
      const problem = roundTo(holder, figure, step);
      if (problem) problems.push({ ...problem, path: `/round/${index}${problem.path}` });
    }
  });
  return { record: copy, problems };
}

/** Sets the step of what holds a disclosed figure, unless that has none or would tell more than it does. */
function roundTo(holder: Holder, figure: string, step: Step): Problem | undefined {
  if (holder.state !== 'value' || holder.value === undefined)
    return { code: 'nothing-to-round', path: '/figure', args: { figure } };
  const own = holder.rounding ?? decimalOf(lastUnit(holder.value));
  if (rational(step).compare(rational(own)) < 0)
    return { code: 'finer-step', path: '/step', args: { figure, step: own } };
  holder.rounding = step;
  return undefined;
}

/** What a document shows to a coarser step than its record asks for: the office has decided so. */
export function roundedBesides(record: PlanRecord, document: ProgressDocument): Rounding[] {
  const own = new Map(figuresOf(record).map(({ reference, rounding }) => [reference, rounding]));
  return figuresOf(document).flatMap(({ reference: figure, rounding: step }) =>
    step === undefined || step === own.get(figure) ? [] : [{ figure, step }],
  );
}

/**
 * Ids of the counts that are above zero and below the record's minimum frequency. Read are those that the document would
 * show, and those that it would withhold to protect another (D): a small one needs protection itself.
 */
export function tooSmall(record: PlanRecord): Id[] {
  const { counts = [], protection } = record;
  const least = protection?.minimumFrequency;
  if (least === undefined) return [];
  const isNamed = namedGroups(record);
  const isSmall = ({ group, count }: RecordStatedCount): boolean =>
    (!group || isNamed(group)) &&
    (disclosure(count).disclosed || count.confStatus === 'D') &&
    count.state === 'value' &&
    BigInt(count.value) > 0n &&
    BigInt(count.value) < BigInt(least);
  return counts.filter(isSmall).map(({ id }) => id);
}

/**
 * A copy of the record in which counts below its minimum frequency are withheld; see the Handbook on Statistical Disclosure
 * Control, section 4.2. Their code A, confidential for small counts, is published as N.
 */
export function withholdSmallCounts(record: PlanRecord): PlanRecord {
  const small = new Set(tooSmall(record));
  if (!small.size) return record;
  return {
    ...record,
    counts: record.counts!.map((each) =>
      small.has(each.id) ? { ...each, count: { ...each.count, confStatus: 'A' } } : each,
    ),
  };
}
