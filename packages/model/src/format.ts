import type { Decimal, LanguageTag, TimePeriod } from './document.ts';

/**
 * A decimal in the digits and grouping of a locale, with the decimal places that are written: `4.0` keeps its
 * zero. At most 15 significant digits, so the double that Intl is given stands for the same number.
 */
export function formatDecimal(value: Decimal, locale: LanguageTag): string {
  const places = value.split('.')[1]?.length ?? 0;
  return numberFormat(locale, places).format(Number(value));
}

const known = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes longer than everything else a gauge does, and a page can have a thousand gauges. */
function numberFormat(locale: LanguageTag, places: number): Intl.NumberFormat {
  const key = `${locale} ${places}`;
  const format =
    known.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  known.set(key, format);
  return format;
}

/** A period in words: `2023-04` is 2023年4月 or April 2023, `2021/2025` is 2021—2025年 or 2021 to 2025. */
export function formatPeriod(period: TimePeriod, locale: LanguageTag): string {
  const [first = '', last] = period.split('/');
  const chinese = /^zh\b/i.test(locale);
  if (last === undefined) return formatPart(first, locale, chinese);
  if (!chinese) return `${formatPart(first, locale, false)} to ${formatPart(last, locale, false)}`;
  const years = first.length === 4 && last.length === 4;
  return years
    ? `${first}—${last}年`
    : `${formatPart(first, locale, true)}至${formatPart(last, locale, true)}`;
}

function formatPart(part: string, locale: LanguageTag, chinese: boolean): string {
  const year = part.slice(0, 4);
  const letter = part.charAt(5);
  const number = Number(part.slice(6));
  if (letter === 'Q')
    return chinese ? `${year}年第${'一二三四'.charAt(number - 1)}季度` : `Q${number} ${year}`;
  if (letter === 'S')
    return chinese
      ? `${year}年${number === 1 ? '上' : '下'}半年`
      : `${number === 1 ? 'first' : 'second'} half of ${year}`;
  if (letter === 'W') return chinese ? `${year}年第${number}周` : `week ${number} of ${year}`;
  if (part.length === 4) return chinese ? `${year}年` : year;
  const [, month = '1', day] = part.split('-');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
