import type { Meta } from '@storybook/web-components-vite';
import { foldAndUnfold, showMore } from './plays.ts';
import { story } from './story.ts';

const select = (options: string[]) => ({ control: { type: 'select' }, options }) as const;

export default {
  title: 'Widgets/plan-timeline',
  component: 'plan-timeline',
  argTypes: {
    of: select(['', 'process-stages', 'tasks', 'projects']),
    'group-by': select(['', 'category', 'assessment', 'achievement']),
    today: { control: { type: 'text' } },
  },
} satisfies Meta;

// The first one heads the page of the widget.
export const Timings = story('plan-timeline', 'timings');
export const Empty = story('plan-timeline', 'empty');
export const Loading = story('plan-timeline', 'loading');
export const NetworkError = story('plan-timeline', 'network-error');
export const NotJson = story('plan-timeline', 'not-json');
export const NotADocument = story('plan-timeline', 'not-a-document');
export const WrongVersion = story('plan-timeline', 'wrong-version');
export const Withdrawn = story('plan-timeline', 'withdrawn');
export const Stale = story('plan-timeline', 'stale');
export const NothingHere = story('plan-timeline', 'nothing-here');
export const Undated = story('plan-timeline', 'undated');
export const DatedAndUndated = story('plan-timeline', 'dated-and-undated');
export const Achievements = story('plan-timeline', 'achievements');
export const StatusWithheld = story('plan-timeline', 'status-withheld');
export const Projects = story('plan-timeline', 'projects');
export const OutsideThePlan = story('plan-timeline', 'outside-the-plan');
export const ThreeTasks = story('plan-timeline', 'three-tasks');
export const AssessedByTwo = story('plan-timeline', 'assessed-by-two');
export const Milestones = story('plan-timeline', 'milestones');
export const OnTheReference = story('plan-timeline', 'on-the-reference');
export const MilestoneWithheld = story('plan-timeline', 'milestone-withheld');
export const GroupedByCategory = story('plan-timeline', 'grouped-by-category', foldAndUnfold);
export const GroupedByAssessment = story('plan-timeline', 'grouped-by-assessment');
export const GroupedByAchievement = story('plan-timeline', 'grouped-by-achievement');
export const Today = story('plan-timeline', 'today');
export const TodayBeyond = story('plan-timeline', 'today-beyond');
export const NarrowSpan = story('plan-timeline', 'narrow-span');
export const Many = story('plan-timeline', 'many', showMore);
export const ManyGrouped = story('plan-timeline', 'many-grouped', foldAndUnfold);
export const UnknownGroupBy = story('plan-timeline', 'unknown-group-by');
export const SeedProcess = story('plan-timeline', 'seed-process');
export const SeedTasks = story('plan-timeline', 'seed-tasks');
export const Mixed = story('plan-timeline', 'mixed');
export const Filtered = story('plan-timeline', 'filtered');
export const FilteredToNothing = story('plan-timeline', 'filtered-to-nothing');
export const UnknownFilter = story('plan-timeline', 'unknown-filter');
