import { roundings, shift, times } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Sizes that drawings commonly have, and the circumferences of circles of radius 40, 45, 50 and 100. */
const SIZES = [
  '120',
  '160',
  '200',
  '240',
  '250',
  '256',
  '300',
  '320',
  '400',
  '480',
  '500',
  '512',
  '600',
  '640',
  '720',
  '800',
  '960',
  '1000',
  '1024',
  '1200',
  '251.327412',
  '282.743339',
  '314.159265',
  '628.318531', // prettier-ignore
];

/** Lengths and dash offsets for a percentage of a common size, `109.608` for 45.67 of 240. */
export const svgLength: Encoding = {
  name: 'svg-length',
  derived: true,
  encode: (magnitude) => [
    ...new Set(SIZES.flatMap((size) => roundings(times(shift(magnitude, -2), size), [6, 5, 4, 3, 2]))),
  ],
};
