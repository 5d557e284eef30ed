import { group, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Groups of four, `123,4567.8` and `123 4567.8`, as 万 and 亿 count. */
export const groupingMyriad: Encoding = {
  name: 'grouping-myriad',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return whole.length > 4 ? [',', ' '].map((sign) => join(group(whole, sign, 4), fraction)) : [];
  },
};
