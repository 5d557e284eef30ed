import type {
  CalendarDate,
  Coded,
  CountValue,
  Decimal,
  Id,
  LanguageTag,
  LocalisedText,
  SchemaVersion,
  Step,
  Text,
  TimePeriod,
  WebAddress,
} from '../document.ts';
import { LIMITS } from '../limits.ts';
import { LONE_SURROGATE, PATTERNS } from '../patterns.ts';
import type { FormatName } from '../patterns.ts';
import { periodExists, periodRange } from '../periods.ts';
import { keyName, report, visit } from './decoder.ts';
import type { Decoder } from './decoder.ts';
import { isObject } from './object.ts';

/** The same decoder, with a further rule for what it has read. */
export const refined =
  <T>(decode: Decoder<T>, isWrong: (value: T) => 'no-such-date' | 'reversed-period' | false): Decoder<T> =>
  (input, path, reading) => {
    const found = reading.problems.length;
    const value = decode(input, path, reading);
    const code = value !== undefined && reading.problems.length === found && isWrong(value);
    return code ? report(reading, code, path) : value;
  };

export const format =
  (name: FormatName): Decoder<string> =>
  (input, path, reading) => {
    if (typeof input !== 'string') return report(reading, 'wrong-type', path, { expected: 'text' });
    return PATTERNS[name].test(input) ? input : report(reading, 'malformed', path, { format: name });
  };

export const schemaVersion: Decoder<SchemaVersion> = format('SchemaVersion');
export const id: Decoder<Id> = format('Id');
export const languageTag: Decoder<LanguageTag> = format('LanguageTag');
export const decimal: Decoder<Decimal> = format('Decimal');
export const step: Decoder<Step> = format('Step');
export const countValue: Decoder<CountValue> = format('CountValue');
export const webAddress: Decoder<WebAddress> = format('WebAddress');

const wrongPeriod = (period: TimePeriod) => {
  if (!periodExists(period)) return 'no-such-date';
  const { start, end } = periodRange(period);
  return start >= end && 'reversed-period';
};
export const timePeriod: Decoder<TimePeriod> = refined(format('TimePeriod'), wrongPeriod);
export const calendarDate: Decoder<CalendarDate> = refined(format('CalendarDate'), wrongPeriod);

/** One of a closed list of codes. */
export const code =
  <T extends string | true>(codes: readonly T[]): Decoder<T> =>
  (input, path, reading) =>
    codes.includes(input as T)
      ? (input as T)
      : report(reading, 'unknown-code', path, { allowed: codes.join(', ') });

export const text: Decoder<Text> = (input, path, reading) => {
  if (typeof input !== 'string') return report(reading, 'wrong-type', path, { expected: 'text' });
  const limit = LIMITS.text;
  // Counted in code points, as JSON Schema does; the first test spares counting what is far too long.
  if (input.length > 2 * limit || (input.length > limit && [...input].length > limit)) {
    return report(reading, 'too-long', path, { limit });
  }
  if (!input.trim()) return report(reading, 'empty-text', path);
  if (!PATTERNS.Text.test(input)) return report(reading, 'forbidden-character', path);
  return LONE_SURROGATE.test(input) ? report(reading, 'lone-surrogate', path) : input;
};

/** One text or more by keys of a format. */
const byKey =
  (of: Decoder<string>, name: FormatName, expected: string, limit: number): Decoder<Record<string, string>> =>
  (input, path, reading) => {
    if (!isObject(input)) return report(reading, 'wrong-type', path, { expected });
    const keys = Reflect.ownKeys(input);
    if (keys.length > limit) return report(reading, 'too-many', path, { limit });
    if (!keys.length) return report(reading, 'too-few', path, { limit: 1 });
    const result: Record<string, string> = {};
    for (const key of keys) {
      if (typeof key === 'string' && PATTERNS[name].test(key)) {
        result[key] = visit(of, input[key], `${path}/${key}`, reading)!;
      } else report(reading, 'unknown-key', path, { key: keyName(key), format: name });
    }
    return result;
  };

const inLanguages = byKey(text, 'LanguageTag', 'localised-text', LIMITS.languages);

/** A text, or one text for each language. */
export const localised: Decoder<LocalisedText> = (input, path, reading) =>
  (typeof input === 'string' ? text : inLanguages)(input, path, reading);

export const coded: Decoder<Coded> = byKey(id, 'Id', 'object', LIMITS.codes);
