import type { Task } from '@planglass/model';
import { formatPeriod } from '@planglass/view';
import { commonStates, nothingHere } from './common.ts';
import { compose } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, inEither, read, statesOf, statusName } from './state.ts';

const TASKS = {
  start: both('建设生态廊道', 'Build the green corridor'),
  end: both('完成老旧小区改造', 'Finish renewing old estates'),
  span: both('推进产业园区', 'Extend the industrial park'),
  within: both('开通城际公交', 'Open the intercity bus line'),
  none: both('深化营商环境改革', 'Make business easier'),
};
const titles = Object.values(TASKS);
const MEASURE = both('种植一百公顷林带', 'Planted one hundred hectares of woodland');
const OUTCOME = both('空气质量全省第一', 'Cleanest air in the province');

const timed: Task[] = [
  { id: 'start', title: TASKS.start, timing: { kind: 'start', start: '2021-04' } },
  { id: 'end', title: TASKS.end, timing: { kind: 'end', end: '2024-Q2' } },
  { id: 'span', title: TASKS.span, timing: { kind: 'span', start: '2022', end: '2024' } },
  { id: 'within', title: TASKS.within, timing: { kind: 'within', period: '2023-07-15' } },
];

export const timelineStates = statesOf('plan-timeline', [
  ...commonStates(),
  nothingHere(compose({})),
  {
    id: 'timings',
    expect:
      'A start, an end, a span and a time within a day: each drawn as what is known of it, none as more.',
    document: compose({ tasks: timed }),
    says: (words) => titles.slice(0, 4).map((title) => read(title, words)),
  },
  {
    id: 'undated',
    expect: 'Tasks without dates: a list, and no axis is drawn for them.',
    document: compose({
      tasks: [
        { id: 'none', title: TASKS.none },
        { id: 'start', title: TASKS.start },
      ],
    }),
    says: (words) => [read(TASKS.none, words), read(TASKS.start, words)],
  },
  {
    id: 'dated-and-undated',
    expect: 'Dated tasks on the axis, the undated one in a list beside it.',
    document: compose({ tasks: [...timed, { id: 'none', title: TASKS.none }] }),
    says: (words) => titles.map((title) => read(title, words)),
  },
  {
    id: 'achievements',
    expect: 'A measure and an outcome under one task, each with its kind, and a status.',
    document: compose({
      tasks: [
        {
          id: 'start',
          title: TASKS.start,
          assessment: { state: 'assessed', status: 'lagging', method: { kind: 'asserted' } },
          achievements: [
            { id: 'planted', kind: 'measure', text: MEASURE, timing: { kind: 'within', period: '2022-03' } },
            { id: 'air', kind: 'outcome', text: OUTCOME },
          ],
        },
      ],
    }),
    says: (words) => [
      read(MEASURE, words),
      read(OUTCOME, words),
      words.timeline.lists.measure,
      words.timeline.lists.outcome,
      statusName('lagging', words),
    ],
  },
  {
    id: 'status-withheld',
    expect: 'The status of one task is withheld and the other’s was not assessed: two different words.',
    document: compose({
      tasks: [
        { id: 'start', title: TASKS.start, assessment: { state: 'withheld', confStatus: 'N' } },
        { id: 'end', title: TASKS.end, assessment: { state: 'not-assessed' } },
      ],
    }),
    says: (words) => [words.common.withheld, words.common.notAssessed],
  },
  {
    id: 'projects',
    expect: 'Projects with their figures: an investment that is known, and one that is withheld.',
    document: compose({
      projects: [
        {
          id: 'park',
          title: TASKS.span,
          timing: { kind: 'span', start: '2022-03', end: '2023-11' },
          figures: [
            {
              id: 'spent',
              name: both('投资', 'Investment'),
              unit: both('万元', 'ten thousand yuan'),
              observation: { state: 'value', value: '4200' },
            },
            { id: 'jobs', name: both('就业', 'Jobs'), observation: { state: 'withheld', confStatus: 'C' } },
          ],
        },
      ],
    }),
    attributes: { of: 'projects' },
    says: (words) => [read(TASKS.span, words), '4,200', words.common.withheld],
  },
  {
    id: 'outside-the-plan',
    expect: 'A span that begins before the plan and one that ends after it: the axis holds both.',
    document: compose({
      tasks: [
        { id: 'early', title: TASKS.span, timing: { kind: 'span', start: '2018', end: '2022' } },
        { id: 'late', title: TASKS.within, timing: { kind: 'span', start: '2024', end: '2030' } },
      ],
    }),
    says: (words) => [read(TASKS.span, words), read(TASKS.within, words), '2018', '2030'],
  },
  {
    id: 'seed-process',
    expect:
      'The seed’s three drafting stages: April of 2023 is when the first began, a start and not a span.',
    document: RECORDS.baicheng,
    attributes: { of: 'process-stages' },
    says: (words) => [inEither('部署阶段', 'Deployment stage', words), formatPeriod('2023-04', words)],
  },
  {
    id: 'seed-tasks',
    expect:
      'The seed’s eight task areas: no dates and no status, so a list of what was done and what came of it.',
    document: RECORDS.baicheng,
    attributes: { of: 'tasks' },
    says: (words) => [words.timeline.lists.measure, words.timeline.lists.outcome],
  },
  {
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.common.withheld],
  },
]);
