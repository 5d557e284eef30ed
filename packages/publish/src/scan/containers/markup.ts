import { decodeAround, type Container } from './container.ts';

const INLINE = /^<(?:!--|\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|output|q|s|small|span|strike|strong|sub|sup|time|tspan|tt|u|var|wbr|ruby|rb|text:span|w:t|w:r|w:rPr)\b)/i; // prettier-ignore

/** HTML and XML without their tags, so that `<b>1</b>,234` is read as a reader reads it; other elements than those within a line part words. */
export const markup: Container = {
  name: 'markup',
  unpack: (outer) =>
    decodeAround(outer, /<!--[^<>]*-->|<\/?[a-z][^<>]*>/gi, ([tag]) => (INLINE.test(tag) ? '' : ' ')),
};
