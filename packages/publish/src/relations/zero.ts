import { constant } from '../exact/linear.ts';
import { ZERO } from '../exact/rational.ts';
import { equal } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const zero: RelationKind<'zero'> = {
  kind: 'zero',
  references: ({ figures }) => figures,
  model: ({ figures: references }, figures) => ({
    claims: references.map((reference) => equal(figures.number(reference), constant(ZERO))),
  }),
  row: { from: 'figures' },
  label: '为零',
  sentence: {
    en: ({ figures }, name) => `There can be none of ${figures.map(name).join(', ')}.`,
    zh: ({ figures }, name) => `${figures.map(name).join('、')}只能为零。`,
  },
};
