import { decodeAround, type Container } from './container.ts';

/** Without characters that nobody sees: zero-width spaces and joiners, soft hyphens, direction marks, variation selectors and keycaps. */
export const invisible: Container = {
  name: 'invisible',
  unpack: (outer) =>
    decodeAround(
      outer,
      // U+00AD, U+200B–200F, U+202A–202E, U+2060–2069, U+20E3, U+FE00–FE0F, U+FEFF in UTF-8.
      /\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa9]|\xe2\x83\xa3|\xef\xb8[\x80-\x8f]|\xef\xbb\xbf/g,
      () => '',
    ),
};
