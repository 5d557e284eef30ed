import { join, parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A share as a percentage, `45.67` for 0.4567, with a point or a comma. */
export const percent: Encoding = {
  name: 'percent',
  encode(magnitude) {
    const { whole, fraction } = parts(shift(magnitude, 2));
    return [...new Set([join(whole, fraction), join(whole, fraction, ',')])];
  },
};
