import { rational } from '../exact/rational.ts';
import { decimalText } from '../exact/round.ts';
import { placesOf } from '../prove/worlds.ts';

/** Decimals of a number that has no short decimal of its own. */
const PLACES = 4;

/** `n/d` as people read it: a decimal, marked where it is rounded, which is for reading only. */
export function numberText(text: string): string {
  const value = rational(text);
  const places = placesOf(value);
  const exact = places !== undefined;
  const decimal = exact
    ? decimalText(value, places)
    : decimalText(value.round(PLACES), placesOf(value.round(PLACES)) ?? PLACES);
  const shown = decimal
    .replace('-', '−')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return exact ? shown : `≈\u202f${shown}`;
}

/** Where a number lies in a picture; nothing that is decided rests on it. */
export const approximately = (text: string): number => rational(text).valueOf();
