import { gaugeForms } from './gauge-forms.ts';
import { gaugeObservations } from './gauge-observations.ts';
import { commonStates } from './common.ts';
import { compose, composeIndicator, INDICATOR_NAME } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, read, statesOf, type StateParts } from './state.ts';

const attributes = { indicator: 'forest-cover' };
const APPRAISAL = both('完成情况良好', 'In good shape');
const SHARE = both('实现“时间过半、任务过半”', 'achieved “half the time, half the task”');
const QUANTIFIER = both('绝大部分', 'The vast majority');
const plan = { id: 'example-plan', name: both('示例市发展规划', 'Development Plan of Example City') };
const appraisals = [{ id: 'overall', of: 'indicators' as const, words: APPRAISAL }];
const shares = [
  {
    id: 'half',
    of: 'indicators' as const,
    predicate: SHARE,
    share: { state: 'words' as const, words: QUANTIFIER },
  },
];

const wholePlan: StateParts[] = [
  {
    id: 'whole-plan',
    expect: 'No indicator is named: the elapsed time of the plan beside what is said in words.',
    document: compose({ appraisals, shares }),
    says: (words) => [words.gauge.elapsed, read(APPRAISAL, words), read(QUANTIFIER, words)],
  },
  {
    id: 'whole-plan-implied-period',
    expect:
      'The plan period is implied and the reference a month: a span of elapsed time, marked as implied.',
    document: compose({
      plan: { ...plan, period: { period: '2021/2025', provenance: 'implied' } },
      release: {
        id: 'draft',
        title: both('征求意见稿', 'Consultation draft'),
        stage: 'consultation-draft',
        reference: { period: '2023-09', provenance: 'implied' },
      },
      appraisals,
    }),
    says: (words) => [words.gauge.elapsed, words.common.implied, read(APPRAISAL, words)],
  },
  {
    id: 'whole-plan-without-period',
    expect:
      'Neither a plan period nor an elapsed time is known: the words stand alone, and no time is drawn.',
    document: compose({ plan, appraisals, shares }),
    says: (words) => [read(APPRAISAL, words), read(QUANTIFIER, words)],
    neverSays: () => ['2021', '2025'],
  },
  {
    id: 'whole-plan-of-the-seed',
    expect:
      'The seed names no indicator: time elapsed, “in good shape” and “the vast majority”, and no number for them.',
    document: RECORDS.baicheng,
    says: (words) => [words.gauge.elapsed, words.common.implied],
  },
];

export const gaugeStates = statesOf('plan-gauge', [
  ...commonStates(),
  ...gaugeObservations,
  ...gaugeForms,
  ...wholePlan,
  {
    id: 'unknown-indicator',
    expect: 'The document has no indicator of that name: a sentence says which name is not there.',
    document: composeIndicator({}),
    attributes: { indicator: 'air-quality' },
    says: (words) => [words.method.unknownIndicator('air-quality')],
    neverSays: (words) => [read(INDICATOR_NAME, words)],
  },
  {
    id: 'inline-document',
    expect: 'The document stands inside the tag: no request is made.',
    source: {
      from: 'inline',
      text: JSON.stringify(composeIndicator({ actual: { state: 'value', value: '62.4' } })),
    },
    attributes,
    says: (words) => [read(INDICATOR_NAME, words), '62.4%'],
  },
]);
