import type { Encoding } from './encoding.ts';

const NAMES = 'zero one two three four five six seven eight nine'.split(' ');

/** Digit by digit, `1 2 3 4 . 5` and `one two three four point five`, as counters and screen readers break numbers up. */
export const spelledDigits: Encoding = {
  name: 'spelled-digits',
  encode: (magnitude) => [
    [...magnitude].join(' '),
    [...magnitude].map((sign) => (sign === '.' ? 'point' : NAMES[Number(sign)])).join(' '),
  ],
};
