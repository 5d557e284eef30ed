import { belongsTo, sumsOf, type Grouping, type GroupKey, type Id, type ItemKind, type ProgressDocument } from '@planglass/model'; // prettier-ignore
import { add, constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { atMost, equal } from '../relations/claims.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { groupsIn, type Item } from './count-of-groups.ts';
import { keyOf } from './references.ts';

/** Where the items of a kind are listed; sections are not, since which of them count is a matter of taste. */
const LISTED = {
  indicators: 'indicators',
  tasks: 'tasks',
  projects: 'projects',
  categories: 'categories',
  recommendations: 'recommendations',
  'process-stages': 'processStages',
} as const;
type Kind = keyof typeof LISTED;
const KINDS = Object.keys(LISTED) as Kind[];

/**
 * A stated number of items is the number of those listed that it counts, and of those withheld as a whole where the
 * document says that there are some. So "2 of 2 on track" tells the status of each, and "16 of 20" that of the rest
 * where the 16 are named.
 */
export function countOfItems(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  const source = record ?? document;
  const isIn = (groups: readonly GroupKey[]): ((item: Item) => boolean) => {
    const tests = groups.map((group) => belongsTo(source, group));
    return (item) => tests.every((test) => test(item));
  };
  for (const of of KINDS) {
    const listed: readonly Item[] = document[LISTED[of]] ?? [];
    const withheld = withheldOf(document, of);
    if (!listed.length && !isAllThereIs(document, of, withheld)) continue;
    const more = withheld.isSaid ? withheldItems(record?.[LISTED[of]], listed) : undefined;
    const rests = new Map<Id, Linear>();
    const counted: Grouping[] = [];
    for (const count of document.counts ?? []) {
      const { id, of: kind, group } = count;
      const figure = book.numbers.get(keyOf(here, `counts/${id}`));
      // Of what has neither category nor nature only the whole number can be counted.
      if (kind !== of || !figure || (group && !isGrouped(of))) continue;
      const groups = groupsIn(group);
      const byStatus = groups.find(({ by }) => by === 'assessment');
      const isCounted = isIn(groups.filter((each) => each !== byStatus));
      const matches = (item: Item): Linear =>
        !isCounted(item)
          ? constant(ZERO)
          : byStatus
            ? (book.assessments.get(keyOf(here, `${of}/${item.id}/assessment`))?.statuses.get(byStatus.key) ??
              constant(ZERO))
            : constant(ONE);
      const rest = more && unknown(book.unknown(rational(more.filter(isIn(groups)).length), true));
      if (rest) {
        rests.set(id, rest);
        if (!group)
          say(book, { kind: 'count-of-withheld', references: [keyOf(here, `counts/${id}`)] }, [
            (withheld.isAll ? equal : atMost)(constant(withheld.least), rest),
          ]);
      }
      counted.push(count);
      const references = [
        keyOf(here, `counts/${id}`),
        ...(byStatus
          ? listed
              .filter(isCounted)
              .map((item) => keyOf(here, `${of}/${item.id}/assessment`))
              .filter((key) => book.assessments.has(key))
          : []),
      ];
      const restsOn = references.filter((key) => book.assessments.get(key)?.published !== undefined);
      say(book, { kind: 'count-of-items', references, restsOn }, [
        equal(unknown(figure.index), add(...listed.map(matches), ...(rest ? [rest] : []))),
        ...(rest ? [atMost(constant(ZERO), rest)] : []),
      ]);
    }
    // What is not listed of a group lies in those that it is a part of too, and what is not listed of any in the total.
    const all = counted.map(({ id }) => keyOf(here, `counts/${id}`));
    if (rests.size)
      for (const { whole, parts } of sumsOf(source, of, counted))
        say(book, { kind: 'count-of-items', references: all }, [
          atMost(add(...parts.map(({ id }) => rests.get(id)!)), rests.get(whole.id)!),
        ]);
  }
}

const isGrouped = (of: Kind): boolean => of === 'indicators' || of === 'tasks' || of === 'projects';

/** What a document says of items that it withholds as a whole. */
interface WithheldItems {
  isSaid: boolean;
  /** How many there are, or at least, where a statement gives no number. */
  least: Rational;
  /** Whether there are no more than that. */
  isAll: boolean;
}

export function withheldOf({ withholdings = [] }: ProgressDocument, of: ItemKind): WithheldItems {
  const withheld = withholdings.filter((each) => each.of === of && each.aspect === 'items');
  const stated = withheld.flatMap(({ count }) => (count === undefined ? [] : [rational(count)]));
  return {
    isSaid: withheld.length > 0,
    least: stated.reduce((all, each) => all.add(each), ZERO),
    isAll: stated.length === withheld.length,
  };
}

/** Whether items of which none is listed are taken to be no more than those withheld: no published count says otherwise. */
export const isAllThereIs = (
  { counts = [] }: ProgressDocument,
  of: ItemKind,
  { isSaid, least }: WithheldItems,
): boolean =>
  isSaid &&
  counts.every(({ of: kind, count }) => kind !== of || count.state !== 'value' || rational(count.value).lte(least)); // prettier-ignore

function withheldItems(items: readonly Item[] = [], listed: readonly Item[]): readonly Item[] {
  const named = new Set(listed.map(({ id }) => id));
  return items.filter(({ id }) => !named.has(id));
}
