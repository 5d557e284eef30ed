import { common, digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const DIGITS = digitsFrom(0xff10);

/** Full-width digits, `１２３４．５`, with full-width or plain points and commas. */
export const fullWidth: Encoding = {
  name: 'full-width',
  encode: (magnitude) => [
    ...new Set(
      common(magnitude).flatMap((text) => [inDigits(text, DIGITS, '．', '，'), inDigits(text, DIGITS)]),
    ),
  ],
};
