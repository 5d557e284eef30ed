import { BREAKDOWNS, ITEM_KINDS } from '@planglass/model';
import { BREAKDOWN_FORMS, GAUGE_FORMS, TIMELINE_KINDS } from '@planglass/view';
import type { Widget } from './states.ts';

type Choices = Readonly<Record<string, readonly string[]>>;

/** What an attribute can say, where that is a list; ids of a document's own codelists come besides. */
const CHOICES: Partial<Record<Widget, Choices>> = {
  'plan-gauge': { form: GAUGE_FORMS },
  'plan-breakdown': { of: ITEM_KINDS, by: BREAKDOWNS, form: BREAKDOWN_FORMS, split: BREAKDOWNS },
  'plan-timeline': { of: TIMELINE_KINDS, 'group-by': ['category', 'assessment', 'achievement'] },
};

export const choicesOf = (widget: Widget): Choices => CHOICES[widget] ?? {};

/** Controls of Storybook for the attributes of a story: lists to choose from, with what the story itself says among them. */
export const controlsOf = (widget: Widget, attributes: Readonly<Record<string, string>>) => ({
  ...Object.fromEntries(
    Object.entries(choicesOf(widget)).map(([name, choices]) => {
      const own = attributes[name];
      const options = own === undefined || choices.includes(own) ? choices : [...choices, own];
      return [name, { control: 'select' as const, options }];
    }),
  ),
  'heading-level': { control: { type: 'number' as const, min: 1, max: 6 } },
});
