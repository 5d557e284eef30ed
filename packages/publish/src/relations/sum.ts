import { exactlyOrRounded, sumOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const sum: RelationKind<'sum'> = {
  kind: 'sum',
  references: ({ total, parts }) => [total, ...parts],
  model: ({ total, parts, rounding }, figures) =>
    exactlyOrRounded(figures, total, sumOf(figures, parts), rounding),
  row: { result: 'total', from: 'parts' },
  label: '合计',
  sentence: {
    en: ({ total, parts }, name) => `${name(total)} is the sum of ${parts.map(name).join(', ')}.`,
    zh: ({ total, parts }, name) => `${name(total)}等于${parts.map(name).join('、')}之和。`,
  },
};
