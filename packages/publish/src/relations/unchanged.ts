import { equal } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const unchanged: RelationKind<'unchanged'> = {
  kind: 'unchanged',
  references: ({ figures, since }) => figures.flatMap((figure) => [figure, `${since}@${figure}`]),
  model: ({ figures: references, since }, figures) => ({
    claims: references.map((reference) =>
      equal(figures.number(reference), figures.number(`${since}@${reference}`)),
    ),
  }),
  sentence: {
    en: ({ figures, since }, name) =>
      `Unchanged since the release ${since}: ${figures.map(name).join(', ')}.`,
    zh: ({ figures, since }, name) => `自“${since}”版发布以来未变：${figures.map(name).join('、')}。`,
  },
};
