import type { Meta } from '@storybook/web-components-vite';
import { story } from './story.ts';

export default { title: 'plan-breakdown', component: 'plan-breakdown' } satisfies Meta;

export const Empty = story('plan-breakdown', 'empty');
export const Loading = story('plan-breakdown', 'loading');
export const NetworkError = story('plan-breakdown', 'network-error');
export const NotJson = story('plan-breakdown', 'not-json');
export const NotADocument = story('plan-breakdown', 'not-a-document');
export const WrongVersion = story('plan-breakdown', 'wrong-version');
export const Withdrawn = story('plan-breakdown', 'withdrawn');
export const Stale = story('plan-breakdown', 'stale');
export const NothingHere = story('plan-breakdown', 'nothing-here');
export const CategoryAddsUp = story('plan-breakdown', 'category-adds-up');
export const NatureDoesNotAddUp = story('plan-breakdown', 'nature-does-not-add-up');
export const Assessment = story('plan-breakdown', 'assessment');
export const FromListedIndicators = story('plan-breakdown', 'from-listed-indicators');
export const OneCountWithheld = story('plan-breakdown', 'one-count-withheld');
export const AllCountsWithheld = story('plan-breakdown', 'all-counts-withheld');
export const CountMissingAndZero = story('plan-breakdown', 'count-missing-and-zero');
export const WithoutTotal = story('plan-breakdown', 'without-total');
export const SeedByCategory = story('plan-breakdown', 'seed-by-category');
export const Mixed = story('plan-breakdown', 'mixed');
