import type { AchievementKind, AppraisalSubject, Direction, ItemKind, LanguageTag, MissingObsStatus, Nature, NotAssessedReason, PublicConfStatus, ReleaseStage, StandardBreakdown, TargetAggregation, TargetBound, Timing, ValueObsStatus, WithheldAspect } from '@planglass/model'; // prettier-ignore

/**
 * The interface texts of one language that a page loads with its first widget. Functions take texts that are already
 * in their final form. One group for each widget, and `common` for what more than one says.
 */
export interface Words {
  /** BCP 47 tag of these texts; the page's own tag where that says how figures and dates are written. */
  language: LanguageTag;
  common: CommonWords;
  periods: PeriodWords;
  states: StateWords;
  stated: StatedWords;
  gauge: GaugeWords;
  breakdown: BreakdownWords;
  timeline: TimelineWords;
}

/** What only the report says, and the widgets that it ends with; a module of its own, which other pages do not load. */
export interface FurtherWords {
  recommendations: RecommendationsWords;
  withheld: WithheldWords;
  report: ReportWords;
}

/** What the report and all that stands in it say. */
export type AllWords = Words & FurtherWords;

/** What a breakdown in one of its further forms says, a timeline that is grouped or long, the method of an assessment, and tables; a module of its own. */
export interface FormWords {
  stacks: StackWords;
  method: MethodWords;
  schedule: ScheduleWords;
  tables: TableWords;
}

/** What a table says. */
export type TableTexts = Words & Pick<FormWords, 'tables'>;

/** What a gauge says with how it was assessed, and of a form or an indicator that there is not. */
export type MethodTexts = Words & Pick<FormWords, 'method'>;

/** Columns of tables, and what their rows are of. */
export interface TableWords {
  /** Heads the column of serial numbers, where a theme shows it. */
  serial: string;
  /** Before the unit of all figures, where a theme shows it. */
  unit: string;
  facts: { fact: string; statement: string; notes: string };
  /** Of a breakdown. */
  group: Record<StandardBreakdown, string>;
  /** The group that another one is a part of. */
  partOf: string;
  number: string;
  notes: string;
  /** Of a timeline. */
  items: Record<'title' | 'what' | 'text' | 'when' | 'status', string>;
  one: Record<'process-stages' | 'tasks' | 'projects' | AchievementKind | 'event' | 'milestone', string>;
}

/** What downloads, citations and whatever else looks closer say; a module of its own. */
export interface CloserWords {
  closer: {
    download: string;
    downloadNote: string;
    formats: Record<'csv' | 'svg' | 'png' | 'json', string>;
    failed: string;
    cite: string;
    copyCitation: string;
    copied: string;
    notCopied: string;
    release(stage: string, id: string): string;
    /** A part of a document, in a citation. */
    within(part: string, title: string): string;
    /** A sentence of a citation with its full stop, ready for the next one. */
    sentence(text: string): string;
    /** Where a file comes from, as columns of a table and below a picture. */
    origin: Record<'organisation' | 'title' | 'release' | 'date' | 'licence' | 'address', string>;
    /** Columns beside one of figures. */
    columns: Record<'number' | 'state' | 'notes', (column: string) => string>;
    /** How many of the items that a document lists are chosen. */
    amount(items: string, share: string): string;
    share(chosen: string, listed: string): string;
    /** The names of groups, and how many items they have. */
    chosen(names: string, amounts: string): string;
    noItems: string;
    /** Before the names of what a widget is filtered by, and of what is highlighted. */
    showing: string;
    highlighted: string;
    /** After a number of chosen items. */
    withoutWithheld: string;
    clear: string;
    /** Of the control of what is shown, and of the choice that leaves nothing out. */
    filter: string;
    all: string;
    nothingChosen: string;
    unknownFilter(allowed: string): string;
    /** Where the attribute “filter” names a group that the document does not have. */
    unknownGroup(codes: string): string;
    copyLink: string;
  };
}

/** Every text of a language. */
export type EveryWord = AllWords & FormWords & CloserWords;

/** A number of things: the figure as it is written, and the plural form of CLDR that it calls for. */
export type Counted = (count: string, plural: Intl.LDMLPluralRule) => string;

/** What is said of a figure, each where it is: how it is summed up over the years, and whether it is a limit. */
export interface Qualifiers {
  aggregation: string | undefined;
  bound: string | undefined;
}

export interface CommonWords {
  valueWithUnit(value: string, unit: string): string;
  /** A figure with what is said of it, such as “annual average” and “at least”: in what order, the language says. */
  qualified(qualifiers: Qualifiers, figure: string): string;
  asserted: string;
  computed: string;
  /** In place of one figure or one assessment. */
  withheld: string;
  missing: string;
  notApplicable: string;
  notAssessed: string;
  /** Why a method gives no status. */
  notAssessedReason: Record<NotAssessedReason, string>;
  implied: string;
  noReasonGiven: string;
  confStatus: Record<PublicConfStatus, string>;
  nature: Record<Nature, string>;
  direction: Record<Direction, string>;
  /** SDMX observation statuses beside a value or a missing one; a normal value (A) needs none. */
  obsStatus: Partial<Record<ValueObsStatus | MissingObsStatus, string>>;
  otherObsStatus(code: string): string;
  stage: Record<ReleaseStage, string>;
  items: Record<ItemKind, string>;
  subject: Record<AppraisalSubject, string>;
  by: Record<StandardBreakdown, string>;
  aspect: Record<WithheldAspect, string>;
  /** How many items of a kind a statement that something is withheld is about. */
  concerns: Record<ItemKind, Counted>;
  showTable: string;
  /** Between two texts of a list, and after a label. */
  comma: string;
  colon: string;
}

/** Periods of time; years, weeks and months are given as they are written. */
export interface PeriodWords {
  /** A day, where the language has it otherwise than `Intl`: with that date, and the day of the month from 1 on. */
  day?(date: string, day: number): string;
  year(year: string): string;
  half(year: string, half: 1 | 2): string;
  quarter(year: string, quarter: 1 | 2 | 3 | 4): string;
  week(year: string, week: string): string;
  /** From one year to another. */
  years(from: string, to: string): string;
  /** From one period to another, each with its year. */
  range(from: string, to: string): string;
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
  /** An error in the widget itself. */
  notRendered: string;
  stale: string;
  /** Before the publisher's reason; `replacedBy` is the id of another release. */
  withdrawn(on: string, replacedBy: string | undefined): string;
  tryAgain: string;
}

export interface GaugeWords {
  baseline: string;
  target: string;
  actual: string;
  assessment: string;
  /** Unfolds the formula, and what belongs to it. */
  how: string;
  planAsAWhole: string;
  elapsed: string;
  /** `share` in per cent; `from` equals `to` where the reference is precise enough. */
  elapsedShare(from: string, to: string): string;
  elapsedAt(period: string): string;
  /** Beside the elapsed time where the actual value is of an earlier time. */
  actualEarlier(period: string): string;
  /** What the thin part of the graphic shows: from the baseline to an actual value that is not on the target's side of it. */
  aside: string;
  /** The unit of all figures, said once for them. */
  unit(unit: string): string;
  planPeriod(period: string): string;
  bound: Record<TargetBound, string>;
  aggregation: Record<TargetAggregation, string>;
  /** A target to keep within, both ends without the unit. */
  range(lower: string, upper: string): string;
  /** Opens the table of a gauge of one line. */
  details: string;
  /** Label of the elapsed time beside an indicator, which it is there to be compared with. */
  toCompareWith: string;
  planPeriodLabel: string;
  stage: string;
  reference: string;
}

export interface BreakdownWords {
  title(items: string, by: string): string;
  total: string;
  countedFromItems: string;
  itemsShown: string;
  /** The items of which no group is stated. */
  noGroup: Record<StandardBreakdown, string>;
  /** The same by a codelist of the document, whatever its name is. */
  byCodelist(name: string): string;
  noCode: string;
  itemsWithheld: string;
  assessmentsWithheld: string;
  numberNotStated: string;
  addUp(total: string): string;
  differ(sum: string, total: string): string;
  /** Where the items listed are not as many as the stated total. */
  listed(sum: string, total: string): string;
}
export interface StackWords {
  /** An attribute of the breakdown that has none of the values it can have. */
  unknown(attribute: string, allowed: string): string;
  /** A share in whole per cent, or the one that it is below or above. */
  percent: Record<'exact' | 'below' | 'above', (share: string) => string>;
  /** A part of a group: its name and its number. */
  part(name: string, number: string): string;
  withShare(number: string, share: string): string;
  /** Several withheld numbers, of which what they come to is plain from the others. */
  together(sum: string): string;
  /** Where a row has no bar: what it would need. */
  gap: string;
  /** Of the groups of a codelist some are withheld. */
  partial: string;
  /** What one mark stands for. */
  unit: Record<ItemKind, string>;
  /** What a whole bar stands for. */
  whole: string;
  /** That shares in whole per cent come to a little more or less than the whole. */
  off: string;
  /** Why there are bars, and not the form that was asked for. */
  why: Record<
    'withheld' | 'unstated' | 'differ' | 'rounded' | 'many-parts' | 'many-items' | 'separate',
    string
  >;
}

export interface MethodWords {
  /** Label of the formula by which an assessment was computed. */
  formula: string;
  /** A status from a percentage on, and the last one, which is for all below. */
  threshold(status: string, from: string): string;
  below(status: string): string;
  /** The attribute `form` is none of the forms there are. */
  unknownForm(allowed: string): string;
  unknownIndicator(id: string): string;
}

export interface ScheduleWords {
  unknownOf: string;
  /** What the marks of milestones mean. */
  key: Record<'planned' | 'reached', string>;
  /** Beside the name of a group: how many of the listed items are in it. */
  items: Counted;
  /** Names of groups of tasks, by what is stated under each. */
  achievements: Record<AchievementKind | 'none', string>;
  unfoldAll: string;
  foldAll: string;
  shown(count: string, total: string): string;
  showMore(count: string): string;
  showAll(total: string): string;
  today(date: string): string;
  /** Beside today's date where the axis does not reach it. */
  beyond: string;
  unknownGroupBy(allowed: string): string;
  unknownToday: string;
}

/** What a document says of one kind of item as a whole. */
export interface StatedWords {
  number(items: string): string;
  /** Beside a stated number that is not the number of items listed. */
  listed(count: string): string;
  aspectOf(subject: string, aspect: string): string;
  /** In place of several things, by what they are, where the language has another wording for them than for one. */
  withheld?(aspect: WithheldAspect): string;
  /** Items beside those that are listed. */
  further(items: string): string;
  /** A text of the publisher, marked as quoted. */
  quote(text: string): string;
}

export interface TimelineWords {
  began(period: string): string;
  ended(period: string): string;
  span(from: string, to: string): string;
  within(period: string): string;
  occurrences: Counted;
  /** The name of a figure that is not there, with the unit it would be in. */
  withUnit(name: string, unit: string): string;
  plan(period: string): string;
  reference(period: string): string;
  /** Beside the plan period where the axis shows only a part of it. */
  clipped: string;
  /** `others` where items with dates stand before. */
  undated(items: string, others: boolean): string;
  /** Above a list of them. */
  lists: Record<AchievementKind | 'event' | 'milestone', string>;
  /** When a milestone was to be reached, and when it was. */
  planned(period: string): string;
  reached(period: string): string;
  status: string;
  /** `ends`: what of a span is pale, for it began or ended somewhere in it. */
  key: Record<Timing['kind'] | 'ends' | 'exact', string>;
}
export interface RecommendationsWords {
  heading: string;
  number: string;
  step: string;
}
export interface WithheldWords {
  title: string;
  nothing: string;
  statements: string;
  sections: string;
  absent: string;
  absentNote: string;
  items: string;
  numberNotStated: string;
  count: string;
  share: string;
  /** Label of whether a part is there. */
  disclosure: string;
  what: string;
  withheld: string;
  number: string;
  reason: string;
}
export interface ReportWords {
  contents: string;
  /** Leads past the list of contents. */
  skip: string;
  /** Title of the headline facts. */
  glance: string;
  /** Leads to the list of all that is withheld. */
  toWithheld: string;
  /** Of how many items something is withheld. */
  ofItems: Counted;
  /** Title of the consultation, and its last day: a date and no more, for it may be past when it is read. */
  respond: string;
  until(date: string): string;
  untilUnstated: string;
  /** A draft for consultation of which nothing of this is stated. */
  respondUnstated: string;
  labels: Record<
    | 'plan'
    | 'planPeriod'
    | 'publisher'
    | 'issuer'
    | 'date'
    | 'reference'
    | 'contact'
    | 'source'
    | 'licence'
    | 'translation',
    string
  >;
  telephone(number: string): string;
  email(address: string): string;
  officialTranslation: string;
  unofficialTranslation: string;
  /** Label of what the document says of one subject in words. */
  appraisal: string;
  /** What stands before and after the title under which a section was announced. */
  announced: [before: string, after: string];
  absent: string;
  /** A withheld section: the sentence without the publisher's words, and what stands around them. */
  withheldSection: string;
  quoted: [before: string, after: string];
  reasons: [before: string, after: string];
  notInDocument: string;
  withheldSectionMark: string;
  indicators: string;
  /** Column of category and nature. */
  group: string;
  uncategorised: string;
  scale: string;
}
