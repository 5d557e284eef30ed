import { common, digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const DIGITS = digitsFrom(0x0966);

/** Devanagari digits, `१,२३४.५`, as in Hindi and Marathi. */
export const devanagari: Encoding = {
  name: 'devanagari',
  encode: (magnitude) => common(magnitude).map((text) => inDigits(text, DIGITS)),
};
