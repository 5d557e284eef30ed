import { digitByDigit, EVERYDAY, inChinese } from '../chinese.ts';
import { join, parts, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** Tenths in 成: 四成五六七, 四点五六七成 and 4.567成 for 45.67 per cent or the share 0.4567. */
export const cheng: Encoding = {
  name: 'cheng',
  encode: (magnitude) =>
    [shift(magnitude, -1), shift(magnitude, 1)].flatMap((tenths) => {
      const { whole, fraction } = parts(tenths);
      if (whole.length > 2) return [];
      const said = inChinese(whole, EVERYDAY);
      return [
        ...new Set([
          join(said, digitByDigit(fraction, EVERYDAY), '成').replace(/^[^成]+$/, '$&成'),
          `${inChinese(tenths, EVERYDAY)}成`,
          `${tenths}成`,
        ]),
      ];
    }),
};
