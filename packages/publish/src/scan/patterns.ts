import type { ProgressDocument } from '@planglass/model';
import { PATTERNS } from '@planglass/model';
import { standsAlone } from './boundaries.ts';
import { encodeText, fold, type ByteText } from './bytes.ts';
import { digitOf, magnitudeOf, significantDigits } from './digits.ts';
import { ENCODINGS } from './encodings/index.ts';
import { foldedText, sentences, textPatterns } from './texts.ts';
import { isText, leaves, type Leaf, type Secret } from './withheld.ts';

/** A text by which a secret is found, as folded bytes. */
export interface Pattern {
  text: ByteText;
  /** Code of the encoding; `text` for words. */
  encoding: string;
  word: boolean;
  /** Whether it tells enough to be searched for everywhere. */
  long: boolean;
  secret: Secret;
}

/**
 * How many digits must tell, zeros at either end not counted. Fewer occur by chance in any script, drawing or style
 * sheet, so that such a number is looked for only where it would stand.
 */
export const LEAST_DIGITS = { withDecimals: 4, whole: 5, derived: 6, word: 6 } as const;

/** Every text in which a secret may appear, however short. */
export function patternsOf(secret: Secret): Pattern[] {
  if (secret.kind === 'status') return [];
  if (secret.kind === 'text')
    return textPatterns(secret.value).map((text) => ({ text, encoding: 'text', word: false, long: true, secret })); // prettier-ignore
  const magnitude = magnitudeOf(secret.value);
  const patterns = new Map<ByteText, Pattern>();
  for (const { name, encode, word = false, derived = false } of ENCODINGS)
    for (const written of encode(magnitude)) {
      const text = fold(encodeText(written)).text;
      const long = tells(written, magnitude, word, derived);
      const known = patterns.get(text);
      if (!known) patterns.set(text, { text, encoding: name, word, long, secret });
      else known.long ||= long;
    }
  return [...patterns.values()];
}

/** The patterns of a secret that are long enough to be searched for everywhere. */
export const searchable = (secret: Secret): Pattern[] =>
  secret.kind === 'number' && !hasEnoughDigits(magnitudeOf(secret.value))
    ? []
    : patternsOf(secret).filter(({ long }) => long);

/** A writing can tell no more than the number does. */
const hasEnoughDigits = (magnitude: string): boolean =>
  significantDigits(magnitude) >= (magnitude.includes('.') ? LEAST_DIGITS.withDecimals : LEAST_DIGITS.whole);

function tells(written: string, magnitude: string, word: boolean, derived: boolean): boolean {
  if (!hasEnoughDigits(magnitude)) return false;
  if (word) return written.replace(/^0[xbo]?/, '').length >= LEAST_DIGITS.word;
  if (![...written].some((character) => digitOf(character) !== undefined)) return true;
  const digits = significantDigits(written.replace(/e[+-]?\d+$/, ''));
  // Only Western digits are a part of scripts, style sheets and drawings.
  if (!/\d/.test(written)) return digits >= LEAST_DIGITS.withDecimals;
  const decimals = /\d[.,]\d+\D*$/.test(written) && !/^\d{1,3}(,\d{3})+$/.test(written);
  return (
    digits >= (derived ? LEAST_DIGITS.derived : decimals ? LEAST_DIGITS.withDecimals : LEAST_DIGITS.whole)
  );
}

/** What the published document accounts for. */
export interface Published {
  /** Texts of every number that it discloses, in every encoding. */
  numbers: ReadonlySet<ByteText>;
  /** Its codes, dates, addresses and ids, which hold digits too. */
  codes: ByteText;
  /** Its texts and their sentences, whole. */
  wholeTexts: ReadonlySet<ByteText>;
  /** Its names and titles, of which a part may be the name of something else. */
  names: ByteText;
}

const PROSE = /\/(paragraphs|text|words|note|statement|predicate)(\/|$)/;

export function publishedIn(document: ProgressDocument): Published {
  const all = leaves(document);
  const texts = all.filter(isText);
  const codes = all.filter((leaf) => !isText(leaf));
  const figures = codes.filter(({ value }) => PATTERNS.Decimal.test(value));
  return {
    numbers: new Set(figures.flatMap(({ path, value }) => patternsOf({ path, kind: 'number', value })).map(({ text }) => text)), // prettier-ignore
    codes: joined(codes),
    wholeTexts: new Set(texts.flatMap(({ value }) => [value, ...sentences(value)]).flatMap(textPatterns)),
    names: joined(texts.filter(({ path }) => !PROSE.test(path))),
  };
}

const joined = (all: readonly Leaf[]): ByteText => all.map(({ value }) => foldedText(value)).join('\n');

/**
 * Whether a pattern is no sign of a leak, because what is disclosed looks the same: another figure has this value,
 * or a published name holds this text. What an author wrote accounts for no number: a figure that is withheld and
 * stands in the prose is a leak.
 */
export const isExplained = ({ text, secret, word }: Pattern, published: Published): boolean =>
  secret.kind === 'number'
    ? published.numbers.has(text) || holds(published.codes, text, word)
    : published.wholeTexts.has(text) || published.names.includes(text);

/** Whether a pattern stands by itself anywhere in a folded text. */
export function holds(folded: ByteText, pattern: ByteText, word: boolean): boolean {
  for (let at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1))
    if (standsAlone(folded, at, at + pattern.length, word)) return true;
  return false;
}
