import { scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { HUNDRED, factor, quotient } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const growth: RelationKind<'growth'> = {
  kind: 'growth',
  references: ({ growth: figure, earlier, later }) => [figure, earlier, later],
  model: ({ growth: figure, earlier, later, rounding }, figures) =>
    figures.isNonNegative(earlier)
      ? quotient(
          figures,
          figure,
          {
            numerator: scale(figures.number(later), HUNDRED),
            denominator: factor(figures, earlier),
            offset: rational(-100),
            positive: true,
          },
          rounding,
        )
      : { refused: 'sign-of-divisor' },
  row: { result: 'growth', from: ['earlier', 'later'] },
  label: '增速',
  sentence: {
    en: ({ growth: figure, earlier, later }, name) =>
      `${name(figure)} is the growth from ${name(earlier)} to ${name(later)} in per cent, rounded.`,
    zh: ({ growth: figure, earlier, later }, name) =>
      `${name(figure)}为${name(later)}比${name(earlier)}增长的百分比（取舍位数后）。`,
  },
};
