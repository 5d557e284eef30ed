/**
 * Text of bytes: a string with one character for each byte, so that an index is an offset into the file and every
 * expression reads any content. `utf8` says what such a text stands for.
 */
export type ByteText = string;

/** Bytes as a text of bytes. */
export function fromBytes(bytes: Uint8Array): ByteText {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** A text of bytes as bytes. */
export function toBytes(text: ByteText): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A text as the text of its UTF-8 bytes. */
export const encodeText = (text: string): ByteText => fromBytes(new TextEncoder().encode(text));

/** The text that the bytes stand for; what is no UTF-8 becomes a replacement character. */
export const utf8 = (text: ByteText): string => new TextDecoder().decode(toBytes(text));

/** Whether every byte belongs to UTF-8. */
export function isUtf8(text: ByteText): boolean {
  // eslint-disable-next-line no-control-regex -- bytes, not characters
  if (/^[\x00-\x7f]*$/.test(text)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(toBytes(text));
    return true;
  } catch {
    return false;
  }
}

/** A text that was made from another one, and where each of its places lies in that one. */
export interface View {
  text: ByteText;
  /** An offset into this text to the offset in the other one. */
  origin(offset: number): number;
}

/** Puts a view together piece by piece, and keeps where each piece came from. */
export class ViewBuilder {
  readonly #parts: string[] = [];
  /** Where a piece begins in the view and in the other text, in ascending order. */
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  #length = 0;

  /** A piece as it stands from `origin` on, or one that stands for what is there. */
  add(text: ByteText, origin: number): void {
    if (!text) return;
    this.#starts.push(this.#length);
    this.#origins.push(origin);
    this.#parts.push(text);
    this.#length += text.length;
  }

  done(): View {
    const [starts, origins] = [this.#starts, this.#origins];
    return {
      text: this.#parts.join(''),
      origin(offset) {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((starts[middle] ?? 0) <= offset) low = middle;
          else high = middle - 1;
        }
        return (origins[low] ?? 0) + offset - (starts[low] ?? 0);
      },
    };
  }
}

/** Small letters for the ASCII capitals and one space for any run of white space: the form in which everything is compared. */
export function fold(text: ByteText): View {
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const builder = new ViewBuilder();
  let from = 0;
  for (const { 0: run, index } of small.matchAll(/[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/g)) {
    builder.add(small.slice(from, index), from);
    builder.add(' ', index);
    from = index + run.length;
  }
  builder.add(small.slice(from), from);
  return builder.done();
}
