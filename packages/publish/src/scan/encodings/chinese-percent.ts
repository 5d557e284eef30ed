import { digitByDigit, EVERYDAY, inChinese } from '../chinese.ts';
import { join, parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** 百分之四十五点六七 for 45.67 per cent or the share 0.4567, also 百分之45.67. */
export const chinesePercent: Encoding = {
  name: 'chinese-percent',
  encode: (magnitude) =>
    [magnitude, shift(magnitude, 2)].flatMap((percentage) => {
      const { whole, fraction } = parts(percentage);
      const byDigit = join(digitByDigit(whole, EVERYDAY), digitByDigit(fraction, EVERYDAY), '点');
      return [...new Set([inChinese(percentage, EVERYDAY), byDigit, percentage])].map(
        (said) => `百分之${said}`,
      );
    }),
};
