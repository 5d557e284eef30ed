import type { Breakdown, Id, ProgressDocument } from '@planglass/model';
import { add, constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import { atMost, equal } from '../relations/claims.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { keyOf } from './references.ts';

const LISTED = ['indicators', 'tasks', 'projects'] as const;
type Listed = (typeof LISTED)[number];

interface Item {
  id: Id;
  category?: Id;
  nature?: string;
  assessment?: { state: string; status?: Id };
}

/**
 * A stated number of items is the number of those listed that it counts, and of those withheld as a whole where the
 * document says that there are some. So "2 of 2 on track" tells the status of each, and "16 of 20" that of the rest
 * where the 16 are named.
 */
export function countOfItems(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  for (const of of LISTED) {
    const listed: readonly Item[] = document[of] ?? [];
    if (!listed.length) continue;
    const more = unnamed(document, of) ? withheldItems(record?.[of], listed) : undefined;
    const all: Linear[] = [];
    const parts = new Map<Breakdown, Linear[]>();
    const counted: string[] = [];
    for (const { id, of: kind, group } of document.counts ?? []) {
      const figure = book.numbers.get(keyOf(here, `counts/${id}`));
      if (kind !== of || !figure) continue;
      const matches = (item: Item): Linear =>
        group?.by === 'assessment'
          ? (book.assessments.get(keyOf(here, `${of}/${item.id}/assessment`))?.statuses.get(group.key) ??
            constant(ZERO))
          : constant(!group || item[group.by] === group.key ? ONE : ZERO);
      const rest = more && unknown(book.unknown(rational(more.filter(counts(group)).length), true));
      if (rest) {
        if (group) parts.set(group.by, [...(parts.get(group.by) ?? []), rest]);
        else all.push(rest);
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
    if (!all[0]) continue;
    for (const some of parts.values())
      say(book, { kind: 'count-of-items', references: counted }, [atMost(add(...some), all[0])]);
  }
}

const unnamed = ({ withholdings }: ProgressDocument, of: Listed): boolean =>
  !!withholdings?.some((each) => each.of === of && each.aspect === 'items');

function withheldItems(items: readonly Item[] = [], listed: readonly Item[]): readonly Item[] {
  const named = new Set(listed.map(({ id }) => id));
  return items.filter(({ id }) => !named.has(id));
}

const counts =
  (group: { by: Breakdown; key: Id } | undefined) =>
  (item: Item): boolean =>
    !group || (group.by === 'assessment' ? item.assessment?.status : item[group.by]) === group.key;
