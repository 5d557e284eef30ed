/**
 * What the record says on how its figures hang together, what is public elsewhere, and how closely a withheld
 * figure may be worked out. None of it is published; the audit reads it.
 */
import type {
  CountValue,
  Decimal,
  FigureReference,
  Id,
  LocalisedText,
  Magnitude,
  Step,
  Text,
  WebAddress,
} from '../document.ts';
import type { Direction } from '../codes.ts';
import type { NumberDomain, SignDomain } from './codes.ts';

/** A number of years above zero and below 100, with at most two decimals, such as `8` or `2.5`. */
export type Years = string;

/** How far at least what can be worked out must reach below and above the value, in the figure's own unit. */
export interface ProtectionLevels {
  below: Magnitude;
  above: Magnitude;
}

/** The rules for figures that have none of their own. */
export interface ProtectionRules {
  /** Levels below and above as a percentage of the value's magnitude; 10 where nothing is said. */
  percent?: Magnitude;
  /** A count above zero and below this number is withheld although it is classified F, or as primary although it is classified D. */
  minimumFrequency?: CountValue;
  /** What withholding a further figure costs, by its address or by a part of it such as `counts` or `target`. */
  weights?: SuppressionWeight[];
}

export interface SuppressionWeight {
  of: Text;
  weight: Magnitude;
}

/** A figure that anyone can read elsewhere: in a yearbook, a budget speech, a higher plan. */
export interface PublicFigure {
  id: Id;
  /** The figure of this record that it is, where it is one. */
  figure?: FigureReference;
  value: Decimal;
  /** The step to which it is rounded there. */
  rounding?: Step;
  source: LocalisedText;
  url?: WebAddress;
}

/** How figures hang together, as anyone who reads the document may know or assume. */
export type Relation =
  | SumRelation
  | YearToDateRelation
  | WeightedIndexRelation
  | MeanRelation
  | ShareRelation
  | PercentCompleteRelation
  | GapRelation
  | GrowthRelation
  | AnnualGrowthRelation
  | RequiredGrowthRelation
  | RequiredProgressRelation
  | WithinRangeRelation
  | RatioRelation
  | BandRelation
  | OrderRelation
  | RankRelation
  | MinimumRelation
  | MaximumRelation
  | BoundsRelation
  | ZeroRelation
  | QuantifierRelation
  | UnchangedRelation
  | RevisedRelation
  | ProductRelation
  | StandardDeviationRelation;

interface Named {
  id: Id;
  internalNote?: Text;
}
/** A figure that is computed from others and then rounded: half away from zero, to its last decimal where no step is given. */
interface Computed extends Named {
  rounding?: Step;
}

/** total = sum of the parts. */
export interface SumRelation extends Computed {
  kind: 'sum';
  total: FigureReference;
  parts: FigureReference[];
}
/** The figure for the year so far = sum of those of its quarters or months. */
export interface YearToDateRelation extends Computed {
  kind: 'year-to-date';
  total: FigureReference;
  parts: FigureReference[];
}
/** index = sum of weight × part. */
export interface WeightedIndexRelation extends Computed {
  kind: 'weighted-index';
  index: FigureReference;
  parts: WeightedPart[];
}
export interface WeightedPart {
  figure: FigureReference;
  weight: Decimal;
}
/** mean = sum of the figures ÷ their number. */
export interface MeanRelation extends Computed {
  kind: 'mean';
  mean: FigureReference;
  of: FigureReference[];
}
/** share = 100 × part ÷ whole, in per cent. */
export interface ShareRelation extends Computed {
  kind: 'share';
  share: FigureReference;
  part: FigureReference;
  whole: FigureReference;
}
/** percent = 100 × (actual − baseline) ÷ (target − baseline). */
export interface PercentCompleteRelation extends Computed {
  kind: 'percent-complete';
  percent: FigureReference;
  baseline: FigureReference;
  target: FigureReference;
  actual: FigureReference;
}
/** gap = target − actual. */
export interface GapRelation extends Computed {
  kind: 'gap';
  gap: FigureReference;
  target: FigureReference;
  actual: FigureReference;
}
/** growth = 100 × (later ÷ earlier − 1), in per cent. */
export interface GrowthRelation extends Computed {
  kind: 'growth';
  growth: FigureReference;
  earlier: FigureReference;
  later: FigureReference;
}
/** growth = 100 × ((later ÷ earlier)^(1 ÷ years) − 1), in per cent a year: the compound annual growth rate. */
export interface AnnualGrowthRelation extends Computed {
  kind: 'annual-growth';
  growth: FigureReference;
  earlier: FigureReference;
  later: FigureReference;
  years: Years;
}
/**
 * An assessment that follows from how the growth so far compares with the growth that the target requires, both as
 * compound annual rates, in per cent: 100 × ((actual ÷ baseline)^(1 ÷ elapsed) − 1) ÷ ((target ÷ baseline)^(1 ÷ planned) − 1).
 * `elapsed` is the years from the baseline to the actual value, `planned` those to the target.
 * Each status where it is at least `from` and less than `to` (Eurostat, Sustainable development in the European Union).
 */
export interface RequiredGrowthRelation extends Named {
  kind: 'required-growth';
  assessment: FigureReference;
  baseline: FigureReference;
  target: FigureReference;
  actual: FigureReference;
  elapsed: Years;
  planned: Years;
  /** The way that everyone knows the target to lie, where they do: then there is a status only where it does. */
  direction?: WayDirection;
  bands: Band[];
}
/**
 * An assessment that follows from how far the actual value has come on the way from the baseline to the target, compared
 * with the time that has passed, in per cent: 100 × (actual − baseline) ÷ (target − baseline) ÷ (elapsed ÷ planned).
 * Without a baseline the way begins at zero; without times all of it is due. The target is another than the baseline.
 * Each status where it is at least `from` and less than `to`.
 */
export interface RequiredProgressRelation extends Named {
  kind: 'required-progress';
  assessment: FigureReference;
  baseline?: FigureReference;
  target: FigureReference;
  actual: FigureReference;
  /** In one unit, such as months. */
  elapsed?: Step;
  planned?: Step;
  /** As for `required-growth`. */
  direction?: WayDirection;
  bands: Band[];
}
/**
 * An assessment that follows from how far the actual value lies beyond a range that everyone knows, in half-widths of the
 * range, in per cent: 100 × (1 − distance ÷ half the width), which is 100 within it, its ends included. The ends stand in either order and differ.
 * Each status where it is at least `from` and less than `to`.
 */
export interface WithinRangeRelation extends Named {
  kind: 'within-range';
  assessment: FigureReference;
  actual: FigureReference;
  lower: Decimal;
  upper: Decimal;
  bands: Band[];
}
/** Up from the baseline to the target, or down. */
export type WayDirection = Exclude<Direction, 'keep'>;
/** ratio = per × numerator ÷ denominator; `per` is 1 where nothing is said. */
export interface RatioRelation extends Computed {
  kind: 'ratio';
  ratio: FigureReference;
  numerator: FigureReference;
  denominator: FigureReference;
  per?: Step;
}
/** An assessment that follows from a figure: each status where the figure is at least `from` and less than `to`. */
export interface BandRelation extends Named {
  kind: 'band';
  assessment: FigureReference;
  of: FigureReference;
  bands: Band[];
}
export interface Band {
  status: Id;
  from?: Decimal;
  to?: Decimal;
}
/** The figures in their order, the greatest first, as a sorted list shows it. */
export interface OrderRelation extends Named {
  kind: 'order';
  figures: FigureReference[];
}
/**
 * The place of a figure: 1 + how many of the others are greater, so that equal figures share a place (1, 2, 2, 4).
 * `among` lists the others, with or without the figure itself.
 */
export interface RankRelation extends Named {
  kind: 'rank';
  rank: FigureReference;
  of: FigureReference;
  among: FigureReference[];
}
/** minimum = the least of the figures. */
export interface MinimumRelation extends Named {
  kind: 'minimum';
  minimum: FigureReference;
  of: FigureReference[];
}
/** maximum = the greatest of the figures. */
export interface MaximumRelation extends Named {
  kind: 'maximum';
  maximum: FigureReference;
  of: FigureReference[];
}
/** What everyone knows of a figure's size. Without it a figure is taken to be zero or more. */
export interface BoundsRelation extends Named {
  kind: 'bounds';
  figure: FigureReference;
  lower?: Decimal;
  upper?: Decimal;
  numbers?: NumberDomain;
  sign?: SignDomain;
}
/** Figures that can only be zero. */
export interface ZeroRelation extends Named {
  kind: 'zero';
  figures: FigureReference[];
}
/** What a quantifier in words is taken to bound: the part is between these percentages of the whole. */
export interface QuantifierRelation extends Named {
  kind: 'quantifier';
  part: FigureReference;
  whole: FigureReference;
  atLeast?: Magnitude;
  atMost?: Magnitude;
}
/** These figures are said to be what they were in an earlier release. */
export interface UnchangedRelation extends Named {
  kind: 'unchanged';
  figures: FigureReference[];
  since: Id;
}
/** These figures are said to be revised since an earlier release, so that they are new ones. */
export interface RevisedRelation extends Named {
  kind: 'revised';
  figures: FigureReference[];
  since: Id;
}
/** product = the factors multiplied; can be audited only where at most one factor is withheld. */
export interface ProductRelation extends Computed {
  kind: 'product';
  product: FigureReference;
  factors: FigureReference[];
}
/** The standard deviation of the figures; cannot be audited, so that a record with one is refused where it matters. */
export interface StandardDeviationRelation extends Named {
  kind: 'standard-deviation';
  deviation: FigureReference;
  of: FigureReference[];
}
