import { constant } from '../exact/linear.ts';
import { power, type Enclosure } from '../exact/power.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { HUNDRED, NEVER, above, atMost, below, factor, lessThan, readOff, rounded, stepOf } from './claims.ts'; // prettier-ignore
import { growth } from './growth.ts';
import type { Figures, Model, RelationKind } from './relation.ts';
import { nearest } from './rounding.ts';

export const annualGrowth: RelationKind<'annual-growth'> = {
  kind: 'annual-growth',
  references: ({ growth: figure, earlier, later }) => [figure, earlier, later],
  model: (relation, figures) => {
    const { growth: figure, earlier, later, rounding } = relation;
    const years = rational(relation.years);
    if (years.equals(ONE)) return growth.model({ ...relation, kind: 'growth' }, figures);
    if (!figures.isNonNegative(earlier)) return { refused: 'sign-of-divisor' };
    const range = readOff(figures, figure, rounding);
    if (range === 'nothing') return { claims: [NEVER] };
    const [from, to] = [factor(figures, earlier), factor(figures, later)];
    const exists = [lessThan(constant(ZERO), from), atMost(constant(ZERO), to)];
    if (!range) {
      const [before, after] = [figures.published(earlier), figures.published(later)];
      if (!before || !after) return { refused: 'power-of-unknown' };
      if (before.compare(ZERO) <= 0 || after.compare(ZERO) < 0) return { claims: exists };
      return computed(figures, figure, rateOf(after.div(before), years), rounding);
    }
    const times = (percent: Rational): Enclosure | undefined => {
      const factorOfYear = percent.div(HUNDRED).add(ONE);
      return factorOfYear.compare(ZERO) < 0 ? undefined : power(factorOfYear, years);
    };
    const [least, most] = [times(range.lower), times(range.upper)];
    return {
      claims: [
        ...exists,
        // What falls by more than all of it is below zero.
        ...(least ? [above(to, least, from, range.lowerClosed)] : []),
        most ? below(to, most, from, range.upperClosed) : NEVER,
      ],
    };
  },
  row: { result: 'growth', from: ['earlier', 'later'] },
  label: '年均增速',
  sentence: {
    en: ({ growth: figure, earlier, later, years }, name) =>
      `${name(figure)} is the growth from ${name(earlier)} to ${name(later)} in per cent a year over ${years} years, rounded.`,
    zh: ({ growth: figure, earlier, later, years }, name) =>
      `${name(figure)}为${name(earlier)}至${name(later)}${years}年间的年均增长百分比（取舍位数后）。`,
  },
};

/** 100 × (ratio^(1 ÷ years) − 1). */
function rateOf(ratio: Rational, years: Rational): Enclosure {
  const { lower, upper } = power(ratio, years.inverse());
  const percent = (each: Rational): Rational => each.sub(ONE).mul(HUNDRED);
  return { lower: percent(lower), upper: percent(upper) };
}

/** That a figure whose own value is kept track of is a rate that is known. */
function computed(figures: Figures, reference: string, rate: Enclosure, rounding: string | undefined): Model {
  if (rate.lower.equals(rate.upper)) return rounded(figures, reference, constant(rate.lower), rounding);
  const step = stepOf(rounding);
  const figure = figures.number(reference);
  // Rounded, both ends are one number, but where a tie lies between them.
  const ends = step ? { lower: nearest(rate.lower, step), upper: nearest(rate.upper, step) } : rate;
  return {
    claims: [above(figure, ends, constant(ONE), true), below(figure, ends, constant(ONE), true)],
    ...(step ? {} : { unrounded: reference }),
  };
}
