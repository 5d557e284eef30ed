import { magnitudeOf } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const FACTORS = [1, 10, 100, 1000, 10_000, 100_000_000];

/** What binary arithmetic leaves of a number, `45.670000000000002` for 45.67, also after a change of unit. */
export const floatText: Encoding = {
  name: 'float-text',
  encode(magnitude) {
    const value = Number(magnitude);
    const results = FACTORS.flatMap((factor) => [value * factor, value / factor]);
    const texts = [...results.map(String), value.toPrecision(17)];
    return [...new Set(texts)].filter(
      (text) => !text.includes('e') && text.replace('.', '').length > 15 && magnitudeOf(text) !== magnitude,
    );
  },
};
