import type { ProgressDocument } from '@planglass/model';
import type { Figure } from './figures.ts';
import { knownOf, type NumberFigure, type Source, type StatusFigure } from './book.ts';

/**
 * Names the fact that a figure is, so that figures of several releases with one name are one fact: those of one plan,
 * in one place, for one period. Undefined where no period is known, and where the record says that it was revised.
 * What no period is given for is fixed with the plan if it is a baseline or a target, and else is for the release's
 * own reference.
 */
export function factOf(
  { reference, period }: Figure,
  { plan, release }: ProgressDocument,
  revised: ReadonlySet<string>,
): string | undefined {
  const time =
    period ??
    (/\/(baseline|target)$/.test(reference)
      ? `plan ${plan.period?.period ?? ''}`
      : release.reference?.period);
  return time === undefined || revised.has(`${release.id}@${reference}`)
    ? undefined
    : [plan.id, reference, time].join(' ');
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

export function compareAssessments(
  { published: a }: Pick<StatusFigure, 'published'>,
  { published: b }: Pick<StatusFigure, 'published'>,
): 'one' | 'equal' | 'revised' {
  if (a === b) return 'one';
  return a !== undefined && b !== undefined ? 'revised' : 'equal';
}
