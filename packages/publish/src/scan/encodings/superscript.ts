import { digitsFrom, inDigits } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const LOWERED = digitsFrom(0x2080);

/** Raised or lowered digits, `¹²³⁴·⁵` and `₁₂₃₄.₅`, as in footnotes and formulas. */
export const superscript: Encoding = {
  name: 'superscript',
  encode: (magnitude) =>
    [RAISED, LOWERED].flatMap((digits) => [
      ...new Set([inDigits(magnitude, digits), inDigits(magnitude, digits, '·')]),
    ]),
};
