import { parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A whole number and a power of ten, `12345e-1`, as minifiers shorten numbers. */
export const wholeExponent: Encoding = {
  name: 'whole-exponent',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    const all = (whole + fraction).replace(/^0+/, '');
    const digits = all.replace(/0+$/, '');
    const power = all.length - digits.length - fraction.length;
    return digits && power ? [`${digits}e${power}`, ...(power > 0 ? [`${digits}e+${power}`] : [])] : [];
  },
};
