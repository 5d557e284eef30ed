import type { Decimal } from '@planglass/model';
import { parts } from './digits.ts';

/** Digits, then the units ten, hundred and thousand, in one of the two ways of writing. */
export interface Numerals {
  digits: string;
  units: readonly [string, string, string, string];
}
export const EVERYDAY: Numerals = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] };
export const FINANCIAL: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };

const MYRIADS = ['', '万', '亿', '万亿'];

/** A magnitude below 10^16 in Chinese numerals: `10203.5` is 一万零二百零三点五. */
export function inChinese(magnitude: Decimal, numerals: Numerals): string {
  const { whole, fraction } = parts(magnitude);
  const said = sayWhole(whole, numerals);
  return fraction ? `${said}点${digitByDigit(fraction, numerals)}` : said;
}

/** Digit by digit: `305` is 三零五. */
export const digitByDigit = (digits: string, { digits: named }: Numerals): string =>
  digits.replace(/\d/g, (digit) => named.charAt(Number(digit)));

function sayWhole(whole: string, numerals: Numerals): string {
  if (/^0*$/.test(whole)) return numerals.digits.charAt(0);
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  let said = '';
  for (let at = 0; at < padded.length; at += 4) {
    const four = padded.slice(at, at + 4);
    const myriad = (padded.length - at) / 4 - 1;
    const text = sayFour(four, numerals);
    // One zero stands for all the places that are left out between two that are said.
    const gap = said && !said.endsWith('零') && (four.startsWith('0') || padded.slice(at - 4, at) === '0000');
    if (text) said += `${gap ? '零' : ''}${text}${unitOf(myriad, padded.slice(at + 4))}`;
  }
  return said;
}

/** Of 万亿, 亿 is said once, after the last of the groups that it belongs to. */
const unitOf = (myriad: number, rest: string): string =>
  myriad === 3 && Number(rest.slice(0, 4)) ? '万' : (MYRIADS[myriad] ?? '');

function sayFour(four: string, { digits, units }: Numerals): string {
  return [...four]
    .map((digit, at) => (digit === '0' ? '0' : `${digits.charAt(Number(digit))}${units[3 - at] ?? ''}`))
    .join('')
    .replace(/^0+|0+$/g, '')
    .replace(/0+/g, '零');
}
