import {
  isStandard,
  ITEM_KINDS,
  ancestorsOf,
  codedGroups,
  groupOfItem,
  type Breakdown,
  type CountObservation,
  type Id,
  type Indicator,
  type ItemKind,
  type ProgressDocument,
} from '@planglass/model';

/** What of the items is broken down, and by what. */
export interface BreakdownOptions {
  of: ItemKind;
  by: Breakdown;
  /** The number that a bar of full length stands for, where breakdowns beside each other have one scale; its own largest where that is larger. */
  most?: number;
}

/** A group of items: one the document names, or one of those that tell what is not known of an item. */
export type Group = { count: CountObservation } & ({ rest: false; key: Id } | { rest: true; key: Rest });
/** Items withheld as a whole, items whose assessment is withheld, items not assessed, items without a stated group. */
export type Rest = 'items-withheld' | 'assessment-withheld' | 'not-assessed' | 'none-stated';

export interface Groups {
  /** Whether the document states the numbers, or they are those of the items it lists. */
  source: 'stated' | 'items';
  /** In the document's order: of the counts, else of the categories, natures, statuses or codes. No number decides on a place. */
  groups: Group[];
  /** The stated total. */
  total?: CountObservation;
  /** The number of items listed, where they were counted. */
  listed?: number;
}

/** What is known of a listed item that it can be counted by. */
export type Item = Pick<Indicator, 'category' | 'nature' | 'direction' | 'coded' | 'assessment'>;

/** The stated counts of a breakdown, else the listed items counted, and what is withheld; undefined where there is none of it. */
export function groupsOf(document: ProgressDocument, { of, by }: BreakdownOptions): Groups | undefined {
  const counts = (document.counts ?? []).filter((count) => count.of === of);
  const stated = counts.flatMap(({ group, count }): Group[] =>
    group?.by === by && !group.and ? [{ key: group.key, rest: false, count }] : [],
  );
  const total = counts.find(({ group }) => !group)?.count;
  const items = stated.length ? [] : itemsOf(document, of, by);
  const groups = [
    ...stated,
    ...(items.length ? countItems(document, items, by) : []),
    ...withheldOf(document, of, by),
  ];
  if (!groups.length) return undefined;
  return {
    source: items.length ? 'items' : 'stated',
    groups,
    ...(total ? { total } : {}),
    ...(items.length ? { listed: items.length } : {}),
  };
}

/** The listed items of a kind that can be broken down so. */
export function itemsOf(document: ProgressDocument, of: ItemKind, by: Breakdown): readonly Item[] {
  if (of === 'indicators') return document.indicators ?? [];
  if (by === 'nature' || by === 'direction') return [];
  return of === 'tasks' ? (document.tasks ?? []) : of === 'projects' ? (document.projects ?? []) : [];
}

/**
 * The listed items counted: every group that the document names, and those of what is not known where there are any. Where
 * some groups are shown alone, the others are not there: that none of their items is shown does not make them empty.
 */
export function countItems(document: ProgressDocument, items: readonly Item[], by: Breakdown): Group[] {
  const numbers = new Map<string, number>();
  const keys = keysOf(document, by);
  for (const item of items) for (const key of keys(item)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  const count = (key: string): CountObservation => ({ state: 'value', value: String(numbers.get(key) ?? 0) });
  const rests: Rest[] = ['assessment-withheld', 'not-assessed', 'none-stated'];
  return [
    ...(shownGroups.get(document) ?? codedGroups)(document, by).map(({ id }) => ({
      rest: false as const,
      key: id,
      count: count(id),
    })),
    ...rests
      .filter((key) => numbers.has(prefix + key))
      .map((key) => ({ rest: true as const, key, count: count(prefix + key) })),
  ];
}

/** Of a document that shows some groups alone, in place of all groups: those of which it can show items. */
export const shownGroups = new WeakMap<ProgressDocument, typeof codedGroups>();

/** Keeps what is not known of an item apart from a group of the same name: no id contains a space. */
export const prefix = ' ';

/** The groups that an item is counted in: its own, and the categories or codes that this one lies in. */
export function keysOf(document: ProgressDocument, by: Breakdown): (item: Item) => readonly string[] {
  const above = ancestorsOf(codedGroups(document, by));
  return (item) => {
    const { assessment } = item;
    if (by === 'assessment') {
      if (!assessment) return [`${prefix}none-stated`];
      if (assessment.state === 'assessed') return [assessment.status];
      return [prefix + (assessment.state === 'withheld' ? 'assessment-withheld' : 'not-assessed')];
    }
    const key = groupOfItem(item, by);
    return key === undefined ? [`${prefix}none-stated`] : [key, ...above(key)];
  };
}

/** What the document says is withheld of these items as a whole, with the number where it is stated. */
export function withheldOf(document: ProgressDocument, of: ItemKind, by: Breakdown): Group[] {
  return (document.withholdings ?? [])
    .filter(
      ({ of: kind, aspect }) =>
        kind === of && (aspect === 'items' || (aspect === 'assessments' && by === 'assessment')),
    )
    .map(({ aspect, confStatus, basis, count }): Group => ({
      key: aspect === 'items' ? 'items-withheld' : 'assessment-withheld',
      rest: true,
      count:
        count === undefined
          ? { state: 'withheld', confStatus, ...(basis ? { basis } : {}) }
          : { state: 'value', value: count },
    }));
}

/** Whether two names, as a page may give them, are a kind of items and something to break it down by in every document. */
export const isBreakdown = ({ of, by }: { of: string; by: string }): boolean =>
  (ITEM_KINDS as readonly string[]).includes(of) && isStandard(by);
