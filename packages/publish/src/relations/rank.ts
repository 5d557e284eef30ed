import { add, constant, isConstant, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';
import { atMost, equal, factor, lessThan } from './claims.ts';
import type { Figures, RelationKind } from './relation.ts';

/**
 * The standard competition ranking: the place is 1 + how many of the others are greater. The others that are published
 * exactly stand in their order, and the figure somewhere among them; of each of the rest a helper tells whether it is
 * greater. Where all places are published, as in a table of ranks, they tell that. Where places are withheld with their
 * values, the search grows fast with their number: of 8 figures 3 take some seconds and 4 about a minute; more of them can
 * end at the limit, not proved.
 */
export const rank: RelationKind<'rank'> = {
  kind: 'rank',
  references: ({ rank: figure, of, among }) => [figure, of, ...others(of, among)],
  model: ({ rank: figure, of, among }, figures) => {
    const own = factor(figures, of);
    const ranking = ranked([of, ...others(of, among)], figures);
    if (ranking) return { claims: ranking };
    const numbers = others(of, among).map((reference) => factor(figures, reference));
    const known = numbers.filter(isConstant).sort((a, b) => b.constant.compare(a.constant));
    const rest = numbers.filter((each) => !isConstant(each));
    const place = factor(figures, figure);
    const greater = tally(rest, own, place, known.length, figures);
    const positions = Array.from({ length: known.length + 1 }, (_, position): Claim[] => [
      ...known.slice(position - 1, position).map((each) => lessThan(own, each)),
      ...known.slice(position, position + 1).map((each) => atMost(each, own)),
      ...greater.from(position),
    ]);
    return { claims: [], choices: [positions, ...greater.choices] };
  },
  row: { result: 'rank', from: ['of'], more: 'among' },
  label: '名次',
  sentence: {
    en: ({ rank: figure, of, among }, name) =>
      `${name(figure)} is the place of ${name(of)}, the greatest first, among ${others(of, among).map(name).join(', ')}.`,
    zh: ({ rank: figure, of, among }, name) =>
      `${name(figure)}为${name(of)}在${others(of, among).map(name).join('、')}中由高到低的名次。`,
  },
};

/** That the first of these figures stands where the places of all of them say; undefined where one is not told. */
function ranked(all: readonly string[], figures: Figures): Claim[] | undefined {
  const [own, ...places] = figures.places(all) ?? [];
  if (own === undefined) return undefined;
  const [first, ...rest] = all.map((each) => figures.number(each));
  return rest.map((each, at) => {
    const order = places[at]!.compare(own);
    return order === 0 ? equal(first!, each) : order < 0 ? lessThan(first!, each) : lessThan(each, first!);
  });
}

const others = (of: string, among: readonly string[]): string[] => [
  ...new Set(among.filter((reference) => reference !== of)),
];

interface Tally {
  choices: Claim[][][];
  /** That the place is right where so many of those that are published are greater. */
  from(position: number): Claim[];
}

/** How many of those whose value is not known are greater than a figure. */
function tally(
  rest: readonly Linear[],
  own: Linear,
  place: Linear,
  positions: number,
  figures: Figures,
): Tally {
  const before = (position: number): Linear => constant(rational(position + 1));
  const all = rest.map((each) => lessThan(own, each));
  const none = rest.map((each) => atMost(each, own));
  const open = (position: number): boolean => {
    const left = place.constant.sub(position + 1);
    return !isConstant(place) || (left.compare(ZERO) > 0 && left.compare(rest.length) < 0);
  };
  // A published place often tells by itself that all of them are greater, or none is.
  const counted = rest.length > 0 && Array.from({ length: positions + 1 }, (_, at) => at).some(open);
  const helpers = counted ? rest.map(() => figures.helper()) : [];
  const straight = (position: number): Claim[] =>
    place.constant.equals(position + 1) ? none : [...all, equal(place, before(position + rest.length))];
  return {
    choices: helpers.map((helper, index) => [
      [all[index]!, equal(helper, constant(ONE))],
      [none[index]!, equal(helper, constant(ZERO))],
    ]),
    from: (position) =>
      open(position) ? [equal(place, add(before(position), ...helpers))] : straight(position),
  };
}
