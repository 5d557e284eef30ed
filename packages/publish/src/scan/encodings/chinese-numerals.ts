import { EVERYDAY, inChinese } from '../chinese.ts';
import type { Encoding } from './encoding.ts';

/** Chinese numerals with their units, 一千二百三十四点五, also with 两 for 二 and without the first 一 of 一十. */
export const chineseNumerals: Encoding = {
  name: 'chinese-numerals',
  encode(magnitude) {
    const said = inChinese(magnitude, EVERYDAY);
    return [...new Set([said, said.replace(/二(?=[千万亿])/g, '两'), said.replace(/^一十/, '十')])];
  },
};
