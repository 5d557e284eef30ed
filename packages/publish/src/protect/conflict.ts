import type { Audit } from '../audit/audit.ts';
import { kindOf } from '../relations/index.ts';
import { knownOf, type Source } from '../statements/book.ts';
import { collect, placeOf, type Collected } from '../statements/collect.ts';
import { partsOf, resolveReference } from '../statements/references.ts';
import { levelOf, outside, type Box, type Choice, type Clause, type Ladders } from './clause.ts';

/** How many choices are tried to widen a conflict, so that it need not be found again and again. */
const POINTS_LIMIT = 64;

type Refused = Pick<Extract<Audit, { kind: 'refused' }>, 'problems' | 'unmodelled'>;
type Sources = (choice: Choice) => [Source, ...Source[]];

/**
 * Why the audit refuses a choice, as clauses: the figures of a relation that can no longer be modelled do not all stand on
 * these rungs. Whether it can is a matter of these figures alone. Each is widened to the rungs beside them, as far as each
 * choice among them is refused as well.
 */
export function conflicts(refused: Refused, ladders: Ladders, choice: Choice, sourcesOf: Sources): Clause[] {
  const sources = sourcesOf(choice);
  const here = placeOf(sources[0].document);
  const own = (references: readonly string[], from = sources[0]): string[] =>
    references.flatMap((reference) => {
      const key = resolveReference(reference, placeOf(from.document), (plan) =>
        plan === here.plan ? here.release : undefined,
      );
      const { plan, release, path } = partsOf(key);
      return plan === here.plan && release === here.release && ladders.has(path) ? [path] : [];
    });
  const found: { figures: string[]; isIn: (other: Refused) => boolean }[] = [
    ...refused.unmodelled.map(({ relation }) => ({
      figures: own(
        kindOf(relation).references(relation),
        sources.find((each) => knownOf(each).relations.some(({ id }) => id === relation.id)),
      ),
      isIn: ({ unmodelled }: Refused) => unmodelled.some((each) => each.relation.id === relation.id),
    })),
    ...refused.problems.map(({ code, path, args }) => ({
      figures: own(neighboursOf(String(args['figure']))),
      isIn: ({ problems }: Refused) => problems.some((each) => each.code === code && each.path === path),
    })),
  ];
  return found.map(({ figures, isIn }) => {
    const exact: Box = new Map(
      figures.map((figure) => [figure, [levelOf(choice, figure), levelOf(choice, figure)]]),
    );
    return outside(
      widened(exact, ladders, (levels) => {
        const collected: Collected = collect(sourcesOf(new Map([...choice, ...levels])));
        return isIn(collected);
      }),
      ladders,
    );
  });
}

/** An assessment that is computed and the figures that it may be computed from. */
const neighboursOf = (assessment: string): string[] =>
  ['baseline', 'target', 'actual', 'assessment'].map((field) => assessment.replace(/[^/]+$/, field));

function widened(exact: Box, ladders: Ladders, isRefused: (levels: Choice) => boolean): Box {
  let left = POINTS_LIMIT;
  const box = new Map(exact);
  const refusedOn = (figure: string, level: number): boolean => {
    const points = pointsOf(new Map(box).set(figure, [level, level]));
    left -= points.length;
    return left >= 0 && points.every(isRefused);
  };
  for (const figure of exact.keys()) {
    const top = ladders.get(figure)!.rungs.length;
    let [from, to] = exact.get(figure)!;
    while (to < top && refusedOn(figure, to + 1)) to++;
    while (from > 0 && refusedOn(figure, from - 1)) from--;
    box.set(figure, [from, to]);
  }
  return box;
}

/** Every choice within a box. */
const pointsOf = (box: Box): Map<string, number>[] =>
  [...box].reduce<Map<string, number>[]>(
    (points, [figure, [from, to]]) =>
      points.flatMap((point) =>
        Array.from({ length: to - from + 1 }, (_, index) => new Map(point).set(figure, from + index)),
      ),
    [new Map()],
  );
