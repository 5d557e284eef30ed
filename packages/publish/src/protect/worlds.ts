import type { Highs, ModelData } from 'highs';
import { rational, type Rational } from '../exact/rational.ts';
import { groupBy } from '../solve/components.ts';
import { matrixOf } from '../solve/matrix.ts';
import type { Levels } from '../audit/levels.ts';
import type { RoundedFrom } from '../relations/rounding.ts';
import type { Book } from '../statements/book.ts';
import type { Choice } from './clause.ts';
import type { CostAt } from './greedy.ts';
import { rangeAt, type Ladder } from './ladder.ts';

/** A withheld figure, and the values that it must be able to have. */
export interface Aim {
  key: string;
  levels: Levels;
}

/** Everything that is said where all that can be withheld is, and the figures that can be. */
export interface Open {
  book: Book;
  ladders: ReadonlyMap<string, Ladder>;
  /** The address of a key of this release that has a ladder. */
  addressOf: (key: string) => string | undefined;
  costAt: CostAt;
}

/** A figure that can be held back. */
interface Mover {
  index: number;
  /** Addresses: one fact may stand in several places. */
  ladders: readonly Ladder[];
  truth: Rational;
  /** The least and the greatest value that it has had in a world. */
  seen: [number, number];
  level: number;
}

/**
 * A choice under which every withheld figure should reach its levels: for each level a world in which the figure has that
 * value, as close to the record's as the cost of moving its figures makes it, and each figure on the first rung that allows its
 * values in all of these worlds. What one world has moved moves for nothing in the next (Kelly, Golden and Assad,
 * Networks 1992; there for tables, here for anything linear). Found in floats: the audit has to tell whether it is enough.
 */
export function choiceByWorlds(highs: Highs, aims: readonly Aim[], open: Open): Choice {
  const { book, costAt } = open;
  const movers = moversOf(open);
  const columns = book.truth.length;
  if (!movers.length) return new Map();
  const sides = { kind: 'range', from: columns, to: columns + 2 * movers.length - 1 } as const;
  return highs.withModel(modelOf(book, movers, highs), (model) => {
    model.options.set({ output_flag: false, random_seed: 0, presolve: 'off', solver: 'simplex' });
    for (const { key, levels } of aims) {
      const { index, held } = book.numbers.get(key)!;
      if (held === undefined) continue;
      for (const aim of [levels.lower, levels.upper]) {
        const distance = aim.sub(rational(held)).abs();
        const costs = movers.flatMap((mover) => Array<number>(2).fill(costOfMoving(mover, distance, costAt)));
        model.changeColsCost(sides, costs);
        model.changeColBounds(index, aim.valueOf(), aim.valueOf());
        const { modelStatus } = model.run();
        // Out of reach even so: whether anything is enough is for the audit.
        const isReached = modelStatus === highs.constants.modelStatus.optimal;
        const colValue = isReached ? model.getSolution().colValue : undefined;
        model.changeColBounds(index, -highs.infinity, highs.infinity);
        if (!colValue) continue;
        movers.forEach((mover, number) => {
          const [less, more] = [0, 1].map((side) => colValue[columns + 2 * number + side]!);
          if (!isMoved(less!) && !isMoved(more!)) return;
          move(mover, colValue[mover.index]! + more! - less!);
          const { lower, upper } = bandOf(mover, highs.infinity);
          model.changeColBounds(mover.index, lower, upper);
        });
      }
    }
    return new Map(
      movers.flatMap(({ ladders, level }) =>
        level
          ? ladders.map(({ reference, rungs }) => [reference, Math.min(level, rungs.length)] as const)
          : [],
      ),
    );
  });
}

/** What is less is the solver's rounding. */
const HAIR = 1e-6;
const isMoved = (by: number): boolean => by > HAIR;

function moversOf({ book, ladders, addressOf }: Open): Mover[] {
  const byIndex = groupBy(
    [...book.numbers].flatMap(([key, { index }]) => {
      const ladder = ladders.get(addressOf(key) ?? '');
      return ladder?.range && book.truth[index] ? [{ index, ladder }] : [];
    }),
    ({ index }) => index,
  );
  return [...byIndex].map(([index, all]) => {
    const truth = book.truth[index]!;
    return {
      index,
      ladders: all.map(({ ladder }) => ladder),
      truth,
      seen: [truth.valueOf(), truth.valueOf()],
      level: 0,
    };
  });
}

/** In a world a figure has its own column within what its rung allows, and two for how much it is below and above that. */
function modelOf(book: Book, movers: readonly Mover[], { infinity, constants }: Highs): ModelData {
  const columns = book.truth.length;
  const sides = new Map(movers.map(({ index }, number) => [index, columns + 2 * number]));
  const colLower = new Float64Array(columns + 2 * movers.length).fill(-infinity, 0, columns);
  const colUpper = new Float64Array(columns + 2 * movers.length).fill(infinity);
  for (const mover of movers) {
    const { lower, upper } = bandOf(mover, infinity);
    [colLower[mover.index], colUpper[mover.index]] = [lower, upper];
  }
  const constraints = book.statements.flatMap((statement) => statement.constraints);
  const rowUpper = constraints.map(({ expression }) => -expression.constant.valueOf());
  return {
    numCols: columns + 2 * movers.length,
    numRows: constraints.length,
    sense: constants.objectiveSense.minimize,
    colCost: new Float64Array(columns + 2 * movers.length),
    colLower,
    colUpper,
    rowLower: constraints.map(({ sense }, row) => (sense === '=' ? rowUpper[row]! : -infinity)),
    rowUpper,
    matrix: matrixOf(
      columns + 2 * movers.length,
      constraints.map(({ expression }) =>
        [...expression.terms].flatMap(([index, coefficient]): [number, number][] => {
          const factor = coefficient.valueOf();
          const side = sides.get(index);
          const own: [number, number] = [index, factor];
          return side === undefined ? [own] : [own, [side, -factor], [side + 1, factor]];
        }),
      ),
    ),
  };
}

const ranges = ({ ladders, level }: Mover): (RoundedFrom | undefined)[] =>
  ladders.map((ladder) => rangeAt(ladder, Math.min(level, ladder.rungs.length)));

function bandOf(mover: Mover, infinity: number): { lower: number; upper: number } {
  const all = ranges(mover).filter((each) => each !== undefined);
  return {
    lower: Math.max(-infinity, ...all.map(({ lower }) => lower.valueOf())),
    upper: Math.min(infinity, ...all.map(({ upper }) => upper.valueOf())),
  };
}

/** The figure on the first rung that allows all the values it has had. */
function move(mover: Mover, value: number): void {
  mover.seen = [Math.min(mover.seen[0], value), Math.max(mover.seen[1], value)];
  while (!allows(mover)) mover.level++;
}

function allows(mover: Mover): boolean {
  const [least, greatest] = mover.seen;
  return ranges(mover).every((range) => {
    if (!range) return true;
    const below = least - range.lower.valueOf();
    const above = range.upper.valueOf() - greatest;
    return (
      (range.lowerClosed ? below >= -HAIR : below > HAIR) &&
      (range.upperClosed ? above >= -HAIR : above > HAIR)
    );
  });
}

/** What it would cost more to have the figure so far from its value, on whichever side. */
function costOfMoving(mover: Mover, distance: Rational, costAt: CostAt): number {
  const { truth, ladders, level } = mover;
  const far = {
    ...mover,
    seen: [truth.sub(distance).valueOf(), truth.add(distance).valueOf()] as [number, number],
  };
  while (!allows(far)) far.level++;
  const costOf = (at: number): number =>
    ladders.reduce(
      (sum, { reference, rungs }) => sum + costAt(reference, Math.min(at, rungs.length)).valueOf(),
      0,
    );
  return Math.max(costOf(far.level) - costOf(level), HAIR);
}
