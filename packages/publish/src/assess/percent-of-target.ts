import { ZERO } from '../exact/rational.ts';
import { isBeyond } from './elapsed-time.ts';
import { asksFor, type Method } from './method.ts';

/** The actual value as a percentage of the target (完成率), whatever the time: for totals, and for what has come to its end. */
export const percentOfTarget: Method<'value'> = {
  id: 'percent-of-target',
  goal: 'value',
  baseline: 'unused',
  thresholds: ['100'],
  formula: {
    en: 'Actual value as a percentage of the target',
    'zh-Hans': '目标完成率',
    'zh-Hant': '目標達成率',
    ar: 'القيمة الفعلية كنسبة مئوية من المستهدف',
  },
  expression: () => ({
    en: '100 × actual ÷ target',
    'zh-Hans': '100×完成值÷目标值',
    'zh-Hant': '100×實際值÷目標值',
    ar: '100 × الفعلي ÷ المستهدف',
  }),
  elapsed: () => 'none',
  unfit(aim, { target }) {
    if (aim.direction === 'keep' || asksFor(aim).includes(-1)) return 'direction';
    return target !== undefined && target.compare(ZERO) <= 0 ? 'no-rate' : undefined;
  },
  reaches: (percent, { target, actual }) => isBeyond(percent, { target, actual }, undefined),
  relation: ({ assessment, target, actual }, _, bands) => ({
    id: assessment,
    kind: 'required-progress',
    assessment,
    target,
    actual,
    // There is no percentage of a target that is not above zero.
    direction: 'rise',
    bands,
  }),
};
