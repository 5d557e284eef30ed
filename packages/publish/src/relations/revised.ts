import type { RelationKind } from './relation.ts';

/** Says nothing of the figures but that they are not those of the earlier release; see `statements/same-fact.ts`. */
export const revised: RelationKind<'revised'> = {
  kind: 'revised',
  ofAny: true,
  references: ({ figures }) => figures,
  model: () => ({ claims: [] }),
  row: { from: 'figures' },
  label: '已修订',
  sentence: {
    en: ({ figures, since }, name) => `Revised since the release ${since}: ${figures.map(name).join(', ')}.`,
    zh: ({ figures, since }, name) => `自“${since}”版发布以来已修订：${figures.map(name).join('、')}。`,
  },
};
