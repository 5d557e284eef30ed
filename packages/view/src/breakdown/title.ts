import type { ItemKind } from '@planglass/model';
import type { Phrase, Reading } from '../phrase.ts';

/** What is counted, and by what; what that is may be in another language. */
export const sayTitle = ({ words }: Reading, of: ItemKind, by: Phrase): Phrase => ({
  ...by,
  text: words.breakdown.title(words.common.subject[of], by.text),
});
