import { constant, scale } from '../exact/linear.ts';
import { ONE } from '../exact/rational.ts';
import { rounded } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const product: RelationKind<'product'> = {
  kind: 'product',
  references: ({ product: figure, factors }) => [figure, ...factors],
  model: ({ product: figure, factors, rounding }, figures) => {
    const known = factors.map((reference) => figures.published(reference));
    const unknown = factors.filter((_, index) => known[index] === undefined);
    if (unknown.length > 1) return { refused: 'product-of-unknowns' };
    const together = known.reduce<typeof ONE>((all, each) => (each ? all.mul(each) : all), ONE);
    const expression = unknown.length ? scale(figures.number(unknown[0]!), together) : constant(together);
    return rounded(figures, figure, expression, rounding);
  },
  row: { result: 'product', from: 'factors' },
  label: '乘积',
  sentence: {
    en: ({ product: figure, factors }, name) =>
      `${name(figure)} is the product of ${factors.map(name).join(' and ')}, rounded.`,
    zh: ({ product: figure, factors }, name) =>
      `${name(figure)}为${factors.map(name).join('与')}之积（取舍位数后）。`,
  },
};
