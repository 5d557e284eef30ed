import { codedGroups, partsOfGroups, type Breakdown, type CountObservation, type Id, type ItemKind, type ProgressDocument } from '@planglass/model'; // prettier-ignore
import { countItems, groupsOf, itemsOf, keysOf, withheldOf, type Group, type Groups } from './groups.ts';
import { keyOfGroup, nest, type Placed } from './nested.ts';

/** Numbers by two things at once: a row for each group of one, a column for each group of the other that lies in no other. */
export interface Cross {
  source: 'stated' | 'items';
  /** With the number of the whole row, where there is one. */
  rows: (Placed & { isStated: boolean })[];
  columns: Placed[];
  /** Whether nothing is left that no column holds, but for items that are in none. */
  isComplete: boolean;
  cellOf(row: Placed, column: Placed): CountObservation | undefined;
  total?: CountObservation;
  listed?: number;
}

interface CrossOptions {
  of: ItemKind;
  by: Breakdown;
  split: Breakdown;
}

/** The stated numbers by two things, else the listed items counted; undefined where the document has neither. */
export const crossOf = (document: ProgressDocument, options: CrossOptions): Cross | undefined =>
  crossOfCounts(document, options) ?? crossOfItems(document, options);

function crossOfCounts(document: ProgressDocument, { of, by, split }: CrossOptions): Cross | undefined {
  const cells = new Map<string, CountObservation>();
  const keys: [row: Id, column: Id][] = [];
  for (const { of: kind, group, count } of document.counts ?? []) {
    if (kind !== of || !group?.and) continue;
    const { by: first, key, and } = group;
    const place: [Id, Id] | undefined =
      first === by && and.by === split
        ? [key, and.key]
        : first === split && and.by === by
          ? [and.key, key]
          : undefined;
    if (!place) continue;
    keys.push(place);
    cells.set(place.join('\n'), count);
  }
  if (!keys.length) return undefined;
  const { groups, total } = statedOf(document, { of, by });
  const stated = new Set(groups.map(keyOfGroup));
  const alone = [...new Set(keys.map(([row]) => row))].filter((row) => !stated.has(row));
  const unstated: CountObservation = { state: 'missing' };
  const named = (key: Id): Group => ({ key, rest: false, count: unstated });
  const rows = [
    ...groups.filter(({ rest }) => !rest),
    ...alone.map(named),
    ...groups.filter(({ rest }) => rest),
  ];
  const inOrder = codedGroups(document, split).filter(({ id }) => keys.some(([, column]) => column === id));
  const columns = nest(
    document,
    split,
    inOrder.map(({ id }) => named(id)),
  ).filter(({ level }) => level === 0);
  const { complete } = partsOfGroups(codedGroups(document, split), new Set(inOrder.map(({ id }) => id)))();
  return {
    source: 'stated',
    rows: nest(document, by, rows).map((row) => ({ ...row, isStated: stated.has(keyOfGroup(row)) })),
    columns,
    isComplete: complete,
    cellOf: (row, column) => (row.rest ? undefined : cells.get(`${row.key}\n${column.key}`)),
    ...(total ? { total } : {}),
  };
}

/** What is stated of a breakdown by one thing, without what would be counted in its place. */
function statedOf(
  document: ProgressDocument,
  options: { of: ItemKind; by: Breakdown },
): Pick<Groups, 'groups' | 'total'> {
  const { indicators: _, tasks: __, projects: ___, ...stated } = document;
  const found = groupsOf(stated, options);
  if (found) return found;
  const total = document.counts?.find(({ of, group }) => of === options.of && !group)?.count;
  return { groups: [], ...(total ? { total } : {}) };
}

function crossOfItems(document: ProgressDocument, { of, by, split }: CrossOptions): Cross | undefined {
  const items = itemsOf(document, of, by);
  const columns = nest(document, split, countItems(document, items, split)).filter(
    ({ level }) => level === 0,
  );
  const anyKnown = columns.some(({ rest, count }) => !rest && numberOf(count) > 0);
  if (!items.length || !itemsOf(document, of, split).length || !anyKnown) return undefined;
  const cells = new Map<string, number>();
  const rowsOf = keysOf(document, by);
  const columnsOf = keysOf(document, split);
  for (const item of items)
    for (const row of rowsOf(item))
      for (const column of columnsOf(item)) {
        const place = `${row}\n${column}`;
        cells.set(place, (cells.get(place) ?? 0) + 1);
      }
  const groups = [...countItems(document, items, by), ...withheldOf(document, of, by)];
  return {
    source: 'items',
    rows: nest(document, by, groups).map((row) => ({ ...row, isStated: true })),
    columns,
    isComplete: true,
    // of items that are withheld as a whole nothing is known but their number
    cellOf: (row, column) =>
      row.rest && row.key === 'items-withheld'
        ? undefined
        : { state: 'value', value: String(cells.get(`${keyOfGroup(row)}\n${keyOfGroup(column)}`) ?? 0) },
    listed: items.length,
  };
}

export const numberOf = (count: CountObservation): number =>
  count.state === 'value' ? Number(count.value) : 0;
