import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Base 16, `3039` and `0x3039` for 12345, of the number or of its smallest unit. */
export const hexadecimal: Encoding = {
  name: 'hexadecimal',
  word: true,
  encode(magnitude) {
    const { fraction } = parts(magnitude);
    const text = BigInt(shift(magnitude, fraction.length)).toString(16);
    return [text, `0x${text}`, text.padStart(8, '0')];
  },
};
