import { EVERYDAY, inChinese } from '../chinese.ts';
import { common, roundings, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** In hundred millions, `12.345亿` and 十二点三四五亿 for 1234500000 or 123450万, also to two decimals; and the other way round. */
export const yi: Encoding = {
  name: 'yi',
  encode(magnitude) {
    const inYi = roundings(shift(magnitude, -8), [3, 2]);
    return [
      ...inYi.flatMap((each) => [...common(each), `${inChinese(each, EVERYDAY)}亿`]),
      ...common(shift(magnitude, 8)),
    ];
  },
};
