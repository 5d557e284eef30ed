import type { FormWords } from '../words.ts';

export const words: FormWords = {
  stacks: {
    unknown: (attribute, allowed) => `The attribute “${attribute}” of this breakdown must be ${allowed}.`,
    percent: {
      exact: (share) => `${share}%`,
      below: (share) => `under ${share}%`,
      above: (share) => `over ${share}%`,
    },
    part: (name, number) => `${name}: ${number}`,
    withShare: (number, share) => `${number} (${share})`,
    together: (count) =>
      `The numbers not disclosed come to ${count} together, which is the stated total less the others. How it is divided is not disclosed.`,
    gap: 'A row has no bar where one of its numbers is not disclosed, not stated or rounded, or where they do not add up.',
    partial: 'Some of these groups are not disclosed, and are not named here.',
    unit: {
      categories: 'Each mark is one category.',
      indicators: 'Each mark is one indicator.',
      tasks: 'Each mark is one task.',
      projects: 'Each mark is one project.',
      recommendations: 'Each mark is one recommendation.',
      'process-stages': 'Each mark is one stage of the process.',
      sections: 'Each mark is one part of the report.',
    },
    whole: 'Each whole bar is 100%.',
    off: 'The shares are rounded, and do not come to exactly 100%.',
    why: {
      withheld: 'Shown as bars: not every number is disclosed, so the parts of the whole are not known.',
      unstated: 'Shown as bars: not every number is stated, so the parts of the whole are not known.',
      differ: 'Shown as bars: the numbers do not add up to the stated total.',
      rounded: 'Shown as bars: the numbers are rounded.',
      'many-parts': 'Shown as bars: there are too many parts to tell apart in one bar.',
      'many-items': 'Shown as bars: there are too many items for a mark each.',
      separate: 'Shown by one thing alone: the document does not state the numbers by both together.',
    },
  },
  method: {
    formula: 'Formula',
    threshold: (status, from) => `${status} from ${from}`,
    below: (status) => `${status} below`,
    unknownForm: (allowed) => `The attribute “form” of this gauge must be ${allowed}.`,
    unknownIndicator: (id) => `The progress document has no indicator “${id}”.`,
  },
  schedule: {
    unknownOf:
      'The attribute “of” of this timeline must be tasks, process-stages or projects, or be left out.',
    key: {
      planned: 'milestone planned for this period',
      reached: 'milestone reached in this period',
    },
    items: (count, plural) => `${count} ${plural === 'one' ? 'item' : 'items'} listed`,
    achievements: {
      outcome: 'With outcomes',
      measure: 'With measures, and no outcome stated',
      none: 'No measure or outcome stated',
    },
    unfoldAll: 'Unfold all',
    foldAll: 'Fold all',
    shown: (count, total) => `Showing ${count} of ${total}`,
    showMore: (count) => `Show ${count} more`,
    showAll: (total) => `Show all ${total}`,
    today: (date) => `Today, ${date}`,
    beyond: 'beyond the time shown',
    unknownGroupBy: (allowed) =>
      `The attribute “group-by” of this timeline must be ${allowed}, or be left out.`,
    unknownToday:
      'The attribute “today” of this timeline must be empty, a date such as 2024-05-01, or be left out.',
  },
  tables: {
    serial: 'No.',
    unit: 'Unit',
    facts: { fact: 'Fact', statement: 'Statement', notes: 'Notes' },
    group: {
      category: 'Category',
      nature: 'Nature',
      direction: 'Intended direction',
      assessment: 'Assessment',
    },
    partOf: 'Part of',
    number: 'Number',
    notes: 'Notes',
    items: { title: 'Item', what: 'Kind', text: 'Text', when: 'When', status: 'Status' },
    one: {
      'process-stages': 'Stage',
      tasks: 'Task',
      projects: 'Project',
      event: 'Event',
      milestone: 'Milestone',
      measure: 'Measure',
      outcome: 'Outcome',
    },
  },
};
