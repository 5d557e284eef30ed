import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A whole number of the smallest unit, `12345` for 1234.5, as fixed-point columns and amounts in cents hold it. */
export const scaledInteger: Encoding = {
  name: 'scaled-integer',
  encode(magnitude) {
    const { fraction } = parts(magnitude);
    return [fraction.length, 2, 3, 4, 6]
      .filter((places, at, all) => places >= fraction.length && places > 0 && all.indexOf(places) === at)
      .map((places) => shift(magnitude, places));
  },
};
