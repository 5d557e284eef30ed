import type { Step } from '@planglass/model';
import { add, constant, isConstant, scale, subtract, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';
import type { Figures, Model } from './relation.ts';

export const HUNDRED = rational(100);

export const equal = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '=' });
export const atMost = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '<=' });
export const lessThan = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '<' });

/** The sum of figures. */
export const sumOf = (figures: Figures, references: readonly string[]): Linear =>
  add(...references.map((reference) => figures.number(reference)));

/** What a number may have been before it was rounded to a multiple of a step, half away from zero. */
export interface RoundedFrom {
  lower: Rational;
  upper: Rational;
  lowerClosed: boolean;
  upperClosed: boolean;
}

export function roundedFrom(value: Rational, step: Rational): RoundedFrom {
  const half = step.div(2);
  return {
    lower: value.sub(half),
    upper: value.add(half),
    lowerClosed: value.compare(ZERO) > 0,
    upperClosed: value.compare(ZERO) < 0,
  };
}

/** lower ⋚ numerator ÷ denominator ⋚ upper, multiplied out; the denominator is above zero. */
export function between(
  numerator: Linear,
  denominator: Linear,
  { lower, upper, lowerClosed, upperClosed }: RoundedFrom,
): Claim[] {
  return [
    (lowerClosed ? atMost : lessThan)(scale(denominator, lower), numerator),
    (upperClosed ? atMost : lessThan)(numerator, scale(denominator, upper)),
  ];
}

/** That a figure is an expression, exactly, or rounded to a step where one is given. */
export function computedAs(
  figures: Figures,
  reference: string,
  expression: Linear,
  step: Rational | undefined,
): Claim[] {
  const known = step && figures.published(reference);
  if (!step) return [equal(figures.number(reference), expression)];
  return known
    ? between(expression, constant(ONE), roundedFrom(known, step))
    : within(expression, figures.number(reference), step);
}

/** That an expression lies within half a step of a figure whose value is not known. */
const within = (expression: Linear, figure: Linear, step: Rational): Claim[] => {
  const half = constant(step.div(2));
  return [atMost(subtract(figure, half), expression), atMost(expression, add(figure, half))];
};

export const stepOf = (rounding: Step | undefined): Rational | undefined =>
  rounding === undefined ? undefined : rational(rounding);

/**
 * That a figure = factor × numerator ÷ denominator + offset, rounded. The denominator is an expression of which
 * `sign` says what is known: above zero, or only that it is not zero.
 */
export function quotient(
  figures: Figures,
  reference: string,
  { numerator, denominator, offset = ZERO, positive }: Quotient,
  rounding: Step | undefined,
): Model {
  const step = stepOf(rounding) ?? figures.lastUnit(reference);
  const known = step && figures.published(reference);
  if (known === undefined)
    return quotientOfUnknown(figures.number(reference), { numerator, denominator, offset, positive }, step);
  const range = roundedFrom(known, step!);
  const shifted = { ...range, lower: range.lower.sub(offset), upper: range.upper.sub(offset) };
  const above = [lessThan(constant(ZERO), denominator), ...between(numerator, denominator, shifted)];
  if (positive) return { claims: above };
  const minus = rational(-1);
  const below = [
    lessThan(denominator, constant(ZERO)),
    ...between(scale(numerator, minus), scale(denominator, minus), shifted),
  ];
  return { claims: [], choices: [[above, below]] };
}

export interface Quotient {
  numerator: Linear;
  denominator: Linear;
  offset?: Rational;
  positive: boolean;
}

/** A quotient that is withheld is linear only over a denominator that is known. */
function quotientOfUnknown(
  figure: Linear,
  { numerator, denominator, offset = ZERO }: Quotient,
  step: Rational | undefined,
): Model {
  if (!isConstant(denominator)) return { refused: 'product-of-unknowns' };
  if (denominator.constant.equals(ZERO)) return { refused: 'sign-of-divisor' };
  const value = add(scale(numerator, denominator.constant.inverse()), constant(offset));
  // A quotient that is written nowhere is not rounded.
  return { claims: step ? within(value, figure, step) : [equal(figure, value)] };
}

/** The figure as a number where it is published exactly, else as an unknown: for a factor or a divisor. */
export const factor = (figures: Figures, reference: string): Linear => {
  const known = figures.published(reference);
  return known === undefined ? figures.number(reference) : constant(known);
};
