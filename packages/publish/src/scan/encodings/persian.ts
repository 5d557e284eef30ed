import { common, digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const DIGITS = digitsFrom(0x06f0);

/** Extended Arabic-Indic digits, `۱٬۲۳۴٫۵`, as in Persian and Uyghur. */
export const persian: Encoding = {
  name: 'persian',
  encode: (magnitude) => common(magnitude).map((text) => inDigits(text, DIGITS, '٫', '٬')),
};
