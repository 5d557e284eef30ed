import { group, isGrouped, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Thousands between commas, `1,234.5`, as in English and Chinese. */
export const groupingComma: Encoding = {
  name: 'grouping-comma',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return isGrouped(magnitude) ? [join(group(whole, ','), fraction)] : [];
  },
};
