import { ZERO, greatest, least, rational, type Rational } from '../exact/rational.ts';
import type { NumberFigure } from '../statements/book.ts';

/** The values that a feasibility interval must reach. */
export interface Levels {
  lower: Rational;
  upper: Rational;
}

const DEFAULT_PERCENT = '10';

/**
 * How far the interval of a withheld figure must reach: its own levels below and above its value, else the record's
 * percentage of its magnitude; cut at the bounds that everyone knows: zero, those that the record states, and those of
 * the rule for small counts, of which one that the rule withholds passes only while it may be more than one number. None where the record does not
 * hold the value: then it only must not be one value alone.
 */
export function requiredLevels(figure: NumberFigure): Levels | undefined {
  if (figure.held === undefined) return undefined;
  const value = rational(figure.held);
  const percent = value
    .abs()
    .mul(rational(figure.percent ?? DEFAULT_PERCENT))
    .div(100);
  const below = figure.protection ? rational(figure.protection.below) : percent;
  const above = figure.protection ? rational(figure.protection.above) : percent;
  const floors = [...(figure.nonNegative ? [ZERO] : []), ...figure.floors.map((each) => rational(each))];
  return {
    lower: floors.reduce(greatest, value.sub(below)),
    upper: figure.ceilings.map((each) => rational(each)).reduce(least, value.add(above)),
  };
}

/** Two different values to reach: the levels where there are any, else two within the interval. */
export function aims(
  lower: Rational | undefined,
  upper: Rational | undefined,
  levels: Levels | undefined,
): Levels {
  if (levels && !levels.lower.equals(levels.upper)) return levels;
  const from = lower ?? (upper ? upper.sub(3) : ZERO);
  const third = (upper ?? from.add(3)).sub(from).div(3);
  return { lower: from.add(third), upper: from.add(third.mul(2)) };
}
