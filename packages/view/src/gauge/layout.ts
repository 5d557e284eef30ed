import type { Indicator, ProgressDocument } from '@planglass/model';
import type { FactKind } from '../description.ts';
import { OUTSIDE, THIN, TRACK, VIEW_BOX, hatchPath, needlePath, ringPath, tickPath } from './arc.ts';
import { elapsedOf } from './elapsed.ts';
import { isFilled, placeIndicator } from './scale.ts';

/** An indicator's half circle as paths in the user units of `viewBox`. What is not there has no path. */
export interface ArcLayout {
  viewBox: string;
  /** Thin where a value is not applicable: there is nothing that could fill it. */
  track: string;
  /** How the track looks: whole where there is an actual value, else by the reason for there being none. */
  actual: FactKind;
  /** Lines over the track of a value that is withheld. */
  hatch?: string;
  /** From the baseline to the actual value; thin where that is not on the target's side. None with a range. */
  fill?: string;
  /** Whether the actual value lies on the target's side of the baseline, or on it. */
  toward: boolean;
  needle?: string;
  baseline?: string;
  target?: string;
  /** What to keep within. */
  range?: string;
  /** Where the indicator would stand on an even path, when the reference period begins and when it ends. */
  elapsed?: string;
}

/** The plan's time: what had passed for certain, and the span within which the reference lies. */
export interface ElapsedArc {
  viewBox: string;
  track: string;
  passed: string;
  uncertain: string;
}
/** The half circle of an indicator; undefined where there is no scale to draw it on. */
export function layoutArc(document: ProgressDocument, indicator: Indicator): ArcLayout | undefined {
  const places = placeIndicator(document, indicator);
  if (!places) return undefined;
  const { baseline, target, range, actual, now, toward, elapsed } = places;
  return {
    viewBox: VIEW_BOX,
    track: ringPath(actual === 'not-applicable' ? THIN : TRACK, 0, 1),
    actual,
    ...(actual === 'withheld' ? { hatch: hatchPath() } : {}),
    toward,
    ...(baseline === undefined ? {} : { baseline: tickPath(baseline, 0) }),
    ...(target === undefined ? {} : { target: tickPath(target, 4) }),
    ...(range ? { range: ringPath(TRACK, range.from, range.to) } : {}),
    ...(isFilled(indicator, places)
      ? { fill: ringPath(toward ? TRACK : THIN, places.baseline, places.now) }
      : {}),
    ...(now === undefined ? {} : { needle: needlePath(now) }),
    ...(elapsed ? { elapsed: ringPath(OUTSIDE, elapsed.from, elapsed.to) } : {}),
  };
}

/** The plan's elapsed time at the release's reference; undefined where the document does not tell both. */
export function layoutElapsedArc(document: ProgressDocument): ElapsedArc | undefined {
  const elapsed = elapsedOf(document);
  return (
    elapsed && {
      viewBox: VIEW_BOX,
      track: ringPath(TRACK, 0, 1),
      passed: ringPath(TRACK, 0, elapsed.from),
      uncertain: ringPath(TRACK, elapsed.from, elapsed.to),
    }
  );
}
