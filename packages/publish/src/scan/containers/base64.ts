import { fromBytes, isUtf8, type ByteText } from '../bytes.ts';
import type { Container, Inner } from './container.ts';

/** The six bits of each character by its code; -1 for any other. */
const BITS = new Int8Array(256).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((sign, bits) => (BITS[sign.charCodeAt(0)] = bits)); // prettier-ignore
[BITS['-'.charCodeAt(0)], BITS['_'.charCodeAt(0)]] = [62, 63];

/** Longer runs may hold bytes of any form; what a shorter one holds must be readable, since any word is such a run. */
const CERTAIN = 64;
/** The beginnings of gzip, zlib, PNG and ZIP. */
// eslint-disable-next-line no-control-regex -- bytes, not characters
const PACKED = /^(?:\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]|\x89PNG|PK\x03\x04)/;

/**
 * Runs of base64 in either alphabet, in one line or several. What stands before a run may look like a part of it, as
 * the slash of a path does, so that it is also read from its next three characters, for what is readable.
 */
export const base64: Container = {
  name: 'base64',
  unpack: (outer) =>
    [...outer.matchAll(/[\w+/-]{7,}(?:\r?\n[\w+/-]{4,})*/g)].flatMap(({ 0: run, index }) => {
      const characters = run.replace(/\s/g, '');
      return [0, 1, 2, 3].flatMap((skipped): Inner[] => {
        const text = decodeBase64(characters.slice(skipped));
        const worth = (!skipped && (characters.length >= CERTAIN || PACKED.test(text))) || isReadable(text);
        return worth ? [{ text, start: index + skipped, end: index + run.length }] : [];
      });
    }),
};

// eslint-disable-next-line no-control-regex -- what no text holds
const isReadable = (text: ByteText): boolean => text.length > 4 && !/[\0-\x08\x0e-\x1f\x7f]/.test(text) && isUtf8(text); // prettier-ignore

/** Base64 of either alphabet; what is left of an incomplete end is dropped. */
export function decodeBase64(text: ByteText): ByteText {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = BITS[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
  }
  return fromBytes(bytes.subarray(0, length));
}
