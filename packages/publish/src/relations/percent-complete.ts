import { isConstant, scale, subtract } from '../exact/linear.ts';
import { ZERO, rational } from '../exact/rational.ts';
import { HUNDRED, factor, quotient } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const percentComplete: RelationKind<'percent-complete'> = {
  kind: 'percent-complete',
  references: ({ percent, baseline, target, actual }) => [percent, baseline, target, actual],
  model: ({ percent, baseline, target, actual, rounding }, figures) => {
    const way = subtract(factor(figures, target), factor(figures, baseline));
    const done = scale(subtract(figures.number(actual), factor(figures, baseline)), HUNDRED);
    const falls = isConstant(way) && way.constant.compare(ZERO) < 0;
    const sign = rational(falls ? -1 : 1);
    return quotient(
      figures,
      percent,
      { numerator: scale(done, sign), denominator: scale(way, sign), positive: isConstant(way) },
      rounding,
    );
  },
  row: { result: 'percent', from: ['baseline', 'target', 'actual'] },
  label: '完成率',
  sentence: {
    en: ({ percent, baseline, target, actual }, name) =>
      `${name(percent)} is how far ${name(actual)} has come on the way from ${name(baseline)} to ${name(target)}, in per cent, rounded.`,
    zh: ({ percent, baseline, target, actual }, name) =>
      `${name(percent)}为${name(actual)}在${name(baseline)}至${name(target)}之间完成的百分比（取舍位数后）。`,
  },
};
