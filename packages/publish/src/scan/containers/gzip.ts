import type { ByteText } from '../bytes.ts';
import type { Container } from './container.ts';

/** Gzip members wherever they begin and whatever follows them, as servers keep them ready beside a file. */
export const gzip: Container = {
  name: 'gzip',
  unpack: (outer, { open }) =>
    // eslint-disable-next-line no-control-regex -- the first bytes of the form
    [...outer.matchAll(/\x1f\x8b\x08/g)].flatMap(({ index }) => {
      const text = open('deflate', outer, index + headerLength(outer, index));
      return text === undefined ? [] : [{ text, start: index, end: outer.length }];
    }),
};

const [CHECKED, EXTRA, NAMED, COMMENTED] = [2, 4, 8, 16];

/** RFC 1952, section 2.3: ten bytes, and what its flags announce. */
function headerLength(text: ByteText, start: number): number {
  const flags = text.charCodeAt(start + 3);
  let length = 10;
  if (flags & EXTRA)
    length += 2 + text.charCodeAt(start + length) + text.charCodeAt(start + length + 1) * 256;
  for (const flag of [NAMED, COMMENTED])
    if (flags & flag) length = text.indexOf('\0', start + length) + 1 - start;
  return flags & CHECKED ? length + 2 : length;
}
