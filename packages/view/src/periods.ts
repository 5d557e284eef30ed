import type { LanguageTag, TimePeriod } from '@planglass/model';
import type { Words } from './words/words.ts';

/** A period in words: `2023-04` is 2023年4月 or April 2023, `2021/2025` is 2021—2025年 or 2021 to 2025. */
export function formatPeriod(period: TimePeriod, words: Words): string {
  const [first = '', last] = period.split('/');
  if (last === undefined) return formatPart(first, words);
  const { years, range } = words.periods;
  return first.length === 4 && last.length === 4
    ? years(formatYear(first, words.language), formatYear(last, words.language))
    : range(formatPart(first, words), formatPart(last, words));
}

function formatPart(part: string, { periods, language }: Words): string {
  const year = formatYear(part.slice(0, 4), language);
  const letter = part.charAt(5);
  const number = Number(part.slice(6));
  if (letter === 'Q') return periods.quarter(year, number as 1 | 2 | 3 | 4);
  if (letter === 'S') return periods.half(year, number as 1 | 2);
  if (letter === 'W') return periods.week(year, wholeFormat(language).format(number));
  if (part.length === 4) return periods.year(year);
  const [, month = '1', day] = part.split('-');
  const date = Date.UTC(Number(part.slice(0, 4)), Number(month) - 1, Number(day ?? 1));
  const said = formatDate(date, language, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) });
  return (day && periods.day?.(said, Number(day))) ?? said;
}

/** UTC milliseconds as a date of the Gregorian calendar, which the periods of a document are in whatever the locale's is. */
export const formatDate = (date: number, locale: LanguageTag, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale, options).format(date);

const dateFormat = kept(
  (locale, options) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
);
const yearFormat = kept(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 4 }),
);
const wholeFormat = kept((locale) => new Intl.NumberFormat(locale));

/** Kept, because making one takes longer than everything else a gauge does, and a page can have a thousand gauges. */
function kept<F>(
  make: (locale: LanguageTag, options: Intl.DateTimeFormatOptions) => F,
): (locale: LanguageTag, options?: Intl.DateTimeFormatOptions) => F {
  const known = new Map<string, F>();
  return (locale, options = {}) => {
    // by hand, for old libraries change what JSON writes
    const key = [locale, ...Object.entries(options)].join(' ');
    const format = known.get(key) ?? make(locale, options);
    known.set(key, format);
    return format;
  };
}

/** A year of four digits in the digits of the locale. */
export const formatYear = (year: string, locale: LanguageTag): string =>
  yearFormat(locale).format(Number(year));
