import { periodRange, type TimePeriod } from '@planglass/model';
import { rational, toText, type Rational } from '../exact/rational.ts';

/** The periods of what is compared, as they are published. */
export interface Times {
  plan?: TimePeriod | undefined;
  reference?: TimePeriod | undefined;
  baseline?: TimePeriod | undefined;
  target?: TimePeriod | undefined;
  actual?: TimePeriod | undefined;
}

/** Whole months from the beginning to the actual value, and to the target. */
export interface Elapsed {
  elapsed: number;
  planned: number;
}

const TWELVE = rational(12);

/** Months as years, such as `2.5`; as a fraction where no short decimal is. */
export function yearsOf(months: number): { exact: Rational; text: string } {
  const exact = rational(months).div(TWELVE);
  return { exact, text: months % 3 === 0 ? String(months / 12) : toText(exact) };
}

/** Months from the year 0 to a time that is the first of a month; undefined on any other day. */
function monthOf(time: number): number | undefined {
  const date = new Date(time);
  return date.getUTCDate() === 1 ? date.getUTCFullYear() * 12 + date.getUTCMonth() : undefined;
}

const startOf = (period: TimePeriod | undefined): number | undefined =>
  period === undefined ? undefined : monthOf(periodRange(period).start);
const endOf = (period: TimePeriod | undefined): number | undefined =>
  period === undefined ? undefined : monthOf(periodRange(period).end);

function between(
  from: number | undefined,
  now: number | undefined,
  to: number | undefined,
): Elapsed | undefined {
  if (from === undefined || now === undefined || to === undefined || now <= from || to <= from)
    return undefined;
  return { elapsed: now - from, planned: to - from };
}

/** From the end of the baseline's period to the end of the others', as growth is counted. */
export const sinceBaseline = ({ plan, reference, baseline, target, actual }: Times): Elapsed | undefined =>
  between(
    baseline === undefined ? startOf(plan) : endOf(baseline),
    endOf(actual ?? reference),
    endOf(target ?? plan),
  );

/** From the beginning of the plan to the end of the actual value's period, and to that of the target's; no more than all of it. */
export function sinceBeginning({ plan, reference, baseline, target, actual }: Times): Elapsed | undefined {
  const found = between(
    plan === undefined ? endOf(baseline) : startOf(plan),
    endOf(actual ?? reference),
    endOf(target ?? plan),
  );
  return found && { ...found, elapsed: Math.min(found.elapsed, found.planned) };
}
