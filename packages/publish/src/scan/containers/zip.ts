import type { ByteText } from '../bytes.ts';
import type { Container } from './container.ts';

const number = (text: ByteText, at: number, bytes: number): number =>
  Array.from({ length: bytes }, (_, each) => text.charCodeAt(at + each) * 256 ** each).reduce((a, b) => a + b, 0); // prettier-ignore

/** The entries of ZIP files, among them spreadsheets and text documents. */
export const zip: Container = {
  name: 'zip',
  unpack: (outer, { open }) =>
    // eslint-disable-next-line no-control-regex -- the first bytes of an entry
    [...outer.matchAll(/PK\x03\x04/g)].flatMap(({ index }) => {
      const [method, packed] = [number(outer, index + 8, 2), number(outer, index + 18, 4)];
      const from = index + 30 + number(outer, index + 26, 2) + number(outer, index + 28, 2);
      // A stored entry stands there in plain. A streamed one has its length behind it.
      const end = packed ? from + packed : outer.length;
      const text = method === 8 ? open('deflate', outer, from, end) : undefined;
      return text === undefined ? [] : [{ text, start: index, end }];
    }),
};
