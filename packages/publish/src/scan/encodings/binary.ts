import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Base 2, `11000000111001` and `0b11000000111001` for 12345, of the number or of its smallest unit. */
export const binary: Encoding = {
  name: 'binary',
  word: true,
  encode(magnitude) {
    const text = BigInt(shift(magnitude, parts(magnitude).fraction.length)).toString(2);
    return [text, `0b${text}`];
  },
};
