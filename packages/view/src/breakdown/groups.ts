import {
  BREAKDOWNS,
  ITEM_KINDS,
  ancestorsOf,
  codedGroups,
  type Assessment,
  type Breakdown,
  type CountObservation,
  type Direction,
  type Id,
  type ItemKind,
  type Nature,
  type ProgressDocument,
} from '@planglass/model';
import type { Reading } from '../phrase.ts';
import { BREAKDOWN_FORMS } from './form.ts';

/** What of the items is broken down, and by what. */
export interface BreakdownOptions {
  of: ItemKind;
  by: Breakdown;
}

/** A group of items: one the document names, or one of those that tell what is not known of an item. */
export type Group = {
  count: CountObservation;
  /** How deep a category lies within others of these groups; 0 for one that lies in none. */
  level: number;
  /** The nearest of these groups that it lies in, whose number holds its own. */
  within?: Id;
} & ({ rest: false; key: Id } | { rest: true; key: Rest });
/** Items withheld as a whole, items whose assessment is withheld, items not assessed, items without a stated group. */
export type Rest = 'items-withheld' | 'assessment-withheld' | 'not-assessed' | 'none-stated';

export interface Groups {
  /** Whether the document states the numbers, or they are those of the items it lists. */
  source: 'stated' | 'items';
  /** In the document's order, of the counts, else of the categories, natures or statuses; what lies within a category after it. */
  groups: Group[];
  /** The stated total. */
  total?: CountObservation;
  /** The number of items listed, where they were counted. */
  listed?: number;
}

/** What is known of a listed item that it can be counted by. */
export interface Item {
  category?: Id;
  nature?: Nature;
  direction?: Direction;
  assessment?: Assessment;
}

/** The stated counts of a breakdown, else the listed items counted, and what is withheld; undefined where there is none of it. */
export function groupsOf(document: ProgressDocument, { of, by }: BreakdownOptions): Groups | undefined {
  const counts = (document.counts ?? []).filter((count) => count.of === of);
  const stated = counts.flatMap(({ group, count }): Group[] =>
    group?.by === by ? [{ key: group.key, rest: false, count, level: 0 }] : [],
  );
  const total = counts.find(({ group }) => !group)?.count;
  const items = stated.length ? [] : itemsOf(document, of, by);
  const groups = [
    ...nest(document, by, stated),
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

/** The listed items counted: every group that the document names, and those of what is not known where there are any. */
export function countItems(document: ProgressDocument, items: readonly Item[], by: Breakdown): Group[] {
  const numbers = new Map<string, number>();
  const keys = keysOf(document, by);
  for (const item of items)
    for (const key of keys(item)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  const count = (key: string): CountObservation => ({ state: 'value', value: String(numbers.get(key) ?? 0) });
  const rests: Rest[] = ['assessment-withheld', 'not-assessed', 'none-stated'];
  const named = codedGroups(document, by).map(({ id }): Group => ({
    rest: false,
    key: id,
    count: count(id),
    level: 0,
  }));
  return [
    ...nest(document, by, named),
    ...rests
      .filter((key) => numbers.has(prefix + key))
      .map((key) => ({ rest: true as const, key, count: count(prefix + key), level: 0 })),
  ];
}

/** Keeps what is not known of an item apart from a group of the same name: no id contains a space. */
const prefix = ' ';

/** How a group is told from all others, those of what is not known among them. */
export const keyOfGroup = ({ rest, key }: Group): string => (rest ? prefix + key : key);

/** The groups that an item is counted in: its own, and the categories that this one lies in. */
export function keysOf(document: ProgressDocument, by: Breakdown): (item: Item) => readonly string[] {
  const above = ancestorsOf(codedGroups(document, by));
  return (item) => {
    const { assessment } = item;
    if (by === 'assessment') {
      if (!assessment) return [`${prefix}none-stated`];
      if (assessment.state === 'assessed') return [assessment.status];
      return [prefix + (assessment.state === 'withheld' ? 'assessment-withheld' : 'not-assessed')];
    }
    const key = item[by];
    return key === undefined ? [`${prefix}none-stated`] : [key, ...above(key)];
  };
}

/** Puts what lies within a category after it, and leaves the order as it is otherwise: no number decides on a place. */
function nest(document: ProgressDocument, by: Breakdown, groups: readonly Group[]): Group[] {
  if (by !== 'category') return [...groups];
  const above = ancestorsOf(document.categories ?? []);
  const there = new Set<string>(groups.map(({ key }) => key));
  const below = new Map<string | undefined, Group[]>();
  for (const group of groups) {
    const within = above(group.key).find((key) => there.has(key));
    const beside = below.get(within);
    const placed = within === undefined ? group : { ...group, within };
    if (beside) beside.push(placed);
    else below.set(within, [placed]);
  }
  const ordered: Group[] = [];
  const pending = (below.get(undefined) ?? []).reverse();
  for (let group = pending.pop(); group; group = pending.pop()) {
    const own = group;
    ordered.push(own);
    const inside = below.get(own.key) ?? [];
    // a category that is stated twice has its parts once
    below.delete(own.key);
    pending.push(...inside.map((each) => ({ ...each, level: own.level + 1 })).reverse());
  }
  return ordered;
}

/** What the document says is withheld of these items as a whole, with the number where it is stated. */
function withheldOf(document: ProgressDocument, of: ItemKind, by: Breakdown): Group[] {
  return (document.withholdings ?? [])
    .filter(
      ({ of: kind, aspect }) =>
        kind === of && (aspect === 'items' || (aspect === 'assessments' && by === 'assessment')),
    )
    .map(({ aspect, confStatus, basis, count }): Group => ({
      key: aspect === 'items' ? 'items-withheld' : 'assessment-withheld',
      rest: true,
      level: 0,
      count:
        count === undefined
          ? { state: 'withheld', confStatus, ...(basis ? { basis } : {}) }
          : { state: 'value', value: count },
    }));
}

/** Names as a page may give them. */
export interface BreakdownNames {
  of: string;
  by: string;
  form?: string;
  /** Empty for none. */
  split?: string;
}

/** What each name can be. */
const ALLOWED: Readonly<Record<keyof BreakdownNames, readonly string[]>> = {
  by: BREAKDOWNS,
  of: ITEM_KINDS,
  form: BREAKDOWN_FORMS,
  split: BREAKDOWNS,
};

const wrongName = (names: BreakdownNames): keyof BreakdownNames | undefined =>
  (Object.keys(ALLOWED) as (keyof BreakdownNames)[]).find(
    (name) => names[name] && !ALLOWED[name].includes(names[name]),
  );

/** Whether names, as a page may give them, are a kind of items, something to break it down by, and a form. */
export const isBreakdown = (names: BreakdownNames): names is BreakdownNames & BreakdownOptions =>
  wrongName({ ...names, of: names.of || '-', by: names.by || '-' }) === undefined;

/** Says what the first name can be that is none of it. */
export function sayAllowed({ words }: Reading, names: BreakdownNames): string {
  const name = wrongName(names) ?? 'by';
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return words.breakdown.unknown(name, list.format(ALLOWED[name]));
}
