import { rational } from '../exact/rational.ts';
import { roundTo } from '../exact/round.ts';

/** What one section of a number format shows: how many decimals at least and at most, and whether in per cent. */
interface Shown {
  least: number;
  most: number;
  percent: boolean;
}

export type DisplayProblem = 'cell-format' | 'cell-percent' | 'cell-too-many-digits';

/** What a format writes beside the digits: quoted, escaped, padding, colours, currency. */
const BESIDE = /"[^"]*"|\\.|_.|\*.|\[(?:[A-Za-z]+\d*|\$[^\]]*|DBNum1)\]/g;
const DIGITS = /^[-+() ¥￥$€£]*([#0?,]*[#0?])?(\.[#0?]*)?(%?)[-+() ¥￥$€£]*$/;

/** The codes of dates and times: y, m, d, h and s outside of what is written beside the digits. */
export function datePrecision(format: string): 'day' | 'month' | 'year' | 'time' | undefined {
  const [first = ''] = format.split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'time';
  const codes = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[hs]/.test(codes)) return /y/.test(codes) ? 'day' : 'time';
  if (/d/.test(codes)) return /y/.test(codes) ? 'day' : 'time';
  if (/y/.test(codes)) return /m/.test(codes) ? 'month' : 'year';
  return /e(?![+-])/.test(codes) && /m/.test(codes) ? 'month' : undefined;
}

/** The parts of a format between its semicolons, of which a quoted or escaped one is none. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|./gs)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** The part of a format that is for a number of this sign. */
function sectionFor(format: string, negative: boolean, zero: boolean): string {
  const [positive = '', below, none] = sectionsOf(format);
  if (negative && below !== undefined) return below;
  return zero && none !== undefined ? none : positive;
}

function shownBy(section: string): Shown | undefined {
  // Figures written beside the digits would be read as part of the number.
  const beside = section.match(BESIDE) ?? [];
  if (beside.some((part) => !part.startsWith('[') && /\d/.test(part.replace(/^[\\_*]/, ''))))
    return undefined;
  const percentSign = beside.some((part) => /%/.test(part));
  const match = DIGITS.exec(section.replace(BESIDE, ''));
  const [, whole = '', decimals = '', percent = ''] = match ?? [];
  if (!match || (!whole && decimals.length < 2)) return undefined;
  // A sign in quotation marks is only written; the number is not multiplied, so that it is a plain number.
  if (percentSign && percent) return undefined;
  return {
    least: (decimals.match(/0/g) ?? []).length,
    most: Math.max(0, decimals.length - 1),
    percent: percent === '%',
  };
}

/** The digits of a double as Excel shows them at most, 15 of them, without an exponent. */
export function plainDigits(digits: string): string {
  const [, sign = '', first = '0', rest = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(Number(digits).toExponential(14)) ?? [];
  const significant = (first + rest).replace(/0+$/, '') || '0';
  const point = Number(exponent) + 1;
  if (significant === '0') return '0';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${significant}`;
  if (point >= significant.length) return `${sign}${significant}${'0'.repeat(point - significant.length)}`;
  return `${sign}${significant.slice(0, point)}.${significant.slice(point)}`;
}

/**
 * A number as its format shows it, as a decimal string: 12.345 in `0.0` is `12.3`. In a column or a unit of per cent,
 * 0.123 in `0.0%` is `12.3`. What a format hides, scales or adds figures to is refused.
 */
export function displayed(
  digits: string,
  format: string | undefined,
  perCent: boolean,
): { value: string } | { problem: DisplayProblem } {
  const number = Number(digits);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) || !Number.isFinite(number))
    return { problem: 'cell-format' };
  if (Math.abs(number) >= 1e15) return { problem: 'cell-too-many-digits' };
  const plain = plainDigits(digits);
  if (format === undefined || format === '@')
    return isShort(plain) ? { value: plain } : { problem: 'cell-too-many-digits' };
  const shown = shownBy(sectionFor(format, number < 0, number === 0));
  if (!shown) return { problem: 'cell-format' };
  if (shown.percent && !perCent) return { problem: 'cell-percent' };
  const exact = shown.percent ? timesHundred(plain) : plain;
  const rounded = roundTo(exact, shown.most ? `0.${'0'.repeat(shown.most - 1)}1` : '1');
  const value = withoutZeros(rounded, shown.least);
  return isShort(value) ? { value } : { problem: 'cell-too-many-digits' };
}

const timesHundred = (plain: string): string => rational(plain).mul(100).toString(40);

/** At most 15 significant digits and 15 decimals, as a record holds them. */
const isShort = (value: string): boolean =>
  value.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 && (value.split('.')[1] ?? '').length <= 15;

/** Without the zeros at the end that the format does not ask for. */
function withoutZeros(value: string, least: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  return kept ? `${whole}.${kept}` : whole;
}
