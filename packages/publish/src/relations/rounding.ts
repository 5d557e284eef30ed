import { ONE, ZERO, type Rational } from '../exact/rational.ts';

const HALF = ONE.div(2);

/** What a number may have been before it was rounded. */
export interface RoundedFrom {
  lower: Rational;
  upper: Rational;
  lowerClosed: boolean;
  upperClosed: boolean;
}

/** What a number may have been before it was rounded to a multiple of a step, half away from zero. */
export function roundedFrom(value: Rational, step: Rational): RoundedFrom {
  const half = step.div(2);
  return {
    lower: value.sub(half),
    upper: value.add(half),
    lowerClosed: value.compare(ZERO) > 0,
    upperClosed: value.compare(ZERO) < 0,
  };
}

/** What a figure may be that is published rounded: the range of its publication, cut at zero where everyone knows that it is not below. */
export function behindPublication(value: Rational, step: Rational, nonNegative: boolean): RoundedFrom {
  const range = roundedFrom(value, step);
  return nonNegative && value.equals(ZERO) ? { ...range, lower: ZERO, lowerClosed: true } : range;
}

/**
 * What a number may have been before it was rounded to a multiple of one step, and that was published within a range:
 * half a step beyond the first and the last multiple in it. Undefined where there is none.
 */
export function roundedInto(
  { lower, upper, lowerClosed, upperClosed }: RoundedFrom,
  step: Rational,
): RoundedFrom | undefined {
  const from = lower.div(step);
  const to = upper.div(step);
  const first = from.ceil().equals(from) && !lowerClosed ? from.add(1) : from.ceil();
  const last = to.floor().equals(to) && !upperClosed ? to.sub(1) : to.floor();
  if (first.compare(last) > 0) return undefined;
  const [below, above] = [roundedFrom(first.mul(step), step), roundedFrom(last.mul(step), step)];
  return { ...below, upper: above.upper, upperClosed: above.upperClosed };
}

/** A number rounded to a multiple of a step, half away from zero. */
export function nearest(value: Rational, step: Rational): Rational {
  const steps = value.abs().div(step).add(HALF).floor();
  return steps.mul(step).mul(value.compare(ZERO) < 0 ? -1 : 1);
}
