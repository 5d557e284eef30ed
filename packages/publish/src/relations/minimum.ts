import { atMost, equal } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const minimum: RelationKind<'minimum'> = {
  kind: 'minimum',
  references: ({ minimum: figure, of }) => [figure, ...of],
  model: ({ minimum: figure, of }, figures) => {
    const bound = figures.number(figure);
    const numbers = of.map((reference) => figures.number(reference));
    return {
      claims: numbers.map((number) => atMost(bound, number)),
      choices: [numbers.map((number) => [equal(number, bound)])],
    };
  },
  row: { result: 'minimum', from: 'of' },
  label: '最小',
  sentence: {
    en: ({ minimum: figure, of }, name) => `${name(figure)} is the least of ${of.map(name).join(', ')}.`,
    zh: ({ minimum: figure, of }, name) => `${name(figure)}为${of.map(name).join('、')}中的最小值。`,
  },
};
