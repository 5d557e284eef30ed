import type { Meta } from '@storybook/web-components-vite';
import { openTable } from './plays.ts';
import { story } from './story.ts';

export default { title: 'Widgets/plan-withheld', component: 'plan-withheld' } satisfies Meta;

// The first one heads the page of the widget.
export const Seed = story('plan-withheld', 'seed', openTable);
export const Empty = story('plan-withheld', 'empty');
export const Loading = story('plan-withheld', 'loading');
export const NetworkError = story('plan-withheld', 'network-error');
export const NotJson = story('plan-withheld', 'not-json');
export const NotADocument = story('plan-withheld', 'not-a-document');
export const WrongVersion = story('plan-withheld', 'wrong-version');
export const Withdrawn = story('plan-withheld', 'withdrawn');
export const Stale = story('plan-withheld', 'stale');
export const WithBasis = story('plan-withheld', 'with-basis');
export const WithoutReason = story('plan-withheld', 'without-reason');
export const SectionWithheld = story('plan-withheld', 'section-withheld');
export const SectionAbsent = story('plan-withheld', 'section-absent');
export const SingleObservations = story('plan-withheld', 'single-observations');
export const NothingWithheld = story('plan-withheld', 'nothing-withheld');
export const Mixed = story('plan-withheld', 'mixed');
