import type { TimePeriod, Timing } from './document.ts';

/** UTC milliseconds since 1970; the end is exclusive. */
export interface TimeRange {
  start: number;
  end: number;
}

const DAY = 86_400_000;
const MONTHS_IN = { Q: 3, S: 6 };

/** The Monday that begins a week of ISO 8601: week 1 is the one that holds 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - daysSinceMonday) * DAY;
}

function partRange(part: string): TimeRange {
  const year = +part.slice(0, 4);
  const letter = part.charAt(5);
  if (letter === 'W') {
    const start = weekStart(year, +part.slice(6));
    return { start, end: start + 7 * DAY };
  }
  if (letter === 'Q' || letter === 'S') {
    const length = MONTHS_IN[letter];
    const month = (+part.slice(6) - 1) * length;
    return { start: Date.UTC(year, month), end: Date.UTC(year, month + length) };
  }
  const [, month, day] = part.split('-');
  if (!month) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  if (!day) return { start: Date.UTC(year, +month - 1), end: Date.UTC(year, +month) };
  const start = Date.UTC(year, +month - 1, +day);
  return { start, end: start + DAY };
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
