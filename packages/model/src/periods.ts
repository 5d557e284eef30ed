import type { TimePeriod, Timing } from './document.ts';

/** UTC milliseconds since 1970; the end is exclusive. */
export interface TimeRange {
  start: number;
  end: number;
}

const DAY = 86_400_000;
const MONTHS_IN: Partial<Record<string, number>> = { Q: 3, S: 6 };

/** The Monday that begins a week of ISO 8601: week 1 is the one that holds 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - daysSinceMonday) * DAY;
}

/** A document of thousands of items has few periods, each of them many times. */
const known = new Map<string, TimeRange>();

function partRange(part: string): TimeRange {
  const range = known.get(part) ?? rangeOf(part);
  if (known.size < 1000) known.set(part, range);
  return range;
}

function rangeOf(part: string): TimeRange {
  const year = +part.slice(0, 4);
  const letter = part.charAt(5);
  const number = +part.slice(6);
  if (letter === 'W') {
    const start = weekStart(year, number);
    return { start, end: start + 7 * DAY };
  }
  const several = MONTHS_IN[letter];
  const [, month, day] = part.split('-');
  const first = several ? (number - 1) * several : month ? +month - 1 : 0;
  const start = Date.UTC(year, first, day ? +day : 1);
  return { start, end: day ? start + DAY : Date.UTC(year, first + (several ?? (month ? 1 : 12))) };
}

/** The span of a well-formed period, in UTC milliseconds with the end exclusive: `2023-04` is all of April. */
export function periodRange(period: TimePeriod): TimeRange {
  const [first = '', last = first] = period.split('/');
  return { start: partRange(first).start, end: partRange(last).end };
}

/** The span within which a timing lies: for a start or an end alone, the period in which that fell. */
export function timingRange(timing: Timing): TimeRange {
  if (timing.kind === 'span') {
    return { start: periodRange(timing.start).start, end: periodRange(timing.end).end };
  }
  if (timing.kind === 'start') return periodRange(timing.start);
  return periodRange(timing.kind === 'end' ? timing.end : timing.period);
}

/** Whether a well-formed period names days that the calendar has: not 30 February, not week 53 of a year of 52. */
export function periodExists(period: TimePeriod): boolean {
  return period.split('/').every((part) => {
    const { start } = partRange(part);
    if (part.charAt(5) === 'W') return new Date(start + 3 * DAY).getUTCFullYear() === +part.slice(0, 4);
    return part.length < 10 || new Date(start).getUTCDate() === +part.slice(8);
  });
}

/** The share of a plan's time, 0 to 1, that had passed when the reference period began and when it ended. */
export function elapsedShare(
  planPeriod: TimePeriod,
  referencePeriod: TimePeriod,
): { from: number; to: number } {
  const plan = periodRange(planPeriod);
  const reference = periodRange(referencePeriod);
  const share = (time: number) => Math.min(1, Math.max(0, (time - plan.start) / (plan.end - plan.start)));
  return { from: share(reference.start), to: share(reference.end) };
}
