import type { ProgressDocument } from '@planglass/model';
import { equal } from '../relations/claims.ts';
import { unknown } from '../exact/linear.ts';
import type { Book, Source } from './book.ts';
import { placeOf, type Say } from './collect.ts';
import { figuresOf } from './figures.ts';
import { keyOf } from './references.ts';

/**
 * A figure of an earlier release of the same plan is the same fact where both are for the same period: an attacker
 * may take it to be unchanged. Not where two different values are published, since it has visibly been revised, and
 * not where the record says that it was.
 */
export function sameFact(book: Book, sources: readonly Source[], say: Say): void {
  sources.forEach(({ document, record }, at) => {
    if (!record) return;
    const here = placeOf(document);
    const periods = periodsOf(record, document);
    for (const earlier of sources.slice(at + 1)) {
      const there = placeOf(earlier.document);
      if (there.plan !== here.plan || earlier.record) continue;
      const revised = new Set(
        (record.relations ?? []).flatMap((relation) =>
          relation.kind === 'revised' && relation.since === there.release ? relation.figures : [],
        ),
      );
      for (const [reference, period] of periodsOf(earlier.document, earlier.document)) {
        const references = [keyOf(here, reference), keyOf(there, reference)] as const;
        if (period === undefined || periods.get(reference) !== period || revised.has(reference)) continue;
        const [now, then] = references.map((key) => book.numbers.get(key));
        if (now && then) {
          const differ = now.published && then.published && now.published.value !== then.published.value;
          if (!differ)
            say(book, { kind: 'same-fact', references }, [equal(unknown(now.index), unknown(then.index))]);
        }
      }
    }
  });
}

/** The period of each figure: its own; else the plan for what is fixed with it, and the release's reference for the rest. */
function periodsOf(source: object, { plan, release }: ProgressDocument): Map<string, string | undefined> {
  return new Map(
    figuresOf(source).map(({ reference, period }) => [
      reference,
      period ??
        (/\/(baseline|target)$/.test(reference)
          ? `plan ${plan.period?.period ?? ''}`
          : release.reference?.period),
    ]),
  );
}
