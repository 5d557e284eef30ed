/**
 * The record (内部底稿): everything a planning office knows of its plan, each item and each observation
 * classified as disclosed or withheld. It never leaves the office; `planglass publish` builds the progress
 * document from it. What carries no `confStatus` is withheld.
 *
 * The plan and the release are the heading of the publication and are published as they stand.
 */
import type { AchievementKind, AppraisalSubject, AssessmentMethodId, Direction, ItemKind, Nature, TargetAggregation, TargetBound, ValueObsStatus, MissingObsStatus, SectionContent, WithheldAspect } from '../codes.ts'; // prettier-ignore
import type {
  AssertedMethod,
  Basis,
  Coded,
  CountGroup,
  CountValue,
  Decimal,
  Id,
  LanguageTag,
  LocalisedText,
  Plan,
  Release,
  SchemaVersion,
  StatusScale,
  Step,
  Text,
  TimePeriod,
  Timing,
} from '../document.ts';
import type { ConfStatus } from './codes.ts';
import type { ProtectionLevels, ProtectionRules, PublicFigure, Relation } from './protection.ts';

/** The classification that an item or an observation carries. Without `confStatus` it is withheld. */
export interface Classification {
  confStatus?: ConfStatus;
  /** Published beside the withheld item. */
  basis?: Basis;
  /** Never published. */
  internalNote?: Text;
}

// — Observations: a value may stand here whatever its classification —

export type RecordObservation =
  | RecordValueObservation
  | RecordWithheldObservation
  | RecordMissingObservation
  | RecordNotApplicableObservation;

export interface RecordValueObservation extends Classification {
  state: 'value';
  value: Decimal;
  period?: TimePeriod;
  obsStatus?: ValueObsStatus;
  /** The step to which it is rounded for publication, half away from zero; exact where none is given. */
  rounding?: Step;
  /** How far from the value what can be worked out must reach, where it is withheld. */
  protection?: ProtectionLevels;
  /** Published with the value, and withheld with it. */
  note?: LocalisedText;
}

/** The record itself does not hold the figure; it is published as withheld. */
export interface RecordWithheldObservation extends Classification {
  state: 'withheld';
  period?: TimePeriod;
}

export interface RecordMissingObservation extends Classification {
  state: 'missing';
  period?: TimePeriod;
  obsStatus?: MissingObsStatus;
  note?: LocalisedText;
}

/** Its period is that of its place, as with every other state: where it is withheld, one without would stand out. */
export interface RecordNotApplicableObservation extends Classification {
  state: 'not-applicable';
  period?: TimePeriod;
  note?: LocalisedText;
}

export type RecordTarget =
  | RecordValueTarget
  | RecordRangeTarget
  | RecordWordsTarget
  | RecordWithheldObservation
  | RecordMissingObservation
  | RecordNotApplicableObservation;

export interface RecordValueTarget extends Classification {
  state: 'value';
  value: Decimal;
  period?: TimePeriod;
  bound?: TargetBound;
  aggregation?: TargetAggregation;
  /** The step to which it is rounded for publication, half away from zero; exact where none is given. */
  rounding?: Step;
  /** How far from the value what can be worked out must reach, where it is withheld. */
  protection?: ProtectionLevels;
  note?: LocalisedText;
}

/** To be kept between two numbers. It is no figure that a relation can name; both numbers are published, or neither. */
export interface RecordRangeTarget extends Classification {
  state: 'range';
  lower: Decimal;
  upper: Decimal;
  period?: TimePeriod;
  note?: LocalisedText;
}

export interface RecordWordsTarget extends Classification {
  state: 'words';
  words: LocalisedText;
  period?: TimePeriod;
}

export type RecordCount =
  RecordCounted | RecordQuantifierCount | RecordWithheldObservation | RecordMissingObservation;

export interface RecordCounted extends Classification {
  state: 'value';
  value: CountValue;
  /** The step to which it is rounded for publication, half away from zero; exact where none is given. */
  rounding?: Step;
  /** How far from the value what can be worked out must reach, where it is withheld. */
  protection?: ProtectionLevels;
  note?: LocalisedText;
}

export interface RecordQuantifierCount extends Classification {
  state: 'words';
  words: LocalisedText;
}

export type RecordShare =
  RecordValueObservation | RecordQuantifierShare | RecordWithheldObservation | RecordMissingObservation;

export interface RecordQuantifierShare extends Classification {
  state: 'words';
  words: LocalisedText;
}

export type RecordAssessment = RecordStatusAssessment | RecordWithheldAssessment | RecordNotAssessed;

/** Only an indicator has figures that a method can take. */
export type RecordIndicatorAssessment =
  RecordStatusAssessment | RecordWithheldAssessment | RecordNotAssessed | RecordComputedAssessment;

export interface RecordStatusAssessment extends Classification {
  state: 'assessed';
  status: Id;
  method: AssertedMethod | StatedFormula;
}

/** The office has computed it itself. Where it is to be computed here, the state is `computed`. */
export interface StatedFormula {
  kind: 'computed';
  /** The published name of the formula. */
  formula: LocalisedText;
}

/**
 * The status follows from the indicator's own figures by a method, and `planglass publish` works it out. It reads no
 * withheld figure: where the method takes one, the status is withheld, unless it is stated here.
 */
export interface RecordComputedAssessment extends Classification {
  state: 'computed';
  /** The record's own `assessmentRule` where none is given. */
  rule?: AssessmentRule;
  /** As the office has worked it out. It must be what the method gives. */
  status?: Id;
}

/** A published method, and what its percentage means. */
export interface AssessmentRule {
  method: AssessmentMethodId;
  /** The statuses that it gives, the best first; all of the status scale where none are given. */
  statuses?: Id[];
  /** From which percentage on each but the last is given; the method's own where none are given. */
  thresholds?: Decimal[];
}

/** The record itself does not hold the status; it is published as withheld. */
export interface RecordWithheldAssessment extends Classification {
  state: 'withheld';
}

export interface RecordNotAssessed extends Classification {
  state: 'not-assessed';
  note?: LocalisedText;
}

// — Items: the classification of an item covers its texts; its observations carry their own —

export interface RecordCategory extends Classification {
  id: Id;
  name: LocalisedText;
  parent?: Id;
}

export interface RecordCodelist {
  id: Id;
  name: LocalisedText;
  /** Each is classified by itself; a codelist of which none is published is not named either. */
  codes: RecordCode[];
}

export interface RecordCode extends Classification {
  id: Id;
  name: LocalisedText;
  parent?: Id;
}

export interface RecordIndicator extends Classification {
  id: Id;
  name: LocalisedText;
  category?: Id;
  coded?: Coded;
  nature?: Nature;
  unit?: LocalisedText;
  direction?: Direction;
  baseline?: RecordObservation;
  target?: RecordTarget;
  actual?: RecordObservation;
  assessment?: RecordIndicatorAssessment;
  note?: LocalisedText;
}

export interface RecordStatedCount {
  id: Id;
  of: ItemKind;
  group?: CountGroup;
  count: RecordCount;
}

export interface RecordStatedShare extends Classification {
  id: Id;
  of: ItemKind;
  predicate: LocalisedText;
  share: RecordShare;
}

export interface RecordAppraisal extends Classification {
  id: Id;
  of: AppraisalSubject;
  words: LocalisedText;
}

export interface RecordTask extends Classification {
  id: Id;
  title: LocalisedText;
  category?: Id;
  coded?: Coded;
  timing?: Timing;
  assessment?: RecordAssessment;
  achievements?: RecordAchievement[];
  milestones?: RecordMilestone[];
}

export interface RecordMilestone extends Classification {
  id: Id;
  title: LocalisedText;
  planned?: TimePeriod;
  reached?: TimePeriod;
}

export interface RecordAchievement extends Classification {
  id: Id;
  kind: AchievementKind;
  text: LocalisedText;
  timing?: Timing;
  assessment?: RecordAssessment;
}

export interface RecordProject extends Classification {
  id: Id;
  title: LocalisedText;
  category?: Id;
  coded?: Coded;
  timing?: Timing;
  assessment?: RecordAssessment;
  figures?: RecordFigure[];
  milestones?: RecordMilestone[];
}

export interface RecordFigure extends Classification {
  id: Id;
  name: LocalisedText;
  unit?: LocalisedText;
  observation: RecordObservation;
}

export interface RecordRecommendation extends Classification {
  id: Id;
  text: LocalisedText;
}

export interface RecordProcessStage extends Classification {
  id: Id;
  title: LocalisedText;
  timing?: Timing;
  paragraphs?: LocalisedText[];
  events?: RecordProcessEvent[];
}

export interface RecordProcessEvent extends Classification {
  id: Id;
  text: LocalisedText;
  timing?: Timing;
  occurrences?: CountValue;
}

export type RecordSection = RecordPresentSection | RecordAbsentSection;

/** A section that is there. Published if its `confStatus` is F; otherwise its title and statement stay, and its text goes. */
export interface RecordPresentSection extends Classification {
  state: 'present';
  id: Id;
  title: LocalisedText;
  parent?: Id;
  announcedAs?: LocalisedText;
  paragraphs?: LocalisedText[];
  contains?: SectionContent[];
  /** What to say in public where the section is withheld. */
  statement?: LocalisedText;
}

export interface RecordAbsentSection {
  state: 'absent';
  id: Id;
  announcedAs: LocalisedText;
  parent?: Id;
}

/** A public statement that something is withheld as a whole; `confStatus` is the code it is withheld under, N where none is given. */
export interface RecordWithholding extends Classification {
  id: Id;
  of: ItemKind;
  aspect: WithheldAspect;
  statement?: LocalisedText;
  count?: CountValue;
}

export interface PlanRecord {
  /** The address of the schema, for completion in an editor; never fetched. */
  $schema?: Text;
  schemaVersion: SchemaVersion;
  /** The language of every plain string. */
  language: LanguageTag;
  plan: Plan;
  release: Release;
  statusScale?: StatusScale;
  /** How the assessments of the state `computed` are computed that name no method of their own. */
  assessmentRule?: AssessmentRule;
  sections?: RecordSection[];
  processStages?: RecordProcessStage[];
  appraisals?: RecordAppraisal[];
  categories?: RecordCategory[];
  codelists?: RecordCodelist[];
  indicators?: RecordIndicator[];
  counts?: RecordStatedCount[];
  shares?: RecordStatedShare[];
  tasks?: RecordTask[];
  projects?: RecordProject[];
  recommendations?: RecordRecommendation[];
  withholdings?: RecordWithholding[];
  /** How figures hang together, beyond what the document itself implies. */
  relations?: Relation[];
  /** Figures that anyone can read elsewhere. */
  publicFigures?: PublicFigure[];
  protection?: ProtectionRules;
}
