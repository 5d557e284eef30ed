/**
 * The formats of strings. Each expression is the one source of the parser's check and of the schema's `pattern`;
 * none needs a flag, so that every validator reads them alike.
 */

/** C0 and C1 controls, line and paragraph separators, bidi embeddings, overrides and isolates, byte-order mark, and what XML has no room for. */
const FORBIDDEN = '\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';

const ID = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';

const YEAR = '[1-9]\\d{3}';
const MONTH = YEAR + '-(0[1-9]|1[0-2])';
const DATE = MONTH + '-(0[1-9]|[12]\\d|3[01])';
/** The parts of a calendar that both SDMX and ISO 8601 write alike, and that may bound an interval. */
const CALENDAR = `(${YEAR}|${MONTH}|${DATE})`;
const PART = `${YEAR}-(Q[1-4]|S[12]|W(0[1-9]|[1-4]\\d|5[0-3]))`;

export const PATTERNS = {
  SchemaVersion: /^1\.(0|[1-9]\d{0,3})$/,
  Id: new RegExp(`^${ID}$`),
  FigureReference: new RegExp(`^(${ID}#)?(${ID}@)?${ID}(/${ID}){1,4}$`),
  // language, script, region, variants, in the usual casing: one tag has one spelling; the length that RFC 5646 provides for
  LanguageTag: /^(?=.{2,35}$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/,
  Text: new RegExp(`^(?!\\s*$)[^${FORBIDDEN}]*$`),
  // not minus zero; 15 significant digits, which a double keeps exactly; no leading zeros; 15 decimal places
  Decimal: /^(?!-0(\.0+)?$)(?=-?(0\.0*)?(\d\.?){0,15}$)-?(0|[1-9]\d*)(\.\d{1,15})?$/,
  Step: /^(?=(0\.0*)?(\d\.?){0,15}$)(?=.*[1-9])(0|[1-9]\d*)(\.\d{1,15})?$/,
  Magnitude: /^(?=(0\.0*)?(\d\.?){0,15}$)(0|[1-9]\d*)(\.\d{1,15})?$/,
  Years: /^(?=.*[1-9])(0|[1-9]\d?)(\.\d{1,2})?$/,
  CountValue: /^(0|[1-9]\d{0,14})$/,
  TimePeriod: new RegExp(`^(${PART}|${CALENDAR}(/${CALENDAR})?)$`),
  CalendarDate: new RegExp(`^${DATE}$`),
  WebAddress:
    /^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d{1,5})?([/?#][\w.~:/?#[\]@!$&'()*+,;=%-]{0,2000})?$/,
} as const;

export type FormatName = keyof typeof PATTERNS;

/** A half of a character that JSON can write and UTF-8 cannot. With the flag `u`, pairs do not match. */
export const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** What must not reach a terminal or a page when a key of the file is named. */
export const UNPRINTABLE = new RegExp(`[${FORBIDDEN}\\ud800-\\udfff]`, 'gu');
