import { periodRange, type ProgressDocument } from '@planglass/model';
import type { Figure } from './figures.ts';
import { knownOf, type NumberFigure, type Source, type StatusFigure } from './book.ts';

/**
 * Names the fact that a figure is, so that figures of several releases with one name are one fact: those of one plan,
 * in one place, for one period. Undefined where no period is known, and where the record says that it was revised.
 * What no period is given for is fixed with the plan if it is a baseline or a target, and else is for the release's
 * own reference. What an indicator was at a time is one fact, whether it stands there as a baseline or as an actual value,
 * and however the time is written.
 */
export function factOf(
  { reference, period }: Figure,
  { plan, release }: ProgressDocument,
  revised: ReadonlySet<string>,
): string | undefined {
  if (revised.has(`${release.id}@${reference}`)) return undefined;
  const isFixed = /\/(baseline|target)$/.test(reference);
  if (period === undefined && isFixed) return [plan.id, reference, 'plan', plan.period?.period].join(' ');
  const time = period ?? release.reference?.period;
  if (time === undefined) return undefined;
  const { start, end } = periodRange(time);
  return [plan.id, reference.replace(/\/(baseline|actual)$/, '/measured'), Number(start), Number(end)].join(
    ' ',
  );
}

/** Figures of earlier releases, as `RELEASE@reference`, that the record says are revised since. */
export const revisedSince = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap((source) =>
      knownOf(source).relations.flatMap((relation) =>
        relation.kind === 'revised' ? relation.figures.map((figure) => `${relation.since}@${figure}`) : [],
      ),
    ),
  );

/** How two publications of one fact go together: as one unknown, as two that are equal, or not at all, since it has visibly been revised. */
export function compareNumbers(
  { published: a }: Pick<NumberFigure, 'published'>,
  { published: b }: Pick<NumberFigure, 'published'>,
): 'one' | 'equal' | 'revised' {
  if (!a || !b) return a === b ? 'one' : 'equal';
  if (a.value === b.value && a.step === b.step) return 'one';
  return a.step === undefined && b.step === undefined ? 'revised' : 'equal';
}

/**
 * The same for two places, such as a baseline and an actual value: each is audited by itself. What a record withholds is
 * not asked, since it would tell whether the two are the same.
 */
export const compareAcross = (
  a: Pick<NumberFigure, 'published'>,
  b: Pick<NumberFigure, 'published'>,
): 'equal' | 'revised' => (compareNumbers(a, b) === 'revised' ? 'revised' : 'equal');

export function compareAssessments(
  { published: a }: Pick<StatusFigure, 'published'>,
  { published: b }: Pick<StatusFigure, 'published'>,
): 'one' | 'equal' | 'revised' {
  if (a === b) return 'one';
  return a !== undefined && b !== undefined ? 'revised' : 'equal';
}
