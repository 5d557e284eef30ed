/** An interval to draw; an end that is absent has no bound. `required` and `value` are internal. */
export interface DrawnInterval {
  lower?: number;
  upper?: number;
  /** Every possible value where they are few. */
  values?: readonly number[];
  required?: { lower: number; upper: number };
  value?: number;
}

/** Pixels in a picture of the given width. */
export interface IntervalLayout {
  bar: { x: number; width: number };
  /** The interval goes on beyond the picture. */
  goesOnLeft: boolean;
  goesOnRight: boolean;
  zero?: number;
  dots: number[];
  /** What the interval must cover. */
  band?: { x: number; width: number };
  value?: number;
}

/** Room at either side for the heads of arrows. */
export const MARGIN = 10;
const EMPTY = 2.5;

/** Places of an interval on a line from zero to its farther end, or, where levels are given, on one around these. */
export function layoutInterval(interval: DrawnInterval, width: number): IntervalLayout {
  const [from, to] = domain(interval);
  const place = (value: number): number =>
    round(MARGIN + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 2 * MARGIN));
  const { lower = -Infinity, upper = Infinity, values = [], required, value } = interval;
  const isInside = (each: number): boolean => each >= from && each <= to;
  const left = lower < from ? 0 : place(lower);
  const right = upper > to ? width : place(upper);
  return {
    bar: { x: left, width: round(right - left) },
    goesOnLeft: !values.length && lower < from,
    goesOnRight: !values.length && upper > to,
    dots: values.filter(isInside).map(place),
    ...(isInside(0) ? { zero: place(0) } : {}),
    ...(required
      ? { band: { x: place(required.lower), width: round(place(required.upper) - place(required.lower)) } }
      : {}),
    ...(value !== undefined && isInside(value) ? { value: place(value) } : {}),
  };
}

function domain({ lower, upper, values = [], required }: DrawnInterval): [from: number, to: number] {
  if (required) {
    const room = required.upper - required.lower || 1;
    return [Math.min(required.lower - room, ...values), Math.max(required.upper + room, ...values)];
  }
  if (lower === undefined && upper === undefined) return [-1, 1];
  if (upper === undefined) return [Math.min(0, lower!), lower! > 0 ? lower! * EMPTY : -lower! || 1];
  if (lower === undefined) return [upper < 0 ? upper * EMPTY : -upper || -1, Math.max(0, upper)];
  const [from, to] = [Math.min(0, lower), Math.max(0, upper)];
  return from === to ? [0, 1] : [from, to];
}

/** One box for each status of a scale, from left to right. */
export function layoutStatuses(count: number, width: number): { x: number; width: number }[] {
  const gap = 4;
  const each = (width - 2 * MARGIN - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({
    x: round(MARGIN + at * (each + gap)),
    width: round(each),
  }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
