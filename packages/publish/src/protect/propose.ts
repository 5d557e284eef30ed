import type { Id } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { ZERO, greatest, toText, type Rational } from '../exact/rational.ts';
import type { Solver } from '../solve/solver.ts';
import type { Source } from '../statements/book.ts';
import { cheapestChoice, NODES_LIMIT, type SolvedPart } from './cheapest.ts';
import type { Choice, Clause } from './clause.ts';
import { costOf, greedyChoice, type CostAt } from './greedy.ts';
import { laddersOf, type Ladder } from './ladder.ts';
import { decisionsOf, lookAt, type Seen } from './look.ts';
import type { Rounding } from './withhold.ts';

/** What more to hold back so that the audit passes. */
export interface Proposal {
  /** Addresses of the figures and assessments to withhold, in order. */
  withhold: string[];
  /** Figures to publish to a coarser step, in order. */
  round: Rounding[];
  /** What each of them costs, by address. */
  costs: Record<string, string>;
  cost: string;
  /** Whether nothing cheaper passes; otherwise nothing cheaper than `bound` does. */
  proven: boolean;
  bound: string;
}

/**
 * What would help. An order in which figures are shown cannot be withheld with any of them: it goes when the page shows
 * another one, which only the office can do. What would be enough then stands beside the proposal where it costs less.
 */
export interface Advice {
  /** Absent where nothing that is held back is enough. */
  proposal?: Proposal;
  withoutOrder?: Proposal & { relations: Id[] };
  /** Nothing was found that is enough, and the search ended at its limit or met what cannot be audited: there may be something. */
  untold?: true;
}

/** Where the search ends: rounds of audit and choice, nodes of each choice, choices that the audit could not tell. */
export interface SearchLimits {
  rounds: number;
  nodes: number;
  untold: number;
}

const LIMITS: SearchLimits = { rounds: 1_000, nodes: NODES_LIMIT, untold: 100 };

/**
 * The cheapest further withholding and rounding that lets nothing be worked out (secondary suppression), among what can
 * be audited.
 */
export async function propose(
  record: PlanRecord,
  beside: readonly Source[],
  { solver, ...limits }: Partial<SearchLimits> & { solver?: Solver | undefined } = {},
): Promise<Advice> {
  const all = { ...LIMITS, ...limits };
  const found = await search(record, beside, all, solver);
  const without = found.orders.length
    ? await search(
        { ...record, relations: record.relations!.filter(({ id }) => !found.orders.includes(id)) },
        beside,
        all,
        solver,
      )
    : undefined;
  const cheaper =
    without?.best &&
    (!found.best || costOf(without.best, without.costAt).compare(costOf(found.best, found.costAt)) < 0);
  return {
    ...(found.best ? { proposal: proposalOf(found, found.best) } : {}),
    ...(cheaper ? { withoutOrder: { relations: found.orders, ...proposalOf(without, without.best!) } } : {}),
    ...(found.untold && !found.best ? { untold: true } : {}),
  };
}

interface Found {
  ladders: ReadonlyMap<string, Ladder>;
  costAt: CostAt;
  /** The cheapest choice that passes. */
  best?: Choice;
  /** No choice that passes costs less. */
  bound: Rational;
  /** The search ended at its limit, or met what cannot be audited. */
  untold: boolean;
  /** Relations of kind `order` that helped to give something away under some choice. */
  orders: Id[];
}

/**
 * Implicit hitting sets (Moreno-Centeno and Karp, Operations Research 2013): every failed audit names figures of which
 * one must tell less, and every refused one a combination that cannot be; the cheapest choice under all such
 * clauses so far is audited next. The first that passes is the cheapest of all.
 */
async function search(
  record: PlanRecord,
  beside: readonly Source[],
  limits: SearchLimits,
  solver: Solver | undefined,
): Promise<Found> {
  const ladders = laddersOf(record, build(record), beside);
  const look = lookAt(record, { beside, ladders, solver });
  const costAt: CostAt = (figure, level) => (level ? ladders.get(figure)!.rungs[level - 1]!.cost : ZERO);
  const clauses: Clause[] = [];
  const found: Found = {
    ladders,
    costAt,
    bound: ZERO,
    untold: false,
    orders: [],
  };
  let untold = 0;
  let rounds = 0;
  const isCheaper = (choice: Choice): boolean =>
    !found.best || costOf(choice, costAt).compare(costOf(found.best, costAt)) < 0;
  /** Whether a choice is enough; else something is learnt from it. */
  const isEnough = (choice: Choice): boolean => {
    rounds++;
    const seen = look(choice);
    if (seen.kind === 'enough') {
      if (isCheaper(choice)) found.best = choice;
      return true;
    }
    clauses.push(...seen.clauses);
    if (seen.kind === 'narrow') found.orders = [...new Set([...found.orders, ...ordersIn(seen)])].sort();
    else {
      untold++;
      found.untold = true;
    }
    return false;
  };
  const mayGoOn = (): boolean => rounds < limits.rounds && untold <= limits.untold;
  /** Adds to a choice in haste until it is enough, which teaches more than asking each time what the cheapest would be. */
  const complete = (from?: Choice): void => {
    for (let quick = greedyChoice(clauses, costAt, from); quick && mayGoOn();) {
      if (isEnough(quick)) return;
      quick = greedyChoice(clauses, costAt, from);
    }
  };
  complete();
  let solved: readonly SolvedPart[] = [];
  while (mayGoOn()) {
    const cheapest = await cheapestChoice(clauses, costAt, limits.nodes, solved);
    if (!cheapest) return found;
    solved = cheapest.parts;
    found.bound = greatest(found.bound, cheapest.bound);
    const { choice } = cheapest;
    if (!choice) break;
    if (!isCheaper(choice) || isEnough(choice)) return found;
    complete(choice);
  }
  const { bound = found.bound } = (await cheapestChoice(clauses, costAt, 0, solved)) ?? {};
  return { ...found, bound: greatest(found.bound, bound), untold: true };
}

const ordersIn = ({ because }: Extract<Seen, { kind: 'narrow' }>): Id[] =>
  because.flatMap(({ kind, id }) => (kind === 'order' && id !== undefined ? [id] : []));

const proposalOf = ({ ladders, costAt, bound }: Found, choice: Choice): Proposal => ({
  ...(decisionsOf(choice, ladders) as Pick<Proposal, 'withhold' | 'round'>),
  costs: Object.fromEntries(
    [...choice]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([figure, level]) => [figure, toText(costAt(figure, level))]),
  ),
  cost: toText(costOf(choice, costAt)),
  proven: bound.compare(costOf(choice, costAt)) >= 0,
  bound: toText(bound),
});
