import type { Meta } from '@storybook/web-components-vite';
import { openTable } from './plays.ts';
import { story } from './story.ts';

export default { title: 'Widgets/plan-recommendations', component: 'plan-recommendations' } satisfies Meta;

// The first one heads the page of the widget.
export const Numbered = story('plan-recommendations', 'numbered', openTable);
export const Empty = story('plan-recommendations', 'empty');
export const Loading = story('plan-recommendations', 'loading');
export const NetworkError = story('plan-recommendations', 'network-error');
export const NotJson = story('plan-recommendations', 'not-json');
export const NotADocument = story('plan-recommendations', 'not-a-document');
export const WrongVersion = story('plan-recommendations', 'wrong-version');
export const Withdrawn = story('plan-recommendations', 'withdrawn');
export const Stale = story('plan-recommendations', 'stale');
export const NothingHere = story('plan-recommendations', 'nothing-here');
export const One = story('plan-recommendations', 'one');
export const Untranslated = story('plan-recommendations', 'untranslated');
export const Withheld = story('plan-recommendations', 'withheld');
export const Seed = story('plan-recommendations', 'seed');
