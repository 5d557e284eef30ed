import {
  codelistOf,
  groupOfItem,
  sumsOf,
  type Breakdown,
  type CountGroup,
  type GroupedItem,
  type GroupKey,
  type Grouping,
  type Id,
  type ItemKind,
  type ProgressDocument,
} from '@planglass/model';
import { add, unknown, type Linear } from '../exact/linear.ts';
import { atMost, equal } from '../relations/claims.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { keyOf } from './references.ts';

/**
 * A stated total is the sum of the stated counts of its groups where every group has one, and those of the record
 * that the document leaves out are among them; with fewer groups, or where items may be in none, it is no less. The same
 * holds of a category or code and those that are parts of it, unless items are listed that belong to it alone; and of a
 * table of two things for each of its rows and columns.
 */
export function countOfGroups(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  const counts: readonly Grouping[] = record?.counts ?? document.counts ?? [];
  const number = ({ id }: Grouping): Linear | undefined => {
    const figure = book.numbers.get(keyOf(here, `counts/${id}`));
    return figure && unknown(figure.index);
  };
  for (const kind of new Set(counts.map(({ of }) => of))) {
    const listed = listedOf(document, kind);
    for (const { whole, parts: stated, by, and, complete } of sumsOf(
      record ?? document,
      kind,
      counts,
      listed,
    )) {
      const sum = number(whole);
      const parts = stated.flatMap((each) => number(each) ?? []);
      if (!sum || !parts.length) continue;
      const isWhole =
        complete &&
        ![by, and].some((each) => leavesOut(document, listed, each)) &&
        parts.length === stated.length;
      const references = [whole, ...stated].map(({ id }) => keyOf(here, `counts/${id}`));
      say(book, { kind: 'count-of-groups', references }, [(isWhole ? equal : atMost)(add(...parts), sum)]);
    }
  }
}

export type Item = GroupedItem & { id: Id };

/** The items of a kind that are seen to belong to groups. */
export const listedOf = (document: ProgressDocument, kind: ItemKind): readonly Item[] =>
  kind === 'indicators' || kind === 'tasks' || kind === 'projects' ? (document[kind] ?? []) : [];

/** What a count counts by: nothing, a group, or both groups of a cell. */
export const groupsIn = (group: CountGroup | undefined): GroupKey[] =>
  group ? [{ by: group.by, key: group.key }, ...(group.and ? [group.and] : [])] : [];

/** Whether items may lie in no group of a breakdown. */
export const leavesOut = (
  document: ProgressDocument,
  listed: readonly GroupedItem[],
  by: Breakdown | undefined,
): boolean =>
  by === 'assessment' || by === 'direction' || (by !== undefined && lacksCodes(document, listed, by));

/** Whether items are seen to have no code of a codelist: one is listed without, and none is withheld. */
function lacksCodes(document: ProgressDocument, listed: readonly GroupedItem[], by: Breakdown): boolean {
  const list = codelistOf(document, by);
  return !!list && !list.isPartial && listed.some((item) => groupOfItem(item, by) === undefined);
}
