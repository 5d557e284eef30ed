import type { Decimal, LanguageTag } from './document.ts';

/**
 * A decimal in the digits and grouping of a locale, with the decimal places that are written: `4.0` keeps its
 * zero. At most 15 significant digits, so the double that Intl is given stands for the same number.
 */
export function formatDecimal(value: Decimal, locale: LanguageTag): string {
  const places = value.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(Number(value));
}
