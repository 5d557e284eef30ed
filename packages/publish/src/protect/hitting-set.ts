import { highs as loadHighs } from '../solve/solver.ts';
import { ONE, ZERO, greatest, rational, type Rational } from '../exact/rational.ts';

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

/** How many nodes the search for the cheapest may take. Counted and not timed, so that every machine chooses the same. */
export const NODES_LIMIT = 20_000;

/**
 * The cheapest choice with a member of every set, as an integer program by HiGHS; past the limit a greedy choice, with
 * the bound of the linear program. Which further figures are withheld is a matter of cost only: whether they are
 * enough is for the audit, which rests on no float. Undefined where a set is empty, since nothing can hit it.
 */
export async function cheapestHitting<T>(
  { sets, cost }: HittingProblem<T>,
  limit = NODES_LIMIT,
): Promise<Hitting<T> | undefined> {
  const minimal = minimalSets(sets);
  if (minimal.some(({ size }) => size === 0)) return undefined;
  if (!minimal.length) return { chosen: [], cost: ZERO, proven: true, bound: ZERO };
  const members = [...new Set(minimal.flatMap((set) => [...set]))];
  const costs = members.map(cost);
  // Whole costs, so that what is cheaper is cheaper by one at least.
  const unit = costs.reduce((all, each) => all.lcm(each.d === 0n ? ONE : rational(each.d)), ONE);
  const highs = await loadHighs();
  const solve = (whole: boolean) =>
    highs.solve(
      programOf(
        minimal,
        members,
        costs.map((each) => each.mul(unit)),
        whole,
      ),
      {
        output_flag: false,
        random_seed: 0,
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
        mip_max_nodes: limit,
      },
    );
  const solution = limit > 0 ? solve(true) : undefined;
  const isOptimal = solution?.Status === 'Optimal';
  const chosen = isOptimal
    ? members.filter((_, index) => Math.round(Number(solution.Columns[`x${index}`]?.Primal)) === 1)
    : greedyHitting(minimal, cost);
  if (!minimal.every((set) => chosen.some((each) => set.has(each))))
    throw new Error('The solver has left a set without a member.');
  const spent = chosen.map(cost).reduce((sum, each) => sum.add(each), ZERO);
  // What is a hair below a whole number is that number: the costs are whole.
  const bound = isOptimal ? spent : rational(Math.ceil(solve(false).ObjectiveValue - 1e-6)).div(unit);
  return { chosen, cost: spent, proven: isOptimal, bound };
}

/** In the CPLEX LP format. */
function programOf<T>(
  sets: readonly ReadonlySet<T>[],
  members: readonly T[],
  costs: readonly Rational[],
  whole: boolean,
): string {
  const name = new Map(members.map((member, index) => [member, `x${index}`]));
  const names = [...name.values()];
  return [
    'Minimize',
    ` cost: ${costs.map((each, index) => `${each.toFraction()} x${index}`).join('\n + ')}`,
    'Subject To',
    ...sets.map(
      (set, index) => ` s${index}: ${[...set].map((member) => name.get(member)).join('\n + ')} >= 1`,
    ),
    'Bounds',
    ...names.map((each) => ` 0 <= ${each} <= 1`),
    ...(whole ? ['Binary', ...names.map((each) => ` ${each}`)] : []),
    'End',
    '',
  ].join('\n');
}

/** Without the sets that hold another: who hits the smaller one hits them too. */
function minimalSets<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T>[] {
  const kept: ReadonlySet<T>[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => [...other].every((member) => set.has(member)))) kept.push(set);
  return kept;
}

/** Chvátal's greedy cover (Mathematics of Operations Research 1979): always what hits most for its cost; then without what is not needed. */
export function greedyHitting<T>(sets: readonly ReadonlySet<T>[], cost: (member: T) => Rational): T[] {
  const chosen: T[] = [];
  for (
    let open = [...sets];
    open.length;
    open = open.filter((set) => !chosen.some((each) => set.has(each)))
  ) {
    const gain = new Map<T, number>();
    for (const set of open) for (const member of set) gain.set(member, (gain.get(member) ?? 0) + 1);
    const worth = (member: T): Rational => greatest(cost(member), ZERO).div(gain.get(member)!);
    chosen.push([...gain.keys()].reduce((a, b) => (worth(b).compare(worth(a)) < 0 ? b : a)));
  }
  return [...chosen].reverse().reduce<T[]>((kept, member) => {
    const without = kept.filter((each) => each !== member);
    return sets.every((set) => without.some((each) => set.has(each))) ? without : kept;
  }, chosen);
}
