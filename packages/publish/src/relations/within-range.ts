import type { Decimal } from '@planglass/model';
import type { Band } from '@planglass/model/record';
import { constant } from '../exact/linear.ts';
import { ONE, greatest, least, rational, type Rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';
import { HUNDRED, NEVER, atMost, equal, lessThan } from './claims.ts';
import type { RelationKind } from './relation.ts';

export const withinRange: RelationKind<'within-range'> = {
  kind: 'within-range',
  references: ({ assessment, actual }) => [assessment, actual],
  explains: ({ assessment }) => assessment,
  model: ({ assessment, actual, lower, upper, bands }, figures) => {
    if (rational(lower).equals(rational(upper))) return { refused: 'sign-of-divisor' };
    const statuses = figures.statuses(assessment);
    const figure = figures.number(actual);
    const alternatives = bands.flatMap(({ status, from, to }: Band): Claim[][] => {
      const is = statuses.get(status);
      if (!is) return [];
      const inner = from === undefined ? undefined : reachOf(from, { lower, upper });
      const outer = to === undefined ? undefined : reachOf(to, { lower, upper });
      const own = [
        equal(is, constant(ONE)),
        ...(from === undefined
          ? []
          : inner
            ? [atMost(constant(inner.from), figure), atMost(figure, constant(inner.to))]
            : [NEVER]),
      ];
      // Short of a threshold it lies on either side of where that is reached.
      return outer
        ? [
            [...own, lessThan(figure, constant(outer.from))],
            [...own, lessThan(constant(outer.to), figure)],
          ]
        : [own];
    });
    const middle = rational(lower).add(rational(upper)).div(2);
    return { claims: [], choices: [alternatives], parted: [{ figure: actual, at: middle }] };
  },
  row: { result: 'assessment', from: ['actual'] },
  label: '区间接近程度',
  sentence: {
    en: ({ assessment, actual, lower, upper }, name) =>
      `${name(assessment)} follows from how close ${name(actual)} lies to the range from ${lower} to ${upper}.`,
    zh: ({ assessment, actual, lower, upper }, name) =>
      `${name(assessment)}由${name(actual)}与${lower}至${upper}这一区间的接近程度确定。`,
  },
};

/** Between which values, both included, at least so many per cent is reached; above 100 nowhere. */
export function reachOf(
  percent: Decimal | Rational,
  ends: { lower: Decimal; upper: Decimal },
): { from: Rational; to: Rational } | undefined {
  const share = (typeof percent === 'string' ? rational(percent) : percent).div(HUNDRED);
  if (share.compare(ONE) > 0) return undefined;
  const [one, other] = [rational(ends.lower), rational(ends.upper)];
  const [lower, upper] = [least(one, other), greatest(one, other)];
  const beyond = upper.sub(lower).div(2).mul(ONE.sub(share));
  return { from: lower.sub(beyond), to: upper.add(beyond) };
}
