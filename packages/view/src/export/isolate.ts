import type { Phrase } from '../phrase.ts';

/** A text in another language or direction, held together within the text around it. */
export const isolate = ({ text, lang, code }: Phrase): string =>
  lang === undefined && !code ? text : `\u2068${text}\u2069`;
