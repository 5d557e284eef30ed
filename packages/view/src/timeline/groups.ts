import { ancestorsOf, codedGroups, codelistOf, type Breakdown, type Id, type ProgressDocument, type StandardBreakdown } from '@planglass/model'; // prettier-ignore
import { keysOf, prefix } from '../breakdown/groups.ts';
import { groupNames } from '../group-names.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { FormWords, Words } from '../words/words.ts';
import type { TimelineItem } from './entries.ts';

/**
 * What the items of a timeline can be grouped by: their category or status, whether a measure or an outcome is stated under
 * them, or a codelist of the document by its id.
 */
export const groupingsOf = ({ codelists = [] }: ProgressDocument): string[] => [
  ...(['category', 'assessment', 'achievement'] as const),
  ...codelists.map(({ id }) => id),
];

/** Items that belong together. */
export interface ItemGroup {
  /** Of the group, and unique among them. */
  key: string;
  name: Phrase;
  items: TimelineItem[];
}

/** Items in groups, each once, in an order that the document or its schema gives and no number decides on. A group without items is not there. */
export function groupItems(
  reading: Reading<Words & Pick<FormWords, 'schedule'>>,
  items: readonly TimelineItem[],
  by: string,
): ItemGroup[] {
  const [keyOf, names] =
    by === 'achievement' && !codelistOf(reading.document, by) ? byAchievement(reading) : byCode(reading, by);
  const found = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const beside = found.get(key);
    if (beside) beside.push(item);
    else found.set(key, [item]);
  }
  return names.flatMap(([key, name]) => {
    const its = found.get(key);
    return its ? [{ key, name, items: its }] : [];
  });
}

/** The group of an item, and the groups with their names in order. */
type Grouping = [keyOf: (item: TimelineItem) => string, names: [string, Phrase][]];

/**
 * In the order in which the document lists its categories, statuses or codes, each item in the group that it names itself, then
 * those of which the group is withheld or not stated.
 */
function byCode(reading: Reading, by: Breakdown): Grouping {
  const { words } = reading;
  const keys = keysOf(reading.document, by);
  const nameOf = named(reading, by);
  const isCodelist = codelistOf(reading.document, by) !== undefined;
  const noGroup = isCodelist ? words.breakdown.noCode : words.breakdown.noGroup[by as StandardBreakdown];
  return [
    (item) => keys(item)[0] ?? '',
    [
      ...codedGroups(reading.document, by).map(({ id }): [string, Phrase] => [id, nameOf(id)]),
      [`${prefix}not-assessed`, plain(words.common.notAssessed)],
      [`${prefix}assessment-withheld`, plain(words.breakdown.assessmentsWithheld)],
      [`${prefix}none-stated`, plain(noGroup)],
    ],
  ];
}

/** What came of it goes before what was done. Of what is withheld nothing is known, so that a group is of what is stated. */
function byAchievement({ words }: Reading<Words & Pick<FormWords, 'schedule'>>): Grouping {
  const names = words.schedule.achievements;
  return [
    ({ achievements = [] }) =>
      achievements.some(({ kind }) => kind === 'outcome')
        ? 'outcome'
        : achievements.length
          ? 'measure'
          : 'none',
    (['outcome', 'measure', 'none'] as const).map((key) => [key, plain(names[key])]),
  ];
}

/** Names of groups; a category after those that it is a part of. */
function named(reading: Reading, by: Breakdown): (id: Id) => Phrase {
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
