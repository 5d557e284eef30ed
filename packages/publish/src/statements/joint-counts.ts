import { ancestorsOf, codedGroups, directGroups, groupOfItem, type Breakdown, type GroupKey, type Grouping, type Id, type ItemKind, type Problem, type ProgressDocument } from '@planglass/model'; // prettier-ignore
import { add, constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import { atMost, equal } from '../relations/claims.ts';
import { NOT_ASSESSED, type Book, type Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { groupsIn, leavesOut, listedOf, type Item } from './count-of-groups.ts';
import { isAllThereIs, withheldOf } from './count-of-items.ts';
import { keyOf } from './references.ts';

/** More cells of one table than this are not audited together. */
const MOST_CELLS = 2_000;

interface Count {
  key: string;
  /** None for the total, one for a group, two for a cell of a table. */
  groups: readonly GroupKey[];
  number: Linear;
  isWithheld: boolean;
}

/** The groups that an item of one part of a breakdown lies in: a group and those that it is a part of, or none. */
type Part = readonly Id[];

/**
 * Items that are counted by two things, or by several without a stated total, lie in the cells of one table, of which each
 * stated count is a sum, and none is less than nothing. So what tells is also a count that nobody states, the bound that two
 * others leave to a cell that they share (Fréchet), and a chain of tables of which each has a thing in common with the next.
 * Breakdowns that no table joins have the total alone in common. Items that the document lists lie in the cells too, and
 * what it does not list is as much as it says to withhold.
 */
export function jointCounts(book: Book, source: Source, say: Say): Problem[] {
  const stated: readonly Grouping[] = source.record?.counts ?? source.document.counts ?? [];
  return [...new Set(stated.map(({ of }) => of))].flatMap((of) => {
    const counts = countsOf(book, source, stated.filter((each) => each.of === of)); // prettier-ignore
    if (!counts.some(({ isWithheld }) => isWithheld) && !countsSecretStatuses(book, source, of, counts))
      return [];
    sayTwice(book, counts, say);
    const joined = joinedIn(counts);
    const hasTotal = counts.some(({ groups }) => groups.length === 0);
    const total = hasTotal || joined.length < 2 ? undefined : unknown(book.unknown(undefined, true));
    const { document } = source;
    const isListed =
      listedOf(document, of).length > 0 || isAllThereIs(document, of, withheldOf(document, of));
    return joined
      .filter((by) => by.length > 1 || total || isListed)
      .flatMap((by) => sayTable(book, source, of, counts, by, total, isListed, say));
  });
}

function countsOf(book: Book, { document }: Source, stated: readonly Grouping[]): Count[] {
  const here = placeOf(document);
  return stated.flatMap(({ id, group }) => {
    const key = keyOf(here, `counts/${id}`);
    const figure = book.numbers.get(key);
    if (!figure) return [];
    return [
      {
        key,
        groups: groupsIn(group),
        number: unknown(figure.index),
        isWithheld: figure.published === undefined,
      },
    ];
  });
}

/** Whether items are counted by their statuses, of which one is withheld. */
const countsSecretStatuses = (
  book: Book,
  { document }: Source,
  of: ItemKind,
  counts: readonly Count[],
): boolean =>
  counts.some(({ groups }) => groups.some(({ by }) => by === 'assessment')) &&
  listedOf(document, of).some(({ id }) => {
    const figure = book.assessments.get(assessmentKey(document, of, id));
    return figure !== undefined && figure.published === undefined;
  });

const assessmentKey = (document: ProgressDocument, of: ItemKind, id: Id): string =>
  keyOf(placeOf(document), `${of}/${id}/assessment`);

/** What is stated twice is one fact, though one of the two be withheld. */
function sayTwice(book: Book, counts: readonly Count[], say: Say): void {
  const first = new Map<string, Count>();
  for (const count of counts) {
    const name = JSON.stringify(count.groups.map(({ by, key }) => [by, key]).sort());
    const before = first.get(name);
    if (!before) first.set(name, count);
    else if (before.isWithheld || count.isWithheld)
      say(book, { kind: 'same-count', references: [before.key, count.key] }, [
        equal(before.number, count.number),
      ]);
  }
}

/** The breakdowns of these counts, those together that tables join. */
function joinedIn(counts: readonly Count[]): Breakdown[][] {
  return counts.reduce<Breakdown[][]>((sets, { groups }) => {
    const own = groups.map(({ by }) => by);
    if (!own.length) return sets;
    const meets = (set: readonly Breakdown[]): boolean => set.some((by) => own.includes(by));
    return [...sets.filter((set) => !meets(set)), [...new Set([...sets.filter(meets).flat(), ...own])]];
  }, []);
}

function sayTable(
  book: Book,
  source: Source,
  of: ItemKind,
  counts: readonly Count[],
  by: readonly Breakdown[],
  total: Linear | undefined,
  isListed: boolean,
  say: Say,
): Problem[] {
  const parts = by.map((each) => partsIn(source, of, each));
  if (parts.reduce((size, { length }) => size * length, 1) > MOST_CELLS)
    return [{ code: 'too-many-cells', path: '/counts', args: { by: by.join(', '), most: MOST_CELLS } }];
  const cells = parts
    .reduce<Part[][]>((rows, each) => rows.flatMap((row) => each.map((part) => [...row, part])), [[]])
    .map((place) => ({ place, number: unknown(book.unknown(undefined, true)) }));
  const sumIn = (groups: readonly GroupKey[]): Linear =>
    add(
      ...cells
        .filter(({ place }) => groups.every((group) => place[by.indexOf(group.by)]!.includes(group.key)))
        .map(({ number }) => number),
    );
  const own = counts.filter(({ groups }) => groups.every((group) => by.includes(group.by)));
  const references = own.map(({ key }) => key);
  say(book, { kind: 'joint-counts', references }, [
    ...cells.map(({ number }) => atMost(constant(ZERO), number)),
    ...own.map(({ number, groups }) => equal(number, sumIn(groups))),
    ...(total ? [equal(total, sumIn([]))] : []),
  ]);
  if (isListed) sayListed(book, source, of, by, cells, references, say);
  return [];
}

/** Each cell holds the items that are listed in it; all together hold those and the withheld ones, where every item is in one. */
function sayListed(
  book: Book,
  { document }: Source,
  of: ItemKind,
  by: readonly Breakdown[],
  cells: readonly { place: Part[]; number: Linear }[],
  counts: readonly string[],
  say: Say,
): void {
  const listed = listedOf(document, of);
  const assessmentOf = ({ id }: Item): string => assessmentKey(document, of, id);
  /** One where an item is in a cell, zero where it is not; of a withheld status the unknown that stands for it. */
  const isAt = (item: Item, place: readonly Part[]): Linear =>
    by.some((each, at) => each !== 'assessment' && groupOfItem(item, each) !== place[at]![0])
      ? constant(ZERO)
      : by.includes('assessment')
        ? (book.assessments
            .get(assessmentOf(item))
            ?.statuses.get(place[by.indexOf('assessment')]![0] ?? NOT_ASSESSED) ?? constant(ZERO))
        : constant(ONE);
  const assessments = by.includes('assessment')
    ? listed.map(assessmentOf).filter((key) => book.assessments.has(key))
    : [];
  const { least, isAll } = withheldOf(document, of);
  const all = constant(rational(listed.length).add(least));
  const sum = add(...cells.map(({ number }) => number));
  const isPlaced = listed.every((item) =>
    by.every(
      (each, at) =>
        each === 'assessment' || cells.some(({ place }) => place[at]![0] === groupOfItem(item, each)),
    ),
  );
  say(
    book,
    {
      kind: 'count-of-items',
      references: [...counts, ...assessments],
      restsOn: assessments.filter((key) => book.assessments.get(key)?.published !== undefined),
    },
    [
      ...cells.map(({ place, number }) => atMost(add(...listed.map((item) => isAt(item, place))), number)),
      ...(isPlaced ? [atMost(all, sum)] : []),
      ...(isAll ? [atMost(sum, all)] : []),
    ],
  );
}

/** Disjoint parts of all items: the groups in which no other lies, those to which listed items belong themselves, and none. */
function partsIn({ document, record }: Source, of: ItemKind, by: Breakdown): Part[] {
  const groups = codedGroups(record ?? document, by);
  const above = ancestorsOf(groups);
  const outer = new Set(groups.map(({ parent }) => parent));
  const listed = listedOf(document, of);
  const direct = directGroups({ [of]: listed }, of, by);
  const lowest = groups.filter(({ id }) => !outer.has(id) || direct.has(id));
  return [
    ...lowest.map(({ id }): Part => [id, ...above(id)]),
    ...(leavesOut(document, listed, by) ? [[]] : []),
  ];
}
