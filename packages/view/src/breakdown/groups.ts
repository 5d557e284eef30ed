import {
  BREAKDOWNS,
  ITEM_KINDS,
  NATURES,
  statusScaleOf,
  type Assessment,
  type Breakdown,
  type CountObservation,
  type Id,
  type ItemKind,
  type ProgressDocument,
} from '@planglass/model';
import type { Reading } from '../phrase.ts';

/** What of the items is broken down, and by what. */
export interface BreakdownOptions {
  of: ItemKind;
  by: Breakdown;
}

/** A group of items: one the document names, or one of those that tell what is not known of an item. */
export type Group = { count: CountObservation } & ({ rest: false; key: Id } | { rest: true; key: Rest });
/** Items withheld as a whole, items whose assessment is withheld, items not assessed, items without a stated group. */
export type Rest = 'items-withheld' | 'assessment-withheld' | 'not-assessed' | 'none-stated';

export interface Groups {
  /** Whether the document states the numbers, or they are those of the items it lists. */
  source: 'stated' | 'items';
  /** In the document's order: of the counts, else of the categories, natures or statuses. */
  groups: Group[];
  /** The stated total. */
  total?: CountObservation;
  /** The number of items listed, where they were counted. */
  listed?: number;
}

interface Item {
  category?: Id;
  nature?: Id;
  assessment?: Assessment;
}

/** The stated counts of a breakdown, else the listed items counted, and what is withheld; undefined where there is none of it. */
export function groupsOf(document: ProgressDocument, { of, by }: BreakdownOptions): Groups | undefined {
  const counts = (document.counts ?? []).filter((count) => count.of === of);
  const stated = counts.flatMap(({ group, count }): Group[] =>
    group?.by === by ? [{ key: group.key, rest: false, count }] : [],
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
function itemsOf(document: ProgressDocument, of: ItemKind, by: Breakdown): readonly Item[] {
  if (of === 'indicators') return document.indicators ?? [];
  if (by === 'nature') return [];
  return of === 'tasks' ? (document.tasks ?? []) : of === 'projects' ? (document.projects ?? []) : [];
}

function countItems(document: ProgressDocument, items: readonly Item[], by: Breakdown): Group[] {
  const numbers = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item, by);
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  const count = (key: string): CountObservation => ({ state: 'value', value: String(numbers.get(key) ?? 0) });
  const rests: Rest[] = ['assessment-withheld', 'not-assessed', 'none-stated'];
  return [
    ...keysOf(document, by).map((key) => ({ rest: false as const, key, count: count(key) })),
    ...rests
      .filter((key) => numbers.has(prefix + key))
      .map((key) => ({ rest: true as const, key, count: count(prefix + key) })),
  ];
}

/** Keeps what is not known of an item apart from a group of the same name: no id contains a space. */
const prefix = ' ';

function keyOf({ category, nature, assessment }: Item, by: Breakdown): string {
  if (by === 'assessment' && assessment) {
    if (assessment.state === 'assessed') return assessment.status;
    return prefix + (assessment.state === 'withheld' ? 'assessment-withheld' : 'not-assessed');
  }
  const key = by === 'category' ? category : by === 'nature' ? nature : undefined;
  return key ?? `${prefix}none-stated`;
}

function keysOf(document: ProgressDocument, by: Breakdown): readonly Id[] {
  if (by === 'nature') return NATURES;
  const groups = by === 'category' ? (document.categories ?? []) : statusScaleOf(document).statuses;
  return groups.map(({ id }) => id);
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
      count:
        count === undefined
          ? { state: 'withheld', confStatus, ...(basis ? { basis } : {}) }
          : { state: 'value', value: count },
    }));
}

/** What each name can be, as a page may give it. */
const ALLOWED: Readonly<Record<keyof BreakdownOptions, readonly string[]>> = {
  of: ITEM_KINDS,
  by: BREAKDOWNS,
};

/** Whether two names, as a page may give them, are a kind of items and something to break it down by. */
export const isBreakdown = (names: { of: string; by: string }): names is BreakdownOptions =>
  ALLOWED.of.includes(names.of) && ALLOWED.by.includes(names.by);

/** Says what a name can be that is none of it; the first of two. */
export function sayAllowed({ words }: Reading, { by }: { of: string; by: string }): string {
  const name = ALLOWED.by.includes(by) ? 'of' : 'by';
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return words.breakdown.unknown(name, list.format(ALLOWED[name]));
}
