import type { Id } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { ZERO, greatest, toText, type Rational } from '../exact/rational.ts';
import { highs, type Solver } from '../solve/solver.ts';
import type { Source } from '../statements/book.ts';
import { cheapestChoice, NODES_LIMIT, type SolvedPart } from './cheapest.ts';
import { areSatisfiedBy, type Choice, type Clause } from './clause.ts';
import { costOf, greedyChoice, greedyCover, type CostAt } from './greedy.ts';
import { laddersOf, type Ladder } from './ladder.ts';
import { decisionsOf, lookAt, openAt, type Seen } from './look.ts';
import type { Rounding } from './withhold.ts';
import { choiceByWorlds } from './worlds.ts';

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

/** Where the search ends. Counted and not timed, so that every machine proposes the same. */
export interface SearchLimits {
  /** Audits of a choice. */
  rounds: number;
  /** Nodes of one integer program. */
  nodes: number;
  /** Steps of the simplex method in all integer programs. */
  steps: number;
  /** Choices that the audit could not tell. */
  untold: number;
}

/** A thousand audits of a record with 300 figures, and the fewer the more it has. */
const LIMITS = (figures: number): SearchLimits => ({
  rounds: Math.min(1_000, Math.max(30, Math.floor(300_000 / figures))),
  nodes: NODES_LIMIT,
  steps: 20_000,
  untold: 100,
});

/** How often a choice is added to in haste before another way is tried. */
const HASTE = 16;

/**
 * The cheapest further withholding and rounding that lets nothing be worked out (secondary suppression), among what can
 * be audited.
 */
export async function propose(
  record: PlanRecord,
  beside: readonly Source[],
  { solver, ...limits }: Partial<SearchLimits> & { solver?: Solver | undefined } = {},
): Promise<Advice> {
  const found = await search(record, beside, limits, solver);
  const without = found.orders.length
    ? await search(
        { ...record, relations: record.relations!.filter(({ id }) => !found.orders.includes(id)) },
        beside,
        limits,
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
  chosen: Partial<SearchLimits>,
  solver: Solver | undefined,
): Promise<Found> {
  const ladders = laddersOf(record, build(record), beside);
  const limits = { ...LIMITS(ladders.size), ...chosen };
  const field = { record, beside, ladders };
  const look = lookAt(field, solver);
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
  const hasten = (from?: Choice): void => {
    for (let round = 0; round < HASTE && mayGoOn(); round++) {
      const quick = greedyChoice(clauses, costAt, from);
      if (!quick || isEnough(quick)) return;
    }
  };
  /** Adds to a choice until it is enough, and takes nothing back. */
  const complete = (from: Choice): void => {
    for (let more: Choice | undefined = from; more && mayGoOn() && !isEnough(more);)
      more = greedyCover(clauses, costAt, more);
  };
  /** Takes back what is not needed, the dearest first. */
  const trim = (): void => {
    let best = found.best ?? new Map<string, number>();
    const dearest = [...best].sort(([a, i], [b, j]) => costAt(b, j).compare(costAt(a, i)));
    for (const [figure, level] of dearest)
      for (let lower = 0; lower < level && mayGoOn(); lower++) {
        const less = new Map(best).set(figure, lower);
        if (!areSatisfiedBy(clauses, less)) continue;
        if (!isEnough(less)) continue;
        best = less;
        break;
      }
  };
  hasten();
  if (!found.best && mayGoOn()) {
    const worlds = openAt(field);
    const by = await highs().catch(() => undefined);
    complete(worlds && by ? choiceByWorlds(by, worlds.aims, { ...worlds.open, costAt }) : new Map());
    trim();
  }
  let solved: readonly SolvedPart[] = [];
  for (let steps = 0; steps <= limits.steps && mayGoOn();) {
    const cheapest = await cheapestChoice(clauses, costAt, {
      nodes: limits.nodes,
      solved,
      enough: found.best,
    });
    if (!cheapest) return found;
    solved = cheapest.parts;
    steps += cheapest.steps;
    found.bound = greatest(found.bound, cheapest.bound);
    const { choice } = cheapest;
    if (!choice) break;
    if (!isCheaper(choice) || isEnough(choice)) return found;
    hasten(choice);
  }
  if (!solved.length)
    found.bound = (await cheapestChoice(clauses, costAt, { nodes: 0 }))?.bound ?? found.bound;
  return { ...found, untold: true };
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
