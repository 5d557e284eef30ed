import { constant } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { atMost } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const bounds: RelationKind<'bounds'> = {
  kind: 'bounds',
  references: ({ figure }) => [figure],
  model: ({ figure, lower, upper }, figures) => ({
    claims: [
      ...(lower === undefined ? [] : [atMost(constant(rational(lower)), figures.number(figure))]),
      ...(upper === undefined ? [] : [atMost(figures.number(figure), constant(rational(upper)))]),
    ],
  }),
  row: { result: 'figure' },
  label: '范围',
  sentence: {
    en: ({ figure, lower, upper, numbers, sign }, name) =>
      [
        `Of ${name(figure)} everyone knows that it is`,
        [
          ...(numbers === 'whole' ? ['a whole number'] : []),
          ...(lower === undefined ? [] : [`at least ${lower}`]),
          ...(upper === undefined ? [] : [`at most ${upper}`]),
          ...(sign === 'any' && lower === undefined ? ['of either sign'] : []),
        ].join(', ') || 'a number',
      ].join(' ') + '.',
    zh: ({ figure, lower, upper, numbers, sign }, name) =>
      `众所周知，${name(figure)}${
        [
          ...(numbers === 'whole' ? ['为整数'] : []),
          ...(lower === undefined ? [] : [`不小于${lower}`]),
          ...(upper === undefined ? [] : [`不大于${upper}`]),
          ...(sign === 'any' && lower === undefined ? ['可正可负'] : []),
        ].join('，') || '为数值'
      }。`,
  },
};
