import { scale } from '../exact/linear.ts';
import { rational } from '../exact/rational.ts';
import { HUNDRED, atMost } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const quantifier: RelationKind<'quantifier'> = {
  kind: 'quantifier',
  references: ({ part, whole }) => [part, whole],
  model: ({ part, whole, atLeast: least, atMost: most }, figures) => {
    const share = scale(figures.number(part), HUNDRED);
    const times = (percent: string) => scale(figures.number(whole), rational(percent));
    return {
      claims: [
        ...(least === undefined ? [] : [atMost(times(least), share)]),
        ...(most === undefined ? [] : [atMost(share, times(most))]),
      ],
    };
  },
  row: { from: ['part', 'whole'], lower: 'atLeast', upper: 'atMost' },
  label: '约数',
  sentence: {
    en: ({ part, whole, atLeast: least, atMost: most }, name) =>
      `The words for ${name(part)} are taken to mean ${least === undefined ? '' : `at least ${least} %`}${least && most ? ' and ' : ''}${most === undefined ? '' : `at most ${most} %`} of ${name(whole)}.`,
    zh: ({ part, whole, atLeast: least, atMost: most }, name) =>
      `关于${name(part)}的表述视为${least === undefined ? '' : `不低于${name(whole)}的${least}%`}${least && most ? '、' : ''}${most === undefined ? '' : `不高于${name(whole)}的${most}%`}。`,
  },
};
