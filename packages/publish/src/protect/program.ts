import type { Highs, Model, ModelData } from 'highs';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { matrixOf } from '../solve/matrix.ts';
import type { Clause } from './clause.ts';
import type { CostAt } from './greedy.ts';

/** That a figure stands at a level or higher, 1 or 0. */
interface Variable {
  figure: string;
  level: number;
  /** What this level costs beyond the one below, in units. */
  cost: number;
}

/** Σ factor × variable ≥ least. */
interface Row {
  least: number;
  terms: readonly (readonly [variable: number, factor: number])[];
}

/** Clauses as an integer program: which choice of levels costs the least. */
export interface Program {
  variables: readonly Variable[];
  rows: readonly Row[];
  /** For each variable how much it helps the clauses, from 0 to 1 for the one that helps most. */
  helps: readonly number[];
  /** What all costs are multiples of. Counted in it, what is cheaper is cheaper by one at least. */
  unit: Rational;
}

export function programOf(clauses: readonly Clause[], costAt: CostAt): Program {
  const levels = new Map(
    clauses.flatMap(({ weights }) => [...weights].map(([figure, own]) => [figure, own.length - 1] as const)),
  );
  const steps = [...levels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([figure, count]) =>
      Array.from({ length: count }, (_, below) => ({
        figure,
        level: below + 1,
        cost: costAt(figure, below + 1).sub(below ? costAt(figure, below) : ZERO),
      })),
    );
  const parts = steps.reduce((all, { cost }) => all.lcm(rational(cost.d)), ONE);
  const first = new Map(
    steps.flatMap(({ figure, level }, number) => (level === 1 ? [[figure, number]] : [])),
  );
  const helps = new Array<number>(steps.length).fill(0);
  const rowOf = ({ need, weights }: Clause): Row => {
    let least = need;
    const terms: [number, number][] = [];
    for (const [figure, own] of weights) {
      least -= own[0]!;
      for (let level = 1; level < own.length; level++) {
        const more = own[level]! - own[level - 1]!;
        const number = first.get(figure)! + level - 1;
        if (more) terms.push([number, more]);
        helps[number]! += Math.max(0, more) / need;
      }
    }
    return { least, terms };
  };
  const rows = clauses.map(rowOf);
  // One where none helps.
  const most = Math.max(...helps) || 1;
  return {
    variables: steps.map(({ cost, ...step }) => ({ ...step, cost: cost.mul(parts).valueOf() })),
    helps: helps.map((each) => each / most),
    unit: parts.inverse(),
    rows: [
      ...rows,
      ...steps.flatMap(({ level }, number): Row[] =>
        level > 1
          ? [
              {
                least: 0,
                terms: [
                  [number - 1, 1],
                  [number, -1],
                ],
              },
            ]
          : [],
      ),
    ],
  };
}

/** The program without some of its variables, which are zero, and without the levels above them. */
export function without(program: Program, dropped: (number: number) => boolean): Program {
  const numbers = new Map<number, number>();
  program.variables.forEach(({ level }, number) => {
    if (!dropped(number) && (level === 1 || numbers.has(number - 1))) numbers.set(number, numbers.size);
  });
  return {
    ...program,
    variables: [...numbers.keys()].map((number) => program.variables[number]!),
    helps: [...numbers.keys()].map((number) => program.helps[number]!),
    rows: program.rows.map(({ least, terms }) => ({
      least,
      terms: terms.flatMap(([number, factor]) => {
        const kept = numbers.get(number);
        return kept === undefined ? [] : [[kept, factor] as const];
      }),
    })),
  };
}

export interface Solved {
  status: 'optimal' | 'infeasible' | 'limit';
  /** What every solution costs at least, in units; not finite where nothing is known. */
  bound: number;
  /** The values of the variables, where any were found. */
  values?: ArrayLike<number>;
  /** Steps of the simplex method that it took. */
  steps: number;
  /** Of a program whose variables need not be whole: by how much it would cost more with a variable at 1. */
  reducedCosts?: ArrayLike<number>;
}

/** The program with its variables anywhere between 0 and 1. */
export const relaxed = (program: Program, highs: Highs): Solved => solved(program, highs, false, {});

/**
 * The cheapest of the solutions that cost no more than `most` units; where there is none, what is found costs more, or nothing is
 * found. Of those that cost the same it prefers the one that helps more clauses, and by more: that one is likelier to
 * pass the next audit. What this counts adds up to a quarter of a unit, so that with a gap of a half nothing dearer is
 * taken for the cheapest. The search ends at `target` units, and at a number of nodes.
 */
export const whole = (
  program: Program,
  highs: Highs,
  { nodes, target, most }: { nodes: number; target: number; most: number },
): Solved => {
  const scale = Number.isFinite(most) ? most : program.variables.reduce((sum, { cost }) => sum + cost, 0);
  const preferred = {
    ...program,
    variables: program.variables.map((each, number) => ({
      ...each,
      cost: each.cost * (1 - program.helps[number]! / (4 * Math.max(1, scale))),
    })),
  };
  const options = {
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    mip_max_nodes: nodes,
    objective_target: target + 0.5,
    ...(Number.isFinite(most) ? { objective_bound: most + 0.5 } : {}),
  };
  return solved(preferred, highs, true, options);
};

function solved(
  program: Program,
  highs: Highs,
  isWhole: boolean,
  options: Parameters<Model['options']['set']>[0],
): Solved {
  const { modelStatus: is, solutionStatus } = highs.constants;
  return highs.withModel(dataOf(program, highs, isWhole), (model): Solved => {
    model.options.set({ output_flag: false, random_seed: 0, ...options });
    const { modelStatus } = model.run();
    const steps = Number(model.info.get('simplex_iteration_count'));
    // No variable is without a bound, so that nothing is unbounded.
    if (modelStatus === is.infeasible || modelStatus === is.unboundedOrInfeasible)
      return { status: 'infeasible', bound: NaN, steps };
    // What costs no more than everything must is the cheapest.
    const isOptimal = modelStatus === is.optimal || modelStatus === is.objectiveTarget;
    const hasFound = model.info.get('primal_solution_status') === solutionStatus.feasible;
    const bound = isOptimal ? model.getObjectiveValue() : isWhole ? model.info.get('mip_dual_bound') : NaN;
    const { colValue, colDual } = hasFound ? model.getSolution() : {};
    return {
      status: isOptimal ? 'optimal' : 'limit',
      bound: Number(bound),
      steps,
      ...(colValue ? { values: colValue } : {}),
      ...(colDual && !isWhole ? { reducedCosts: colDual } : {}),
    };
  });
}

function dataOf({ variables, rows }: Program, { infinity, constants }: Highs, isWhole: boolean): ModelData {
  const numCols = variables.length;
  return {
    numCols,
    numRows: rows.length,
    sense: constants.objectiveSense.minimize,
    colCost: variables.map(({ cost }) => cost),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.map(({ least }) => least),
    rowUpper: new Float64Array(rows.length).fill(infinity),
    ...(isWhole ? { integrality: new Int32Array(numCols).fill(constants.variableType.integer) } : {}),
    matrix: matrixOf(
      numCols,
      rows.map(({ terms }) => terms),
    ),
  };
}

/** The choice that the values of the variables are. */
export function choiceOf({ variables }: Program, values: ArrayLike<number>): Map<string, number> {
  const choice = new Map<string, number>();
  variables.forEach(({ figure, level }, number) => {
    if (Math.round(values[number]!) === 1) choice.set(figure, Math.max(level, choice.get(figure) ?? 0));
  });
  return choice;
}
