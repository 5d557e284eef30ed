import { scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { rounded, sumOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const mean: RelationKind<'mean'> = {
  kind: 'mean',
  references: ({ mean: figure, of }) => [figure, ...of],
  model: ({ mean: figure, of, rounding }, figures) =>
    rounded(figures, figure, scale(sumOf(figures, of), rational(`1/${of.length}`)), rounding),
  row: { result: 'mean', from: 'of' },
  label: '平均',
  sentence: {
    en: ({ mean: figure, of }, name) => `${name(figure)} is the mean of ${of.map(name).join(', ')}, rounded.`,
    zh: ({ mean: figure, of }, name) => `${name(figure)}为${of.map(name).join('、')}的平均值（取舍位数后）。`,
  },
};
