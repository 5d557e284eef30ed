import type { Highs } from 'highs';
import { ZERO, rational, type Rational } from '../exact/rational.ts';
import { highs as loadHighs } from '../solve/solver.ts';
import { areSatisfiedBy, minimalClauses, separate, type Choice, type Clause } from './clause.ts';
import { costOf, greedyChoice, lowered, type CostAt } from './greedy.ts';
import { choiceOf, programOf, relaxed, whole, without } from './program.ts';

interface Found {
  /** None where the search ended at its limit without one. */
  choice?: Choice;
  /** False where the search ended at its limit. */
  proven: boolean;
  /** No choice costs less. */
  bound: Rational;
}

/** Clauses that hang together, and what was found for them. */
export interface SolvedPart extends Found {
  clauses: readonly Clause[];
}

export interface Cheapest extends Found {
  parts: readonly SolvedPart[];
  /** Steps of the simplex method that it took. */
  steps: number;
}

/** How many nodes the search for the cheapest may take. Counted and not timed, so that every machine chooses the same. */
export const NODES_LIMIT = 20_000;

/** How many nodes times rows times variables: a large program gets fewer nodes. */
const SIZE_LIMIT = 50_000_000;

export interface ChoiceOptions {
  /** How many nodes each integer program may take. */
  nodes?: number;
  /** What an earlier search has found for some of the clauses. */
  solved?: readonly SolvedPart[];
  /** A choice that is enough: nothing dearer is looked for. */
  enough?: Choice | undefined;
  load?: () => Promise<Highs>;
}

interface Task {
  highs: Highs;
  costAt: CostAt;
  nodes: number;
  atLeast: Rational;
  enough: Choice | undefined;
  /** Told the steps of the simplex method that each program takes. */
  count: (steps: number) => void;
}

/** What is a hair above or below a whole number is that number: the costs are whole. */
const HAIR = 1e-6;

/**
 * The cheapest choice that satisfies every clause, as integer programs by HiGHS, one for all clauses that hang together; past
 * the limit the better one of what HiGHS has found and of the greedy one, with the bound that is known. What is held
 * back is a matter of cost only: whether it is enough is for the audit, which rests on no float. What was solved for some of
 * the clauses is not solved again. Undefined where no choice satisfies them. Where HiGHS cannot be loaded it is the greedy
 * choice, of which nothing is proved.
 */
export async function cheapestChoice(
  clauses: readonly Clause[],
  costAt: CostAt,
  { nodes = NODES_LIMIT, solved = [], enough, load = loadHighs }: ChoiceOptions = {},
): Promise<Cheapest | undefined> {
  const minimal = minimalClauses(clauses);
  const highs = await load().catch(() => undefined);
  if (!highs) {
    const choice = greedyChoice(minimal, costAt);
    return { ...(choice ? { choice } : {}), proven: false, bound: ZERO, parts: [], steps: 0 };
  }
  const parts: SolvedPart[] = [];
  let steps = 0;
  for (const part of separate(minimal)) {
    const within = partsWithin(part, solved);
    const same = within.find((each) => each.proven && each.clauses.length === part.length);
    const atLeast = within.reduce((sum, { bound }) => sum.add(bound), ZERO);
    const found =
      same ?? cheapestOf(part, { highs, costAt, nodes, atLeast, enough, count: (more) => (steps += more) });
    if (!found) return undefined;
    parts.push({ ...found, clauses: part });
  }
  return {
    parts,
    steps,
    ...(parts.every(({ choice }) => choice)
      ? { choice: new Map(parts.flatMap(({ choice }) => [...choice!])) }
      : {}),
    proven: parts.every(({ proven }) => proven),
    bound: parts.reduce((sum, { bound }) => sum.add(bound), ZERO),
  };
}

/** What was solved for clauses that are all among these. */
function partsWithin(clauses: readonly Clause[], solved: readonly SolvedPart[]): SolvedPart[] {
  const all = new Set(clauses);
  return solved.filter((part) => part.clauses.every((each) => all.has(each)));
}

/**
 * It looks first among the choices that cost little more than the linear program says that they must: a level whose reduced
 * cost is more than that is in none of them (Dantzig, Fulkerson and Johnson, Operations Research 1954).
 */
function cheapestOf(
  clauses: readonly Clause[],
  { highs, costAt, nodes, atLeast, enough, count }: Task,
): Found | undefined {
  if (clauses.some(({ weights }) => !weights.size)) return undefined;
  const program = programOf(clauses, costAt);
  const { unit } = program;
  const { status, bound: linear, reducedCosts } = relaxed(program, highs);
  if (status === 'infeasible') return undefined;
  if (status !== 'optimal' || !reducedCosts)
    throw new Error('The linear program of the clauses has not been solved.');
  const own = restricted(enough, clauses);
  const cost = own ? costOf(own, costAt) : undefined;
  /** Only what is cheaper than this is looked for. */
  const atMost = cost ? cost.div(unit).valueOf() : Infinity;
  let least = Math.max(Math.ceil(linear - HAIR), atLeast.div(unit).ceil().valueOf());
  for (let more = 0; least < atMost; more = own ? Infinity : 4 * more + 4) {
    const most = Math.min(least + more, atMost - 1);
    const near = without(program, (number) => reducedCosts[number]! > most - linear + HAIR);
    const isAll = near.variables.length === program.variables.length && !own;
    const size = near.variables.length * near.rows.length;
    const { status, values, bound, steps } = whole(near, highs, {
      nodes: Math.min(nodes, Math.ceil(SIZE_LIMIT / size)),
      target: least,
      most: isAll ? Infinity : most,
    });
    count(steps);
    const found = values && choiceOf(near, values);
    if (status === 'optimal' && found) {
      if (!areSatisfiedBy(clauses, found)) throw new Error('The solver has left a clause unsatisfied.');
      const bound = costOf(found, costAt);
      if (isAll || bound.div(unit).valueOf() <= most)
        return { choice: lowered(found, clauses), proven: true, bound };
    }
    if (status === 'limit') {
      // What is not near costs more than `most`.
      const known = Number.isFinite(bound)
        ? Math.ceil((isAll ? bound : Math.min(bound, most + 1)) - HAIR)
        : least;
      return atLimit(clauses, costAt, [found, own], rational(Math.max(least, known)).mul(unit));
    }
    if (isAll) {
      if (status === 'infeasible') return undefined;
      throw new Error('The solver says that something is the cheapest, and not what.');
    }
    least = most + 1;
  }
  return { choice: own!, proven: true, bound: cost! };
}

/** What a choice is of the figures of some clauses, where it satisfies them. */
function restricted(choice: Choice | undefined, clauses: readonly Clause[]): Choice | undefined {
  if (!choice || !areSatisfiedBy(clauses, choice)) return undefined;
  const figures = new Set(clauses.flatMap(({ weights }) => [...weights.keys()]));
  return new Map([...choice].filter(([figure]) => figures.has(figure)));
}

function atLimit(
  clauses: readonly Clause[],
  costAt: CostAt,
  found: readonly (Choice | undefined)[],
  bound: Rational,
): Found {
  const [choice] = [...found, greedyChoice(clauses, costAt)]
    .filter((each) => each !== undefined)
    .filter((each) => areSatisfiedBy(clauses, each))
    .map((each) => lowered(each, clauses))
    .sort((a, b) => costOf(a, costAt).compare(costOf(b, costAt)));
  return {
    ...(choice ? { choice } : {}),
    proven: choice !== undefined && costOf(choice, costAt).compare(bound) <= 0,
    bound,
  };
}
