import type { Reading } from '../phrase.ts';
import type { FormWords, Words } from '../words/words.ts';
import { ALLOWED } from './groups.ts';

type NameReading = Reading<Words & Pick<FormWords, 'stacks'>>;

/** Says what a name can be that is none of it; the first of two. */
export function sayAllowed(reading: NameReading, { by }: { of: string; by: string }): string {
  const name = ALLOWED.by.includes(by) ? 'of' : 'by';
  return sayNames(reading, name, ALLOWED[name]);
}

/** Says what an attribute can be. */
export function sayNames({ words }: NameReading, name: string, allowed: readonly string[]): string {
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return words.stacks.unknown(name, list.format(allowed));
}
