import type { ByteText } from '../bytes.ts';
import type { Container } from './container.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const TEXT_CHUNKS = ['tEXt', 'zTXt', 'iTXt'];

/** The texts of PNG pictures: `tEXt`, compressed `zTXt`, and `iTXt` of either kind. */
export const png: Container = {
  name: 'png',
  unpack(outer, { open }) {
    if (!outer.startsWith(SIGNATURE)) return [];
    return [...chunks(outer)].flatMap(({ type, start, end }) => {
      if (!TEXT_CHUNKS.includes(type)) return [];
      const content = outer.slice(start, end);
      const text = readable(type, content, open);
      return text === undefined ? [] : [{ text, start, end }];
    });
  },
};

function* chunks(outer: ByteText): Generator<{ type: string; start: number; end: number }> {
  for (let at = SIGNATURE.length; at + 12 <= outer.length;) {
    const length = [0, 1, 2, 3].reduce((sum, each) => sum * 256 + outer.charCodeAt(at + each), 0);
    yield { type: outer.slice(at + 4, at + 8), start: at + 8, end: at + 8 + length };
    at += 12 + length;
  }
}

/** The keyword and the text; where it is compressed, decompressed. */
function readable(
  type: string,
  content: ByteText,
  open: (form: 'zlib', text: ByteText) => ByteText | undefined,
): ByteText | undefined {
  if (type === 'tEXt') return content;
  const keyword = content.indexOf('\0') + 1;
  if (!keyword) return undefined;
  if (type === 'zTXt') return open('zlib', content.slice(keyword + 1));
  const translated = content.indexOf('\0', content.indexOf('\0', keyword + 2) + 1) + 1;
  const compressed = content.charCodeAt(keyword) === 1;
  const text = content.slice(translated);
  return compressed ? open('zlib', text) : text;
}
