import { digitByDigit, EVERYDAY } from '../chinese.ts';
import { join, parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Chinese numerals digit by digit, 一二三四点五 and 一二三四．五, with 零 or 〇. */
export const chineseDigits: Encoding = {
  name: 'chinese-digits',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    const said = ['点', '．', '.', '·'].map((point) =>
      join(digitByDigit(whole, EVERYDAY), digitByDigit(fraction, EVERYDAY), point),
    );
    return [...new Set(said.flatMap((text) => [text, text.replace(/零/g, '〇')]))];
  },
};
