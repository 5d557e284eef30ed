import { subtract } from '../exact/linear.ts';
import { computedAs, stepOf } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const gap: RelationKind<'gap'> = {
  kind: 'gap',
  references: ({ gap: figure, target, actual }) => [figure, target, actual],
  model: ({ gap: figure, target, actual, rounding }, figures) => ({
    claims: computedAs(
      figures,
      figure,
      subtract(figures.number(target), figures.number(actual)),
      stepOf(rounding),
    ),
  }),
  sentence: {
    en: ({ gap: figure, target, actual }, name) => `${name(figure)} is ${name(target)} less ${name(actual)}.`,
    zh: ({ gap: figure, target, actual }, name) => `${name(figure)}等于${name(target)}减${name(actual)}。`,
  },
};
