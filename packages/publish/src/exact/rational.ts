import Fraction from 'fraction.js';

/** An exact rational number over BigInt. Every verdict on disclosure rests on these and on no float. */
export type Rational = Fraction;

const WHOLE = /^-?\d+$/;

/** A decimal or `n/d` as a string, or a whole number, to the rational it is; never a fraction as a float. */
export const rational = (value: string | bigint | number): Rational => {
  if (typeof value === 'number' && !Number.isInteger(value))
    throw new TypeError('A float is not exact: pass a decimal string.');
  // Most figures are whole, and need not be looked through for a point or a fraction.
  return new Fraction(typeof value === 'string' && WHOLE.test(value) ? BigInt(value) : value);
};

export const ZERO = rational(0);
export const ONE = rational(1);

/** `n/d` in lowest terms, or `n` for a whole number: the form in which reports and certificates carry it. */
export const toText = (value: Rational): string => value.toFraction();

export const isWhole = (value: Rational): boolean => value.d === 1n;
export const least = (a: Rational, b: Rational): Rational => (a.compare(b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (a.compare(b) >= 0 ? a : b);
