import { constant } from '../exact/linear.ts';
import { ZERO } from '../exact/rational.ts';
import { isAssessment } from '../statements/figures.ts';
import { equal } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const unchanged: RelationKind<'unchanged'> = {
  kind: 'unchanged',
  ofAny: true,
  references: ({ figures, since }) => figures.flatMap((figure) => [figure, `${since}@${figure}`]),
  model: ({ figures: references, since }, figures) => ({
    claims: references.flatMap((reference) => {
      const before = `${since}@${reference}`;
      if (!isAssessment(reference)) return [equal(figures.number(reference), figures.number(before))];
      const statuses = figures.statuses(before);
      return [...figures.statuses(reference)].map(([id, each]) =>
        equal(each, statuses.get(id) ?? constant(ZERO)),
      );
    }),
  }),
  row: { from: 'figures' },
  label: '未变',
  sentence: {
    en: ({ figures, since }, name) =>
      `Unchanged since the release ${since}: ${figures.map(name).join(', ')}.`,
    zh: ({ figures, since }, name) => `自“${since}”版发布以来未变：${figures.map(name).join('、')}。`,
  },
};
