import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Unpacker, Unpackers } from './scan/containers/container.ts';

const unpacker =
  (decompress: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array): Unpacker =>
  (bytes, limit) => {
    try {
      return decompress(bytes, { maxOutputLength: Math.max(limit, 1) });
    } catch (error) {
      // Anything else means that it was not compressed like this, or not to its end.
      return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : undefined;
    }
  };

/** What Node can decompress. Nothing is written to a disk on the way. */
export const unpackers: Unpackers = {
  zlib: unpacker(inflateSync),
  deflate: unpacker(inflateRawSync),
  brotli: unpacker(brotliDecompressSync),
};
