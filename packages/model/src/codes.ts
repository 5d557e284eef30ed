/** The closed code lists. Each array is the one source of its type, of the parser's check and of the schema's enum. */

/** Stage of a release: 征求意见稿 or 定稿. */
export const RELEASE_STAGES = ['consultation-draft', 'final'] as const;
export type ReleaseStage = (typeof RELEASE_STAGES)[number];

/** Whether a fact stands in the source, or only follows from it (a plan period from the plan's name). */
export const PROVENANCES = ['stated', 'implied'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Nature of an indicator: 预期性 | 约束性. */
export const NATURES = ['anticipatory', 'binding'] as const;
export type Nature = (typeof NATURES)[number];

/** The direction in which an indicator is meant to move. */
export const DIRECTIONS = ['rise', 'fall', 'keep'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a target's number binds: a floor, a ceiling, or an approximation. */
export const TARGET_BOUNDS = ['at-least', 'at-most', 'about'] as const;
export type TargetBound = (typeof TARGET_BOUNDS)[number];

/** What a target's number sums up over its period: 年均 or 累计. */
export const TARGET_AGGREGATIONS = ['annual-average', 'cumulative'] as const;
export type TargetAggregation = (typeof TARGET_AGGREGATIONS)[number];

/** Kinds of things a document lists or counts. */
export const ITEM_KINDS = [
  'categories',
  'indicators',
  'tasks',
  'projects',
  'recommendations',
  'process-stages',
  'sections',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What an appraisal in words is about: the plan as a whole, or one kind of item. */
export const APPRAISAL_SUBJECTS = ['plan', ...ITEM_KINDS] as const;
export type AppraisalSubject = (typeof APPRAISAL_SUBJECTS)[number];

/** What a count may be broken down by in every document; one may have codelists of its own besides. */
export const BREAKDOWNS = ['category', 'nature', 'direction', 'assessment'] as const;
export type StandardBreakdown = (typeof BREAKDOWNS)[number];
export const isStandard = (by: string): by is StandardBreakdown =>
  (BREAKDOWNS as readonly string[]).includes(by);
/** One of these, or the id of a codelist. */
export type Breakdown = string;

/** What was done under a task: the work itself, or what came of it. */
export const ACHIEVEMENT_KINDS = ['measure', 'outcome'] as const;
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number];

/** What of the items is withheld: their values, their assessments, parts of what is said of them, or items as a whole. */
export const WITHHELD_ASPECTS = ['values', 'assessments', 'parts', 'items'] as const;
export type WithheldAspect = (typeof WITHHELD_ASPECTS)[number];

/** What a published section shows besides its prose, in this order. */
export const SECTION_CONTENTS = [
  'plan',
  'process-stages',
  'indicators',
  'tasks',
  'projects',
  'recommendations',
] as const;
export type SectionContent = (typeof SECTION_CONTENTS)[number];

/** Methods by which `planglass publish` computes an assessment from an indicator's figures. */
export const ASSESSMENT_METHODS = [
  'annual-growth-ratio',
  'elapsed-time',
  'percent-of-target',
  'within-range',
] as const;
export type AssessmentMethodId = (typeof ASSESSMENT_METHODS)[number];

/** Why a method gives no status, of figures that are all there to see. */
export const NOT_ASSESSED_REASONS = [
  'no-figure',
  'no-range',
  'no-time',
  'no-rate',
  'nothing-to-go',
  'direction',
  'aggregated',
  'undetermined',
] as const;
export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

export const TRANSLATION_STATUSES = ['official', 'unofficial'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/**
 * Confidentiality in a progress document: the SDMX CL_CONF_STATUS codes that do not tell why.
 * N not for publication, C confidential statistical information, D secondary confidentiality, E embargoed.
 */
export const PUBLIC_CONF_STATUSES = ['N', 'C', 'D', 'E'] as const;
export type PublicConfStatus = (typeof PUBLIC_CONF_STATUSES)[number];

/** SDMX CL_OBS_STATUS codes that may stand beside a value (A normal, B break, E estimated, P provisional, …). */
export const VALUE_OBS_STATUSES = [
  'A', 'B', 'D', 'E', 'F', 'G', 'I', 'K', 'N', 'P', 'S', 'U', 'V', 'W', 'X',
] as const; // prettier-ignore
export type ValueObsStatus = (typeof VALUE_OBS_STATUSES)[number];

/** SDMX CL_OBS_STATUS codes that say why a value is missing (H holiday, J derogation, L not collected, M cannot exist, O missing). */
export const MISSING_OBS_STATUSES = ['H', 'J', 'L', 'M', 'O'] as const;
export type MissingObsStatus = (typeof MISSING_OBS_STATUSES)[number];
