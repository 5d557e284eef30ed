import { parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mantissa and a power of ten, `1.2345e3`, `1.2345E+03`, `1.2345×10³` and `1.2345 × 10^3`. */
export const scientific: Encoding = {
  name: 'scientific',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    const digits = (whole + fraction).replace(/^0+/, '').replace(/0+$/, '');
    if (!digits) return [];
    const leading = /^0*/.exec(whole + fraction)![0].length;
    const power = whole.length - leading - 1;
    const size = String(Math.abs(power));
    const sign = power < 0 ? '-' : '';
    const raised = (power < 0 ? '⁻' : '') + size.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
    const powers = [
      `e${sign}${size}`,
      `e${sign || '+'}${size}`,
      `e${sign || '+'}${size.padStart(2, '0')}`,
      ...['×', ' × ', '·', ' · ', '*', ' x '].flatMap((cross) => [
        `${cross}10${raised}`,
        `${cross}10^${sign}${size}`,
      ]),
    ];
    // `toExponential` and spreadsheets fill the mantissa up with zeros.
    const mantissas = ['', '0', '00', '000'].map((zeros) => {
      const decimals = digits.slice(1) + zeros;
      return decimals ? `${digits.charAt(0)}.${decimals}` : digits;
    });
    return [...new Set(mantissas.flatMap((mantissa) => powers.map((each) => mantissa + each)))];
  },
};
