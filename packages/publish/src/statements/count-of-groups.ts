import {
  breakdownsOf,
  codedGroups,
  codelistOf,
  directGroups,
  groupOfItem,
  partsOfGroups,
  type Breakdown,
  type GroupedItem,
  type Id,
  type ItemKind,
  type ProgressDocument,
} from '@planglass/model';
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

/**
 * A stated total is the sum of the stated counts of its groups where every group has one, and those of the record
 * that the document leaves out are among them; with fewer groups, or where items may be in none, it is no less. The same
 * holds of a category or code and those that are parts of it, unless items are listed that belong to it alone.
 */
export function countOfGroups(book: Book, { document, record }: Source, say: Say): void {
  const here = placeOf(document);
  const counts: readonly Stated[] = record?.counts ?? document.counts ?? [];
  const number = ({ id }: Stated): Linear | undefined => {
    const figure = book.numbers.get(keyOf(here, `counts/${id}`));
    return figure && unknown(figure.index);
  };
  for (const kind of new Set(counts.map(({ of }) => of))) {
    const totals = counts.filter(({ of, group }) => of === kind && !group);
    for (const by of breakdownsOf(record ?? document)) {
      const groups = counts.filter(({ of, group }) => of === kind && group?.by === by);
      if (!groups.length) continue;
      const named = new Set(groups.map(({ group }) => group!.key));
      const below = partsOfGroups(
        codedGroups(record ?? document, by),
        named,
        directGroups(document, kind, by),
      );
      const statedTwice = named.size < groups.length;
      for (const whole of [...totals, ...groups]) {
        const sum = number(whole);
        const { keys, complete } = below(whole.group?.key);
        const among = new Set(keys);
        const stated = groups.filter(({ group }) => among.has(group!.key));
        const parts = stated.flatMap((each) => number(each) ?? []);
        if (!sum || !parts.length) continue;
        const isWhole =
          complete &&
          by !== 'assessment' &&
          by !== 'direction' &&
          !lacksCodes(document, kind, by) &&
          !statedTwice &&
          parts.length === stated.length;
        const references = [whole, ...stated].map(({ id }) => keyOf(here, `counts/${id}`));
        say(book, { kind: 'count-of-groups', references }, [(isWhole ? equal : atMost)(add(...parts), sum)]);
      }
    }
  }
}

/** Whether items are seen to have no code of a codelist: one is listed without, and none is withheld. */
function lacksCodes(document: ProgressDocument, kind: ItemKind, by: Breakdown): boolean {
  const list = codelistOf(document, by);
  const items: readonly GroupedItem[] =
    kind === 'indicators' || kind === 'tasks' || kind === 'projects' ? (document[kind] ?? []) : [];
  return !!list && !list.isPartial && items.some((item) => groupOfItem(item, by) === undefined);
}
