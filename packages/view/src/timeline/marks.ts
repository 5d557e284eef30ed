import { periodRange, type Milestone, type ProgressDocument } from '@planglass/model';
import { itemsOf, MILESTONE_KINDS, type MilestoneKind, type TimelineKind } from './entries.ts';
import { round, share, stretch, type Axis, type Stretch } from './layout.ts';
import { isDay } from './timing.ts';

/** The states of milestones that a chart of these items shows. */
export const milestoneKindsOf = (document: ProgressDocument, of: TimelineKind): MilestoneKind[] =>
  MILESTONE_KINDS.filter((kind) =>
    itemsOf(document, of).some(({ milestones }) => milestones?.some((each) => each[kind] !== undefined)),
  );

/** When a milestone was to be reached, or was: as wide as the period that is stated. */
export interface MilestoneMark extends Stretch {
  kind: MilestoneKind;
  /** A single day. */
  exact?: true;
}

/** The axis with a day marked on it; as it is where it does not hold that day. `day` is UTC milliseconds. */
export const markToday = (axis: Axis, day: number): Axis =>
  day < axis.start || day >= axis.end ? axis : { ...axis, today: round(share(day, axis.start, axis.end)) };

/** The marks of a milestone, the planned one first. */
export const placeMilestone = (axis: Axis, milestone: Milestone): MilestoneMark[] =>
  MILESTONE_KINDS.flatMap((kind) => {
    const period = milestone[kind];
    if (period === undefined) return [];
    return [{ kind, ...stretch(axis, periodRange(period)), ...(isDay(period) && { exact: true as const }) }];
  });
