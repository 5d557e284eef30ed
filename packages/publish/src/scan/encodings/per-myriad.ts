import { EVERYDAY, inChinese } from '../chinese.ts';
import { shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Basis points, `4567` and 万分之四千五百六十七 for 45.67 per cent or the share 0.4567. */
export const perMyriad: Encoding = {
  name: 'per-myriad',
  encode: (magnitude) =>
    [shift(magnitude, 2), shift(magnitude, 4)].flatMap((each) => [
      each,
      `万分之${each}`,
      `万分之${inChinese(each, EVERYDAY)}`,
    ]),
};
