import { common, digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** The zeros of Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer and Mongolian. */
const ZEROS = [
  0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** The digits of further scripts that Intl writes numbers in, such as Thai `๑,๒๓๔.๕` or Tibetan `༡,༢༣༤.༥`. */
export const otherScripts: Encoding = {
  name: 'other-scripts',
  encode: (magnitude) =>
    ZEROS.map(digitsFrom).flatMap((digits) => common(magnitude).map((text) => inDigits(text, digits))),
};
