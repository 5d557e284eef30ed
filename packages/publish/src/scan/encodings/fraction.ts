import { join, parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A percentage as a share, `0.4567` for 45.67, also as `.4567`, as in CSS variables and scales. */
export const fraction: Encoding = {
  name: 'fraction',
  encode(magnitude) {
    const share = shift(magnitude, -2);
    const { whole, fraction: decimals } = parts(share);
    return [share, ...(whole === '0' && decimals ? [join('', decimals)] : []), join(whole, decimals, ',')];
  },
};
