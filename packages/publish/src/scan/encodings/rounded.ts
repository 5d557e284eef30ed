import { common, roundings } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Rounded to fewer decimals, `1,234.57` for 1234.5678, as a page shows what it holds in full. */
export const rounded: Encoding = {
  name: 'rounded',
  derived: true,
  encode: (magnitude) =>
    roundings(magnitude, [5, 4, 3, 2, 1, 0])
      .filter((each) => each !== magnitude)
      .flatMap(common),
};
