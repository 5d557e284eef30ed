import { codedGroups, codelistOf, type Breakdown, type CountGroup, type Id, type LocalisedText, type StandardBreakdown } from '@planglass/model'; // prettier-ignore
import { plain, say, type Phrase, type Reading } from './phrase.ts';

/** Names of the groups that items are counted by: categories, natures, statuses, codes. Looked up once for all. */
export function groupNames(reading: Reading): (group: CountGroup) => Phrase {
  const { document, words } = reading;
  const names = new Map<Breakdown, ReadonlyMap<Id, Phrase>>();
  const namesIn = (by: Breakdown): [Id, Phrase][] =>
    by === 'nature' || by === 'direction'
      ? Object.entries(words.common[by]).map(([id, name]) => [id, plain(name)])
      : (codedGroups(document, by) as readonly { id: Id; name: LocalisedText }[]).map(({ id, name }) => [
          id,
          say(reading, name),
        ]);
  return ({ by, key }) => {
    if (!names.has(by)) names.set(by, new Map(namesIn(by)));
    return names.get(by)!.get(key) ?? plain(key);
  };
}

/** What is counted by, as it stands after what is counted. */
export function sayBy(reading: Reading, by: Breakdown): Phrase {
  const { document, words } = reading;
  const list = codelistOf(document, by);
  if (!list) return plain(words.common.by[by as StandardBreakdown]);
  const name = say(reading, list.name);
  return { ...name, text: words.breakdown.byCodelist(name.text), mixed: true };
}
