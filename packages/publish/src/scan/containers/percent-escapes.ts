import { decodeAround, type Container } from './container.ts';

/** Percent-encoding of addresses, `%37`, and `+` for a space beside it. */
export const percentEscapes: Container = {
  name: 'percent-escapes',
  unpack: (outer) =>
    decodeAround(outer, /%([\da-f]{2})/gi, ([, hex = '']) => String.fromCharCode(parseInt(hex, 16))),
};
