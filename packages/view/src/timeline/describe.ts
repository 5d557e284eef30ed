import { statusScaleOf, type Assessment, type Figure, type Timing } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import { counted } from '../counted.ts';
import type { Fact } from '../description.ts';
import { sayAssessment, sayObservation } from '../observation.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import { sayCounts, sayWithholdings } from '../stated.ts';
import { itemsOf, timingsOf, type TimelineItem, type TimelineKind } from './entries.ts';
import { sayTiming } from './timing.ts';

/** A status as text, and its place on the scale, from which its mark is drawn. */
export interface StatusFact extends Fact {
  /** Place from 0 on, the best first, of `of` statuses; absent where there is no status. */
  place?: { at: number; of: number };
}

/** One measure, outcome or event. */
export interface TimelineStatement {
  text: Phrase;
  /** When, and how many times. */
  details: Phrase[];
  timing?: Timing;
  status?: StatusFact;
}

export interface TimelineList {
  kind: 'measure' | 'outcome' | 'event';
  /** Above the list. */
  label: Phrase;
  /** Of one statement, where it stands alone. */
  one: Phrase;
  statements: TimelineStatement[];
}

export interface TimelineEntry {
  id: string;
  title: Phrase;
  category?: Phrase;
  when?: Phrase;
  timing?: Timing;
  status?: StatusFact;
  paragraphs: Phrase[];
  lists: TimelineList[];
  figures: Fact[];
}

/** The items of one kind as text: those with a date somewhere, and those without any. */
export interface TimelineGroup {
  of: TimelineKind;
  heading: Phrase;
  /** Stated numbers. */
  facts: Fact[];
  /** What is withheld of these items; read after what is disclosed. */
  withheld: Fact[];
  dated: TimelineEntry[];
  undated: TimelineEntry[];
  /** Says that the undated items are undated. */
  undatedNote: Phrase;
}

/** What the marks on the axis mean: the plan's period and the time whose state the release shows. */
export interface AxisFacts {
  plan?: Phrase[];
  reference?: Phrase[];
}

/** The text of a timeline of one kind; undefined where the document says nothing of it. */
export function describeTimeline(reading: Reading, of: TimelineKind): TimelineGroup | undefined {
  const { document, words } = reading;
  const items = itemsOf(document, of);
  const facts = sayCounts(reading, of);
  const withheld = sayWithholdings(reading, of);
  if (items.length + facts.length + withheld.length === 0) return undefined;
  const categories = new Map((document.categories ?? []).map(({ id, name }) => [id, say(reading, name)]));
  const [dated, undated]: [TimelineEntry[], TimelineEntry[]] = [[], []];
  for (const item of items) (timingsOf(item).length ? dated : undated).push(entry(reading, item, categories));
  return {
    of,
    heading: plain(words.common.subject[of]),
    facts,
    withheld,
    dated,
    undated,
    undatedNote: plain(words.timeline.undated(words.common.items[of], dated.length > 0)),
  };
}

/** The plan period and the reference period in words, with whether they are stated or implied. */
export function describeAxis({ document, words }: Reading): AxisFacts {
  const { period } = document.plan;
  const { reference } = document.release;
  const implied = (provenance: string) => (provenance === 'implied' ? [plain(words.common.implied)] : []);
  return {
    ...(period && {
      plan: [plain(words.timeline.plan(formatPeriod(period.period, words))), ...implied(period.provenance)],
    }),
    ...(reference && {
      reference: [
        plain(words.timeline.reference(formatPeriod(reference.period, words))),
        ...implied(reference.provenance),
      ],
    }),
  };
}

function entry(reading: Reading, item: TimelineItem, categories: Map<string, Phrase>): TimelineEntry {
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

/** What was done, as measures and outcomes, each kind together and in the document's order; events as they come. */
function lists(reading: Reading, { achievements = [], events = [] }: TimelineItem): TimelineList[] {
  const { common, timeline } = reading.words;
  const done = (['measure', 'outcome'] as const).map((kind) => ({
    kind,
    label: plain(timeline.lists[kind]),
    one: plain(common.achievement[kind]),
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
    one: plain(timeline.event),
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
  return [happened, ...done].filter(({ statements }) => statements.length > 0);
}

function sayStatus(reading: Reading, assessment: Assessment): StatusFact {
  const fact: Fact = { label: plain(reading.words.timeline.status), ...sayAssessment(reading, assessment) };
  if (assessment.state !== 'assessed') return fact;
  const { statuses } = statusScaleOf(reading.document);
  const at = statuses.findIndex(({ id }) => id === assessment.status);
  return at < 0 ? fact : { ...fact, place: { at, of: statuses.length } };
}
