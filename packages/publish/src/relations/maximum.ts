import { atMost, equal } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const maximum: RelationKind<'maximum'> = {
  kind: 'maximum',
  references: ({ maximum: figure, of }) => [figure, ...of],
  model: ({ maximum: figure, of }, figures) => {
    const bound = figures.number(figure);
    const numbers = of.map((reference) => figures.number(reference));
    return {
      claims: numbers.map((number) => atMost(number, bound)),
      choices: [numbers.map((number) => [equal(number, bound)])],
    };
  },
  row: { result: 'maximum', from: 'of' },
  label: '最大',
  sentence: {
    en: ({ maximum: figure, of }, name) => `${name(figure)} is the greatest of ${of.map(name).join(', ')}.`,
    zh: ({ maximum: figure, of }, name) => `${name(figure)}为${of.map(name).join('、')}中的最大值。`,
  },
};
