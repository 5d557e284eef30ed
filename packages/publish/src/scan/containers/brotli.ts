import { isUtf8 } from '../bytes.ts';
import type { Container } from './container.ts';

/** Brotli, which has no mark of its own: tried on every file of that name, and on what is no text. */
export const brotli: Container = {
  name: 'brotli',
  unpack(outer, { name, open }) {
    if (!outer || (!/\.br$/i.test(name) && isUtf8(outer))) return [];
    const text = open('brotli', outer);
    return text ? [{ text, start: 0, end: outer.length }] : [];
  },
};
