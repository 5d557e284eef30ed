import {
  localise,
  readAlike,
  type LanguageTag,
  type LocalisedText,
  type ProgressDocument,
  type WebAddress,
} from '@planglass/model';
import type { AllWords, Words } from './words/words.ts';

/** A piece of text; `lang` is set only where it is not in the language of the interface around it. */
export interface Phrase {
  text: string;
  lang?: LanguageTag;
  /** Begins with the interface's own words, and so keeps their direction. */
  mixed?: true;
  /** A code or an address: from left to right whatever the text around it is. */
  code?: true;
  /** Where the text leads; an `http:` or `https:` address, as the parser lets no other through. */
  href?: WebAddress;
}

/** What every layout and description is made from: the document, and the language it is read in. */
export interface Reading<W extends Words = Words> {
  document: ProgressDocument;
  words: W;
  /** BCP 47 tag of the page, such as `zh-CN`; decides which translation of the document's texts is read. */
  language: LanguageTag;
}

/** What the descriptions of the report and of the widgets that it ends with are made from. */
export type FullReading = Reading<AllWords>;

/** The interface's own words. */
export const plain = (text: string): Phrase => ({ text });

/** The interface's own words around a phrase, which stands apart there where it is in another language (U+2068, U+2069). */
export const frame = ({ text, lang }: Phrase, around: (text: string) => string): Phrase =>
  lang ? { text: around(`\u2068${text}\u2069`), lang, mixed: true } : plain(around(text));

/** A code or an address, in no language. */
export const code = (text: string): Phrase => ({ text, code: true });

/** A text of the document in the language of the reading, or in the nearest one there is. */
export function say(reading: Reading, text: LocalisedText): Phrase {
  const { text: words, language } = localise(
    text,
    [reading.language, reading.words.language],
    reading.document.language,
  );
  return readAlike(language, reading.words.language) ? { text: words } : { text: words, lang: language };
}
