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

/** Gaussian elimination: first what costs nothing, then what is left. */
function eliminate(rows: ModularRows, columns: number): Pivot[] {
  const { pivots, core } = peel(rows, columns);
  return core.length ? [...pivots, ...eliminateCore(core, columns)] : pivots;
}

type Core = readonly (readonly [row: number, entries: [column: number, value: number][]])[];

/** Takes columns that stand in one row alone, and rows with one column alone, until there are none: neither changes a number. */
function peel(rows: ModularRows, columns: number): { pivots: Pivot[]; core: Core } {
  const length = rows.map((row) => row.length);
  const places = placesOf(rows, columns);
  const height = Int32Array.from(
    { length: columns },
    (_, column) => places.end(column) - places.start(column),
  );
  const rowTaken = new Uint8Array(rows.length);
  const columnTaken = new Uint8Array(columns);
  const pivots: Pivot[] = [];
  const lonelyColumns = [...height.keys()].filter((column) => height[column] === 1);
  const lonelyRows = [...length.keys()].filter((row) => length[row] === 1);
  const leftOf = (row: number): [number, number][] =>
    rows[row]!.filter(([column]) => !columnTaken[column]).map(([column, value]) => [column, value]);
  for (;;) {
    const column = lonelyColumns.pop();
    if (column !== undefined) {
      if (columnTaken[column] || height[column] !== 1) continue;
      const row = places.rows(column).find((each) => !rowTaken[each])!;
      const left = leftOf(row);
      const own = left.find(([other]) => other === column)!;
      pivots.push({
        row,
        column,
        inverse: inverse(own[1]),
        beside: left.filter((each) => each !== own),
        taken: [],
      });
      rowTaken[row] = 1;
      for (const [other] of left) if ((height[other]! -= 1) === 1) lonelyColumns.push(other);
      columnTaken[column] = 1;
      continue;
    }
    const row = lonelyRows.pop();
    if (row === undefined) break;
    if (rowTaken[row] || length[row] !== 1) continue;
    const [only, value] = leftOf(row)[0]!;
    const by = inverse(value);
    const others = places.rows(only).filter((each) => each !== row && !rowTaken[each]);
    const taken = others.map((other): [number, number] => {
      if ((length[other]! -= 1) === 1) lonelyRows.push(other);
      return [other, times(rows[other]!.find(([column]) => column === only)![1], by)];
    });
    pivots.push({ row, column: only, inverse: by, beside: [], taken });
    rowTaken[row] = 1;
    columnTaken[only] = 1;
  }
  const core = [...rows.keys()].flatMap((row) => {
    const left = rowTaken[row] ? [] : leftOf(row);
    return left.length ? [[row, left] as const] : [];
  });
  return { pivots, core };
}

/** The rows that each column stands in. */
function placesOf(rows: ModularRows, columns: number) {
  const starts = new Int32Array(columns + 1);
  for (const row of rows) for (const [column] of row) starts[column + 1]! += 1;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const list = new Int32Array(starts[columns]!);
  rows.forEach((row, index) => {
    for (const [column] of row) {
      list[next[column]!] = index;
      next[column]! += 1;
    }
  });
  const start = (column: number): number => starts[column]!;
  const end = (column: number): number => starts[column + 1]!;
  return { start, end, rows: (column: number) => Array.from(list.subarray(start(column), end(column))) };
}

/** Of the shortest rows, always the entry in the shortest column (Markowitz 1957), so that rows stay short. */
function eliminateCore(core: Core, columns: number): Pivot[] {
  const open = new Map(core.map(([row, entries]) => [row, new Map(entries)]));
  const rowsOf: number[][] = Array.from({ length: columns }, () => []);
  for (const [row, entries] of core) for (const [column] of entries) rowsOf[column]!.push(row);
  const remove = (row: number, column: number): void => {
    const list = rowsOf[column]!;
    list[list.indexOf(row)] = list.at(-1)!;
    list.pop();
  };
  const pivots: Pivot[] = [];
  for (let next = cheapest(open, rowsOf); next; next = cheapest(open, rowsOf)) {
    const { row, column } = next;
    const values = open.get(row)!;
    const by = inverse(values.get(column)!);
    open.delete(row);
    values.delete(column);
    const beside = [...values];
    for (const [other] of beside) remove(row, other);
    const taken: [number, number][] = [];
    for (const below of rowsOf[column]!) {
      if (below === row) continue;
      const target = open.get(below)!;
      const factor = times(target.get(column)!, by);
      target.delete(column);
      taken.push([below, factor]);
      for (const [other, value] of beside) {
        const before = target.get(other);
        const after = minus(before ?? 0, times(factor, value));
        if (after) {
          target.set(other, after);
          if (before === undefined) rowsOf[other]!.push(below);
        } else {
          target.delete(other);
          remove(below, other);
        }
      }
    }
    rowsOf[column] = [];
    pivots.push({ row, column, inverse: by, beside, taken });
  }
  return pivots;
}

function cheapest(
  open: ReadonlyMap<number, ReadonlyMap<number, number>>,
  rowsOf: readonly (readonly number[])[],
): { row: number; column: number } | undefined {
  let best: { row: number; columns: ReadonlyMap<number, number> } | undefined;
  for (const [row, columns] of open)
    if (columns.size && (!best || columns.size < best.columns.size)) {
      best = { row, columns };
      if (columns.size === 1) break;
    }
  if (!best) return undefined;
  let [column] = best.columns.keys();
  for (const each of best.columns.keys()) if (rowsOf[each]!.length < rowsOf[column!]!.length) column = each;
  return { row: best.row, column: column! };
}
