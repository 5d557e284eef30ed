import { scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { factor, quotient } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const ratio: RelationKind<'ratio'> = {
  kind: 'ratio',
  references: ({ ratio: figure, numerator, denominator }) => [figure, numerator, denominator],
  model: ({ ratio: figure, numerator, denominator, per = '1', rounding }, figures) =>
    figures.isNonNegative(denominator)
      ? quotient(
          figures,
          figure,
          {
            numerator: scale(figures.number(numerator), rational(per)),
            denominator: factor(figures, denominator),
            positive: true,
          },
          rounding,
        )
      : { refused: 'sign-of-divisor' },
  row: { result: 'ratio', from: ['numerator', 'denominator'] },
  label: '比率',
  sentence: {
    en: ({ ratio: figure, numerator, denominator, per }, name) =>
      `${name(figure)} is ${per ? `${per} × ` : ''}${name(numerator)} divided by ${name(denominator)}, rounded.`,
    zh: ({ ratio: figure, numerator, denominator, per }, name) =>
      `${name(figure)}等于${per ? `${per}×` : ''}${name(numerator)}除以${name(denominator)}（取舍位数后）。`,
  },
};
