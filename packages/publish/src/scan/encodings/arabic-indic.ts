import { common, digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const DIGITS = digitsFrom(0x0660);

/** Arabic-Indic digits with the Arabic decimal and thousands separators, `١٬٢٣٤٫٥`. */
export const arabicIndic: Encoding = {
  name: 'arabic-indic',
  encode: (magnitude) => common(magnitude).map((text) => inDigits(text, DIGITS, '٫', '٬')),
};
