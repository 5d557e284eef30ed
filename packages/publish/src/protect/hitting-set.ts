import { ZERO, least, type Rational } from '../exact/rational.ts';

/** Sets of which at least one member each must be chosen, and what each member costs. */
export interface HittingProblem<T> {
  sets: readonly ReadonlySet<T>[];
  cost: (member: T) => Rational;
}

export interface Hitting<T> {
  chosen: T[];
  cost: Rational;
  /** False where the search ended at its limit; then no choice costs less than `bound`. */
  proven: boolean;
  bound: Rational;
}

/** How many partial choices are looked at. Counted and not timed, so that every machine chooses the same. */
export const CHOICES_LIMIT = 200_000;

/**
 * The cheapest choice with a member of every set, by branch and bound; of several that cost the same the first by the
 * order of the members. Undefined where a set is empty, since nothing can hit it.
 */
export function cheapestHitting<T>(
  { sets, cost }: HittingProblem<T>,
  limit = CHOICES_LIMIT,
): Hitting<T> | undefined {
  if (sets.some(({ size }) => size === 0)) return undefined;
  let best: { chosen: T[]; cost: Rational } | undefined;
  let count = 0;
  const root = lowerBound(sets, cost, new Set());
  const visit = (chosen: readonly T[], spent: Rational, excluded: ReadonlySet<T>): void => {
    if (++count > limit) return;
    const open = sets.filter((set) => !chosen.some((each) => set.has(each)));
    if (!open.length) {
      if (!best || spent.compare(best.cost) < 0) best = { chosen: [...chosen], cost: spent };
      return;
    }
    if (best && spent.add(lowerBound(open, cost, excluded)).compare(best.cost) >= 0) return;
    const choices = open.map((set) => [...set].filter((each) => !excluded.has(each)));
    const fewest = choices.reduce((a, b) => (b.length < a.length ? b : a));
    const without = new Set(excluded);
    for (const member of [...fewest].sort((a, b) => cost(a).compare(cost(b)))) {
      visit([...chosen, member], spent.add(cost(member)), without);
      without.add(member);
    }
  };
  visit([], ZERO, new Set());
  const proven = count <= limit;
  return best && { ...best, proven, bound: proven ? best.cost : root };
}

/** What sets that share no member cost at least: the cheapest member of each. */
function lowerBound<T>(
  sets: readonly ReadonlySet<T>[],
  cost: (member: T) => Rational,
  excluded: ReadonlySet<T>,
): Rational {
  const used = new Set<T>();
  let sum = ZERO;
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    const open = [...set].filter((each) => !excluded.has(each));
    if ([...set].some((each) => used.has(each)) || !open.length) continue;
    open.forEach((each) => used.add(each));
    sum = sum.add(open.map(cost).reduce(least));
  }
  return sum;
}
