import { atMost } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const order: RelationKind<'order'> = {
  kind: 'order',
  references: ({ figures }) => figures,
  model: ({ figures: references }, figures) => ({
    claims: references
      .slice(1)
      .map((reference, index) => atMost(figures.number(reference), figures.number(references[index]!))),
  }),
  row: { from: 'figures' },
  label: '排序',
  sentence: {
    en: ({ figures }, name) => `In their order, the greatest first: ${figures.map(name).join(', ')}.`,
    zh: ({ figures }, name) => `由高到低依次为${figures.map(name).join('、')}。`,
  },
};
