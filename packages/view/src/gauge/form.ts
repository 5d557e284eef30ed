import type { Reading } from '../phrase.ts';
import type { MethodTexts } from '../words/words.ts';

/** The forms of a gauge: a half circle, a bullet graph (Stephen Few, 2006), and one line for lists. */
export const GAUGE_FORMS = ['arc', 'bar', 'compact'] as const;
export type GaugeForm = (typeof GAUGE_FORMS)[number];

/** Whether a name, as a page may give it, is a form. */
export const isGaugeForm = (name: string): name is GaugeForm =>
  (GAUGE_FORMS as readonly string[]).includes(name);

/** Says which forms there are. */
export const sayForms = ({ words }: Reading<MethodTexts>): string =>
  words.method.unknownForm(new Intl.ListFormat(words.language, { type: 'disjunction' }).format(GAUGE_FORMS));
