import type { Fact } from '../description.ts';

/** `large` stands within the half circle, as does `medium` in a smaller type; `small` has no room there. */
export type FigureSize = 'large' | 'medium' | 'small';

/** Widths of a text in em: a Han character is as wide as high, a Latin letter or digit about half of it. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (/[\u2E80-\uFFEF]/.test(letter) ? 1 : 0.56), 0);

/** How large a figure can be set. What is no figure has one size, that of the text around it. */
export function sizeOf(fact: Fact | undefined): FigureSize {
  const width = fact ? widthOf(fact.value.text) : 0;
  if (fact && fact.kind !== 'value') return width <= 11.5 ? 'large' : 'small';
  if (width <= 4.5) return 'large';
  return width <= 7 ? 'medium' : 'small';
}

/** Whether what is said beside the figure is too long to stand within the half circle too. */
export const isLong = (fact: Fact | undefined): boolean =>
  (fact?.details ?? []).reduce((width, { text }) => width + widthOf(text) + 1, 0) > 11;
