import { EVERYDAY, inChinese } from '../chinese.ts';
import { common, roundings, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** In ten thousands, `123.45万` and 一百二十三点四五万 for 1234500, also to two decimals; and the other way round. */
export const wan: Encoding = {
  name: 'wan',
  encode(magnitude) {
    const inWan = roundings(shift(magnitude, -4), [3, 2]);
    return [
      ...inWan.flatMap((each) => [...common(each), `${inChinese(each, EVERYDAY)}万`]),
      ...common(shift(magnitude, 4)),
    ];
  },
};
