import { group, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** The last three digits apart and then pairs, `12,34,567.8`, as in India. */
export const groupingIndian: Encoding = {
  name: 'grouping-indian',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return whole.length > 5
      ? [join(`${group(whole.slice(0, -3), ',', 2)},${whole.slice(-3)}`, fraction)]
      : [];
  },
};
