/** The greatest prime below 2^30: products of two residues can be reduced in 32-bit arithmetic. */
export const PRIME = 1_073_741_789;
const WIDE = BigInt(PRIME);

/** A matrix by its rows: pairs of a column and a residue that is not zero. */
export type ModularRows = readonly (readonly (readonly [column: number, value: number])[])[];

export const residue = (value: bigint): number => {
  const rest = Number(value % WIDE);
  return rest < 0 ? rest + PRIME : rest;
};

/** The quotient is off by one at most, so that the remainder fits 32 bits before it is corrected. */
export function times(a: number, b: number): number {
  const quotient = Math.floor((a * b) / PRIME);
  const rest = (Math.imul(a, b) - Math.imul(quotient, PRIME)) | 0;
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

const minus = (a: number, b: number): number => (a < b ? a - b + PRIME : a - b);

export function inverse(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return x < 0 ? x + PRIME : x;
}

interface Pivot {
  row: number;
  column: number;
  inverse: number;
  /** What stood beside it in its row when it was chosen, by column. */
  beside: readonly (readonly [column: number, value: number])[];
  /** How much of its row has been taken from others, by row. */
  taken: readonly (readonly [row: number, factor: number])[];
}

/** A matrix modulo the prime, as the steps of its elimination. */
export class ModularFactors {
  readonly #rows: number;
  readonly #columns: number;
  readonly #pivots: readonly Pivot[];

  constructor(rows: ModularRows, columns: number) {
    this.#rows = rows.length;
    this.#columns = columns;
    this.#pivots = eliminate(rows, columns);
  }

  /** Whether it is square and has an inverse. */
  get regular(): boolean {
    return this.#pivots.length === this.#rows && this.#rows === this.#columns;
  }

  /** The columns that have a pivot. */
  get pivotColumns(): Set<number> {
    return new Set(this.#pivots.map(({ column }) => column));
  }

  unitVectors(): UnitVectors {
    return new UnitVectors(this.#pivots);
  }

  /** x with matrix × x = right side, where there is one, and these values for the columns without a pivot. */
  solve(right: readonly number[], free?: readonly number[]): number[] {
    const rest = [...right];
    for (const { row, taken } of this.#pivots) {
      const value = rest[row]!;
      if (value) for (const [other, factor] of taken) rest[other] = minus(rest[other]!, times(factor, value));
    }
    const solution = free ? [...free] : new Array<number>(this.#columns).fill(0);
    for (const { row, column, inverse: by, beside } of [...this.#pivots].reverse()) {
      let value = rest[row]!;
      for (const [other, factor] of beside)
        if (solution[other]) value = minus(value, times(factor, solution[other]!));
      solution[column] = times(value, by);
    }
    return solution;
  }

  /** y with transposed matrix × y = right side in the columns with a pivot, and zero for the rows without. */
  solveTransposed(right: readonly number[]): number[] {
    const rest = [...right];
    const solution = new Array<number>(this.#rows).fill(0);
    for (const { row, column, inverse: by, beside } of this.#pivots) {
      const value = times(rest[column]!, by);
      solution[row] = value;
      if (value)
        for (const [other, factor] of beside) rest[other] = minus(rest[other]!, times(factor, value));
    }
    for (const { row, taken } of [...this.#pivots].reverse()) {
      let value = solution[row]!;
      for (const [other, factor] of taken)
        if (solution[other]) value = minus(value, times(factor, solution[other]!));
      solution[row] = value;
    }
    return solution;
  }
}

/** How the unit vectors of columns are made of rows: for those which few rows make up, without looking at the others. */
export class UnitVectors {
  readonly #pivots: readonly Pivot[];
  readonly #orderOfColumn = new Map<number, number>();
  /** For each pivot the earlier ones whose rows have been taken from its row. */
  readonly #takenFrom: readonly (readonly [order: number, factor: number])[][];

  constructor(pivots: readonly Pivot[]) {
    this.#pivots = pivots;
    const orderOfRow = new Map(pivots.map(({ row }, order) => [row, order]));
    const takenFrom = pivots.map((): [number, number][] => []);
    pivots.forEach(({ column, taken }, order) => {
      this.#orderOfColumn.set(column, order);
      for (const [row, factor] of taken) takenFrom[orderOfRow.get(row) ?? -1]?.push([order, factor]);
    });
    this.#takenFrom = takenFrom;
  }

  /** How much of each row makes up the unit vector of a column, in the columns with a pivot; undefined for one without. */
  combination(column: number): Map<number, number> | undefined {
    const start = this.#orderOfColumn.get(column);
    if (start === undefined) return undefined;
    const rest = new Map([[column, 1]]);
    const solution = new Map<number, number>();
    const ordersBeside = (order: number): number[] =>
      this.#pivots[order]!.beside.flatMap(([other]) => this.#orderOfColumn.get(other) ?? []);
    for (const order of reachable([start], ordersBeside).sort((a, b) => a - b)) {
      const { column: own, inverse: by, beside } = this.#pivots[order]!;
      const value = times(rest.get(own) ?? 0, by);
      if (!value) continue;
      solution.set(order, value);
      for (const [other, factor] of beside)
        rest.set(other, minus(rest.get(other) ?? 0, times(factor, value)));
    }
    const ordersTaken = (order: number): number[] => this.#takenFrom[order]!.map(([from]) => from);
    const combination = new Map<number, number>();
    for (const order of reachable([...solution.keys()], ordersTaken).sort((a, b) => b - a)) {
      const value = solution.get(order);
      if (!value) continue;
      combination.set(this.#pivots[order]!.row, value);
      for (const [from, factor] of this.#takenFrom[order]!)
        solution.set(from, minus(solution.get(from) ?? 0, times(factor, value)));
    }
    return combination;
  }
}

function reachable(from: readonly number[], next: (order: number) => readonly number[]): number[] {
  const seen = new Set(from);
  const open = [...from];
  for (let order = open.pop(); order !== undefined; order = open.pop())
    for (const each of next(order))
      if (!seen.has(each)) {
        seen.add(each);
        open.push(each);
      }
  return [...seen];
}

/** Gaussian elimination that keeps what it can sparse: of the shortest rows, the entry in the shortest column (Markowitz 1957). */
function eliminate(rows: ModularRows, columns: number): Pivot[] {
  const left = rows.map((row) => new Map(row));
  const rowsOf = Array.from({ length: columns }, () => new Set<number>());
  left.forEach((row, index) => {
    for (const column of row.keys()) rowsOf[column]!.add(index);
  });
  const pivots: Pivot[] = [];
  const pivot = (row: number, column: number): void => {
    const values = left[row]!;
    const by = inverse(values.get(column)!);
    values.delete(column);
    const beside = [...values];
    for (const [other] of beside) rowsOf[other]!.delete(row);
    rowsOf[column]!.delete(row);
    const taken: [number, number][] = [];
    for (const below of rowsOf[column]!) {
      const target = left[below]!;
      const factor = times(target.get(column)!, by);
      target.delete(column);
      taken.push([below, factor]);
      for (const [other, value] of beside) {
        const next = minus(target.get(other) ?? 0, times(factor, value));
        if (next) {
          target.set(other, next);
          rowsOf[other]!.add(below);
        } else {
          target.delete(other);
          rowsOf[other]!.delete(below);
        }
      }
      if (target.size === 1) singles.push(below);
      for (const [other] of beside) if (rowsOf[other]!.size === 1) singleColumns.push(other);
    }
    for (const [other] of beside) if (rowsOf[other]!.size === 1) singleColumns.push(other);
    rowsOf[column]!.clear();
    open.delete(row);
    pivots.push({ row, column, inverse: by, beside, taken });
  };
  const open = new Set(rows.keys());
  const singles = [...left.keys()].filter((row) => left[row]!.size === 1);
  const singleColumns = [...rowsOf.keys()].filter((column) => rowsOf[column]!.size === 1);
  while (open.size) {
    const column = singleColumns.pop();
    if (column !== undefined) {
      const [row] = rowsOf[column]!;
      if (row !== undefined && rowsOf[column]!.size === 1) pivot(row, column);
      continue;
    }
    const row = singles.pop();
    if (row !== undefined) {
      const [only] = left[row]!.keys();
      if (open.has(row) && only !== undefined) pivot(row, only);
      continue;
    }
    const shortest = cheapest(open, left, rowsOf);
    if (!shortest) break;
    pivot(...shortest);
  }
  return pivots;
}

function cheapest(
  open: ReadonlySet<number>,
  rows: readonly ReadonlyMap<number, number>[],
  rowsOf: readonly ReadonlySet<number>[],
): [row: number, column: number] | undefined {
  let best: number | undefined;
  for (const row of open) {
    const { size } = rows[row]!;
    if (size && (best === undefined || size < rows[best]!.size)) best = row;
  }
  if (best === undefined) return undefined;
  let [column] = rows[best]!.keys();
  for (const each of rows[best]!.keys()) if (rowsOf[each]!.size < rowsOf[column!]!.size) column = each;
  return [best, column!];
}
