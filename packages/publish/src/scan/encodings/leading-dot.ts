import type { Encoding } from './encoding.ts';

/** Without the zero before the point, `.4567` for 0.4567, as minifiers write CSS and scripts. */
export const leadingDot: Encoding = {
  name: 'leading-dot',
  encode: (magnitude) => (magnitude.startsWith('0.') ? [magnitude.slice(1)] : []),
};
