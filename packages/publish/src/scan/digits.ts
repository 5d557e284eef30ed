import type { Decimal } from '@planglass/model';
import { roundTo } from '../exact/round.ts';

// Decimal strings without a sign, taken apart and written again; every step is exact.

/** The part before the point and the part after it, without trailing zeros: `1234.50` is `1234` and `5`. */
export function parts(magnitude: Decimal): { whole: string; fraction: string } {
  const [whole = '0', fraction = ''] = magnitude.split('.');
  return { whole, fraction: fraction.replace(/0+$/, '') };
}

/** A whole part and a fraction with a point, a comma or another sign between them; no sign where there is no fraction. */
export const join = (whole: string, fraction: string, point = '.'): string =>
  fraction ? `${whole}${point}${fraction}` : whole;

/** Without its sign and without zeros that say nothing: `-04.50` is `4.5`. */
export function magnitudeOf(value: Decimal): Decimal {
  const { whole, fraction } = parts(value.replace('-', ''));
  return join(whole.replace(/^0+(?=\d)/, ''), fraction);
}

/** The number × 10^places, places below zero included: `12.5` by 2 is `1250`, by -2 is `0.125`. */
export function shift(magnitude: Decimal, places: number): Decimal {
  const { whole, fraction } = parts(magnitude);
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(point, 1);
  return magnitudeOf(join(padded.slice(0, cut), padded.slice(cut)));
}

/** Digits in groups from the right: `1234567` is `1,234,567`. */
export function group(whole: string, separator: string, size = 3): string {
  const first = whole.length % size || size;
  const rest = whole.slice(first).match(new RegExp(`.{${size}}`, 'g')) ?? [];
  return [whole.slice(0, first), ...rest].join(separator);
}

/** Whether there is anything to group: a number below 1000 is written alike in every grouping. */
export const isGrouped = (magnitude: Decimal): boolean => parts(magnitude).whole.length > 3;

const scaled = (magnitude: Decimal): [bigint, number] => {
  const { whole, fraction } = parts(magnitude);
  return [BigInt(whole + fraction), fraction.length];
};

/** The exact product of two magnitudes. */
export function times(a: Decimal, b: Decimal): Decimal {
  const [x, p] = scaled(a);
  const [y, q] = scaled(b);
  return shift(String(x * y), -p - q);
}

/** The exact distance between two magnitudes. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const [x, p] = scaled(a);
  const [y, q] = scaled(b);
  const places = Math.max(p, q);
  const difference = x * 10n ** BigInt(places - p) - y * 10n ** BigInt(places - q);
  return shift(String(difference < 0n ? -difference : difference), -places);
}

/** As it is, and rounded to each of the given numbers of decimals that is fewer than it has. */
export function roundings(magnitude: Decimal, places: readonly number[]): Decimal[] {
  const { fraction } = parts(magnitude);
  const rounded = places
    .filter((each) => each < fraction.length)
    .map((each) => magnitudeOf(roundTo(magnitude, each ? `0.${'1'.padStart(each, '0')}` : '1')));
  return [...new Set([...(fraction.length <= 15 ? [magnitude] : []), ...rounded])];
}

/** The digits of a script that has ten in a row, from its zero. */
export const digitsFrom = (zero: number): string[] =>
  Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit));

/** The same text with its digits, and where given its point and comma, in another script. */
export const inDigits = (text: string, digits: readonly string[], point = '.', comma = ','): string =>
  text.replace(/[\d.,]/g, (sign) => (sign === '.' ? point : sign === ',' ? comma : digits[Number(sign)]!));

/** A number as it is commonly written before its digits are changed: plain, and grouped where there is something to group. */
export function common(magnitude: Decimal): string[] {
  const { whole, fraction } = parts(magnitude);
  return isGrouped(magnitude) ? [magnitude, join(group(whole, ','), fraction)] : [magnitude];
}

const CHINESE = '零一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

/** The digit that a character is in any script, Chinese numerals included; undefined for anything else. */
export function digitOf(character: string): number | undefined {
  const chinese =
    character === '〇'
      ? 0
      : character === '两'
        ? 2
        : Math.max(CHINESE.indexOf(character), FINANCIAL.indexOf(character));
  if (chinese >= 0) return chinese;
  // Full-width, styled, raised and lowered digits.
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return Number(plain);
  if (!/\p{Nd}/u.test(character)) return undefined;
  // The digits of a script stand ten in a row.
  let zero = character.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (character.codePointAt(0)! - zero) % 10;
}

/** How many digits tell a number from others: those of any script, zeros at either end not counted. */
export const significantDigits = (text: string): number =>
  [...text].map((character) => digitOf(character) ?? '').join('').replace(/^0+|0+$/g, '').length; // prettier-ignore
