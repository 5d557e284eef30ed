import type { Indicator, ProgressDocument, RangeTarget } from '@planglass/model';
import type { FactKind } from '../description.ts';
import { elapsedOf, type Elapsed } from './elapsed.ts';

/** Where the figures of an indicator stand on its scale, 0 at its start and 1 at its end. What is not there has no place. */
export interface Places {
  baseline?: number;
  target?: number;
  /** A target to keep within. */
  range?: { from: number; to: number };
  /** How the track looks: whole where there is an actual value, else by the reason for there being none. */
  actual: FactKind;
  now?: number;
  /** Whether the actual value lies on the target's side of the baseline, or on it; of a range there is no such side. */
  toward: boolean;
  /** Where the indicator would stand on an even path, when the reference period begins and when it ends. */
  elapsed?: Elapsed;
}

/**
 * The scale of an indicator, along baseline → target, so that one that is meant to fall reads like one that is meant
 * to rise. An actual value beyond the target or behind the baseline widens the scale, which stays linear. Where both
 * are the same, they stand in the middle and the actual value to its side. The end of the scale is no worst there is,
 * so that a value behind the baseline stands before it.
 *
 * A range to keep within spans a scale itself, which runs upwards and goes on beyond both of its ends.
 *
 * Undefined without two figures to span a scale: a position on a scale nobody stated would be invented, so the
 * figures stand alone.
 */
export function placeIndicator(document: ProgressDocument, indicator: Indicator): Places | undefined {
  const { baseline, target, actual } = indicator;
  if (target?.state === 'range') return placeRange(indicator, target);
  if (baseline?.state !== 'value' || target?.state !== 'value') return undefined;
  const [start, goal] = [Number(baseline.value), Number(target.value)];
  const now = actual?.state === 'value' ? Number(actual.value) : undefined;
  const place = scale(start, goal, now);
  const elapsed = evenPath(indicator, start, goal) ? elapsedOf(document) : undefined;
  const even = (share: number) => place(start + share * (goal - start));
  return {
    baseline: place(start),
    target: place(goal),
    actual: actual?.state ?? 'missing',
    ...(now === undefined ? {} : { now: place(now) }),
    toward: now !== undefined && (now === start || (now - start) * (goal - start) > 0),
    ...(elapsed ? { elapsed: { from: even(elapsed.from), to: even(elapsed.to) } } : {}),
  };
}

function placeRange({ baseline, actual }: Indicator, { lower, upper }: RangeTarget): Places {
  const [start, now] = [baseline, actual].map((each) =>
    each?.state === 'value' ? Number(each.value) : undefined,
  );
  const ends = [Number(lower), Number(upper)];
  const all = [...ends, start, now].filter((each) => each !== undefined);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const place = (value: number) =>
    low === high ? 0.5 : BEYOND + ((1 - 2 * BEYOND) * (value - low)) / (high - low);
  const [from, to] = [place(Math.min(...ends)), place(Math.max(...ends))];
  return {
    actual: actual?.state ?? 'missing',
    toward: true,
    ...(from === to ? { target: from } : { range: { from, to } }),
    ...(start === undefined ? {} : { baseline: place(start) }),
    ...(now === undefined ? {} : { now: place(now) }),
  };
}

/** What the scale goes on beyond a value that is behind the baseline, as a share of its length. */
const BEYOND = 0.08;

/** Values to positions from 0 to 1; runs the other way where the target lies below the baseline. */
function scale(start: number, goal: number, now = start): (value: number) => number {
  const low = Math.min(start, goal, now);
  const high = Math.max(start, goal, now);
  if (start === goal) {
    const reach = Math.max(high - start, start - low);
    return (value) => (reach ? 0.5 + ((0.5 - BEYOND) * (value - start)) / reach : 0.5);
  }
  const worst = goal > start ? low : high;
  const before = worst === start ? 0 : BEYOND;
  return (value) => before + ((1 - before) * Math.abs(value - worst)) / (high - low);
}

/**
 * Whether an even path from baseline to target is something to compare with: not for an average over the years, not
 * for what is to be kept, and not where the target is a limit on the far side of where the indicator is meant to go.
 */
function evenPath({ direction, target }: Indicator, start: number, goal: number): boolean {
  if (target?.state === 'value' && target.aggregation === 'annual-average') return false;
  if (start === goal || direction === 'keep') return false;
  return direction === undefined || (direction === 'rise' ? goal > start : goal < start);
}

/** Whether a way from the baseline is something to fill: to be within a range is no way that one can have gone. */
export const isFilled = (
  { target }: Indicator,
  places: Places,
): places is Places & { baseline: number; now: number } =>
  target?.state === 'value' && places.baseline !== undefined && places.now !== undefined;
