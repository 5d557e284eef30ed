import { digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** The zeros of the bold, double-struck, sans-serif, bold sans-serif and monospace digits. */
const ZEROS = [0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];

/** Digits of the mathematical alphabets, `𝟏𝟐𝟑𝟒.𝟓`, as text styled without style sheets has them. */
export const mathematical: Encoding = {
  name: 'mathematical',
  encode: (magnitude) => ZEROS.map((zero) => inDigits(magnitude, digitsFrom(zero))),
};
