import { ancestorsOf, codedGroups, type Id } from '@planglass/model';
import { keysOf, prefix } from '../breakdown/groups.ts';
import { groupNames } from '../group-names.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { TimelineItem } from './entries.ts';

/** What the items of a timeline can be grouped by. */
export const TIMELINE_GROUPINGS = ['category', 'assessment'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

/** Items that belong together. */
export interface ItemGroup {
  /** Of the group, and unique among them. */
  key: string;
  name: Phrase;
  items: TimelineItem[];
}

/**
 * Items in groups: in the order in which the document lists its categories or statuses, each once and in the group that it
 * names itself, then those of which the group is withheld or not stated. A group without items is not there.
 */
export function groupItems(
  reading: Reading,
  items: readonly TimelineItem[],
  by: TimelineGrouping,
): ItemGroup[] {
  const { words } = reading;
  const keys = keysOf(reading.document, by);
  const found = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const [key = ''] = keys(item);
    const beside = found.get(key);
    if (beside) beside.push(item);
    else found.set(key, [item]);
  }
  const coded = codedGroups(reading.document, by);
  const nameOf = named(reading, by);
  const groups: [string, Phrase][] = [
    ...coded.map(({ id }): [string, Phrase] => [id, nameOf(id)]),
    [`${prefix}not-assessed`, plain(words.common.notAssessed)],
    [`${prefix}assessment-withheld`, plain(words.breakdown.assessmentsWithheld)],
    [`${prefix}none-stated`, plain(words.breakdown.noGroup[by])],
  ];
  return groups.flatMap(([key, name]) => {
    const its = found.get(key);
    return its ? [{ key, name, items: its }] : [];
  });
}

/** Names of groups; a category after those that it is a part of. */
function named(reading: Reading, by: TimelineGrouping): (id: Id) => Phrase {
  const nameOf = groupNames(reading);
  const above = ancestorsOf(codedGroups(reading.document, by));
  return (id) =>
    [...above(id)].reduce<Phrase>(
      (name, key) => {
        const outer = nameOf({ by, key });
        return { ...name, text: reading.words.stated.aspectOf(outer.text, name.text) };
      },
      nameOf({ by, key: id }),
    );
}
