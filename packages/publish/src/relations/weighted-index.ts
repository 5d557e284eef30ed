import { add, scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { computedAs, stepOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const weightedIndex: RelationKind<'weighted-index'> = {
  kind: 'weighted-index',
  references: ({ index, parts }) => [index, ...parts.map(({ figure }) => figure)],
  model: ({ index, parts, rounding }, figures) => ({
    claims: computedAs(
      figures,
      index,
      add(...parts.map(({ figure, weight }) => scale(figures.number(figure), rational(weight)))),
      stepOf(rounding) ?? figures.lastUnit(index),
    ),
  }),
  sentence: {
    en: ({ index, parts }, name) =>
      `${name(index)} is the sum of ${parts.map(({ figure, weight }) => `${weight} × ${name(figure)}`).join(', ')}, rounded.`,
    zh: ({ index, parts }, name) =>
      `${name(index)}等于${parts.map(({ figure, weight }) => `${weight}×${name(figure)}`).join('、')}之和（取舍位数后）。`,
  },
};
