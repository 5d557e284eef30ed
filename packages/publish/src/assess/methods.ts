import type { AssessmentMethodId } from '@planglass/model';
import { annualGrowthRatio } from './annual-growth-ratio.ts';
import { elapsedTime } from './elapsed-time.ts';
import type { Method } from './method.ts';
import { percentOfTarget } from './percent-of-target.ts';
import { withinRange } from './within-range.ts';

/** Every method, one file each. */
export const METHODS: Readonly<Record<AssessmentMethodId, Method>> = {
  'annual-growth-ratio': annualGrowthRatio,
  'elapsed-time': elapsedTime,
  'percent-of-target': percentOfTarget,
  'within-range': withinRange,
};
