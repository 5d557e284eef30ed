import { add, constant, scale, subtract, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import { NOT_ASSESSED } from '../statements/book.ts';
import type { Claim } from '../statements/statement.ts';
import { HUNDRED, atMost, equal, factor, lessThan } from './claims.ts';
import type { Figures, Parted, RelationKind } from './relation.ts';

interface Way {
  toward: Claim;
  away: Claim;
  /** That the first place is reached by the second, or not. */
  atLeast(place: Linear, reached: Linear): Claim;
  under(reached: Linear, place: Linear): Claim;
}

/** Target and baseline, each of which lies on one side of the other, where that is published. */
function partedBy(figures: Figures, target: string, baseline: string | undefined): Parted[] {
  const start = baseline === undefined ? ZERO : figures.published(baseline);
  const goal = figures.published(target);
  return [
    ...(start === undefined ? [] : [{ figure: target, at: start }]),
    ...(baseline === undefined || goal === undefined ? [] : [{ figure: baseline, at: goal }]),
  ];
}

/** Linear in all three figures, so that any of them may be withheld. */
export const requiredProgress: RelationKind<'required-progress'> = {
  kind: 'required-progress',
  references: ({ assessment, baseline, target, actual }) => [
    assessment,
    target,
    actual,
    ...(baseline === undefined ? [] : [baseline]),
  ],
  explains: ({ assessment }) => assessment,
  model: ({ assessment, baseline, target, actual, elapsed, planned, direction, bands }, figures) => {
    const start = baseline === undefined ? constant(ZERO) : factor(figures, baseline);
    const goal = factor(figures, target);
    const reached = factor(figures, actual);
    const due =
      elapsed === undefined || planned === undefined ? ONE : rational(elapsed).div(rational(planned));
    /** Where the actual value has to be for so many per cent. */
    const place = (percent: string): Linear =>
      add(start, scale(subtract(goal, start), rational(percent).div(HUNDRED).mul(due)));
    const statuses = figures.statuses(assessment);
    const up: Way = {
      toward: lessThan(start, goal),
      away: atMost(goal, start),
      atLeast: atMost,
      under: lessThan,
    };
    const down: Way = {
      toward: lessThan(goal, start),
      away: atMost(start, goal),
      atLeast: (a, b) => atMost(b, a),
      under: (a, b) => lessThan(b, a),
    };
    const ways = direction === undefined ? [up, down] : [direction === 'rise' ? up : down];
    const alternatives = bands.flatMap(({ status, from, to }) => {
      const is = statuses.get(status);
      return is
        ? ways.map(({ toward, atLeast, under }) => [
            equal(is, constant(ONE)),
            toward,
            ...(from === undefined ? [] : [atLeast(place(from), reached)]),
            ...(to === undefined ? [] : [under(reached, place(to))]),
          ])
        : [];
    });
    // Where the target does not lie that way there is no status.
    const none = [equal(statuses.get(NOT_ASSESSED)!, constant(ONE)), ...ways.map(({ away }) => away)];
    return {
      claims: [],
      choices: [[...alternatives, none]],
      ...(direction === undefined ? { parted: partedBy(figures, target, baseline) } : {}),
    };
  },
  row: { result: 'assessment', from: ['target', 'actual', 'baseline'] },
  label: '进度达标',
  sentence: {
    en: ({ assessment, baseline, target, actual, elapsed, planned }, name) =>
      `${name(assessment)} follows from how far ${name(actual)} has come on the way from ${baseline === undefined ? 'zero' : name(baseline)} to ${name(target)}${elapsed === undefined || planned === undefined ? '' : `, of which ${elapsed}/${planned} is due`}.`,
    zh: ({ assessment, baseline, target, actual, elapsed, planned }, name) =>
      `${name(assessment)}由${name(actual)}在${baseline === undefined ? '零' : name(baseline)}至${name(target)}之间的完成进度${elapsed === undefined || planned === undefined ? '' : `与时间进度（${elapsed}/${planned}）之比`}确定。`,
  },
};
