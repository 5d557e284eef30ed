import {
  compareStated,
  leavesSomeOut,
  type CountValue,
  type ProgressDocument,
  type ReconciliationNote,
  type StatedCount,
} from '@planglass/model';
import { conflictsIn } from './audit/readings.ts';
import type { Book } from './statements/book.ts';
import { placeOf } from './statements/collect.ts';
import { groupsIn } from './statements/count-of-groups.ts';
import { partsOf } from './statements/references.ts';

/** Published counts that cannot all be true. */
export type Conflict = { figure: string; value: string }[];

/** What kinds of statements counts imply of each other by themselves. */
const OF_COUNTS = ['count-of-groups', 'same-count', 'joint-counts'];

/** The conflicts among the published counts of a release that the notes on its sums do not tell. */
export function conflictsOf(
  book: Book,
  document: ProgressDocument,
  noted: readonly ReconciliationNote[],
): Conflict[] {
  const isNoted = (conflict: Conflict): boolean =>
    noted.some(({ countIds }) =>
      conflict.every(({ figure }) => countIds.some((id) => figure === `counts/${id}`)),
    );
  return [...statedTwice(document), ...withoutTotal(document), ...implied(book, document)].filter(
    (each) => !isNoted(each),
  );
}

const valueOf = ({ id, count }: StatedCount): Conflict =>
  count.state === 'value' ? [{ figure: `counts/${id}`, value: count.value }] : [];

/** The same count with two values, which no rounding explains. */
function statedTwice({ counts = [] }: ProgressDocument): Conflict[] {
  const first = new Map<string, StatedCount>();
  return counts.flatMap((each) => {
    if (each.count.state !== 'value') return [];
    const name = JSON.stringify([each.of, groupsIn(each.group).map(({ by, key }) => [by, key]).sort()]); // prettier-ignore
    const before = first.get(name);
    if (!before) first.set(name, each);
    const both = [before ?? each, each];
    const [one, other] = both.flatMap(valueOf);
    return isRounding(both, one!.value, other!.value) ? [] : [[one!, other!]];
  });
}

/** Two breakdowns of the same items, of which each leaves none out, with different sums, where no total is stated. */
function withoutTotal(document: ProgressDocument): Conflict[] {
  const { counts = [] } = document;
  const kinds = [...new Set(counts.map(({ of }) => of))];
  return kinds
    .filter((of) => !counts.some((each) => each.of === of && !each.group))
    .flatMap((of): Conflict[] => {
      const total: StatedCount = { id: '', of, count: { state: 'value', value: '0' } };
      const [first, ...others] = compareStated({ ...document, counts: [...counts, total] }).filter(
        (each) => each.of === of && each.by && !each.within && !leavesSomeOut(document, each.by),
      );
      return others.flatMap(({ sum, countIds }) => {
        const parts = counts.filter(({ id }) => countIds.includes(id) || first!.countIds.includes(id));
        return isRounding(parts, sum, first!.sum) ? [] : [parts.flatMap(valueOf)];
      });
    });
}

/** Whether two sums of these counts differ by no more than what rounding them may have taken or added, half a step of each. */
function isRounding(counts: readonly StatedCount[], one: CountValue, other: CountValue): boolean {
  const steps = counts.map(({ count }) => (count.state === 'value' ? Number(count.rounding ?? 0) : 0));
  return 2 * Math.abs(Number(one) - Number(other)) <= steps.reduce((a, b) => a + b, 0);
}

/** A count that is less than what lies in it, and the like. */
function implied(book: Book, document: ProgressDocument): Conflict[] {
  const here = placeOf(document);
  const isOwn = (key: string): boolean => {
    const { plan, release } = partsOf(key);
    return plan === here.plan && release === here.release;
  };
  const counted = new Set(
    book.statements
      .filter(({ kind, references }) => OF_COUNTS.includes(kind) && references.every(isOwn))
      .flatMap(({ references }) => references),
  );
  const statements = book.statements.filter(
    ({ kind, references }) =>
      (OF_COUNTS.includes(kind) || kind === 'published' || kind === 'non-negative') &&
      references.every((key) => counted.has(key)),
  );
  return conflictsIn(book, statements).map((conflict) =>
    conflict.flatMap(({ kind, references: [key = ''] }): Conflict => {
      const { published } = (kind === 'published' && book.numbers.get(key)) || {};
      return published ? [{ figure: partsOf(key).path, value: published.value }] : [];
    }),
  );
}
