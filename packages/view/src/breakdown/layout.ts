import type { ProgressDocument } from '@planglass/model';
import { groupsOf, type BreakdownOptions } from './groups.ts';

/** One bar for each row of the description, in the same order. */
export interface Bar {
  /** Solid for a number of things; hatched for a number of things that are withheld or not assessed. */
  pattern: 'solid' | 'hatched';
  /** Per cent of a bar of full length, 0 to 100; absent where there is no number, and then there is no bar. */
  length?: number;
}

/**
 * Bars of counts to one scale, from zero to the largest group, or further where a scale is shared. Not to the total: parts that do not add up to it
 * would show a gap that nobody stated.
 */
export function layoutBreakdown(document: ProgressDocument, options: BreakdownOptions): Bar[] {
  const groups = groupsOf(document, options)?.groups ?? [];
  const numbers = groups.map(({ count }) => (count.state === 'value' ? Number(count.value) : 0));
  const most = numbers.reduce((a, b) => Math.max(a, b), options.most || 0);
  return groups.map(({ rest, key, count }, index) => {
    const pattern = rest && key !== 'none-stated' ? 'hatched' : 'solid';
    if (count.state !== 'value') return { pattern };
    // where all are none, so is the scale
    return { pattern, length: Math.round((10_000 * numbers[index]!) / most || 0) / 100 };
  });
}
