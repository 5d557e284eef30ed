import { ZERO, type Rational } from '../exact/rational.ts';
import { areSatisfiedBy, isSatisfiedBy, levelOf, type Choice, type Clause } from './clause.ts';

/** What each figure costs at each of its levels, none at 0. */
export type CostAt = (figure: string, level: number) => Rational;

interface Step {
  figure: string;
  level: number;
  worth: number;
}

/** The greedy cover without what is not needed, which may be some of what it begins with. Undefined where no step satisfies a clause. */
export function greedyChoice(
  clauses: readonly Clause[],
  costAt: CostAt,
  from?: Choice,
): Map<string, number> | undefined {
  const choice = greedyCover(clauses, costAt, from);
  return choice && lowered(choice, clauses);
}

/**
 * The greedy cover (Wolsey, Combinatorica 1982): always the step that adds most of what is needed for its cost. It begins
 * with what is chosen already. Undefined where it ends at a clause that no further step satisfies.
 */
export function greedyCover(
  clauses: readonly Clause[],
  costAt: CostAt,
  from: Choice = new Map(),
): Map<string, number> | undefined {
  const choice = new Map(from);
  const costs = new Map<string, readonly number[]>();
  /** What each level of a figure costs, from 0. */
  const costsOf = (figure: string, levels: number): readonly number[] => {
    const known =
      costs.get(figure) ?? Array.from({ length: levels }, (_, level) => costAt(figure, level).valueOf());
    costs.set(figure, known);
    return known;
  };
  // Clauses that a step up may harm.
  const guards = clauses.filter(({ weights }) => [...weights.values()].some(falls));
  for (;;) {
    const open = clauses.filter((clause) => !isSatisfiedBy(clause, choice));
    if (!open.length) return choice;
    const gains = new Map<string, number[]>();
    for (const { need, weights } of open) {
      let missing = need;
      for (const [figure, own] of weights) missing -= own[levelOf(choice, figure)]!;
      for (const [figure, own] of weights) {
        const gain = gains.get(figure) ?? own.map(() => 0);
        gains.set(figure, gain);
        const now = own[levelOf(choice, figure)]!;
        own.forEach((weight, level) => (gain[level]! += Math.min(weight - now, missing) / need));
      }
    }
    let best: Step | undefined;
    for (const [figure, gain] of gains) {
      const from = levelOf(choice, figure);
      const own = costsOf(figure, gain.length);
      for (let level = from + 1; level < gain.length; level++) {
        if (gain[level]! <= 0) continue;
        const worth = (own[level]! - own[from]!) / gain[level]!;
        if (best && worth >= best.worth) continue;
        if (guards.some((clause) => isLost(clause, new Map(choice).set(figure, level)))) continue;
        best = { figure, level, worth };
      }
    }
    if (!best) return undefined;
    choice.set(best.figure, best.level);
  }
}

const falls = (weights: readonly number[]): boolean =>
  weights.some((weight, level) => weight < (weights[level - 1] ?? 0));

/** Whether no step up satisfies a clause any more. */
function isLost({ need, weights }: Clause, choice: Choice): boolean {
  let most = 0;
  for (const [figure, own] of weights) most += Math.max(...own.slice(levelOf(choice, figure)));
  return most < need;
}

/** Each figure, the last one first, on the lowest level on which the clauses still hold. */
export function lowered(choice: Choice, clauses: readonly Clause[]): Map<string, number> {
  const low = new Map(choice);
  for (const [figure, level] of [...choice].reverse()) {
    const about = clauses.filter(({ weights }) => weights.has(figure));
    for (let lower = 0; lower <= level; lower++) {
      low.set(figure, lower);
      if (areSatisfiedBy(about, low)) break;
    }
  }
  for (const [figure, level] of low) if (level === 0) low.delete(figure);
  return low;
}

export const costOf = (choice: Choice, costAt: CostAt): Rational =>
  [...choice].reduce((sum, [figure, level]) => sum.add(costAt(figure, level)), ZERO);
