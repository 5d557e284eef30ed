import type { Breakdown, ItemKind } from './codes.ts';
import type { CountValue, Id, ProgressDocument, StatedCount } from './document.ts';
import { breakdownsOf, codedGroups, codelistOf, directGroups, partsOfGroups } from './groups.ts';

/** A stated figure held against the sum of its parts, or against the items that are listed. A note, never a correction. */
export interface Reconciliation {
  code: 'parts-equal-total' | 'parts-differ-from-total' | 'items-equal-count' | 'items-differ-from-count';
  of: ItemKind;
  by?: Breakdown;
  /** The category or code whose own number is the total; absent where it is that of all items. */
  within?: Id;
  /** The stated counts that are compared, the total last. */
  countIds: Id[];
  stated: CountValue;
  /** The exact sum of the parts, or the number of items. */
  sum: CountValue;
}

export interface ReconciliationNote extends Reconciliation {
  code: 'parts-differ-from-total' | 'items-differ-from-count';
}

const known = ({ count }: StatedCount): bigint | undefined =>
  count.state === 'value' ? BigInt(count.value) : undefined;

/** What does not add up. A sum of which one part is withheld, missing or not stated is not compared. */
export const reconcile = (document: ProgressDocument): ReconciliationNote[] =>
  compareStated(document).filter(
    (each): each is ReconciliationNote =>
      each.code === 'parts-differ-from-total' || each.code === 'items-differ-from-count',
  );

/** Every comparison that the stated figures allow, whether they agree or not. */
export function compareStated(document: ProgressDocument): Reconciliation[] {
  const counts = document.counts ?? [];
  // The first total of each kind: a second one has no parts of its own.
  const totals = new Map<ItemKind, StatedCount>();
  for (const count of counts) if (!count.group && !totals.has(count.of)) totals.set(count.of, count);
  return [...new Set(counts.map(({ of }) => of))].flatMap((of) => {
    const total = totals.get(of);
    return [...compareParts(document, counts, of, total), ...(total ? compareItems(document, total) : [])];
  });
}

/** Whether items may belong to none of the groups: not every item is assessed, and a withheld category or code is not named. */
export const leavesSomeOut = (document: ProgressDocument, by: Breakdown): boolean =>
  by === 'assessment' ||
  by === 'direction' ||
  (by === 'category' &&
    !!document.withholdings?.some(({ of, aspect }) => of === 'categories' && aspect === 'items')) ||
  !!codelistOf(document, by)?.isPartial;

function compareParts(
  document: ProgressDocument,
  counts: readonly StatedCount[],
  of: ItemKind,
  total: StatedCount | undefined,
): Reconciliation[] {
  return breakdownsOf(document).flatMap((by) => {
    const groups = counts.filter((each) => each.of === of && each.group?.by === by && !each.group.and);
    const byKey = new Map(groups.map((each) => [each.group!.key, each]));
    // A group that is stated twice leaves open which figure is the part.
    if (!groups.length || byKey.size < groups.length) return [];
    const below = partsOfGroups(
      codedGroups(document, by),
      new Set(byKey.keys()),
      directGroups(document, of, by),
    );
    return [...(total ? [total] : []), ...groups].flatMap((whole): Reconciliation[] => {
      const within = whole.group?.key;
      const stated = known(whole);
      const { keys, complete } = below(within);
      const parts = keys.map((key) => byKey.get(key)!);
      const values = parts.map(known);
      if (stated === undefined || !complete || values.includes(undefined)) return [];
      const sum = (values as bigint[]).reduce((a, b) => a + b, 0n);
      if (sum < stated && leavesSomeOut(document, by)) return [];
      return [
        {
          code: sum === stated ? 'parts-equal-total' : 'parts-differ-from-total',
          of,
          by,
          ...(within === undefined ? {} : { within }),
          countIds: [...parts, whole].map(({ id }) => id),
          stated: String(stated),
          sum: String(sum),
        },
      ];
    });
  });
}

function compareItems(document: ProgressDocument, total: StatedCount): Reconciliation[] {
  const stated = known(total);
  const items = listOf(document, total.of);
  // Items that are withheld as a whole are part of the stated count and not of the list.
  const someWithheld = document.withholdings?.some(({ of, aspect }) => of === total.of && aspect === 'items');
  if (stated === undefined || !items?.length || someWithheld) return [];
  const sum = String(items.length);
  const code = sum === String(stated) ? ('items-equal-count' as const) : ('items-differ-from-count' as const);
  return [{ code, of: total.of, countIds: [total.id], stated: String(stated), sum }];
}

/** The items of one kind that a document lists; undefined where it lists none, and of parts of the report. */
export function listOf(document: ProgressDocument, of: ItemKind): readonly unknown[] | undefined {
  switch (of) {
    case 'process-stages':
      return document.processStages;
    // A report states the number of its main parts, which only it can tell from their subsections.
    case 'sections':
      return undefined;
    default:
      return document[of];
  }
}
