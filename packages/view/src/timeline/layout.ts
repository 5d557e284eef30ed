import {
  periodRange,
  timingRange,
  type ProgressDocument,
  type TimePeriod,
  type Timing,
} from '@planglass/model';
import { formatDate } from '../periods.ts';
import { isDay, markOf, type TimingMark } from './timing.ts';
import { datesOf, itemsOf, type TimelineKind } from './entries.ts';

/** A stretch of the axis: its start and its width in per cent of the axis, 0 to 100. */
export interface Stretch {
  x: number;
  width: number;
}

/** A stretch whole, also where it begins before 0 or ends beyond 100: what is cut off has no edge to be drawn. */
export interface Band extends Stretch {
  /** True where the axis shows only a part of it. */
  clipped: boolean;
}

export interface Tick {
  /** Per cent of the axis, 0 to 100. */
  x: number;
  /** A month; empty on an axis of whole years. */
  month: string;
  /** The year, on the first tick and wherever one begins. */
  year: string;
  /** Per cent of the axis that the month, or a year alone, has up to the next that stays where every second one has to go. */
  room: number;
}

/** The time that one chart shows, and what is marked on it. */
export interface Axis {
  /** UTC milliseconds; the end is exclusive. */
  start: number;
  end: number;
  ticks: Tick[];
  plan?: Band;
  /** What of the plan's time had surely passed at the reference; on an axis that holds the whole plan period. */
  elapsed?: Stretch;
  reference?: Band;
  /** Per cent of the axis, 0 to 100; where a page asks for it. */
  today?: number;
}

/** A timing on the axis. A start or an end alone is the period in which it fell, with an open side that is no span. */
export interface Bar extends Stretch {
  /** A single day is a moment on any axis, with nothing left open. */
  mark: TimingMark;
  /** Of a span: what lies surely within it, between the period in which it began and the one in which it ended; a day leaves nothing open. */
  core?: Stretch;
  /** Dashes away from the known period, the nearest first. */
  open: Stretch[];
}

const TICKS = 6;
/**
 * The dashes of an open side, their distance and width in per cent of the axis: enough to see, too short to be read as a
 * duration. They get shorter and not paler, for pale ones could not be seen on the reference.
 */
const DASHES = [
  [1.2, 1.6],
  [4, 1.1],
  [6.3, 0.6],
] as const;
const ROOM = 0.12;

export const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The axis for the items of one kind, rounded out to whole months, quarters or years; undefined where nothing has
 * a date. Tasks and projects stand within the plan's period; the preparation of a release has a time of its own,
 * in which only a part of the plan period can be seen.
 */
export function layoutAxis(document: ProgressDocument, of: TimelineKind, language: string): Axis | undefined {
  const timings = itemsOf(document, of).flatMap(datesOf);
  if (timings.length === 0) return undefined;
  const plan = document.plan.period?.period;
  const reference = document.release.reference?.period;
  const months = domain(timings, of === 'process-stages' ? [] : [plan, reference]);
  const [start, end] = [beginOf(months.first), beginOf(months.last)];
  const axis: Axis = { start, end, ticks: ticks(months, language) };
  const planBand = plan && band(axis, plan);
  const referenceBand = reference && band(axis, reference);
  const elapsed = plan && reference && planBand && !planBand.clipped && passed(axis, plan, reference);
  return {
    ...axis,
    ...(planBand && { plan: planBand }),
    ...(elapsed && { elapsed }),
    ...(referenceBand && { reference: referenceBand }),
  };
}

/** From the start of the plan to that of the reference; what the reference leaves open is drawn as the reference. */
function passed(axis: Axis, plan: TimePeriod, reference: TimePeriod): Stretch | undefined {
  const { start, end } = periodRange(plan);
  const until = Math.min(end, periodRange(reference).start);
  return until > start ? stretch(axis, { start, end: until }) : undefined;
}

/** Where a timing stands on the axis. */
export function placeTiming(axis: Axis, timing: Timing): Bar {
  const { kind } = timing;
  const bar = { mark: markOf(timing), ...stretch(axis, timingRange(timing)), open: [] };
  if (kind === 'span') {
    const [from, to] = [periodRange(timing.start), periodRange(timing.end)];
    const core = {
      start: isDay(timing.start) ? from.start : from.end,
      end: isDay(timing.end) ? to.end : to.start,
    };
    return core.start < core.end ? { ...bar, core: stretch(axis, core) } : bar;
  }
  if (kind === 'within') return bar;
  const edge = bar.x + bar.width;
  const dashes = DASHES.map(([gap, width]) => ({
    x: round(kind === 'start' ? edge + gap : bar.x - gap - width),
    width,
  }));
  return { ...bar, open: dashes.filter(({ x, width }) => x >= 0 && x + width <= 100) };
}

/** Months, counted as by `monthsUntil`: the first of an axis, the one after its last, and how many lie between two ticks. */
interface Months {
  first: number;
  last: number;
  step: number;
}

function domain(timings: Timing[], alsoShown: (TimePeriod | undefined)[]): Months {
  const ranges = timings.map(timingRange);
  for (const period of alsoShown) if (period) ranges.push(periodRange(period));
  const first = least(ranges.map(({ start }) => start));
  const last = most(ranges.map(({ end }) => end));
  const room = (last - first) * ROOM;
  // An open side needs room beside it, or it would look like a span that the axis cuts off.
  const starts = timings.map((timing) => timingRange(timing).start - (timing.kind === 'end' ? room : 0));
  const ends = timings.map((timing) => timingRange(timing).end + (timing.kind === 'start' ? room : 0));
  const low = least([first, ...starts]);
  const high = most([last, ...ends]);
  const all = STEPS.map((step): Months => ({
    first: Math.floor(monthsUntil(low) / step) * step,
    last: Math.ceil(monthsUntil(high) / step) * step,
    step,
  }));
  // the finest that gives few enough ticks
  return all.find(({ first, last, step }) => (last - first) / step <= TICKS + 2) ?? all[all.length - 1]!;
}

/** The months that may lie between two ticks: whole parts of a year, or years. No plan is reported by the day. */
const STEPS = [1, 3, 6, ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => 12 * years)];

/** Months from the beginning of the year 0, whose decades and centuries begin with round years; within a month, a half more. */
function monthsUntil(time: number): number {
  const date = new Date(time);
  const months = 12 * date.getUTCFullYear() + date.getUTCMonth();
  return beginOf(months) === time ? months : months + 0.5;
}

const beginOf = (months: number): number => Date.UTC(1970, months - 12 * 1970);

function ticks({ first, last, step }: Months, language: string): Tick[] {
  const [start, end] = [beginOf(first), beginOf(last)];
  const all = [...Array((last - first) / step).keys()].map((index) => first + index * step);
  const byYear = all.every((month) => month % 12 === 0) && all.length > 1;
  const marks = all.map((month, index) => {
    const begin = beginOf(month);
    return {
      x: round(share(begin, start, end)),
      month: byYear ? '' : formatDate(begin, language, { month: 'short' }),
      year: byYear || index === 0 || month % 12 === 0 ? formatDate(begin, language, { year: 'numeric' }) : '',
    };
  });
  return marks.map((mark, index) => ({
    ...mark,
    room: round((marks[index + 2 - (index % 2)]?.x ?? 100) - mark.x),
  }));
}

function band(axis: Axis, period: TimePeriod): Band | undefined {
  const { start, end } = periodRange(period);
  if (end <= axis.start || start >= axis.end) return undefined;
  return { ...stretch(axis, { start, end }), clipped: start < axis.start || end > axis.end };
}

export function stretch(axis: Axis, { start, end }: { start: number; end: number }): Stretch {
  const x = round(share(start, axis.start, axis.end));
  return { x, width: round(share(end, axis.start, axis.end) - x) };
}

export const share = (time: number, start: number, end: number): number =>
  ((time - start) / (end - start)) * 100;
// Not Math.min(...list): a list of ten thousand items may be longer than an engine takes as arguments.
const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b));
const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b));
