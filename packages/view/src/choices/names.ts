import { codedGroups, type Breakdown, type Id } from '@planglass/model';
export { sayGroup } from '../breakdown/heading.ts';
import { groupNames } from '../group-names.ts';
import type { Phrase, Reading } from '../phrase.ts';

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
