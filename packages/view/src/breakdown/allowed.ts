import { ITEM_KINDS, breakdownsOf } from '@planglass/model';
import type { Reading } from '../phrase.ts';
import type { FormWords, Words } from '../words/words.ts';

type NameReading = Reading<Words & Pick<FormWords, 'stacks'>>;

/** Says what a name can be that is none of it in this document, the first of two; undefined where both are right. */
export const sayAllowed = (
  reading: NameReading,
  { of, by }: { of: string; by: string },
): string | undefined =>
  sayUnlessIn(reading, 'by', by, breakdownsOf(reading.document)) ??
  sayUnlessIn(reading, 'of', of, ITEM_KINDS);

/** Says what an attribute can be that has none of these values. */
export function sayUnlessIn(
  { words }: NameReading,
  name: string,
  value: string,
  allowed: readonly string[],
): string | undefined {
  if (allowed.includes(value)) return undefined;
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return words.stacks.unknown(name, list.format(allowed));
}
