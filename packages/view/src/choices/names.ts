import { breakdownsOf, codedGroups, type Breakdown, type Id } from '@planglass/model';
import { sayTitle } from '../breakdown/title.ts';
export { sayGroup } from '../breakdown/heading.ts';
import { groupNames, sayBy } from '../group-names.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import type { ChosenKind } from './choices.ts';

/** A group with its name. */
export interface NamedGroup {
  key: Id;
  name: Phrase;
}

/** The groups that items of a document can be chosen by, in its order. */
export function codedNames(reading: Reading, by: Breakdown): NamedGroup[] {
  const nameOf = groupNames(reading);
  return codedGroups(reading.document, by).map(({ id }) => ({ key: id, name: nameOf({ by, key: id }) }));
}

/** What a widget is headed by: a breakdown, kinds of items, or, without either, the whole release. */
export function sayHead(reading: Reading, by: Breakdown | undefined, kinds: readonly ChosenKind[]): Phrase {
  const { document, words } = reading;
  const [of] = kinds;
  if (!of) return say(reading, document.release.title);
  if (by !== undefined && breakdownsOf(document).includes(by))
    return sayTitle(reading, of, sayBy(reading, by));
  return plain(kinds.map((kind) => words.common.subject[kind]).join(words.common.comma));
}
