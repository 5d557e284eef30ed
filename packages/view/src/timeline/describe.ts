import type { Assessment, Figure, Milestone, Timing } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import { counted } from '../counted.ts';
import type { Fact } from '../description.ts';
import { sayAssessment, sayObservation } from '../observation.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import { sayCounts, sayWithholdings } from '../stated.ts';
import { elapsedOf, sayElapsedShare } from '../gauge/elapsed.ts';
import { datesOf, itemsOf, MILESTONE_KINDS, type TimelineItem, type TimelineKind } from './entries.ts';
import { sayTiming } from './timing.ts';

/** One measure, outcome, event or milestone. */
export interface TimelineStatement {
  text: Phrase;
  /** When, and how many times. */
  details: Phrase[];
  timing?: Timing;
  milestone?: Milestone;
  status?: Fact;
}

export interface TimelineList {
  kind: 'measure' | 'outcome' | 'event' | 'milestone';
  /** Above the list. */
  label: Phrase;
  statements: TimelineStatement[];
}

export interface TimelineEntry {
  id: string;
  title: Phrase;
  category?: Phrase;
  when?: Phrase;
  timing?: Timing;
  status?: Fact;
  paragraphs: Phrase[];
  lists: TimelineList[];
  figures: Fact[];
}

/** What is said of the items of one kind as a whole. */
export interface TimelineHead {
  of: TimelineKind;
  heading: Phrase;
  /** Stated numbers; and by whom or how the statuses were found, where it is the same for all of several. */
  facts: Fact[];
  /** Whether the facts say that, and no entry has to. */
  assessedAlike: boolean;
  /** What is withheld of these items; read after what is disclosed. */
  withheld: Fact[];
}

/** Items of one kind: those with a date somewhere, and those without any. */
export interface TimelineRows<T> {
  dated: readonly T[];
  undated: readonly T[];
}

/** The items of one kind as text. */
export interface TimelineGroup extends TimelineHead, TimelineRows<TimelineEntry> {
  /** Says that the undated items are undated. */
  undatedNote: Phrase;
}

/** What the marks on the axis mean: the plan's period and the time whose state the release shows. */
export interface AxisFacts {
  plan?: Phrase[];
  /** How much of the plan's time had passed then. */
  elapsed?: Phrase[];
  reference?: Phrase[];
}

/** The text of a timeline of one kind; undefined where the document says nothing of it. `inFull`: each status with all that is said of it. */
export function describeTimeline(
  reading: Reading,
  of: TimelineKind,
  inFull = false,
): TimelineGroup | undefined {
  const head = describeHead(reading, of);
  if (!head) return undefined;
  const { dated, undated } = divide(itemsOf(reading.document, of));
  const describe = describeEntries({ ...reading, alike: !inFull && head.assessedAlike });
  return {
    ...head,
    dated: describe(dated),
    undated: describe(undated),
    undatedNote: sayUndated(reading, of, dated.length > 0),
  };
}

/** What is said of the items of one kind as a whole; undefined where the document says nothing of them. */
export function describeHead(reading: Reading, of: TimelineKind): TimelineHead | undefined {
  const facts = sayCounts(reading, of);
  const withheld = sayWithholdings(reading, of);
  const items = itemsOf(reading.document, of);
  if (items.length + facts.length + withheld.length === 0) return undefined;
  const alike = assessedAlike(reading, items);
  if (alike) {
    const [value, ...details] = alike.details;
    facts.push({ label: alike.label, kind: 'words', value: value!, details });
  }
  return {
    of,
    heading: plain(reading.words.common.subject[of]),
    facts,
    withheld,
    assessedAlike: alike !== undefined,
  };
}

/** One of several assessments of all of which the same is said: by whom, or how, they were made. */
function assessedAlike(reading: Reading, items: readonly TimelineItem[]): Fact | undefined {
  const all = items
    .flatMap((item) => [item, ...(item.achievements ?? [])])
    .flatMap(({ assessment }) => (assessment?.state === 'assessed' ? [sayStatus(reading, assessment)] : []));
  const ways = new Set(all.map(({ details }) => details.map(({ text }) => text).join()));
  return all.length > 1 && ways.size === 1 ? all[0] : undefined;
}

/** Items with a date somewhere, and those without any, each in their order. */
export function divide(items: readonly TimelineItem[]): TimelineRows<TimelineItem> {
  const [dated, undated]: [TimelineItem[], TimelineItem[]] = [[], []];
  for (const item of items) (datesOf(item).length ? dated : undated).push(item);
  return { dated, undated };
}

/** How items are read: `alike` without what the head says of all statuses. */
export type EntryReading = Reading & { alike?: boolean };

/** Items as text; a reading can be long, so that a page describes what it shows. */
export function describeEntries(reading: EntryReading): (items: readonly TimelineItem[]) => TimelineEntry[] {
  const categories = new Map(
    (reading.document.categories ?? []).map(({ id, name }) => [id, say(reading, name)]),
  );
  return (items) => items.map((item) => entry(reading, item, categories));
}

export const sayUndated = ({ words }: Reading, of: TimelineKind, others: boolean): Phrase =>
  plain(words.timeline.undated(words.common.items[of], others));

/** The plan period, how much of it had passed, and the reference period in words, with whether they are stated or implied. */
export function describeAxis({ document, words }: Reading): AxisFacts {
  const { period } = document.plan;
  const elapsed = elapsedOf(document);
  const { reference } = document.release;
  const implied = (provenance: string) => (provenance === 'implied' ? [plain(words.common.implied)] : []);
  return {
    ...(period && {
      plan: [plain(words.timeline.plan(formatPeriod(period.period, words))), ...implied(period.provenance)],
    }),
    ...(elapsed && {
      elapsed: [plain(words.gauge.elapsed + words.common.colon + sayElapsedShare(elapsed, words))],
    }),
    ...(reference && {
      reference: [
        plain(words.timeline.reference(formatPeriod(reference.period, words))),
        ...implied(reference.provenance),
      ],
    }),
  };
}

function entry(reading: EntryReading, item: TimelineItem, categories: Map<string, Phrase>): TimelineEntry {
  const { timing, assessment, category } = item;
  const categoryName = category === undefined ? undefined : categories.get(category);
  return {
    id: item.id,
    title: say(reading, item.title),
    ...(categoryName && { category: categoryName }),
    ...(timing && { timing, when: sayTiming(reading, timing) }),
    ...(assessment && { status: sayStatus(reading, assessment) }),
    paragraphs: (item.paragraphs ?? []).map((text) => say(reading, text)),
    lists: lists(reading, item),
    figures: (item.figures ?? []).map((figure) => sayFigure(reading, figure)),
  };
}

/** A figure of a project; its unit stands beside its name where there is no number to carry it. */
function sayFigure(reading: Reading, { name, unit, observation }: Figure): Fact {
  const label = say(reading, name);
  const said = sayObservation(reading, observation, unit);
  if (unit === undefined || observation.state === 'value') return { label, ...said };
  return {
    label: { ...label, text: reading.words.timeline.withUnit(label.text, say(reading, unit).text) },
    ...said,
  };
}

/** What was done, as measures and outcomes, each kind together and in the document's order; events and milestones as they come. */
function lists(
  reading: EntryReading,
  { achievements = [], events = [], milestones = [] }: TimelineItem,
): TimelineList[] {
  const { timeline } = reading.words;
  const done = (['measure', 'outcome'] as const).map((kind) => ({
    kind,
    label: plain(timeline.lists[kind]),
    statements: achievements
      .filter((achievement) => achievement.kind === kind)
      .map(({ text, timing, assessment }) => ({
        text: say(reading, text),
        details: timing ? [sayTiming(reading, timing)] : [],
        ...(timing && { timing }),
        ...(assessment && { status: sayStatus(reading, assessment) }),
      })),
  }));
  const happened: TimelineList = {
    kind: 'event',
    label: plain(timeline.lists.event),
    statements: events.map(({ text, timing, occurrences }) => ({
      text: say(reading, text),
      details: [
        ...(timing ? [sayTiming(reading, timing)] : []),
        ...(occurrences === undefined
          ? []
          : [plain(timeline.occurrences(...counted(occurrences, reading.words)))]),
      ],
      ...(timing && { timing }),
    })),
  };
  const points: TimelineList = {
    kind: 'milestone',
    label: plain(timeline.lists.milestone),
    statements: milestones.map((milestone) => ({
      text: say(reading, milestone.title),
      details: MILESTONE_KINDS.flatMap((kind) => {
        const period = milestone[kind];
        return period === undefined ? [] : [plain(timeline[kind](formatPeriod(period, reading.words)))];
      }),
      milestone,
    })),
  };
  return [happened, points, ...done].filter(({ statements }) => statements.length > 0);
}

const sayStatus = (reading: EntryReading, assessment: Assessment): Fact => ({
  label: plain(reading.words.timeline.status),
  ...sayAssessment(reading, assessment),
  ...(reading.alike && assessment.state === 'assessed' && { details: [] }),
});
