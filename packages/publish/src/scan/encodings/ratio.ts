import { rational, toText } from '../../exact/rational.ts';
import type { Encoding } from './encoding.ts';

/** A fraction in lowest terms, `2469/2` for 1234.5, as exact arithmetic and its certificates write it. */
export const ratio: Encoding = {
  name: 'ratio',
  encode: (magnitude) => (magnitude.includes('.') ? [toText(rational(magnitude))] : []),
};
