import { magnitudeOf } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** A number that went through single precision, `45.66999816894531` for 45.67, as charts on a canvas hold it. */
export const float32Text: Encoding = {
  name: 'float32-text',
  encode: (magnitude) =>
    [Number(magnitude), Number(magnitude) / 100]
      .map((value) => String(Math.fround(value)))
      .filter((text) => !text.includes('e') && text.length > 12 && magnitudeOf(text) !== magnitude),
};
