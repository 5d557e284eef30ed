import { groupKeys, type Breakdown, type Id, type ItemKind } from '@planglass/model';
import { add, unknown, type Linear } from '../exact/linear.ts';
import { atMost, equal } from '../relations/claims.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { keyOf } from './references.ts';

interface Stated {
  id: Id;
  of: ItemKind;
  group?: { by: Breakdown; key: Id };
}

const BY: readonly Breakdown[] = ['category', 'nature', 'assessment'];

/**
 * A stated total is the sum of the stated counts of its groups where every group has one, and those of the record
 * that the document leaves out are among them; with fewer groups, or where items may be in none, it is no less.
 */
export function countOfGroups(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  const counts: readonly Stated[] = record?.counts ?? document.counts ?? [];
  const number = ({ id }: Stated): Linear | undefined => {
    const figure = book.numbers.get(keyOf(here, `counts/${id}`));
    return figure && unknown(figure.index);
  };
  for (const total of counts) {
    const sum = number(total);
    if (total.group || !sum) continue;
    for (const by of BY) {
      const groups = counts.filter(({ of, group }) => of === total.of && group?.by === by);
      const parts = groups.flatMap((each) => number(each) ?? []);
      if (!parts.length) continue;
      const stated = new Set(groups.map(({ group }) => group!.key));
      const complete =
        by !== 'assessment' &&
        parts.length === groups.length &&
        stated.size === groups.length &&
        [
          ...groupKeys(document, by),
          ...(record?.categories ?? []).flatMap(({ id }) => (by === 'category' ? [id] : [])),
        ].every((key) => stated.has(key));
      const references = [total, ...groups].map(({ id }) => keyOf(here, `counts/${id}`));
      say(book, { kind: 'count-of-groups', references }, [(complete ? equal : atMost)(add(...parts), sum)]);
    }
  }
}
