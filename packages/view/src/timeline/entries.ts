import type { Achievement, Assessment, Figure, LocalisedText, Milestone, ProcessEvent, ProgressDocument, Timing } from '@planglass/model'; // prettier-ignore
import { markOf, type TimingMark } from './timing.ts';

/** The kinds of items a timeline shows, in the order in which it shows them. */
export const TIMELINE_KINDS = ['process-stages', 'tasks', 'projects'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Process stages, tasks and projects under the one shape that a timeline needs. */
export interface TimelineItem {
  id: string;
  title: LocalisedText;
  category?: string;
  timing?: Timing;
  assessment?: Assessment;
  paragraphs?: LocalisedText[];
  events?: ProcessEvent[];
  achievements?: Achievement[];
  figures?: Figure[];
  milestones?: Milestone[];
}

/** The items of one kind, in the order of the document. */
export function itemsOf(document: ProgressDocument, of: TimelineKind): readonly TimelineItem[] {
  switch (of) {
    case 'process-stages':
      return document.processStages ?? [];
    case 'tasks':
      return document.tasks ?? [];
    case 'projects':
      return document.projects ?? [];
  }
}

/** Every timing of an item: its own, then those of what it holds. */
export const timingsOf = ({ timing, events = [], achievements = [] }: TimelineItem): Timing[] =>
  [timing, ...events.map((event) => event.timing), ...achievements.map((each) => each.timing)].filter(
    (each) => each !== undefined,
  );

/** Every timing of an item, and the periods of its milestones: all that an axis has to hold. */
export const datesOf = (item: TimelineItem): Timing[] => [
  ...timingsOf(item),
  ...(item.milestones ?? [])
    .flatMap(({ planned, reached }) => [planned, reached])
    .flatMap((period) => (period === undefined ? [] : [{ kind: 'within' as const, period }])),
];

/** What the document says of a milestone: when it was to be reached, and when it was. */
export const MILESTONE_KINDS = ['planned', 'reached'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** The marks of timings that a chart of these items shows, in the order in which they first occur. */
export const timingMarksOf = (document: ProgressDocument, of: TimelineKind): TimingMark[] => [
  ...new Set(
    itemsOf(document, of)
      .flatMap(timingsOf)
      .flatMap((timing) => (timing.kind === 'span' ? [timing.kind, markOf(timing)] : [markOf(timing)])),
  ),
];
