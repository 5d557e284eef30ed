import type { Band } from '@planglass/model/record';
import { constant, type Linear } from '../exact/linear.ts';
import { ONE, rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';
import { atMost, equal, lessThan } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const band: RelationKind<'band'> = {
  kind: 'band',
  references: ({ assessment, of }) => [assessment, of],
  explains: ({ assessment }) => assessment,
  model: ({ assessment, of, bands }, figures) => {
    const statuses = figures.statuses(assessment);
    const figure = figures.number(of);
    const alternatives = bands.flatMap((each) => {
      const status = statuses.get(each.status);
      return status ? [[equal(status, constant(ONE)), ...inside(figure, each)]] : [];
    });
    // A status may stand for several bands, with those of others between them.
    const parted = bands.flatMap(({ from, to }) =>
      from === undefined || to === undefined
        ? []
        : [{ figure: of, at: rational(from).add(rational(to)).div(2) }],
    );
    return { claims: [], choices: [alternatives], parted };
  },
  row: { result: 'assessment', from: ['of'] },
  label: '分档',
  sentence: {
    en: ({ assessment, of }, name) => `${name(assessment)} follows from the band in which ${name(of)} lies.`,
    zh: ({ assessment, of }, name) => `${name(assessment)}由${name(of)}所在区间确定。`,
  },
};

const inside = (figure: Linear, { from, to }: Band): Claim[] => [
  ...(from === undefined ? [] : [atMost(constant(rational(from)), figure)]),
  ...(to === undefined ? [] : [lessThan(figure, constant(rational(to)))]),
];
