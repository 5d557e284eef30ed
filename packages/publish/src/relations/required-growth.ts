import type { WayDirection } from '@planglass/model/record';
import { constant, type Linear } from '../exact/linear.ts';
import { partOfGrowth, type Enclosure } from '../exact/power.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { NOT_ASSESSED } from '../statements/book.ts';
import type { Claim } from '../statements/statement.ts';
import { HUNDRED, NEVER, above, atMost, below, equal, lessThan } from './claims.ts';
import type { RelationKind } from './relation.ts';

/** Both powers of a published baseline: one of the actual value and the target is known, of the other the status tells. */
export const requiredGrowth: RelationKind<'required-growth'> = {
  kind: 'required-growth',
  references: ({ assessment, baseline, target, actual }) => [assessment, baseline, target, actual],
  explains: ({ assessment }) => assessment,
  model: (relation, figures) => {
    const { assessment, baseline, target, actual, direction, bands } = relation;
    const [elapsed, planned] = [rational(relation.elapsed), rational(relation.planned)];
    const from = figures.published(baseline);
    if (from === undefined) return { refused: 'power-of-unknown' };
    if (from.compare(ZERO) <= 0) return { refused: 'no-growth-rate' };
    const goal = figures.published(target);
    const reached = goal === undefined ? figures.published(actual) : undefined;
    const given = goal ?? reached;
    if (given === undefined) return { refused: 'power-of-unknown' };
    if (given.compare(ZERO) < 0 || goal?.equals(from)) return { refused: 'no-growth-rate' };
    const ways =
      goal === undefined
        ? targets(figures.number(target), { from, given, elapsed, planned }, direction)
        : [actuals(figures.number(actual), { from, given, elapsed, planned })];
    const statuses = figures.statuses(assessment);
    const alternatives = bands.flatMap(({ status, from: least, to }) => {
      const is = statuses.get(status);
      return is
        ? ways.map(({ claims, atLeast, lessThan: under }) => [
            equal(is, constant(ONE)),
            ...claims,
            ...(least === undefined ? [] : atLeast(rational(least))),
            ...(to === undefined ? [] : under(rational(to))),
          ])
        : [];
    });
    // A target that is the baseline requires no growth, and one that lies the other way gives no status either.
    const away = figures.number(target);
    const none =
      goal === undefined
        ? [
            [
              equal(statuses.get(NOT_ASSESSED)!, constant(ONE)),
              ...(direction === 'fall' ? [] : [atMost(away, constant(from))]),
              ...(direction === 'rise' ? [] : [atMost(constant(from), away)]),
            ],
          ]
        : [];
    const unknown = figures.number(goal === undefined ? target : actual);
    return {
      claims: [atMost(constant(ZERO), unknown)],
      choices: [[...alternatives, ...none]],
      ...(goal === undefined && direction === undefined ? { parted: [{ figure: target, at: from }] } : {}),
    };
  },
  row: { result: 'assessment', from: ['baseline', 'target', 'actual'] },
  label: '增速达标',
  sentence: {
    en: ({ assessment, baseline, target, actual, elapsed, planned }, name) =>
      `${name(assessment)} follows from how the growth from ${name(baseline)} to ${name(actual)} in ${elapsed} years compares with the growth that ${name(target)} requires over ${planned} years.`,
    zh: ({ assessment, baseline, target, actual, elapsed, planned }, name) =>
      `${name(assessment)}由${name(baseline)}至${name(actual)}${elapsed}年间的年均增速与${name(target)}所要求的${planned}年年均增速之比确定。`,
  },
};

/** What the ratio of both growth rates, in per cent, says of the figure that is not known. */
interface Way {
  claims: Claim[];
  atLeast(percent: Rational): Claim[];
  lessThan(percent: Rational): Claim[];
}

interface Given {
  /** The baseline. */
  from: Rational;
  /** The target where it is known, else the actual value. */
  given: Rational;
  elapsed: Rational;
  planned: Rational;
}

type Side = 'at-least' | 'more' | 'at-most' | 'less';

/** The figure against baseline × (1 + …)^years; nothing is less than a power that is none, and everything is more. */
function against(figure: Linear, side: Side, growth: Enclosure | undefined, from: Rational): Claim[] {
  const falls = side === 'at-most' || side === 'less';
  if (!growth) return falls ? [NEVER] : [];
  return [(falls ? below : above)(figure, growth, constant(from), side === 'at-least' || side === 'at-most')];
}

/**
 * ratio ≥ p where target > baseline: actual ≥ baseline × (1 + p/100 × ((target ÷ baseline)^(1 ÷ planned) − 1))^elapsed;
 * the other way round where the target is below the baseline, since then the required growth is negative.
 */
function actuals(actual: Linear, { from, given: target, elapsed, planned }: Given): Way {
  const rises = target.compare(from) > 0;
  const at = (percent: Rational): Enclosure | undefined =>
    partOfGrowth(target.div(from), planned.inverse(), percent.div(HUNDRED), elapsed);
  return {
    claims: [],
    atLeast: (percent) => against(actual, rises ? 'at-least' : 'at-most', at(percent), from),
    lessThan: (percent) => against(actual, rises ? 'less' : 'more', at(percent), from),
  };
}

/**
 * The target may lie above the baseline or below it. ratio ≥ p where it is above, with p > 0:
 * target ≤ baseline × (1 + 100/p × ((actual ÷ baseline)^(1 ÷ elapsed) − 1))^planned; the other way round for a target
 * below, and again for p < 0. A ratio of zero or more only says that the actual value went the same way.
 */
const targets = (
  target: Linear,
  { from, given: actual, elapsed, planned }: Given,
  direction: WayDirection | undefined,
): Way[] =>
  (direction === undefined ? [true, false] : [direction === 'rise']).map((rises): Way => {
    const start = constant(from);
    const at = (percent: Rational): Enclosure | undefined =>
      partOfGrowth(actual.div(from), elapsed.inverse(), HUNDRED.div(percent), planned);
    const follows = rises ? actual.compare(from) >= 0 : actual.compare(from) <= 0;
    const isSlower = (percent: Rational): boolean => percent.compare(ZERO) > 0 === rises;
    return {
      claims: [rises ? lessThan(start, target) : lessThan(target, start)],
      atLeast: (percent) =>
        percent.equals(ZERO)
          ? follows
            ? []
            : [NEVER]
          : against(target, isSlower(percent) ? 'at-most' : 'at-least', at(percent), from),
      lessThan: (percent) =>
        percent.equals(ZERO)
          ? follows
            ? [NEVER]
            : []
          : against(target, isSlower(percent) ? 'more' : 'less', at(percent), from),
    };
  });
