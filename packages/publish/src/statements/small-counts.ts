import type { Decimal } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { constant, unknown } from '../exact/linear.ts';
import { ONE, ZERO, rational } from '../exact/rational.ts';
import { atMost, equal } from '../relations/claims.ts';
import { behindPublication } from '../relations/rounding.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { keyOf } from './references.ts';

/**
 * What the rule for small counts tells of them, by address. It withholds a count as CL_CONF_STATUS A where it is above
 * zero and below the least (`withholdSmallCounts`), and an adversary is taken to know the rule and its number
 * (Kerckhoffs). So these bounds are known like any other: protection levels are cut at them.
 */
export function smallCountBounds({
  counts = [],
  protection,
}: PlanRecord): ReadonlyMap<string, { lower: Decimal; upper: Decimal }> {
  const least = protection?.minimumFrequency;
  if (least === undefined) return new Map();
  const bounds = { lower: '1', upper: String(BigInt(least) - 1n) };
  return new Map(
    counts.flatMap(({ id, count }) => (count.confStatus === 'A' ? [[`counts/${id}`, bounds] as const] : [])),
  );
}

/**
 * A count that the document shows as withheld for being small is small; and one that it shows otherwise, rounded or
 * withheld to protect another (D), is not, since it would then be withheld for that.
 */
export function smallCounts(book: Book, { document, record }: Source, say: Say): void {
  const least = record?.protection?.minimumFrequency;
  if (!record || least === undefined) return;
  const here = placeOf(document);
  const shown = new Set(document.counts?.map(({ id }) => id));
  const bounds = smallCountBounds(record);
  for (const { id, count } of record.counts ?? []) {
    const key = keyOf(here, `counts/${id}`);
    const figure = book.numbers.get(key);
    if (!figure || !shown.has(id)) continue;
    const number = unknown(figure.index);
    const small = bounds.get(`counts/${id}`);
    if (small) {
      say(book, { kind: 'below-minimum-frequency', references: [key] }, [
        atMost(constant(rational(small.lower)), number),
        atMost(number, constant(rational(small.upper))),
      ]);
      continue;
    }
    const { published } = figure;
    const isRounded = published?.step !== undefined;
    const from = isRounded
      ? behindPublication(rational(published.value), rational(published.step!), true).lower
      : ZERO;
    if (from.compare(rational(least)) >= 0 || rational(least).compare(ONE) <= 0) continue;
    if (isRounded || (!published && count.confStatus === 'D'))
      say(
        book,
        { kind: 'not-below-minimum-frequency', references: [key] },
        [],
        [[[equal(number, constant(ZERO))], [atMost(constant(rational(least)), number)]]],
      );
  }
}
