import { EVERYDAY, inChinese } from '../chinese.ts';
import { shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Per thousand, `456.7‰` and 千分之四百五十六点七 for 45.67 per cent or the share 0.4567. */
export const perMille: Encoding = {
  name: 'per-mille',
  encode: (magnitude) =>
    [shift(magnitude, 1), shift(magnitude, 3)].flatMap((each) => [
      each,
      `千分之${each}`,
      `千分之${inChinese(each, EVERYDAY)}`,
    ]),
};
