/**
 * The progress document (公开文件): what `planglass publish` writes and the widgets read.
 *
 * These types are the one source. `data-schemas/generate.ts` makes the JSON Schema from them;
 * `parse` is typed against them. Every object is closed, and what is unknown is absent.
 */
import type {
  AchievementKind,
  AppraisalSubject,
  AssessmentMethodId,
  Direction,
  ItemKind,
  MissingObsStatus,
  Nature,
  NotAssessedReason,
  Provenance,
  PublicConfStatus,
  ReleaseStage,
  SectionContent,
  TargetAggregation,
  TargetBound,
  TranslationStatus,
  ValueObsStatus,
  WithheldAspect,
} from './codes.ts';

/** `1.x`: the major version the reader must know, the minor version it may not. */
export type SchemaVersion = string;
/** An ASCII identifier, unique within its list: a letter or digit, then letters, digits, `.`, `_` or `-`; 64 at most. */
export type Id = string;
/** A BCP 47 language tag, such as `zh-Hans` or `en`. */
export type LanguageTag = string;
/** Plain text in one language, without control or bidi formatting characters; 1 to 20,000 characters. */
export type Text = string;
/** An exact decimal number as a string: at most 15 significant digits, no exponent, no leading zeros; `4.0` stays `4.0`. */
export type Decimal = string;
/** A whole number of things as a string, such as `17`. */
export type CountValue = string;
/** An SDMX time period (`2023`, `2023-04`, `2023-04-30`, `2023-Q2`, `2023-S1`, `2023-W05`) or an ISO 8601 interval (`2021/2025`). */
export type TimePeriod = string;
/** A number above zero, to a multiple of which a value is rounded, such as `10` or `0.5`. */
export type Step = string;

/** A number that is zero or more. */
export type Magnitude = string;

/**
 * The address of one figure or assessment: its list, the ids on the way, and the field where there are several,
 * such as `indicators/grain-output/actual`, `counts/total`, `shares/done`, `tasks/roads/assessment`,
 * `projects/bridge/figures/investment`, or `public/yearbook-total` for what is public elsewhere. `2024-h1@` before it
 * means the figure as an earlier release had it, `another-plan#` that of another plan which is audited with this one.
 */
export type FigureReference = string;

/** A calendar date `YYYY-MM-DD`. */
export type CalendarDate = string;
/** An absolute `https:` or `http:` address. */
export type WebAddress = string;

/** A text in the document's own language, or one text for each BCP 47 tag. */
export type LocalisedText = Text | LanguageMap;
export interface LanguageMap {
  [languageTag: string]: Text;
}

/** The legal basis of a withholding, for example a class of 政府信息公开条例 or a FOI section. */
export interface Basis {
  text: LocalisedText;
  citation?: LocalisedText;
  url?: WebAddress;
}

// — Observations —

/** One figure, or the honest reason why there is none. */
export type Observation =
  ValueObservation | WithheldObservation | MissingObservation | NotApplicableObservation;

export interface ValueObservation {
  state: 'value';
  value: Decimal;
  period?: TimePeriod;
  obsStatus?: ValueObsStatus;
  /** The step to which the value is rounded, half away from zero; exact where none is given. */
  rounding?: Step;
  note?: LocalisedText;
}

/** There is a figure, and it is not disclosed. Has no room for a value. */
export interface WithheldObservation {
  state: 'withheld';
  confStatus: PublicConfStatus;
  period?: TimePeriod;
  basis?: Basis;
}

/** There is no figure yet, or none was collected. */
export interface MissingObservation {
  state: 'missing';
  period?: TimePeriod;
  obsStatus?: MissingObsStatus;
  note?: LocalisedText;
}

/** A figure makes no sense here. */
export interface NotApplicableObservation {
  state: 'not-applicable';
  period?: TimePeriod;
  note?: LocalisedText;
}

/** A target: a number with its qualifiers, a range to keep within, words that never become a number, or one of the reasons for none. */
export type Target =
  | ValueTarget
  | RangeTarget
  | WordsTarget
  | WithheldObservation
  | MissingObservation
  | NotApplicableObservation;

export interface ValueTarget {
  state: 'value';
  value: Decimal;
  /** The year or span the target is for; `2021/2025` for one that is cumulative over five years. */
  period?: TimePeriod;
  bound?: TargetBound;
  aggregation?: TargetAggregation;
  /** The step to which the value is rounded, half away from zero; exact where none is given. */
  rounding?: Step;
  note?: LocalisedText;
}

/** To be kept between two numbers, both of them within the range. */
export interface RangeTarget {
  state: 'range';
  lower: Decimal;
  upper: Decimal;
  period?: TimePeriod;
  note?: LocalisedText;
}

export interface WordsTarget {
  state: 'words';
  words: LocalisedText;
  period?: TimePeriod;
}

/** A stated number of things, or a quantifier in words such as “about half” that is never turned into a number. */
export type CountObservation =
  CountedObservation | QuantifierCount | WithheldObservation | MissingObservation;

export interface CountedObservation {
  state: 'value';
  value: CountValue;
  /** The step to which the value is rounded, half away from zero; exact where none is given. */
  rounding?: Step;
  note?: LocalisedText;
}

export interface QuantifierCount {
  state: 'words';
  words: LocalisedText;
}

// — Assessments —

/** A status on the document's status scale, or why there is none. */
export type Assessment = StatusAssessment | WithheldAssessment | NotAssessed;

export interface StatusAssessment {
  state: 'assessed';
  /** The code of a status on the scale. */
  status: Id;
  method: AssessmentMethod;
}

export interface WithheldAssessment {
  state: 'withheld';
  confStatus: PublicConfStatus;
  basis?: Basis;
}

export interface NotAssessed {
  state: 'not-assessed';
  /** Why the method that the record names gives no status. */
  reason?: NotAssessedReason;
  note?: LocalisedText;
}

export type AssessmentMethod = AssertedMethod | ComputedMethod;

export interface AssertedMethod {
  kind: 'asserted';
  by?: LocalisedText;
  on?: TimePeriod;
}

export interface ComputedMethod {
  kind: 'computed';
  /** The published name of the formula. */
  formula: LocalisedText;
  /** The method by which `planglass publish` computed the status; absent where the publisher did. */
  method?: AssessmentMethodId;
  /** The formula itself; what it gives, in per cent, is held against the thresholds. */
  expression?: LocalisedText;
  /** The statuses that the method gives, the best first. */
  thresholds?: AssessmentThreshold[];
  inputs?: AssessmentInputs;
  /** Where the method is published. */
  source?: Source;
}

/** The figures that a method takes, by address. Without a baseline the way begins at zero. */
export interface AssessmentInputs {
  baseline?: FigureReference;
  target: FigureReference;
  actual: FigureReference;
}

/** A status from a percentage on; the last one has none, and is for everything below. */
export interface AssessmentThreshold {
  status: Id;
  from?: Decimal;
}

/** Statuses in order, the best first. Without one the document uses `DEFAULT_STATUS_SCALE`. */
export interface StatusScale {
  id: Id;
  name?: LocalisedText;
  statuses: Status[];
}

export interface Status {
  id: Id;
  name: LocalisedText;
}

// — Time —

/** What is known of when something happened; a start without an end is not a span. */
export type Timing = StartTiming | EndTiming | SpanTiming | WithinTiming;

/** It began in this period; when it ended is not said. */
export interface StartTiming {
  kind: 'start';
  start: TimePeriod;
}

/** It ended in this period; when it began is not said. */
export interface EndTiming {
  kind: 'end';
  end: TimePeriod;
}

export interface SpanTiming {
  kind: 'span';
  start: TimePeriod;
  end: TimePeriod;
}

/** It happened at some time within this period. */
export interface WithinTiming {
  kind: 'within';
  period: TimePeriod;
}

// — Heading —

export interface Plan {
  id: Id;
  name: LocalisedText;
  period?: PlanPeriod;
  publisher?: Publisher;
}

export interface PlanPeriod {
  /** A year or an interval, such as `2021/2025`. */
  period: TimePeriod;
  provenance: Provenance;
  note?: LocalisedText;
}

export interface Publisher {
  name: LocalisedText;
  provenance: Provenance;
  note?: LocalisedText;
}

/** One published state of the document. */
export interface Release {
  id: Id;
  title: LocalisedText;
  stage: ReleaseStage;
  /** When it was published. */
  date?: CalendarDate;
  /** The time whose state the release shows; elapsed time is measured here, never at the visitor's clock. */
  reference?: ReferencePeriod;
  issuer?: LocalisedText;
  contact?: Contact;
  source?: Source;
  referenceNumbers?: ReferenceNumber[];
  licence?: Licence;
  translations?: Translation[];
  /** For a consultation draft: how and until when to respond. */
  consultation?: Consultation;
}

export interface ReferencePeriod {
  period: TimePeriod;
  provenance: Provenance;
  note?: LocalisedText;
}

export interface Contact {
  name?: LocalisedText;
  telephone?: Text;
  email?: Text;
  address?: LocalisedText;
  url?: WebAddress;
}

export interface Source {
  title?: LocalisedText;
  url?: WebAddress;
}

/** For example 索引号 or 发文字号. */
export interface ReferenceNumber {
  scheme: LocalisedText;
  value: Text;
}

export interface Licence {
  name: LocalisedText;
  url?: WebAddress;
}

export interface Translation {
  language: LanguageTag;
  status: TranslationStatus;
}

export interface Consultation {
  how: LocalisedText;
  until?: CalendarDate;
  contact?: Contact;
}

// — Content —

export interface Category {
  id: Id;
  name: LocalisedText;
  /** The category that this one is a part of; it stands before it in the list. */
  parent?: Id;
}

/**
 * Something of the document's own that items are coded by, such as the department in charge: a codelist in the sense of SDMX.
 * Where items may have none of its codes, a code of its own says so: then counts by it add up.
 */
export interface Codelist {
  /** Also what a count is grouped by and a breakdown asked for; none of `category`, `nature`, `direction` and `assessment`. */
  id: Id;
  name: LocalisedText;
  /** Codes of it are withheld, so that items may have one that is not here. */
  isPartial?: true;
  codes: Code[];
}

export interface Code {
  id: Id;
  name: LocalisedText;
  /** The code that this one is a part of; it stands before it in the list. */
  parent?: Id;
}

/** A code of an item, by the id of its codelist. */
export interface Coded {
  [codelist: string]: Id;
}

export interface Indicator {
  id: Id;
  name: LocalisedText;
  category?: Id;
  coded?: Coded;
  nature?: Nature;
  unit?: LocalisedText;
  direction?: Direction;
  baseline?: Observation;
  target?: Target;
  actual?: Observation;
  assessment?: Assessment;
  note?: LocalisedText;
}

/** A stated number of items, in total or of one group; stated figures stand as stated even where they do not add up. */
export interface StatedCount {
  id: Id;
  of: ItemKind;
  group?: CountGroup;
  count: CountObservation;
}

/** A group of items, or what two groups have in common. */
export interface CountGroup extends GroupKey {
  /** A group by something else, to which the counted items belong as well: the number is a cell of a table of both. */
  and?: GroupKey;
}

export interface GroupKey {
  /** `category`, `nature`, `direction`, `assessment`, or the id of a codelist. */
  by: Id;
  /** A category id, a nature, a direction, a status id or a code, as `by` says; of a category or code with those below it. */
  key: Id;
}

/** A stated share of the items, as a number in per cent or as a quantifier in words that is never turned into a number. */
export interface StatedShare {
  id: Id;
  of: ItemKind;
  /** What the share of the items has done or is, for example “achieved ‘half the time, half the task’”. */
  predicate: LocalisedText;
  share: Share;
}

export type Share = ValueObservation | QuantifierShare | WithheldObservation | MissingObservation;

export interface QuantifierShare {
  state: 'words';
  words: LocalisedText;
}

/** What the source says of the whole in words, such as “in good shape”. */
export interface Appraisal {
  id: Id;
  of: AppraisalSubject;
  words: LocalisedText;
}

export interface Task {
  id: Id;
  title: LocalisedText;
  category?: Id;
  coded?: Coded;
  timing?: Timing;
  assessment?: Assessment;
  achievements?: Achievement[];
  milestones?: Milestone[];
}

/** A point that a task or project was to reach; a milestone without `reached` is one of which nobody says that it was. */
export interface Milestone {
  id: Id;
  title: LocalisedText;
  /** When it was to be reached, or is. */
  planned?: TimePeriod;
  /** When it was reached. */
  reached?: TimePeriod;
}

/** What was done under a task (a measure) or what came of it (an outcome). */
export interface Achievement {
  id: Id;
  kind: AchievementKind;
  text: LocalisedText;
  timing?: Timing;
  assessment?: Assessment;
}

export interface Project {
  id: Id;
  title: LocalisedText;
  category?: Id;
  coded?: Coded;
  timing?: Timing;
  assessment?: Assessment;
  figures?: Figure[];
  milestones?: Milestone[];
}

/** A named figure of a project, such as its investment. */
export interface Figure {
  id: Id;
  name: LocalisedText;
  unit?: LocalisedText;
  observation: Observation;
}

export interface Recommendation {
  id: Id;
  text: LocalisedText;
}

/** A stage of the process in which the release was prepared. */
export interface ProcessStage {
  id: Id;
  title: LocalisedText;
  timing?: Timing;
  paragraphs?: LocalisedText[];
  events?: ProcessEvent[];
}

export interface ProcessEvent {
  id: Id;
  text: LocalisedText;
  timing?: Timing;
  /** How many times it took place. */
  occurrences?: CountValue;
}

/** A part of the report. A section names its parent by id, and stands after it in the list. */
export type Section = PublishedSection | WithheldSection | AbsentSection;

export interface PublishedSection {
  state: 'published';
  id: Id;
  title: LocalisedText;
  parent?: Id;
  /** The title under which the report announced it, where that is another one. */
  announcedAs?: LocalisedText;
  paragraphs?: LocalisedText[];
  contains?: SectionContent[];
}

export interface WithheldSection {
  state: 'withheld';
  id: Id;
  title: LocalisedText;
  parent?: Id;
  confStatus: PublicConfStatus;
  /** The publisher's own words. */
  statement?: LocalisedText;
  basis?: Basis;
}

/** Announced, and not there; nobody says that it is withheld. */
export interface AbsentSection {
  state: 'absent';
  id: Id;
  announcedAs: LocalisedText;
  parent?: Id;
}

/** A statement that something is withheld as a whole, and of how much where that is known. */
export interface Withholding {
  id: Id;
  of: ItemKind;
  aspect: WithheldAspect;
  confStatus: PublicConfStatus;
  /** The publisher's own words. */
  statement?: LocalisedText;
  /** The number of items this concerns; absent where it is not known. */
  count?: CountValue;
  basis?: Basis;
}

/** A release that was taken back: what stands at its address instead of its content. */
export interface Withdrawal {
  on: CalendarDate;
  /** The publisher's own words. */
  reason: LocalisedText;
  /** The id of the release to read instead. */
  replacedBy?: Id;
}

export interface ProgressDocument {
  /** The address of the schema, for completion in an editor; never fetched. */
  $schema?: Text;
  schemaVersion: SchemaVersion;
  /** The language of every plain string. */
  language: LanguageTag;
  plan: Plan;
  release: Release;
  statusScale?: StatusScale;
  sections?: Section[];
  processStages?: ProcessStage[];
  appraisals?: Appraisal[];
  categories?: Category[];
  codelists?: Codelist[];
  indicators?: Indicator[];
  counts?: StatedCount[];
  shares?: StatedShare[];
  tasks?: Task[];
  projects?: Project[];
  recommendations?: Recommendation[];
  withholdings?: Withholding[];
  /** The release was withdrawn; a correction notice has this and its heading, and no content. */
  withdrawn?: Withdrawal;
}
