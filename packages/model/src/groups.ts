import { BREAKDOWNS, DIRECTIONS, NATURES, isStandard, type Breakdown, type ItemKind } from './codes.ts';
import type { Coded, Id, StatusScale } from './document.ts';
import { statusScaleOf } from './scale.ts';

/** A group that items are counted by; a category or code may be a part of another one that stands before it. */
export interface CodedGroup {
  id: Id;
  parent?: Id;
}

/** A document or a record, as far as it says what its items can be grouped by. */
export interface Grouped {
  categories?: readonly CodedGroup[];
  codelists?: readonly { id: Id; codes: readonly CodedGroup[]; isPartial?: true }[];
  statusScale?: StatusScale;
}

/** What the items of a document or record can be broken down by: what those of every document can, then its codelists. */
export const breakdownsOf = ({ codelists = [] }: Grouped): Breakdown[] => [
  ...BREAKDOWNS,
  ...codelists.map(({ id }) => id),
];

/** The codelist of a breakdown; none for what every document can be broken down by. */
export const codelistOf = <T extends { id: Id }>(
  { codelists }: { codelists?: readonly T[] },
  by: Breakdown,
): T | undefined => codelists?.find(({ id }) => id === by);

/**
 * The groups of a breakdown, in the order of the document or record; none for one that it does not have. With fewer of them
 * stated, the rest is unknown and not zero.
 */
export function codedGroups(source: Grouped, by: Breakdown): readonly CodedGroup[] {
  switch (by) {
    case 'category':
      return source.categories ?? [];
    case 'nature':
      return NATURES.map((id) => ({ id }));
    case 'direction':
      return DIRECTIONS.map((id) => ({ id }));
    case 'assessment':
      return statusScaleOf(source).statuses;
    default:
      return codelistOf(source, by)?.codes ?? [];
  }
}

/** An item, as far as it says which groups it belongs to. */
export interface GroupedItem {
  category?: Id;
  nature?: Id;
  direction?: Id;
  coded?: Coded;
  assessment?: { state: string; status?: Id };
}

/** The group that an item says it belongs to. */
export function groupOfItem(item: GroupedItem, by: Breakdown): Id | undefined {
  if (isStandard(by)) return by === 'assessment' ? item.assessment?.status : item[by];
  // no look-up by name: what every object inherits is no code
  return Object.entries(item.coded ?? {}).find(([list]) => list === by)?.[1];
}

type Listing = Partial<Record<ItemKind, readonly GroupedItem[]>> | object;

/** The groups that listed items of a kind belong to themselves. */
export const directGroups = (source: Listing, of: ItemKind, by: Breakdown): ReadonlySet<Id> =>
  new Set(
    ((source as Partial<Record<ItemKind, readonly GroupedItem[]>>)[of] ?? []).flatMap(
      (item) => groupOfItem(item, by) ?? [],
    ),
  );

/** Which groups make up another one, or the whole. */
export interface Parts {
  /** None of them lies within another. */
  keys: Id[];
  /** Whether nothing is left that none of them holds. */
  complete: boolean;
}

/**
 * The largest groups with a number that lie below a group, or below none for the whole. Where a group has no number, those
 * below it stand for it; `direct` names the groups that items belong to themselves, so that those below are not all of it.
 */
export function partsOfGroups(
  groups: readonly CodedGroup[],
  stated: ReadonlySet<Id>,
  direct: ReadonlySet<Id> = new Set(),
): (parent?: Id) => Parts {
  const below = new Map<Id | undefined, Parts>();
  // a parent stands before its children, so that from the end on each is known before it is needed
  for (const { id, parent } of [...groups].reverse()) {
    const lower = below.get(id);
    const here = stated.has(id)
      ? { keys: [id], complete: true }
      : { keys: lower?.keys ?? [], complete: !!lower?.complete && !direct.has(id) };
    const beside = below.get(parent);
    if (!beside) below.set(parent, { keys: [...here.keys], complete: here.complete });
    else {
      beside.keys.push(...here.keys);
      beside.complete &&= here.complete;
    }
  }
  return (parent) => {
    const { keys, complete } = below.get(parent) ?? { keys: [], complete: false };
    return {
      keys: [...keys].reverse(),
      complete: complete && !(parent !== undefined && direct.has(parent)),
    };
  };
}

/** Each group with all that it lies in: its parent, the parent of that, and so on. */
export function ancestorsOf(groups: readonly CodedGroup[]): (id: Id) => readonly Id[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  return (id) => {
    const found: Id[] = [];
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) found.push(at);
    return found;
  };
}
