import { formatDecimal, type Decimal } from '@planglass/model';
import type { Words } from './words/words.ts';

/** A number of things as texts take it: as it is written, and the plural form that it calls for. */
export const counted = (
  count: Decimal,
  { language }: Words,
): [count: string, plural: Intl.LDMLPluralRule] => [
  formatDecimal(count, language),
  new Intl.PluralRules(language).select(Number(count)),
];
