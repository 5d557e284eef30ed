import { character, decodeAround, type Container } from './container.ts';

const SIGNS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** Escapes of JSON and JavaScript strings: `\u0037`, `\u{37}`, `\x37`, `\n`, `\"`, and halves of characters in pairs. */
export const scriptEscapes: Container = {
  name: 'script-escapes',
  unpack: (outer) =>
    decodeAround(
      outer,
      /\\(?:u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|([nrtbfv0])|(["'`\\/$]))/gi,
      ([, high, low, unit, point, byte, sign, itself]) => {
        if (high && low)
          return character(0x10000 + ((parseInt(high, 16) & 0x3ff) << 10) + (parseInt(low, 16) & 0x3ff));
        const hex = unit ?? point ?? byte;
        return hex ? character(parseInt(hex, 16)) : sign ? SIGNS[sign.toLowerCase()] : itself;
      },
    ),
};
