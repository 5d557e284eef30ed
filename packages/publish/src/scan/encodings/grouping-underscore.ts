import { group, isGrouped, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Thousands between underscores, `1_234.5`, as in the source code of many languages. */
export const groupingUnderscore: Encoding = {
  name: 'grouping-underscore',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return isGrouped(magnitude) ? [join(group(whole, '_'), fraction)] : [];
  },
};
