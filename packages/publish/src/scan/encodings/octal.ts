import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Base 8, `0o30071` for 12345, of the number or of its smallest unit. */
export const octal: Encoding = {
  name: 'octal',
  word: true,
  encode: (magnitude) => [`0o${BigInt(shift(magnitude, parts(magnitude).fraction.length)).toString(8)}`],
};
