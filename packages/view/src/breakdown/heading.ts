import { codelistOf, type Breakdown, type StandardBreakdown } from '@planglass/model';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import type { TableTexts } from '../words/words.ts';

/** What groups are: the heading of their column, and of what they are chosen from. */
export function sayGroup(reading: Reading<TableTexts>, by: Breakdown): Phrase {
  const list = codelistOf(reading.document, by);
  return list ? say(reading, list.name) : plain(reading.words.tables.group[by as StandardBreakdown]);
}
