import { parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const WIDTHS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20];

/** Filled up with zeros so that texts sort as numbers do, `0000001234.5` and `000000123450`. */
export const sortKey: Encoding = {
  name: 'sort-key',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    const wholes = [0, 1, 2, 3, 4, 6].filter((places) => places >= fraction.length).map((places) => shift(magnitude, places)); // prettier-ignore
    return WIDTHS.flatMap((width) => [
      ...(whole.length < width && fraction ? [`${whole.padStart(width, '0')}.${fraction}`] : []),
      ...wholes.filter(({ length }) => length < width).map((each) => each.padStart(width, '0')),
    ]);
  },
};
