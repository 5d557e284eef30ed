import type { AppraisalSubject, Breakdown, Direction, ItemKind, LanguageTag, Nature, PublicConfStatus, ReleaseStage, TargetAggregation, TargetBound, AchievementKind, WithheldAspect } from '@planglass/model'; // prettier-ignore

/**
 * The interface texts of one language. Functions take texts that are already in their final form.
 * One group for each widget, and `common` for what more than one says.
 */
export interface Words {
  /** BCP 47 tag of these texts. */
  language: LanguageTag;
  common: CommonWords;
  states: StateWords;
  gauge: GaugeWords;
  breakdown: BreakdownWords;
  timeline: TimelineWords;
  recommendations: RecommendationsWords;
  withheld: WithheldWords;
  report: ReportWords;
}

export interface CommonWords {
  valueWithUnit(value: string, unit: string): string;
  /** Qualifiers such as “at least”, in order, before a figure. */
  qualified(qualifiers: string[], figure: string): string;
  asserted: string;
  computed: string;
  withheld: string;
  missing: string;
  notApplicable: string;
  notAssessed: string;
  implied: string;
  unofficialTranslation: string;
  noReasonGiven: string;
  confStatus: Record<PublicConfStatus, string>;
  nature: Record<Nature, string>;
  direction: Record<Direction, string>;
  stage: Record<ReleaseStage, string>;
  items: Record<ItemKind, string>;
  subject: Record<AppraisalSubject, string>;
  by: Record<Breakdown, string>;
  achievement: Record<AchievementKind, string>;
  aspect: Record<WithheldAspect, string>;
  showTable: string;
  hideTable: string;
  /** Between two texts of a list, and after a label. */
  comma: string;
  colon: string;
}

/** What a widget says while it has no document to show. */
export interface StateWords {
  loading: string;
  noSource: string;
  nothingHere: string;
  network: string;
  notJson: string;
  notDocument: string;
  wrongVersion: string;
  stale: string;
  tryAgain: string;
}

export interface GaugeWords {
  baseline: string;
  target: string;
  actual: string;
  assessment: string;
  planAsAWhole: string;
  elapsed: string;
  /** `share` in per cent; `from` equals `to` where the reference is precise enough. */
  elapsedShare(from: string, to: string): string;
  elapsedAt(period: string): string;
  planPeriod(period: string): string;
  bound: Record<TargetBound, string>;
  aggregation: Record<TargetAggregation, string>;
  unknownIndicator(id: string): string;
}

export interface BreakdownWords {}
export interface TimelineWords {}
export interface RecommendationsWords {}
export interface WithheldWords {}
export interface ReportWords {}
