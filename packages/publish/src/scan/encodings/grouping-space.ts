import { group, isGrouped, join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** The plain space, and the no-break, narrow no-break, thin and figure spaces. */
const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '\u2007'];

/** Thousands between spaces of any width, `1 234,5` and `1 234.5`, as in French and in SI. */
export const groupingSpace: Encoding = {
  name: 'grouping-space',
  encode(magnitude) {
    if (!isGrouped(magnitude)) return [];
    const { whole, fraction } = parts(magnitude);
    const written = SPACES.flatMap((space) =>
      [',', '.'].map((point) => join(group(whole, space), fraction, point)),
    );
    return [...new Set(written)];
  },
};
