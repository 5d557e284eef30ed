import type { EncodedModel, Highs, Model } from 'highs';
import { highs as loadHighs } from '../solve/solver.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { isSatisfiedBy, minimalClauses, type Choice, type Clause } from './clause.ts';
import { costOf, greedyChoice, lowered, type CostAt } from './greedy.ts';

export interface Cheapest {
  /** None where the search ended at its limit without one. */
  choice?: Choice;
  /** False where the search ended at its limit. */
  proven: boolean;
  /** No choice costs less. */
  bound: Rational;
}

/** How many nodes the search for the cheapest may take. Counted and not timed, so that every machine chooses the same. */
export const NODES_LIMIT = 20_000;

/**
 * The cheapest choice that satisfies every clause, as an integer program by HiGHS; past the limit the better one of what
 * HiGHS has found and of the greedy one, with the bound of the linear program. What is held back is a matter of
 * cost only: whether it is enough is for the audit, which rests on no float. The search ends at once at a choice that
 * costs `atLeast`, which is known of all. Undefined where no choice satisfies the clauses. Where HiGHS cannot be loaded it is the
 * greedy choice, of which nothing is proved.
 */
export async function cheapestChoice(
  clauses: readonly Clause[],
  costAt: CostAt,
  limit = NODES_LIMIT,
  atLeast = ZERO,
  load = loadHighs,
): Promise<Cheapest | undefined> {
  const minimal = minimalClauses(clauses);
  if (!minimal.length) return { choice: new Map(), proven: true, bound: ZERO };
  if (minimal.some(({ weights }) => !weights.size)) return undefined;
  const variables = variablesOf(minimal, costAt);
  // Whole costs, so that what is cheaper is cheaper by one at least.
  const unit = variables.reduce(
    (all, { cost }) => (cost.equals(ZERO) ? all : all.lcm(rational(cost.d))),
    ONE,
  );
  const highs = await load().catch(() => undefined);
  if (!highs) {
    const choice = greedyChoice(minimal, costAt);
    return { ...(choice ? { choice } : {}), proven: false, bound: ZERO };
  }
  const program = (whole: boolean): EncodedModel => ({
    format: 'lp',
    data: programOf(minimal, variables, unit, whole),
  });
  const target = atLeast.mul(unit).ceil().valueOf();
  const { status, found, bound } = highs.withModel(program(true), (model) =>
    solved(highs, model, variables, { limit, target }),
  );
  if (status === 'infeasible') return undefined;
  if (status === 'optimal') {
    if (!found || !minimal.every((clause) => isSatisfiedBy(clause, found)))
      throw new Error('The solver has left a clause unsatisfied.');
    const choice = lowered(found, minimal);
    return { choice, proven: true, bound: costOf(choice, costAt) };
  }
  const relaxed = highs.withModel(program(false), (model) =>
    solved(highs, model, variables, { limit, target }),
  );
  if (relaxed.status === 'infeasible') return undefined;
  const greedy = greedyChoice(minimal, costAt);
  const [choice] = [found && lowered(found, minimal), greedy]
    .filter((each) => each !== undefined)
    .filter((each) => minimal.every((clause) => isSatisfiedBy(clause, each)))
    .sort((a, b) => costOf(a, costAt).compare(costOf(b, costAt)));
  const least = Math.max(0, ...[bound, relaxed.bound].filter(Number.isFinite));
  // What is a hair below a whole number is that number: the costs are whole.
  const proved = rational(Math.ceil(least - 1e-6)).div(unit);
  return {
    ...(choice ? { choice } : {}),
    proven: choice !== undefined && costOf(choice, costAt).compare(proved) <= 0,
    bound: proved,
  };
}

interface Solved {
  status: 'optimal' | 'infeasible' | 'limit';
  found?: Map<string, number>;
  /** No solution costs less; not finite where nothing is known. */
  bound: number;
}

function solved(
  { constants }: Highs,
  model: Model,
  variables: readonly Variable[],
  { limit, target }: { limit: number; target: number },
): Solved {
  model.options.set({
    output_flag: false,
    random_seed: 0,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    mip_max_nodes: limit,
    // The programs are small: what it takes to make them smaller is not won back.
    presolve: 'off',
    objective_target: target + 0.5,
  });
  const { modelStatus } = model.run();
  const { optimal, objectiveTarget, infeasible, unboundedOrInfeasible } = constants.modelStatus;
  // No variable is without a bound, so that nothing is unbounded.
  if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible)
    return { status: 'infeasible', bound: NaN };
  // What costs no more than everything must is the cheapest.
  const isOptimal = modelStatus === optimal || modelStatus === objectiveTarget;
  const { colValue } = model.getSolution();
  const hasFound = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
  return {
    status: isOptimal ? 'optimal' : 'limit',
    ...(hasFound ? { found: read(variables, (name) => colValue[model.getColByName(name)]!) } : {}),
    bound: Number(isOptimal ? model.getObjectiveValue() : model.info.get('mip_dual_bound')),
  };
}

/** That a figure stands at a level or higher, 1 or 0. */
interface Variable {
  name: string;
  figure: string;
  level: number;
  /** What this level costs beyond the one below. */
  cost: Rational;
}

const nameOf = (figure: number, level: number): string => `x${figure}_${level}`;

function variablesOf(clauses: readonly Clause[], costAt: CostAt): Variable[] {
  const levels = new Map(
    clauses.flatMap(({ weights }) => [...weights].map(([figure, own]) => [figure, own.length] as const)),
  );
  return [...levels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([figure, count], at) =>
      Array.from({ length: count - 1 }, (_, index): Variable => {
        const level = index + 1;
        const cost = costAt(figure, level).sub(level > 1 ? costAt(figure, level - 1) : ZERO);
        return { name: nameOf(at, level), figure, level, cost };
      }),
    );
}

/** In the CPLEX LP format. */
function programOf(
  clauses: readonly Clause[],
  variables: readonly Variable[],
  unit: Rational,
  whole: boolean,
): string {
  const own = new Map<string, Variable[]>();
  for (const each of variables) own.set(each.figure, [...(own.get(each.figure) ?? []), each]);
  const row = ({ need, weights }: Clause, index: number): string => {
    let right = need;
    const terms = [...weights].flatMap(([figure, at]) => {
      right -= at[0]!;
      return own.get(figure)!.flatMap(({ name, level }) => {
        const more = at[level]! - at[level - 1]!;
        return more ? [`${more < 0 ? '-' : '+'} ${Math.abs(more)} ${name}`] : [];
      });
    });
    return ` c${index}: ${terms.join('\n ')} >= ${right}`;
  };
  return [
    'Minimize',
    ` cost: ${variables.map(({ name, cost }) => `${cost.mul(unit).toFraction()} ${name}`).join('\n + ')}`,
    'Subject To',
    ...clauses.map(row),
    ...[...own.values()].flatMap((each) =>
      each.slice(1).map(({ name }, index) => ` o${name}: ${each[index]!.name} - ${name} >= 0`),
    ),
    'Bounds',
    ...variables.map(({ name }) => ` 0 <= ${name} <= 1`),
    ...(whole ? ['Binary', ...variables.map(({ name }) => ` ${name}`)] : []),
    'End',
    '',
  ].join('\n');
}

/** The choice that a solution is. */
function read(variables: readonly Variable[], valueOf: (name: string) => number): Map<string, number> {
  const choice = new Map<string, number>();
  for (const { name, figure, level } of variables)
    if (Math.round(valueOf(name)) === 1) choice.set(figure, Math.max(level, choice.get(figure) ?? 0));
  return choice;
}
