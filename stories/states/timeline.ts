import type { Assessment, Milestone, Task } from '@planglass/model';
import { amount, CHOSEN, titleOf } from './chosen.ts';
import { counted, formatPeriod } from '@planglass/view';
import { commonStates, nothingHere } from './common.ts';
import { CATEGORIES, compose } from './compose.ts';
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

const assessed = (status: string) =>
  ({ state: 'assessed', status, method: { kind: 'asserted' } }) satisfies Assessment;

const OFFICES = [both('市发展和改革委员会', 'Development office'), both('市统计局', 'Statistics office')];

/** As on the front page of a small plan. */
const front: Task[] = [
  {
    id: 'corridor',
    title: TASKS.start,
    category: 'wellbeing',
    timing: { kind: 'span', start: '2021-04', end: '2024-06' },
    assessment: assessed('faster'),
    achievements: [
      { id: 'planted', kind: 'measure', text: MEASURE, timing: { kind: 'within', period: '2022-03' } },
      { id: 'air', kind: 'outcome', text: OUTCOME },
    ],
  },
  {
    id: 'park',
    title: TASKS.span,
    category: 'economy',
    timing: { kind: 'span', start: '2022', end: '2025' },
    assessment: assessed('as-expected'),
    milestones: [
      { id: 'plots', title: both('土地平整完成', 'Plots levelled'), planned: '2022-Q4', reached: '2023-02' },
      { id: 'first', title: both('首批企业入驻', 'First companies move in'), planned: '2024' },
    ],
  },
  { id: 'bus', title: TASKS.within, category: 'economy', timing: { kind: 'start', start: '2023-05' }, assessment: assessed('lagging') }, // prettier-ignore
];

const POINTS: Milestone[] = [
  { id: 'plots', title: both('土地平整完成', 'Plots levelled'), planned: '2022-Q4', reached: '2023-02' },
  { id: 'first', title: both('首批企业入驻', 'First companies move in'), planned: '2024-06-30' },
  { id: 'all', title: both('全部建成', 'All built') },
];

const grouped: Task[] = [
  ...front,
  { id: 'estates', title: TASKS.end, category: 'wellbeing', timing: { kind: 'end', end: '2024-Q2' }, assessment: { state: 'withheld', confStatus: 'N' } }, // prettier-ignore
  { id: 'business', title: TASKS.none, assessment: { state: 'not-assessed' } },
  { id: 'plain', title: both('修订城市总体规划', 'Revise the master plan'), category: 'economy' },
];

/** The second has an outcome beside its measure, the first a measure alone. */
const achieved: Task[] = grouped.map((task, at) => {
  const measure = {
    id: `${task.id}-measure`,
    kind: 'measure',
    text: both('印发实施方案', 'Issued an action plan'),
  } as const;
  const outcome = {
    id: `${task.id}-outcome`,
    kind: 'outcome',
    text: both('建成并投用', 'Built and in use'),
  } as const;
  const { achievements: _, ...plain } = task;
  return at > 1 ? plain : { ...plain, achievements: at ? [measure, outcome] : [measure] };
});

const many: Task[] = Array.from({ length: 250 }, (_, index) => ({
  id: `task-${index}`,
  title: both(`第${index + 1}项任务`, `Task number ${index + 1}`),
  category: CATEGORIES[index % 3]!.id,
  timing: { kind: 'span', start: `${2021 + (index % 3)}-0${1 + (index % 9)}`, end: `${2023 + (index % 3)}` },
}));

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
    id: 'three-tasks',
    expect: 'Three tasks with spans, statuses and measures: what a small plan puts on its front page.',
    document: compose({ categories: CATEGORIES, tasks: front }),
    attributes: { of: 'tasks' },
    says: (words) => [...front.map(({ title }) => read(title, words)), statusName('faster', words), words.gauge.elapsed, words.timeline.status + words.common.asserted], // prettier-ignore
  },
  {
    id: 'assessed-by-two',
    expect: 'Two offices have found the statuses: each is named beside what it found, and neither above all.',
    document: compose({
      tasks: OFFICES.map((by, at) => ({ ...timed[at]!, assessment: { ...assessed('lagging'), method: { kind: 'asserted', by, on: '2023-06-30' } } })), // prettier-ignore
    }),
    says: (words) =>
      OFFICES.map(
        (by) =>
          `${statusName('lagging', words)}${[words.common.asserted, read(by, words), formatPeriod('2023-06-30', words)].join(words.common.comma)}`,
      ),
    neverSays: (words) => [words.timeline.status + words.common.asserted],
  },
  {
    id: 'milestones',
    expect:
      'Milestones as lozenges as wide as their periods: an outline where planned, filled where reached, and nothing where undated.',
    document: compose({ tasks: [{ ...timed[2]!, milestones: POINTS }] }),
    says: (words) => [
      words.timeline.lists.milestone,
      ...POINTS.map(({ title }) => read(title, words)),
      words.timeline.planned(formatPeriod('2022-Q4', words)),
      words.timeline.reached(formatPeriod('2023-02', words)),
      words.timeline.planned(formatPeriod('2024-06-30', words)),
    ],
  },
  {
    id: 'on-the-reference',
    expect:
      'Marks on the time whose state is shown: each stands apart from it, and none is paler than its own line.',
    document: compose({
      release: { ...compose({}).release, reference: { period: '2023-Q2', provenance: 'stated' } },
      tasks: [
        { ...timed[0]!, timing: { kind: 'start', start: '2023-03' } },
        { ...timed[1]!, timing: { kind: 'end', end: '2023-07' } },
        {
          ...timed[2]!,
          timing: { kind: 'span', start: '2023-04-01', end: '2023-06-30' },
          milestones: [
            { id: 'plots', title: POINTS[0]!.title, planned: '2023-04-01', reached: '2023-06-30' },
            { id: 'first', title: POINTS[1]!.title, planned: '2023-Q2', reached: '2023-05' },
          ],
        },
        { ...timed[3]!, timing: { kind: 'within', period: '2023-05-15' } },
      ],
    }),
    says: (words) => [
      words.timeline.reached(formatPeriod('2023-06-30', words)),
      words.timeline.reference(formatPeriod('2023-Q2', words)),
    ],
  },
  {
    id: 'milestone-withheld',
    expect:
      'One milestone is disclosed; the document says that parts are withheld, and neither which nor when.',
    document: compose({
      tasks: [{ id: 'bus', title: TASKS.within, milestones: [POINTS[0]!] }],
      withholdings: [{ id: 'parts', of: 'tasks', aspect: 'parts', confStatus: 'N' }],
    }),
    says: (words) => [read(POINTS[0]!.title, words), words.common.withheld],
    neverSays: (words) => [formatPeriod('2024-06-30', words), read(POINTS[1]!.title, words)],
  },
  {
    id: 'grouped-by-category',
    expect: 'Tasks in the order of the document’s categories, each group foldable; last, what has none.',
    document: compose({ categories: CATEGORIES, tasks: grouped }),
    attributes: { of: 'tasks', 'group-by': 'category' },
    says: (words) => [
      read(CATEGORIES[0]!.name, words),
      read(CATEGORIES[2]!.name, words),
      words.breakdown.noGroup.category,
      words.schedule.items(...counted('1', words)),
      words.schedule.foldAll,
      ...grouped.map(({ title }) => read(title, words)),
    ],
    neverSays: (words) => [read(CATEGORIES[1]!.name, words)],
  },
  {
    id: 'grouped-by-assessment',
    expect: 'Tasks by their status, the best first; not assessed and withheld are groups of their own.',
    document: compose({ categories: CATEGORIES, tasks: grouped }),
    attributes: { of: 'tasks', 'group-by': 'assessment' },
    says: (words) => [
      statusName('faster', words),
      words.common.notAssessed,
      words.breakdown.assessmentsWithheld,
      words.breakdown.noGroup.assessment,
    ],
    neverSays: (words) => [statusName('ahead', words)],
  },
  {
    id: 'grouped-by-achievement',
    expect: 'Tasks with an outcome, then those with measures alone, then those of which neither is stated.',
    document: compose({ categories: CATEGORIES, tasks: achieved }),
    attributes: { of: 'tasks', 'group-by': 'achievement' },
    says: (words) => Object.values(words.schedule.achievements),
  },
  {
    id: 'today',
    expect: 'A page asks for a date of its own: a dotted line, apart from the time that the release shows.',
    document: compose({ tasks: timed }),
    attributes: { today: '2024-09-15' },
    says: (words) => [words.schedule.today(formatPeriod('2024-09-15', words))],
  },
  {
    id: 'today-beyond',
    expect: 'The date that a page asks for lies after the axis: said, and not drawn.',
    document: compose({ tasks: timed }),
    attributes: { today: '2031-01-01' },
    says: (words) => [words.schedule.today(formatPeriod('2031-01-01', words)), words.schedule.beyond],
  },
  {
    id: 'narrow-span',
    expect: 'Process stages within half a year: months on the axis, and the plan period only in part.',
    document: compose({
      processStages: [
        { id: 'survey', title: both('调研', 'Survey'), timing: { kind: 'span', start: '2023-03', end: '2023-04' } }, // prettier-ignore
        { id: 'draft', title: both('起草', 'Drafting'), timing: { kind: 'span', start: '2023-05-08', end: '2023-07-14' } }, // prettier-ignore
      ],
    }),
    attributes: { of: 'process-stages' },
    says: (words) => [read(both('调研', 'Survey'), words), words.timeline.clipped],
    neverSays: (words) => [words.gauge.elapsed],
  },
  {
    id: 'many',
    expect: 'Two hundred and fifty tasks: a hundred at first, and buttons that show more.',
    document: compose({ categories: CATEGORIES, tasks: many }),
    attributes: { of: 'tasks' },
    says: (words) => [words.schedule.shown('100', '250'), words.schedule.showMore('100'), words.schedule.showAll('250')], // prettier-ignore
  },
  {
    id: 'many-grouped',
    expect: 'Two hundred and fifty tasks in groups: folded, each with the number of its items.',
    document: compose({ categories: CATEGORIES, tasks: many }),
    attributes: { of: 'tasks', 'group-by': 'category' },
    says: (words) => [words.schedule.unfoldAll, read(CATEGORIES[0]!.name, words)],
    neverSays: (words) => [words.schedule.foldAll],
  },
  {
    id: 'unknown-group-by',
    expect: 'The attribute names nothing to group by: a sentence says what there is.',
    document: compose({ tasks: timed }),
    attributes: { 'group-by': 'colour' },
    says: () => ['category', 'assessment', 'achievement'],
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
    id: 'filtered',
    expect: 'The tasks of one category alone, how many of the listed ones these are, and a button to clear.',
    document: CHOSEN,
    attributes: { of: 'tasks', filter: 'category:economy' },
    says: (words) => [
      titleOf(0, words),
      amount(words, 'tasks', '1', '2'),
      words.closer.withoutWithheld,
      words.closer.clear,
    ],
    neverSays: (words) => [titleOf(1, words)],
  },
  {
    id: 'filtered-to-nothing',
    expect: 'No task is of the category that is asked for: the sentence says so, and nothing is shown.',
    document: CHOSEN,
    attributes: { of: 'tasks', filter: 'category:innovation' },
    says: (words) => [amount(words, 'tasks', '0', '2')],
    neverSays: (words) => [titleOf(0, words), titleOf(1, words)],
  },
  {
    id: 'unknown-filter',
    expect:
      'The attribute names nothing to filter by: a sentence says what it can be, and every task is shown.',
    document: CHOSEN,
    attributes: { of: 'tasks', filter: 'economy' },
    says: (words) => ['category:economy', titleOf(0, words), titleOf(1, words)],
  },
  {
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.common.withheld],
  },
]);
