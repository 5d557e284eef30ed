import { scale } from '../exact/linear.ts';
import { HUNDRED, factor, quotient } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const share: RelationKind<'share'> = {
  kind: 'share',
  references: ({ share: figure, part, whole }) => [figure, part, whole],
  model: ({ share: figure, part, whole, rounding }, figures) =>
    figures.isNonNegative(whole)
      ? quotient(
          figures,
          figure,
          {
            numerator: scale(figures.number(part), HUNDRED),
            denominator: factor(figures, whole),
            positive: true,
          },
          rounding,
        )
      : { refused: 'sign-of-divisor' },
  row: { result: 'share', from: ['part', 'whole'] },
  label: '占比',
  sentence: {
    en: ({ share: figure, part, whole }, name) =>
      `${name(figure)} is ${name(part)} as a percentage of ${name(whole)}, rounded.`,
    zh: ({ share: figure, part, whole }, name) =>
      `${name(figure)}为${name(part)}占${name(whole)}的百分比（取舍位数后）。`,
  },
};
