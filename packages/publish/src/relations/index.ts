import type { Relation } from '@planglass/model/record';
import { annualGrowth } from './annual-growth.ts';
import { band } from './band.ts';
import { bounds } from './bounds.ts';
import { gap } from './gap.ts';
import { growth } from './growth.ts';
import { maximum } from './maximum.ts';
import { mean } from './mean.ts';
import { minimum } from './minimum.ts';
import { order } from './order.ts';
import { percentComplete } from './percent-complete.ts';
import { product } from './product.ts';
import { quantifier } from './quantifier.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import type { RelationKind } from './relation.ts';
import { requiredGrowth } from './required-growth.ts';
import { requiredProgress } from './required-progress.ts';
import { revised } from './revised.ts';
import { share } from './share.ts';
import { standardDeviation } from './standard-deviation.ts';
import { sum } from './sum.ts';
import { unchanged } from './unchanged.ts';
import { weightedIndex } from './weighted-index.ts';
import { withinRange } from './within-range.ts';
import { yearToDate } from './year-to-date.ts';
import { zero } from './zero.ts';

/** Every kind of relation, one file each. */
export const KINDS: { [K in Relation['kind']]: RelationKind<K> } = {
  sum,
  'year-to-date': yearToDate,
  'weighted-index': weightedIndex,
  mean,
  share,
  'percent-complete': percentComplete,
  gap,
  growth,
  'annual-growth': annualGrowth,
  'required-growth': requiredGrowth,
  'required-progress': requiredProgress,
  'within-range': withinRange,
  ratio,
  band,
  order,
  rank,
  minimum,
  maximum,
  bounds,
  zero,
  quantifier,
  unchanged,
  revised,
  product,
  'standard-deviation': standardDeviation,
};

/** The kind of a relation, as one that takes any. */
export const kindOf = (relation: Relation): RelationKind => KINDS[relation.kind] as unknown as RelationKind;
