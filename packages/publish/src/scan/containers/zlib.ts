import type { ByteText } from '../bytes.ts';
import type { Container } from './container.ts';

/** Zlib streams wherever they begin, as PDF and PNG files hold them. */
export const zlib: Container = {
  name: 'zlib',
  unpack: (outer, { open }) =>
    // eslint-disable-next-line no-control-regex -- the first bytes of the form
    [...outer.matchAll(/\x78[\x01\x5e\x9c\xda]/g)].flatMap(({ index }) => {
      const text = mayBeDeflate(outer, index + 2) ? open('zlib', outer, index) : undefined;
      return text === undefined ? [] : [{ text, start: index, end: outer.length }];
    }),
};

/** Whether a block of RFC 1951 may begin here: two bytes occur by chance, and to try each of them takes time. */
function mayBeDeflate(text: ByteText, at: number): boolean {
  const type = (text.charCodeAt(at) >> 1) & 3;
  const word = (from: number): number => text.charCodeAt(from) + text.charCodeAt(from + 1) * 256;
  // A stored block says its length twice; the fourth type does not exist.
  return type === 0 ? word(at + 1) + word(at + 3) === 0xffff : type < 3;
}
