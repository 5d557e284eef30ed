import { statusScaleOf, type CountGroup, type Id, type LocalisedText } from '@planglass/model';
import { plain, say, type Phrase, type Reading } from './phrase.ts';

/** Names of the groups that items are counted by: categories, natures, statuses. Looked up once for all. */
export function groupNames(reading: Reading): (group: CountGroup) => Phrase {
  const { document, words } = reading;
  const nameOf = (list: readonly { id: Id; name: LocalisedText }[]) =>
    new Map(list.map(({ id, name }): [string, Phrase] => [id, say(reading, name)]));
  const names = {
    category: nameOf(document.categories ?? []),
    nature: new Map(
      Object.entries(words.common.nature).map(([id, name]): [string, Phrase] => [id, plain(name)]),
    ),
    direction: new Map(
      Object.entries(words.common.direction).map(([id, name]): [string, Phrase] => [id, plain(name)]),
    ),
    assessment: nameOf(statusScaleOf(document).statuses),
  };
  return ({ by, key }) => names[by].get(key) ?? plain(key);
}
