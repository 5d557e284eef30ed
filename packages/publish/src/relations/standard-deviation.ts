import type { RelationKind } from './relation.ts';

export const standardDeviation: RelationKind<'standard-deviation'> = {
  kind: 'standard-deviation',
  references: ({ deviation, of }) => [deviation, ...of],
  // Where all is published, there is nothing left for it to give away.
  model: ({ deviation, of }, figures) =>
    [deviation, ...of].every((reference) => figures.published(reference) !== undefined)
      ? { claims: [] }
      : { refused: 'not-linear' },
  row: { result: 'deviation', from: 'of' },
  label: '标准差',
  sentence: {
    en: ({ deviation, of }, name) =>
      `${name(deviation)} is the standard deviation of ${of.map(name).join(', ')}.`,
    zh: ({ deviation, of }, name) => `${name(deviation)}为${of.map(name).join('、')}的标准差。`,
  },
};
