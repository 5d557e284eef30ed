import { subtract } from '../exact/linear.ts';
import { exactlyOrRounded } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const gap: RelationKind<'gap'> = {
  kind: 'gap',
  references: ({ gap: figure, target, actual }) => [figure, target, actual],
  model: ({ gap: figure, target, actual, rounding }, figures) =>
    exactlyOrRounded(figures, figure, subtract(figures.number(target), figures.number(actual)), rounding),
  row: { result: 'gap', from: ['target', 'actual'] },
  label: '差额',
  sentence: {
    en: ({ gap: figure, target, actual }, name) => `${name(figure)} is ${name(target)} less ${name(actual)}.`,
    zh: ({ gap: figure, target, actual }, name) => `${name(figure)}等于${name(target)}减${name(actual)}。`,
  },
};
