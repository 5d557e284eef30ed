import type { Fact } from '../description.ts';

/** `large` stands within the half circle, as does `medium` in a smaller type; `small` has no room there. */
export type FigureSize = 'large' | 'medium' | 'small';

/** Widths of a text in em: a Han character, a dash or a per cent sign is as wide as high, a Latin letter or digit about half of it. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (/[%‰٪—\u2E80-\uFFEF]/.test(letter) ? 1 : 0.56), 0);

/** As much of a figure, in em, stands on its line whatever its unit. */
const SHORT = 3.4;

/**
 * The end of a figure's text that is a unit in words, such as “ sites” or “亿元”. A sign such as % or °C stands with its number,
 * as does a unit that a language sets before it, and one of a letter or two after a short number.
 */
export function unitOf(fact: Fact | undefined, number: string | undefined): string | undefined {
  const text = fact?.value.text;
  if (text === undefined || number === undefined || !text.startsWith(number)) return undefined;
  if (widthOf(text) <= SHORT) return undefined;
  const unit = text.slice(number.length);
  return /^[\s\u061C\u200E\u200F]*(×|[^\s\u061C\u200E\u200F%‰°٪\p{S}])/u.test(unit) ? unit : undefined;
}

/** How large a figure can be set, by its number alone. What is no figure has one size, that of the text around it. */
export function sizeOf(fact: Fact | undefined, unit = ''): FigureSize {
  const width = fact ? widthOf(fact.value.text) - widthOf(unit) : 0;
  if (fact && fact.kind !== 'value') return width <= 11.5 ? 'large' : 'small';
  if (width <= 4.5) return 'large';
  return width <= 7 ? 'medium' : 'small';
}

/** Whether what is said beside the figure is too long to stand within the half circle too. */
export const isLong = (fact: Fact | undefined): boolean =>
  (fact?.details ?? []).reduce((width, { text }) => width + widthOf(text) + 1, 0) > 11;
