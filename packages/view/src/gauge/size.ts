import type { Fact } from '../description.ts';

/** `large` stands within the half circle, as does `medium` in a smaller type; `small` has no room there. */
export type FigureSize = 'large' | 'medium' | 'small';

/**
 * Widths of a text in em: a Han character, a dash or a per cent sign is as wide as high, a Latin letter or digit about half of
 * it, and a mark that orders what is written has none.
 */
const widthOf = (text: string): number =>
  [...text.replace(/\p{Cf}/gu, '')].reduce(
    (width, letter) => width + (/[%‰٪—\u2E80-\uFFEF]/.test(letter) ? 1 : 0.56),
    0,
  );

/** As much of a figure, in em, stands on its line whatever its unit; and as much of a unit beside its number. */
const SHORT = 3.6;

/**
 * Whether the end of the figures' texts is a unit in words, such as “ sites” or “亿元”, to be set apart from the numbers. A sign
 * such as % or °C stands with its number, as does a unit that a language sets before it, and one of a letter or two after a
 * short number.
 */
export const isApart = (unit: string, lead: Fact | undefined, figures: readonly Fact[]): boolean =>
  /^[\s\p{Cf}]*(×|[^\s\p{Cf}%‰°٪\p{S}])/u.test(unit) &&
  (lead?.kind !== 'value' || widthOf(lead.value.text) > SHORT) &&
  figures.some(({ value }) => value.text.endsWith(unit));

/** Whether a unit would crowd its numbers, and is better said once for all of them. */
export const isLongUnit = (unit: string): boolean => widthOf(unit) > SHORT;

/** How large a figure can be set, by its number alone. What is no figure has one size, that of the text around it. */
export function sizeOf(fact: Fact | undefined, unit = ''): FigureSize {
  const width = fact ? widthOf(fact.value.text.replace(unit, '')) : 0;
  if (fact && fact.kind !== 'value') return width <= 11.5 ? 'large' : 'small';
  if (width <= 4) return 'large';
  return width <= 6.5 ? 'medium' : 'small';
}

/** Whether what is said beside the figure is too long to stand within the half circle too. */
export const isLong = (fact: Fact | undefined): boolean =>
  (fact?.details ?? []).reduce((width, { text }) => width + widthOf(text) + 1, 0) > 11;
