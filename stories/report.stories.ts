import type { Meta } from '@storybook/web-components-vite';
import { goToPart } from './plays.ts';
import { story } from './story.ts';

export default { title: 'Widgets/plan-report', component: 'plan-report' } satisfies Meta;

// The first one heads the page of the widget.
export const ExampleCity = story('plan-report', 'example-city');
export const Empty = story('plan-report', 'empty');
export const Loading = story('plan-report', 'loading');
export const NetworkError = story('plan-report', 'network-error');
export const NotJson = story('plan-report', 'not-json');
export const NotADocument = story('plan-report', 'not-a-document');
export const WrongVersion = story('plan-report', 'wrong-version');
export const Withdrawn = story('plan-report', 'withdrawn');
export const Stale = story('plan-report', 'stale');
export const Final = story('plan-report', 'final');
export const ConsultationDraft = story('plan-report', 'consultation-draft');
export const ConsultationPast = story('plan-report', 'consultation-past');
export const ConsultationUnstated = story('plan-report', 'consultation-unstated');
export const ConsultationWithoutDay = story('plan-report', 'consultation-without-day');
export const Headline = story('plan-report', 'headline');
export const HeadingOnly = story('plan-report', 'heading-only');
export const SectionWithheld = story('plan-report', 'section-withheld');
export const SectionAbsent = story('plan-report', 'section-absent');
export const UnofficialTranslation = story('plan-report', 'unofficial-translation');
export const Seed = story('plan-report', 'seed', goToPart);
export const Mixed = story('plan-report', 'mixed');
export const Filtered = story('plan-report', 'filtered');
