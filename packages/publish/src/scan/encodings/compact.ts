import { common, roundings, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** In thousands, millions and billions, `1.2345K` and `1.23M`, and the other way round. */
export const compact: Encoding = {
  name: 'compact',
  encode: (magnitude) =>
    [3, 6, 9].flatMap((places) => [
      ...roundings(shift(magnitude, -places), [3, 2]).flatMap(common),
      ...common(shift(magnitude, places)),
    ]),
};
