import type { Breakdown, ItemKind } from './codes.ts';
import type { CountGroup, GroupKey, Id, ProgressDocument } from './document.ts';
import { leavesSomeOut, type ReconciliationNote } from './reconcile.ts';
import {
  ancestorsOf,
  breakdownsOf,
  codedGroups,
  directGroups,
  groupOfItem,
  partsOfGroups,
  type Grouped,
  type GroupedItem,
} from './groups.ts';

/** A count, as a document or a record states it. */
export interface Grouping {
  id: Id;
  of: ItemKind;
  group?: CountGroup;
}

/** Counts of parts of what another one counts, none of which lies within another. */
export interface Sum<T> {
  whole: T;
  parts: T[];
  /** What the parts are groups by; of the cells of a table both, and then of each row those by `and`. */
  by: Breakdown;
  and?: Breakdown;
  /** Whether every group is among them, so that nothing is left where every item has one. */
  complete: boolean;
}

/** A group with what counts it: its own number, or the cells of its row where it has none. */
interface Entry<T> {
  key: Id;
  counts: T[];
  complete: boolean;
}

/**
 * What the counts of one kind of items hang together by: groups and the total, what lies within a group and this one, and of a
 * table of two things each row and each column with its own number. Where a row has none, its cells stand for it in the total.
 * `listed` are the items that are seen to belong to groups themselves, so that what lies within these is not all of them.
 */
export function sumsOf<T extends Grouping>(
  source: Grouped,
  of: ItemKind,
  counts: readonly T[],
  listed: readonly GroupedItem[] = [],
): Sum<T>[] {
  const own = counts.filter((each) => each.of === of);
  const totals = own.filter(({ group }) => !group);
  const alone = (by: Breakdown) => own.filter(({ group }) => group?.by === by && !group.and);
  const entriesOf = (by: Breakdown, all: readonly T[]): Entry<T>[] => {
    const byKey = new Map<Id, T[]>();
    for (const each of all) {
      const key = keyIn(each, by)!;
      byKey.set(key, [...(byKey.get(key) ?? []), each]);
    }
    // of a number that is stated twice nobody can tell which is the part
    return [...byKey].map(([key, same]) => ({ key, counts: same, complete: same.length === 1 }));
  };
  const within = (
    by: Breakdown,
    wholes: readonly T[],
    entries: readonly Entry<T>[],
    items: readonly GroupedItem[],
    and?: Breakdown,
  ): Sum<T>[] => {
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    const direct = directGroups({ [of]: items }, of, by);
    const below = partsOfGroups(codedGroups(source, by), new Set(byKey.keys()), direct);
    const inner = and === undefined ? entries.flatMap((entry) => entry.counts) : [];
    return [...new Set([...wholes, ...inner])].flatMap((whole): Sum<T>[] => {
      const { keys, complete } = below(wholes.includes(whole) ? undefined : keyIn(whole, by));
      const found = keys.map((key) => byKey.get(key)!);
      const parts = found.flatMap((entry) => entry.counts);
      if (!parts.length) return [];
      return [
        {
          whole,
          parts,
          by,
          ...(and === undefined ? {} : { and }),
          complete: complete && found.every((entry) => entry.complete),
        },
      ];
    });
  };

  const breakdowns = breakdownsOf(source);
  return breakdowns.flatMap((by) => {
    const plain = alone(by);
    const sums = within(by, totals, entriesOf(by, plain), listed);
    for (const and of breakdowns) {
      const cells = own.filter(
        ({ group }) =>
          (group?.by === by && group.and?.by === and) || (group?.by === and && group.and?.by === by),
      );
      if (!cells.length) continue;
      // each group of the other thing is a whole that has groups by this one
      for (const { key, counts: those } of entriesOf(and, cells)) {
        const isIn = belongsTo(source, { by: and, key });
        const wholes = alone(and).filter(({ group }) => group!.key === key);
        sums.push(...within(by, wholes, entriesOf(by, those), listed.filter(isIn)));
      }
      const stated = new Set(plain.map(({ group }) => group!.key));
      const rows = entriesOf(by, cells)
        .filter(({ key }) => !stated.has(key))
        .map(({ key, counts: row }): Entry<T> => {
          const entries = new Map(entriesOf(and, row).map((entry) => [entry.key, entry]));
          const items = listed.filter(belongsTo(source, { by, key }));
          const { keys, complete } = partsOfGroups(
            codedGroups(source, and),
            new Set(entries.keys()),
            directGroups({ [of]: items }, of, and),
          )();
          const parts = keys.map((each) => entries.get(each)!);
          return {
            key,
            counts: parts.flatMap((each) => each.counts),
            complete: complete && parts.every((each) => each.complete),
          };
        });
      if (rows.length) sums.push(...within(by, totals, [...entriesOf(by, plain), ...rows], listed, and));
    }
    return sums;
  });
}

const keyIn = ({ group }: Grouping, by: Breakdown): Id | undefined =>
  group?.by === by ? group.key : group?.and?.by === by ? group.and.key : undefined;

/** Whether an item belongs to a group itself, or to one that lies in it. */
export function belongsTo(source: Grouped, { by, key }: GroupKey): (item: GroupedItem) => boolean {
  const above = ancestorsOf(codedGroups(source, by));
  return (item) => {
    const own = groupOfItem(item, by);
    return own !== undefined && (own === key || above(own).includes(key));
  };
}

/** A row or a column of a table of two things that does not come to its own number. */
export interface CrossedNote extends ReconciliationNote {
  /** The group whose number it is; what its parts are by is `by`. */
  group: GroupKey;
}

/** What of stated counts by two things does not add up. A sum of which one part is withheld, missing or not stated is not compared. */
export function reconcileCrossed(document: ProgressDocument): CrossedNote[] {
  const counts = document.counts ?? [];
  return [...new Set(counts.map(({ of }) => of))].flatMap((of) =>
    sumsOf(document, of, counts).flatMap(({ whole, parts, by, complete }): CrossedNote[] => {
      const { group } = whole;
      if (!group || group.and || group.by === by || !complete) return [];
      const numbers = [whole, ...parts].flatMap(({ count }) =>
        count.state === 'value' ? [BigInt(count.value)] : [],
      );
      const [stated = 0n, ...rest] = numbers;
      const sum = rest.reduce((a, b) => a + b, 0n);
      if (rest.length < parts.length || sum === stated || (sum < stated && leavesSomeOut(document, by)))
        return [];
      return [
        {
          code: 'parts-differ-from-total',
          of,
          by,
          within: group.key,
          group,
          countIds: [...parts, whole].map(({ id }) => id),
          stated: String(stated),
          sum: String(sum),
        },
      ];
    }),
  );
}
