import type { Step } from '@planglass/model';
import { add, constant, isConstant, scale, subtract, type Linear } from '../exact/linear.ts';
import type { Enclosure } from '../exact/power.ts';
import { ONE, ZERO, isWhole, rational, type Rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';
import type { Figures, Model } from './relation.ts';
import { behindPublication, roundedFrom, roundedInto, type RoundedFrom } from './rounding.ts';

export const HUNDRED = rational(100);

export const equal = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '=' });
export const atMost = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '<=' });
export const lessThan = (a: Linear, b: Linear): Claim => ({ expression: subtract(a, b), sense: '<' });

/** What nothing satisfies. */
export const NEVER: Claim = atMost(constant(ONE), constant(ZERO));

/** The sum of figures. */
export const sumOf = (figures: Figures, references: readonly string[]): Linear =>
  add(...references.map((reference) => figures.number(reference)));

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

/** That an expression is at least, or more than, factor × another that is not below zero; the factor may be irrational. */
export function above(
  expression: Linear,
  { lower, upper }: Enclosure,
  other: Linear,
  closed: boolean,
): Claim {
  const than = (factor: Rational): Claim => (closed ? atMost : lessThan)(scale(other, factor), expression);
  return both(than(upper), than(lower));
}

/** That an expression is at most, or less than, factor × another that is not below zero; the factor may be irrational. */
export function below(
  expression: Linear,
  { lower, upper }: Enclosure,
  other: Linear,
  closed: boolean,
): Claim {
  const than = (factor: Rational): Claim => (closed ? atMost : lessThan)(expression, scale(other, factor));
  return both(than(lower), than(upper));
}

const both = (inner: Claim, outer: Claim): Claim => {
  const { terms, constant: rest } = subtract(inner.expression, outer.expression);
  return terms.size === 0 && rest.equals(ZERO) ? inner : { ...inner, outer: outer.expression };
};

export const stepOf = (rounding: Step | undefined): Rational | undefined =>
  rounding === undefined ? undefined : rational(rounding);

/**
 * What the number behind a computed figure may be, read off what is published of it; undefined where nothing is, or
 * where the figure's own value must be kept track of, since more is said of it.
 */
export function readOff(
  figures: Figures,
  reference: string,
  rounding: Step | undefined,
): RoundedFrom | 'nothing' | undefined {
  const shown = figures.shown(reference);
  if (!shown) return undefined;
  const { value, unit, step } = shown;
  if (step === undefined) return roundedFrom(value, stepOf(rounding) ?? unit);
  const own = knownStep(figures, reference, rounding);
  const isFiner = own !== undefined && figures.isWhole(reference) && !isWhole(own);
  if (!figures.isAlone(reference) || isFiner) return undefined;
  const range = behindPublication(value, step, figures.isNonNegative(reference));
  return own ? (roundedInto(range, own) ?? 'nothing') : range;
}

/** The step to which everyone knows that a computed figure is rounded before it is published. */
const knownStep = (figures: Figures, reference: string, rounding: Step | undefined): Rational | undefined =>
  stepOf(rounding) ?? (figures.isWhole(reference) ? ONE : undefined);

/** That a figure is an expression, exactly, or rounded to a step where one is given. */
export function exactlyOrRounded(
  figures: Figures,
  reference: string,
  expression: Linear,
  rounding: Step | undefined,
): Model {
  return rounding === undefined
    ? { claims: [equal(figures.number(reference), expression)] }
    : rounded(figures, reference, expression, rounding);
}

/** That a figure is an expression, rounded: to a step where one is given, else to the last decimal that is published. */
export function rounded(
  figures: Figures,
  reference: string,
  expression: Linear,
  rounding: Step | undefined,
): Model {
  const range = readOff(figures, reference, rounding);
  if (range === 'nothing') return { claims: [NEVER] };
  if (range) return { claims: between(expression, constant(ONE), range) };
  const step = knownStep(figures, reference, rounding);
  // How the record has rounded it nobody is told, so that they take it for exact.
  return step
    ? roundedTo(figures, reference, expression, step)
    : { claims: [equal(figures.number(reference), expression)], unrounded: reference };
}

/** That a figure whose value is not known is an expression, rounded to a multiple of a step, half away from zero. */
function roundedTo(figures: Figures, reference: string, expression: Linear, step: Rational): Model {
  const figure = figures.number(reference);
  const half = constant(step.div(2));
  const [from, to] = [subtract(figure, half), add(figure, half)];
  const isMultiple =
    figures.isWhole(reference) && step.equals(ONE) ? [] : [equal(figure, scale(figures.helper(), step))];
  const up = [atMost(from, expression), lessThan(expression, to)];
  if (figures.isNonNegative(expression)) return { claims: [...isMultiple, ...up] };
  const zero = constant(ZERO);
  const down = [lessThan(from, expression), atMost(expression, to)];
  return {
    claims: isMultiple,
    choices: [
      [
        [atMost(zero, expression), ...up],
        [atMost(expression, zero), ...down],
      ],
    ],
  };
}

export interface Quotient {
  numerator: Linear;
  denominator: Linear;
  offset?: Rational;
  positive: boolean;
}

/**
 * That a figure = numerator ÷ denominator + offset, rounded. The denominator is an expression of which `positive`
 * tells whether it is known to be above zero, or only that it is not zero.
 */
export function quotient(
  figures: Figures,
  reference: string,
  { numerator, denominator, offset = ZERO, positive }: Quotient,
  rounding: Step | undefined,
): Model {
  const range = readOff(figures, reference, rounding);
  if (range === 'nothing') return { claims: [NEVER] };
  if (!range) {
    // A quotient that is not read off a publication is linear only over a denominator that is known.
    if (!isConstant(denominator)) return { refused: 'product-of-unknowns' };
    if (denominator.constant.equals(ZERO)) return { refused: 'sign-of-divisor' };
    const value = add(scale(numerator, denominator.constant.inverse()), constant(offset));
    return rounded(figures, reference, value, rounding);
  }
  const shifted = { ...range, lower: range.lower.sub(offset), upper: range.upper.sub(offset) };
  const over = [lessThan(constant(ZERO), denominator), ...between(numerator, denominator, shifted)];
  if (positive) return { claims: over };
  const minus = rational(-1);
  const under = [
    lessThan(denominator, constant(ZERO)),
    ...between(scale(numerator, minus), scale(denominator, minus), shifted),
  ];
  return { claims: [], choices: [[over, under]] };
}

/** The figure as a number where it is published exactly, else as an unknown: for a factor or a divisor. */
export const factor = (figures: Figures, reference: string): Linear => {
  const known = figures.published(reference);
  return known === undefined ? figures.number(reference) : constant(known);
};
