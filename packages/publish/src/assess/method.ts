import type { AssessmentMethodId, Decimal, Direction, FigureReference, NotAssessedReason, RangeTarget, Source, TargetAggregation, TargetBound } from '@planglass/model'; // prettier-ignore
import type { Band, Relation, WayDirection } from '@planglass/model/record';
import type { Rational } from '../exact/rational.ts';
import type { Elapsed, Times } from './time.ts';

/** A text in each language that assessments are explained in. */
export type Texts = Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant' | 'ar', string>>;

/** What is published of an indicator beside its figures; of a withheld target neither bound nor aggregation. */
export interface Aim {
  direction?: Direction | undefined;
  bound?: TargetBound | undefined;
  aggregation?: TargetAggregation | undefined;
}

/** A target to keep within: two numbers, in either order. */
export type Range = Readonly<Pick<RangeTarget, 'lower' | 'upper'>>;

/** What a method holds the actual value against, by the state of the target that has it. */
export interface Goals {
  value: Rational;
  range: Range;
}
export type GoalState = keyof Goals;

export interface Figures<G extends GoalState = 'value'> {
  /** Where there is none, the way begins at zero. */
  baseline?: Rational | undefined;
  target: Goals[G];
  actual: Rational;
}

/** Those of them that are published. */
export type KnownFigures<G extends GoalState = 'value'> = {
  readonly [K in keyof Figures<G>]?: Figures<G>[K] | undefined;
};

export interface Named {
  assessment: FigureReference;
  baseline?: FigureReference | undefined;
  target: FigureReference;
  actual: FigureReference;
  /** The way that everyone knows the target to lie, where they do. */
  direction?: WayDirection | undefined;
}

/**
 * A way to work a status out of an indicator's figures: a percentage, and from which percentage on each status is given.
 * It is handed a target in the state of its `goal` and no other.
 */
export interface Method<G extends GoalState = GoalState> {
  id: AssessmentMethodId;
  goal: G;
  baseline: 'needed' | 'taken' | 'unused';
  /** From which percentages on the statuses are given, the best first; the last one has none. */
  thresholds: readonly Decimal[];
  /** The published name. */
  formula: Texts;
  expression(elapsed: Elapsed | undefined, hasBaseline: boolean): Texts;
  source?: Source;
  /** The times that it compares; undefined where they are not known. `none` where it needs none. */
  elapsed(times: Times): Elapsed | 'none' | undefined;
  /** Why it gives no status; asked of what is published alone, the figures among it where all are. */
  unfit(aim: Aim, figures: KnownFigures<G>): NotAssessedReason | undefined;
  /** Whether its percentage is at least so much; undefined where an irrational number lies too near to tell. */
  reaches(percent: Rational, figures: Figures<G>, elapsed: Elapsed | undefined): boolean | undefined;
  /** What a status tells of the figures, for the audit. */
  relation(named: Named, elapsed: Elapsed | undefined, bands: Band[], figures: KnownFigures<G>): Relation;
}

/** The way that a target asks for, where it asks for one: up (1) or down (−1). */
export const asksFor = ({ direction, bound }: Aim): readonly (1 | -1)[] => [
  ...(direction === 'rise' ? [1 as const] : direction === 'fall' ? [-1 as const] : []),
  ...(bound === 'at-least' ? [1 as const] : bound === 'at-most' ? [-1 as const] : []),
];

/** Whether it asks for both ways at once. */
export const isAtOdds = (aim: Aim): boolean => new Set(asksFor(aim)).size > 1;

/** Whether a target lies where there is a way to go from the baseline, and that way. */
export function hasWay(aim: Aim, from: Rational, target: Rational): boolean {
  const way = target.compare(from);
  return way !== 0 && asksFor(aim).every((asked) => asked > 0 === way > 0);
}
