import loadHighs, { type Highs, type Model } from 'highs';
import type { Layout } from './layout.ts';
import { matrixOf } from './matrix.ts';
import type { Basis } from './vertex.ts';

/** What a solver in floats says. It is advice: what is taken from it is checked in exact numbers. */
export interface Advice {
  status: 'optimal' | 'unbounded' | 'infeasible' | 'failed';
  basis?: Basis;
}

/** The rows of a layout, opened in a solver. What it has found for one objective is where the next one starts. */
export interface Adviser {
  maximise(objective: readonly (readonly [column: number, cost: number])[]): Advice;
  close(): void;
}

/** A solver of linear programs in floats. Its memory is not collected as garbage: what is opened is to be closed. */
export interface Solver {
  open(layout: Layout, start?: Basis): Adviser;
}

/** Its types describe the CommonJS build, whose default export is a property; what is imported here is the function itself. */
const load = loadHighs as unknown as () => Promise<Highs>;

let loading: Promise<Highs> | undefined;

/** HiGHS in WebAssembly, loaded once. */
export const highs = (): Promise<Highs> => (loading ??= load());

/** HiGHS as a solver of linear programs. Its primal simplex method starts where the last objective ended, which stays feasible. */
export const loadSolver = async (): Promise<Solver> => solverBy(await highs());

const PRIMAL_SIMPLEX = 4;

const solverBy = (by: Highs): Solver => ({
  open: ({ unit, lines, columns }, start) => {
    const { infinity, constants } = by;
    const right = lines.map(({ constant }) => -Number(constant) / Number(unit));
    const model: Model = by.createModel({
      numCols: columns.length,
      numRows: lines.length,
      sense: constants.objectiveSense.maximize,
      colCost: new Float64Array(columns.length),
      colLower: columns.map(({ lower }) => (lower ? lower.value.valueOf() : -infinity)),
      colUpper: columns.map(({ upper }) => (upper ? upper.value.valueOf() : infinity)),
      rowLower: lines.map(({ equal }, index) => (equal ? right[index]! : -infinity)),
      rowUpper: right,
      matrix: matrixOf(
        columns.length,
        lines.map((line) => line.columns.map((column, at) => [column, Number(line.values[at])] as const)),
      ),
    });
    model.options.set({
      output_flag: false,
      random_seed: 0,
      presolve: 'off',
      solver: 'simplex',
      simplex_strategy: PRIMAL_SIMPLEX,
    });
    if (start)
      model.setBasis({ colStatus: Int32Array.from(start.columns), rowStatus: Int32Array.from(start.lines) });
    let costed: readonly number[] = [];
    return {
      maximise: (objective) => {
        for (const column of costed) model.changeColCost(column, 0);
        for (const [column, cost] of objective) model.changeColCost(column, cost);
        costed = objective.map(([column]) => column);
        const { modelStatus } = model.run();
        const { optimal, unbounded, infeasible } = constants.modelStatus;
        if (modelStatus === infeasible) return { status: 'infeasible' };
        if (modelStatus !== optimal && modelStatus !== unbounded) return { status: 'failed' };
        const { colStatus, rowStatus } = model.getBasis();
        return {
          status: modelStatus === optimal ? 'optimal' : 'unbounded',
          basis: { columns: colStatus, lines: rowStatus },
        };
      },
      close: () => model.dispose(),
    };
  },
});
