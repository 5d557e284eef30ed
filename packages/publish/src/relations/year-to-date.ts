import { exactlyOrRounded, sumOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const yearToDate: RelationKind<'year-to-date'> = {
  kind: 'year-to-date',
  references: ({ total, parts }) => [total, ...parts],
  model: ({ total, parts, rounding }, figures) =>
    exactlyOrRounded(figures, total, sumOf(figures, parts), rounding),
  row: { result: 'total', from: 'parts' },
  label: '累计到期',
  sentence: {
    en: ({ total, parts }, name) =>
      `${name(total)} is the year so far, and so the sum of ${parts.map(name).join(', ')}.`,
    zh: ({ total, parts }, name) => `${name(total)}为年初至今累计，等于${parts.map(name).join('、')}之和。`,
  },
};
