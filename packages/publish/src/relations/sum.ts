import { computedAs, stepOf, sumOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const sum: RelationKind<'sum'> = {
  kind: 'sum',
  references: ({ total, parts }) => [total, ...parts],
  model: ({ total, parts, rounding }, figures) => ({
    claims: computedAs(figures, total, sumOf(figures, parts), stepOf(rounding)),
  }),
  sentence: {
    en: ({ total, parts }, name) => `${name(total)} is the sum of ${parts.map(name).join(', ')}.`,
    zh: ({ total, parts }, name) => `${name(total)}等于${parts.map(name).join('、')}之和。`,
  },
};
