import type { Decimal, Step } from '@planglass/model';
import { ONE, rational, type Rational } from './rational.ts';

const HALF = ONE.div(2);

/** The number of decimals a decimal string is written with. */
export const decimalsOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

/** One unit of the last decimal that a value is written with: 0.1 for `4.0`. */
export const lastUnit = (value: Decimal): Rational => rational(`1/${10n ** BigInt(decimalsOf(value))}`);

/** A decimal rounded to a multiple of a step, half away from zero, with the decimals of the step; as it is without a step. */
export function roundTo(value: Decimal, step: Step | undefined): Decimal {
  if (step === undefined) return value;
  const exact = rational(value);
  const steps = exact.abs().div(rational(step)).add(HALF).floor();
  const rounded = steps.mul(rational(step)).mul(exact.s < 0n ? -1n : 1n);
  return decimalText(rounded, decimalsOf(step));
}

/** A number with so many decimals; it has no more. */
export function decimalText(value: Rational, places: number): Decimal {
  const digits = String((value.n * 10n ** BigInt(places)) / value.d).padStart(places + 1, '0');
  const cut = digits.length - places;
  const sign = value.s < 0n && value.n !== 0n ? '-' : '';
  return places ? `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}` : `${sign}${digits}`;
}

/** A number as a decimal with no more decimals than it needs; it has an end as a decimal. */
export function decimalOf(value: Rational): Decimal {
  let places = 0;
  while ((value.n * 10n ** BigInt(places)) % value.d !== 0n) places++;
  return decimalText(value, places);
}
