import { FINANCIAL, inChinese } from '../chinese.ts';
import type { Encoding } from './encoding.ts';

/** The numerals of cheques and contracts, 壹仟贰佰叁拾肆点伍. */
export const chineseFinancial: Encoding = {
  name: 'chinese-financial',
  encode: (magnitude) => [inChinese(magnitude, FINANCIAL)],
};
