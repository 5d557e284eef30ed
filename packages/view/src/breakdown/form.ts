/** Bars; one bar of all parts or one for each group (`stacked`); the same to 100 % (`percent`); one mark an item (`unit`). */
export const BREAKDOWN_FORMS = ['bars', 'stacked', 'percent', 'unit'] as const;
export type BreakdownForm = (typeof BREAKDOWN_FORMS)[number];
