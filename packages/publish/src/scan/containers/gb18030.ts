import { encodeText, isUtf8, toBytes, ViewBuilder } from '../bytes.ts';
import type { Container } from './container.ts';

/** Characters of one, two and four bytes. */
const CHARACTERS = /[\0-\x7f]+|[\x81-\xfe][\x40-\x7e\x80-\xfe]|(?:[\x81-\xfe][0-9]){2}/g;

/** GB 18030 and the GBK and GB 2312 within it, in which older portals and spreadsheets are written: tried on what is no UTF-8. */
export const gb18030: Container = {
  name: 'gb18030',
  unpack(outer) {
    if (outer.includes('\0') || isUtf8(outer)) return [];
    try {
      new TextDecoder('gb18030', { fatal: true }).decode(toBytes(outer));
    } catch {
      return [];
    }
    const decoder = new TextDecoder('gb18030');
    const builder = new ViewBuilder();
    for (const { 0: character, index } of outer.matchAll(CHARACTERS))
      builder.add(character < '\x80' ? character : encodeText(decoder.decode(toBytes(character))), index);
    return [{ ...builder.done(), start: 0, end: outer.length }];
  },
};
