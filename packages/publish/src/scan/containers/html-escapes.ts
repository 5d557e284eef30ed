import { character, decodeAround, type Container } from './container.ts';

/** The names that stand for signs within numbers and texts; letters and digits are written with their number. */
const NAMED: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
  thinsp: 0x2009,
  numsp: 0x2007,
  ensp: 0x2002,
  emsp: 0x2003,
  middot: 0xb7,
  times: 0xd7,
  period: 0x2e,
  comma: 0x2c,
  percnt: 0x25,
  rsquo: 0x2019,
  lowbar: 0x5f,
  shy: 0xad,
  zwj: 0x200d,
  zwnj: 0x200c, // prettier-ignore
};

/** Character references of HTML and XML, `&#55;`, `&#x37;` and `&nbsp;`. */
export const htmlEscapes: Container = {
  name: 'html-escapes',
  unpack: (outer) =>
    decodeAround(outer, /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));?/gi, ([, hex, decimal, name = '']) =>
      character(hex ? parseInt(hex, 16) : decimal ? Number(decimal) : (NAMED[name.toLowerCase()] ?? -1)),
    ),
};
