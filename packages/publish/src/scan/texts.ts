import { encodeText, fold, type ByteText } from './bytes.ts';

/** Bytes of a text that are searched for: what is longer is found by its beginning and by its sentences. */
const LONGEST = 200;
/** A Chinese character tells as much as two letters. Fewer than this are a word that occurs by chance. */
const LEAST_WEIGHT = 12;

const weightOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : /[\p{L}\p{N}]/u.test(character) ? 1 : 0), 0); // prettier-ignore

/** A text as it is compared: its bytes, folded. */
export const foldedText = (text: string): ByteText => fold(encodeText(text.trim())).text;

/** The texts by which a withheld text is found: the whole and each of its sentences, as far as they are long enough to tell. */
export function textPatterns(text: string): ByteText[] {
  const pieces = [text, ...sentences(text)].filter((each) => weightOf(each) >= LEAST_WEIGHT);
  return [...new Set(pieces.map((each) => cut(foldedText(each))).filter((each) => each.length >= 4))];
}

/** The sentences of a text without the marks that end them. */
export const sentences = (text: string): string[] =>
  text.split(/[。！？；\n]+|[.!?;](?=\s|$)/).map((each) => each.trim()).filter(Boolean); // prettier-ignore

function cut(text: ByteText): ByteText {
  if (text.length <= LONGEST) return text;
  let end = LONGEST;
  // Not within a character.
  while ((text.charCodeAt(end) & 0xc0) === 0x80) end--;
  return text.slice(0, end);
}
