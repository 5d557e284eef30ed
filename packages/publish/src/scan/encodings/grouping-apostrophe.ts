import { group, isGrouped, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Thousands between apostrophes, `1'234.5` and `1’234.5`, as in Switzerland. */
export const groupingApostrophe: Encoding = {
  name: 'grouping-apostrophe',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return isGrouped(magnitude) ? ["'", '’'].map((sign) => join(group(whole, sign), fraction)) : [];
  },
};
