import type { Container } from './container.ts';

/** Zlib streams wherever they begin, as PDF and PNG files hold them. */
export const zlib: Container = {
  name: 'zlib',
  unpack: (outer, { open }) =>
    // eslint-disable-next-line no-control-regex -- the first bytes of the form
    [...outer.matchAll(/\x78[\x01\x5e\x9c\xda]/g)].flatMap(({ index }) => {
      const text = open('zlib', outer, index);
      return text === undefined ? [] : [{ text, start: index, end: outer.length }];
    }),
};
