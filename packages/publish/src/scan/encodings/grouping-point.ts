import { group, isGrouped, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Thousands between points and a decimal comma, `1.234,5`, as in German and Spanish. */
export const groupingPoint: Encoding = {
  name: 'grouping-point',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return isGrouped(magnitude) ? [join(group(whole, '.'), fraction, ',')] : [];
  },
};
