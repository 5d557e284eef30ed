import type { Decimal, LanguageTag } from './document.ts';

/**
 * A decimal in the digits and grouping of a locale, with the decimal places that are written: `4.0` keeps its
 * zero. At most 15 significant digits, so the double that Intl is given stands for the same number.
 * A minus is a minus (U+2212) in every locale.
 */
export function formatDecimal(value: Decimal, locale: LanguageTag): string {
  const places = value.split('.')[1]?.length ?? 0;
  return numberFormat(locale, places).format(Number(value)).replace('-', '−');
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
