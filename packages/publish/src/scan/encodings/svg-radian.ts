import { distance, roundings, times } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const HUNDREDTH_OF_PI = '0.0314159265358979';

/** Radians for a percentage of a circle or of a half circle, to three to six decimals: `2.8695` for 45.67. */
export const svgRadian: Encoding = {
  name: 'svg-radian',
  derived: true,
  encode(magnitude) {
    const half = times(magnitude, HUNDREDTH_OF_PI);
    const angles = [half, times(half, '2'), distance(half, '3.14159265358979')];
    const float = Number(magnitude) / 100;
    return [
      ...new Set([
        ...angles.flatMap((angle) => roundings(angle, [6, 5, 4, 3]).filter((each) => each.length < 15)),
        String(float * Math.PI),
        String(float * 2 * Math.PI),
      ]),
    ];
  },
};
