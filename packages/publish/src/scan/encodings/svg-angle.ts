import { distance, roundings, times } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Degrees for a percentage of a circle or of a half circle, from either end or from the top: `164.412` for 45.67. */
export const svgAngle: Encoding = {
  name: 'svg-angle',
  derived: true,
  encode(magnitude) {
    const [full, half] = [times(magnitude, '3.6'), times(magnitude, '1.8')];
    const angles = [
      full,
      half,
      distance(full, '90'),
      distance(half, '90'),
      distance(half, '180'),
      distance(full, '360'),
    ];
    return [...new Set(angles.flatMap((angle) => roundings(angle, [6, 5, 4, 3, 2])))];
  },
};
