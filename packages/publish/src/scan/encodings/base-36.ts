import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Base 36, `9ix` for 12345, as short addresses and generated ids hold numbers. */
export const base36: Encoding = {
  name: 'base-36',
  word: true,
  encode: (magnitude) => [BigInt(shift(magnitude, parts(magnitude).fraction.length)).toString(36)],
};
