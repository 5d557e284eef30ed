import { distance, shift } from '../digits.ts';
import type { Encoding } from './encoding.ts';

/** What is left to a hundred per cent or to one, `54.33` for 45.67, as offsets, transforms and remaining parts hold it. */
export const complement: Encoding = {
  name: 'complement',
  derived: true,
  encode: (magnitude) => [
    distance('100', magnitude),
    distance('1', magnitude),
    shift(distance('100', magnitude), -2),
  ],
};
