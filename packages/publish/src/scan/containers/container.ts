import { fromBytes, toBytes, ViewBuilder, type ByteText } from '../bytes.ts';

/** Decompresses: nothing where the bytes are not of this form, and a word where more than `limit` bytes came of them. */
export type Unpacker = (bytes: Uint8Array, limit: number) => Uint8Array | 'too-large' | undefined;

/** What the scan needs of its surroundings to look into compressed bytes. */
export type Unpackers = Readonly<Record<'zlib' | 'deflate' | 'brotli', Unpacker>>;

/** How far a file is looked into; what goes further is reported as not scanned, never passed over. */
export interface ScanLimits {
  /** Containers within containers. */
  depth: number;
  /** Bytes of everything that is decompressed from one file, all together. */
  unpacked: number;
}
export const SCAN_LIMITS: ScanLimits = { depth: 12, unpacked: 256 * 1024 * 1024 };

/** Bytes of one file; of a longer one nothing is read. */
export const FILE_LIMIT = 128 * 1024 * 1024;

/** Something within a text of bytes. */
export interface Inner {
  text: ByteText;
  /** Where it stands in the outer text, the end not included. */
  start: number;
  end: number;
  /** An offset in the inner text to the offset in the outer one; only where the inner text is the outer one, read otherwise. */
  origin?: (offset: number) => number;
}

/** What a container may use: how to decompress, and how much room there is. */
export interface Tools {
  /** The name of the file; of what is inside another container, nothing. */
  name: string;
  /** Decompresses what begins at `from`. @throws TooMuch where more comes of it than there is room for. */
  open(form: keyof Unpackers, text: ByteText, from?: number, to?: number): ByteText | undefined;
}

/** One form in which bytes hold other bytes. */
export interface Container {
  /** The code under which a finding names it. */
  name: string;
  unpack(outer: ByteText, tools: Tools): Inner[];
}

/** More would have to be unpacked than is allowed. */
export class TooMuch extends Error {
  readonly reason: 'too-large' | 'too-deep';
  constructor(reason: 'too-large' | 'too-deep') {
    super(reason);
    this.reason = reason;
  }
}

/** Decompression with a shared room of bytes. */
export class Room {
  readonly #unpackers: Unpackers;
  #left: number;
  /** The bytes of the last text: many places of one text may look like the beginning of something. */
  #last: { text: ByteText; bytes: Uint8Array } | undefined;

  constructor(unpackers: Unpackers, left: number) {
    this.#unpackers = unpackers;
    this.#left = left;
  }

  open(form: keyof Unpackers, text: ByteText, from = 0, to = text.length): ByteText | undefined {
    if (this.#last?.text !== text) this.#last = { text, bytes: toBytes(text) };
    const bytes = this.#unpackers[form](this.#last.bytes.subarray(from, to), this.#left);
    if (bytes === 'too-large') throw new TooMuch('too-large');
    this.#left -= bytes?.length ?? 0;
    return bytes && fromBytes(bytes);
  }
}

/** Longer than anything that is searched for, on either side of what is decoded. */
const CONTEXT = 256;

/**
 * The parts of a text around what `escape` finds, each with that decoded. Where nothing is decoded there is no part,
 * so that a text is read again only around its escapes. `decode` gives undefined for what is no escape after all.
 */
export function decodeAround(
  outer: ByteText,
  escape: RegExp,
  decode: (match: RegExpMatchArray) => ByteText | undefined,
): Inner[] {
  const parts: Inner[] = [];
  let builder: ViewBuilder | undefined;
  let [start, at] = [0, 0];
  const close = (): void => {
    if (!builder) return;
    const end = Math.min(outer.length, at + CONTEXT);
    builder.add(outer.slice(at, end), at);
    const { text, origin } = builder.done();
    parts.push({ text, start, end, origin });
    builder = undefined;
  };
  for (const match of outer.matchAll(escape)) {
    const decoded = decode(match);
    if (decoded === undefined) continue;
    if (builder && match.index - at > 2 * CONTEXT) close();
    if (!builder) {
      builder = new ViewBuilder();
      start = at = Math.max(0, match.index - CONTEXT);
    }
    builder.add(outer.slice(at, match.index), at);
    builder.add(decoded, match.index);
    at = match.index + match[0].length;
  }
  close();
  return parts;
}

/** A code point as the bytes of its UTF-8; nothing where there is no such character. */
export function character(code: number): ByteText | undefined {
  if (!(code >= 0 && code <= 0x10ffff)) return undefined;
  return fromBytes(new TextEncoder().encode(String.fromCodePoint(code)));
}
