import type { Indicator, ProgressDocument } from '@planglass/model';
import type { FactKind } from '../description.ts';
import { elapsedOf } from './elapsed.ts';
import { isFilled, placeIndicator } from './scale.ts';

/** A stretch of a bar, in per cent of its length. */
export interface BarStretch {
  x: number;
  width: number;
}

/** An indicator's bullet graph, all in per cent of its length. What is not there has no place. */
export interface BarLayout {
  actual: FactKind;
  /** From the baseline to the actual value. */
  fill?: BarStretch;
  toward: boolean;
  needle?: number;
  baseline?: number;
  target?: number;
  range?: BarStretch;
  elapsed?: BarStretch;
}

/** The plan's time: what had passed for certain, and the span within which the reference lies. */
export interface ElapsedBar {
  passed: BarStretch;
  uncertain: BarStretch;
}

/** The bullet graph of an indicator; undefined where there is no scale to draw it on. */
export function layoutBar(document: ProgressDocument, indicator: Indicator): BarLayout | undefined {
  const places = placeIndicator(document, indicator);
  if (!places) return undefined;
  const { baseline, target, range, actual, now, toward, elapsed } = places;
  return {
    actual,
    toward,
    ...(baseline === undefined ? {} : { baseline: perCent(baseline) }),
    ...(target === undefined ? {} : { target: perCent(target) }),
    ...(range ? { range: stretch(range.from, range.to) } : {}),
    ...(isFilled(indicator, places) ? { fill: stretch(places.baseline, places.now) } : {}),
    ...(now === undefined ? {} : { needle: perCent(now) }),
    ...(elapsed ? { elapsed: stretch(elapsed.from, elapsed.to) } : {}),
  };
}

/** The plan's elapsed time as a bar; undefined where the document does not tell it. */
export function layoutElapsedBar(document: ProgressDocument): ElapsedBar | undefined {
  const elapsed = elapsedOf(document);
  return elapsed && { passed: stretch(0, elapsed.from), uncertain: stretch(elapsed.from, elapsed.to) };
}

/** A position of 0 to 1 in per cent of a bar's length. */
const perCent = (position: number): number => Math.round(10_000 * position) / 100;

/** The stretch between two positions. */
function stretch(from: number, to: number): BarStretch {
  const [start, end] = [perCent(Math.min(from, to)), perCent(Math.max(from, to))];
  return { x: start, width: Math.round(100 * (end - start)) / 100 };
}
