import {
  ancestorsOf,
  codedGroups,
  groupOfItem,
  partsOfGroups,
  type Breakdown,
  type Grouped,
  type GroupedItem,
  type Id,
  type Withholding,
} from '@planglass/model';
import { add, constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import { atMost, equal } from '../relations/claims.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { keyOf } from './references.ts';
import type { Claim } from './statement.ts';

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

type Item = GroupedItem & { id: Id };

/**
 * A stated number of items is the number of those listed that it counts, and of those withheld as a whole where the
 * document says that there are some. So "2 of 2 on track" tells the status of each, and "16 of 20" that of the rest
 * where the 16 are named.
 */
export function countOfItems(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  const source = record ?? document;
  const isIn = belongsTo(source);
  for (const of of KINDS) {
    const listed: readonly Item[] = document[LISTED[of]] ?? [];
    if (!listed.length) continue;
    const withheld = (document.withholdings ?? []).filter(
      (each) => each.of === of && each.aspect === 'items',
    );
    const more = withheld.length ? withheldItems(record?.[LISTED[of]], listed) : undefined;
    const all: Linear[] = [];
    const parts = new Map<Breakdown, Map<Id, Linear[]>>();
    const counted: string[] = [];
    for (const { id, of: kind, group } of document.counts ?? []) {
      const figure = book.numbers.get(keyOf(here, `counts/${id}`));
      // Of what has neither category nor nature only the whole number can be counted.
      if (kind !== of || !figure || (group && !isGrouped(of))) continue;
      const matches = (item: Item): Linear =>
        group?.by === 'assessment'
          ? (book.assessments.get(keyOf(here, `${of}/${item.id}/assessment`))?.statuses.get(group.key) ??
            constant(ZERO))
          : constant(isIn(group)(item) ? ONE : ZERO);
      const rest = more && unknown(book.unknown(rational(more.filter(isIn(group)).length), true));
      if (rest) {
        if (group) {
          const groups = parts.get(group.by) ?? new Map<Id, Linear[]>();
          groups.set(group.key, [...(groups.get(group.key) ?? []), rest]);
          parts.set(group.by, groups);
        } else {
          all.push(rest);
          say(
            book,
            { kind: 'count-of-withheld', references: [keyOf(here, `counts/${id}`)] },
            numberOf(withheld, rest),
          );
        }
      }
      counted.push(keyOf(here, `counts/${id}`));
      const references = [
        keyOf(here, `counts/${id}`),
        ...(group?.by === 'assessment'
          ? listed
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
    for (const [by, groups] of parts) {
      const below = partsOfGroups(codedGroups(source, by), new Set(groups.keys()));
      for (const [key, [whole]] of [[undefined, all] as const, ...groups]) {
        const some = below(key).keys.flatMap((each) => groups.get(each)!);
        if (whole && some.length)
          say(book, { kind: 'count-of-items', references: counted }, [atMost(add(...some), whole)]);
      }
    }
  }
}

const isGrouped = (of: Kind): boolean => of === 'indicators' || of === 'tasks' || of === 'projects';

/** What statements that items are withheld say of how many there are: the sum, or at least that where one gives no number. */
function numberOf(withheld: readonly Withholding[], rest: Linear): Claim[] {
  const stated = withheld.flatMap(({ count }) => (count === undefined ? [] : [rational(count)]));
  const sum = constant(stated.reduce((all, each) => all.add(each), ZERO));
  return [(stated.length === withheld.length ? equal : atMost)(sum, rest)];
}

function withheldItems(items: readonly Item[] = [], listed: readonly Item[]): readonly Item[] {
  const named = new Set(listed.map(({ id }) => id));
  return items.filter(({ id }) => !named.has(id));
}

/** Whether an item belongs to a group itself, or to one that lies in it. */
const belongsTo =
  (source: Grouped) =>
  (group: { by: Breakdown; key: Id } | undefined): ((item: Item) => boolean) => {
    if (!group) return () => true;
    const above = ancestorsOf(codedGroups(source, group.by));
    return (item) => {
      const own = groupOfItem(item, group.by);
      return own !== undefined && (own === group.key || above(own).includes(group.key));
    };
  };
