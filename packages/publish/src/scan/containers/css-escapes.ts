import { character, decodeAround, type Container } from './container.ts';

/** Escapes of style sheets, `\37 ` and `\000037`, as `content` and generated class names hold them. */
export const cssEscapes: Container = {
  name: 'css-escapes',
  unpack: (outer) =>
    decodeAround(outer, /\\(?:([\da-f]{1,6})(?:\r\n|[ \t\n\f])?|([^\da-z\s]))/gi, ([, hex, itself]) =>
      hex ? character(parseInt(hex, 16)) : itself,
    ),
};
