import type { Meta } from '@storybook/web-components-vite';
import { story } from './story.ts';

export default { title: 'Widgets/plan-filter', component: 'plan-filter' } satisfies Meta;

// The first one heads the page of the widget.
export const Choices = story('plan-filter', 'choices');
export const Empty = story('plan-filter', 'empty');
export const Loading = story('plan-filter', 'loading');
export const NetworkError = story('plan-filter', 'network-error');
export const NotJson = story('plan-filter', 'not-json');
export const NotADocument = story('plan-filter', 'not-a-document');
export const WrongVersion = story('plan-filter', 'wrong-version');
export const Withdrawn = story('plan-filter', 'withdrawn');
export const Stale = story('plan-filter', 'stale');
export const NothingHere = story('plan-filter', 'nothing-here');
export const OneList = story('plan-filter', 'one-list');
export const Codelist = story('plan-filter', 'codelist');
export const Mixed = story('plan-filter', 'mixed');
