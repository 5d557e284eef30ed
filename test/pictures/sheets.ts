import type { Engine } from '../browsers/find.ts';
import type { Widget } from '../../stories/states.ts';

/** A picture of some states that differ in what is to be seen, in one page. */
export interface Sheet {
  name: string;
  language: string;
  page: 'light' | 'dark';
  /** As on paper, or in the colours that a visitor has set for all pages; of Chromium alone, which can be told so. */
  media?: 'print' | 'forced-colors';
  /** In CSS pixels. */
  width: number;
  /** How many states stand beside each other. */
  columns: number;
  states: readonly (readonly [Widget, string])[];
}

const of = (widget: Widget, ...ids: string[]): (readonly [Widget, string])[] => ids.map((id) => [widget, id]);

const ALONE = [
  ...of(
    'plan-gauge',
    'value',
    'actual-withheld',
    'actual-missing',
    'actual-not-applicable',
    'zero',
    'bar-range',
  ),
  ...of('plan-breakdown', 'unit-split-assessment', 'stacked-all-disclosed'),
  ...of('plan-timeline', 'milestones'),
];

/** Few and small: one for each widget or form of it, in which every kind of mark and of text is once. */
export const SHEETS: readonly Sheet[] = [
  {
    name: 'gauge',
    language: 'zh-Hans',
    page: 'light',
    width: 960,
    columns: 3,
    states: of('plan-gauge', 'value', 'actual-withheld', 'everything-withheld', 'actual-missing', 'actual-not-applicable', 'zero', 'overshoot', 'falling-target', 'whole-plan'), // prettier-ignore
  },
  {
    name: 'gauge-lines',
    language: 'en',
    page: 'dark',
    width: 960,
    columns: 1,
    states: of('plan-gauge', 'bar-computed', 'bar-withheld', 'bar-range', 'compact-value', 'compact-withheld', 'compact-missing', 'compact-not-applicable', 'compact-zero'), // prettier-ignore
  },
  {
    name: 'breakdown',
    language: 'en',
    page: 'light',
    width: 960,
    columns: 2,
    states: of('plan-breakdown', 'one-count-withheld', 'stacked-one-withheld', 'percent-split-nature', 'unit-split-assessment', 'count-missing-and-zero', 'nested-categories'), // prettier-ignore
  },
  {
    name: 'timeline',
    language: 'zh-Hans',
    page: 'light',
    width: 960,
    columns: 1,
    states: of('plan-timeline', 'timings', 'milestones'),
  },
  {
    name: 'right-to-left',
    language: 'ar-EG',
    page: 'light',
    width: 960,
    columns: 2,
    states: [
      ...of('plan-gauge', 'value', 'bar-range'),
      ...of('plan-breakdown', 'stacked-all-disclosed'),
      ...of('plan-timeline', 'timings'),
    ],
  },
  {
    name: 'withheld',
    language: 'zh-Hant',
    page: 'dark',
    width: 480,
    columns: 1,
    states: [
      ...of('plan-withheld', 'with-basis', 'section-withheld'),
      ...of('plan-recommendations', 'numbered'),
    ],
  },
  {
    name: 'report',
    language: 'zh-Hans',
    page: 'light',
    width: 480,
    columns: 1,
    states: of('plan-report', 'consultation-draft', 'section-withheld'),
  },
  { name: 'print', language: 'en', page: 'light', media: 'print', width: 960, columns: 3, states: ALONE },
  {
    name: 'forced-colors',
    language: 'en',
    page: 'light',
    media: 'forced-colors',
    width: 960,
    columns: 3,
    states: ALONE,
  },
];

/** The sheets that an engine can show. */
export const sheetsOf = (engine: Engine): Sheet[] =>
  SHEETS.filter(({ media }) => media === undefined || engine === 'Chromium');
