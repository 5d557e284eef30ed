import { join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A comma before the decimals and no groups, `1234,5`. */
export const decimalComma: Encoding = {
  name: 'decimal-comma',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    return fraction ? [join(whole, fraction, ',')] : [];
  },
};
