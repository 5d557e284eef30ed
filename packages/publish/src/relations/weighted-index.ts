import { add, scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { rounded } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const weightedIndex: RelationKind<'weighted-index'> = {
  kind: 'weighted-index',
  references: ({ index, parts }) => [index, ...parts.map(({ figure }) => figure)],
  model: ({ index, parts, rounding }, figures) =>
    rounded(
      figures,
      index,
      add(...parts.map(({ figure, weight }) => scale(figures.number(figure), rational(weight)))),
      rounding,
    ),
  row: { result: 'index', from: 'parts', weighted: true },
  label: '加权指数',
  sentence: {
    en: ({ index, parts }, name) =>
      `${name(index)} is the sum of ${parts.map(({ figure, weight }) => `${weight} × ${name(figure)}`).join(', ')}, rounded.`,
    zh: ({ index, parts }, name) =>
      `${name(index)}等于${parts.map(({ figure, weight }) => `${weight}×${name(figure)}`).join('、')}之和（取舍位数后）。`,
  },
};
