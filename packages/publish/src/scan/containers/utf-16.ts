import { encodeText, ViewBuilder, type ByteText } from '../bytes.ts';
import type { Container, Inner } from './container.ts';

/** UTF-16 of either byte order: whole files with a mark, and runs of Western characters without one. */
export const utf16: Container = {
  name: 'utf-16',
  unpack(outer) {
    if (outer.startsWith('\xff\xfe')) return [decode(outer, 2, outer.length, 0, 1)];
    if (outer.startsWith('\xfe\xff')) return [decode(outer, 2, outer.length, 1, 0)];
    return [
      // eslint-disable-next-line no-control-regex -- bytes of zero are the mark of the form
      ...[...outer.matchAll(/(?:[\t\n\r\x20-\x7e]\x00){4,1000000}/g)].map(({ 0: run, index }) => decode(outer, index, index + run.length, 0, 1)), // prettier-ignore
      // eslint-disable-next-line no-control-regex -- bytes of zero are the mark of the form
      ...[...outer.matchAll(/(?:\x00[\t\n\r\x20-\x7e]){4,1000000}/g)].map(({ 0: run, index }) => decode(outer, index, index + run.length, 1, 0)), // prettier-ignore
    ];
  },
};

function decode(outer: ByteText, start: number, end: number, low: number, high: number): Inner {
  const builder = new ViewBuilder();
  const unit = (at: number): number => outer.charCodeAt(at + low) + outer.charCodeAt(at + high) * 256;
  for (let at = start; at + 1 < end; at += 2) {
    const pair = (unit(at) & 0xfc00) === 0xd800 && at + 3 < end;
    const text = pair ? String.fromCharCode(unit(at), unit(at + 2)) : String.fromCharCode(unit(at));
    builder.add(encodeText(text), at);
    if (pair) at += 2;
  }
  return { ...builder.done(), start, end };
}
