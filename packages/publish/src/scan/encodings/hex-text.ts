import type { Encoding } from './encoding.ts';

/** The characters of the number in hexadecimal, `313233342e35` for 1234.5, as dumps and packed strings hold them. */
export const hexText: Encoding = {
  name: 'hex-text',
  encode: (magnitude) => [[...magnitude].map((character) => character.charCodeAt(0).toString(16)).join('')],
};
