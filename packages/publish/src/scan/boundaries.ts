import { utf8, type ByteText } from './bytes.ts';
import { digitOf } from './digits.ts';

/** More bytes than any hash is looked at for. */
const RUN = 64;
const NUMERALS = /[零〇一二三四五六七八九十百千点两壹贰叁肆伍陆柒捌玖拾佰仟]/;
/** The letters of the commands of an SVG path, which stand between its numbers without a space. */
const PATH_LETTERS = /^[mlhvcsqtaze]*$/;

/**
 * Whether what was found stands by itself and is no part of something else: 7.31 is not found in 17.312, nor in a
 * hash. `text` is folded; `end` is behind the last byte. A comma beside digits may separate two values (CSV, SVG,
 * JSON), so that it ends a number, unless the number found is written with such groups itself.
 */
export function standsAlone(text: ByteText, start: number, end: number, word: boolean): boolean {
  const [before, after] = [characterBefore(text, start), characterAfter(text, end)];
  const found = text.slice(start, end);
  const [first, last] = [characterAfter(text, start), characterBefore(text, end)];
  if (word) return !isLetterOrDigit(before) && !isLetterOrDigit(after);
  return beginsWell(text, start, found, before, first) && endsWell(text, end, found, after, last);
}

function beginsWell(text: ByteText, start: number, found: ByteText, before: string, first: string): boolean {
  if (/[\d.]/.test(first)) {
    if (/\p{Nd}/u.test(before)) return false;
    const earlier = text.slice(Math.max(0, start - 8), start);
    // The fraction of another number, `0.12345` or `.12345`; “No.12345” is none.
    if (before === '.' && /(^|[\d\s,:;(=+"'-])\.$/.test(earlier)) return false;
    if (continuesGroups(found, earlier)) return false;
    return !inHash(text, start, start + found.length);
  }
  if (NUMERALS.test(first)) return !NUMERALS.test(before);
  if (/\p{N}/u.test(first)) return !/\p{N}/u.test(before);
  if (isLetterOrDigit(first)) return !isLetterOrDigit(before);
  return true;
}

function endsWell(text: ByteText, end: number, found: ByteText, after: string, last: string): boolean {
  if (/\d/.test(last)) {
    // A number with decimals may go on in zeros that say nothing.
    const decimals = /[.,]\d+$/.test(found) && !/^\d{1,3}(,\d{3})+$/.test(found);
    const rest = text.slice(end, end + RUN);
    const [zeros] = /^0*/.exec(rest)!;
    const behind = decimals ? rest.slice(zeros.length) : rest;
    if (/^\d/.test(behind) || /^e[+-]?[1-9]/.test(behind)) return false;
    if (/^\.\d*[1-9]/.test(behind) && !found.includes('.')) return false;
    return !/\p{Nd}/u.test(after) || decimals;
  }
  if (NUMERALS.test(last)) {
    const spoken = utf8(found).includes('点')
      ? utf8(text.slice(end, end + RUN)).replace(/^[零〇]+/, '')
      : after;
    return !NUMERALS.test([...spoken][0] ?? '');
  }
  if (/\p{N}/u.test(last)) {
    const decimals = /[.．٫·]/u.test(utf8(found));
    const rest = utf8(text.slice(end, end + RUN));
    const behind = decimals ? [...rest].findIndex((each) => digitOf(each) !== 0) : 0;
    return !/\p{N}/u.test([...rest][behind] ?? '');
  }
  if (isLetterOrDigit(last)) return !isLetterOrDigit(after);
  return true;
}

/** Whether groups of digits before it belong to the same number: the `1,` before `234,567`. */
function continuesGroups(found: ByteText, earlier: ByteText): boolean {
  const [, separator] = /^\d{1,4}([, '_.])\d{3}/.exec(found) ?? [];
  return separator !== undefined && new RegExp(`(^|\\D)\\d{1,3}[${separator}]$`).test(earlier);
}

/** Whether it is a part of a long run of letters and digits, such as a hash or a key, and not of the path of a drawing. */
function inHash(text: ByteText, start: number, end: number): boolean {
  const [left] = /[a-z\d]*$/.exec(text.slice(Math.max(0, start - RUN), start))!;
  const [right] = /^[a-z\d]*/.exec(text.slice(end, end + RUN))!;
  const beside = left + right;
  const letters = beside.replace(/\d/g, '');
  // A word beside a number, as in `total12345`, has no further digits.
  return beside.length >= 10 && letters.length > 1 && letters !== beside && !PATH_LETTERS.test(letters);
}

const isLetterOrDigit = (character: string): boolean =>
  /[\p{L}\p{N}_]/u.test(character) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);

/** The character that ends before the offset; empty at the beginning. */
function characterBefore(text: ByteText, offset: number): string {
  if (text.charCodeAt(offset - 1) < 0x80) return text.charAt(offset - 1);
  let start = offset - 1;
  while (start > 0 && start > offset - 4 && isContinuation(text.charCodeAt(start))) start--;
  return start < 0 ? '' : utf8(text.slice(start, offset));
}

/** The character that begins at the offset; empty at the end. */
function characterAfter(text: ByteText, offset: number): string {
  if (text.charCodeAt(offset) < 0x80) return text.charAt(offset);
  let end = offset + 1;
  while (end < text.length && end < offset + 4 && isContinuation(text.charCodeAt(end))) end++;
  return text.slice(offset, end) && utf8(text.slice(offset, end));
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;
