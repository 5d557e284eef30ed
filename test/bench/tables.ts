import type { PlanRecord, Relation } from '@planglass/model/record';
import { ONE, ZERO } from '../../packages/publish/src/exact/rational.ts';
import type { Constraint, System } from '../../packages/publish/src/solve/system.ts';

/** A generator of numbers that is the same on every machine (Park and Miller, Communications of the ACM 1988). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * A record whose figures are a table of three levels: regions of districts of cells. `primaries` of the cells are
 * withheld for themselves; one more in the same row of each, and the totals above where a row has no other, to protect them.
 */
export function hierarchy(width: readonly [number, number, number], primaries: number): PlanRecord {
  const next = generator(2023);
  const [regions, districts, cells] = width;
  const indicators: NonNullable<PlanRecord['indicators']> = [];
  const relations: Relation[] = [];
  const total = regions * districts * cells;
  const withheld = new Map<number, 'N' | 'D'>();
  while ([...withheld.values()].filter((code) => code === 'N').length < primaries) {
    const cell = Math.floor(next() * total);
    if (withheld.get(cell) === 'N') continue;
    withheld.set(cell, 'N');
    const row = Math.floor(cell / cells) * cells;
    const others = Array.from({ length: cells }, (_, index) => row + index).filter(
      (each) => each !== cell && !withheld.has(each),
    );
    for (const other of others.slice(0, 2)) withheld.set(other, 'D');
  }
  const add = (id: string, value: number, confStatus: 'F' | 'N' | 'D'): void => {
    indicators.push({
      id,
      name: id,
      confStatus: 'F',
      actual: { state: 'value', value: String(value), confStatus },
    });
  };
  const refer = (id: string): string => `indicators/${id}/actual`;
  let everything = 0;
  let cell = 0;
  for (let region = 0; region < regions; region++) {
    let inRegion = 0;
    for (let district = 0; district < districts; district++) {
      let inDistrict = 0;
      const parts: string[] = [];
      for (let index = 0; index < cells; index++, cell++) {
        const value = 1 + Math.floor(next() * 999);
        inDistrict += value;
        add(`c${cell}`, value, withheld.get(cell) ?? 'F');
        parts.push(refer(`c${cell}`));
      }
      add(`d${region}-${district}`, inDistrict, 'F');
      relations.push({
        id: `d${region}-${district}`,
        kind: 'sum',
        total: refer(`d${region}-${district}`),
        parts,
      });
      inRegion += inDistrict;
    }
    add(`r${region}`, inRegion, 'F');
    relations.push({
      id: `r${region}`,
      kind: 'sum',
      total: refer(`r${region}`),
      parts: Array.from({ length: districts }, (_, district) => refer(`d${region}-${district}`)),
    });
    everything += inRegion;
  }
  add('all', everything, 'F');
  relations.push({
    id: 'all',
    kind: 'sum',
    total: refer('all'),
    parts: Array.from({ length: regions }, (_, region) => refer(`r${region}`)),
  });
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'bench', name: 'Benchmark' },
    release: { id: 'r1', title: 'Benchmark', stage: 'final' },
    indicators,
    relations,
  };
}

/** A square table with sums of rows and columns, of which so many cells are withheld, never alone in a row or column. */
export function square(side: number, blocks: number): PlanRecord {
  const next = generator(7);
  const withheld = new Map<string, 'N' | 'D'>();
  for (let block = 0; block < blocks; block++) {
    const [r1, r2, c1, c2] = [next(), next(), next(), next()].map((each) => Math.floor(each * side)) as [
      number,
      number,
      number,
      number,
    ];
    if (r1 === r2 || c1 === c2) continue;
    withheld.set(`${r1}-${c1}`, 'N');
    for (const other of [`${r1}-${c2}`, `${r2}-${c1}`, `${r2}-${c2}`])
      if (!withheld.has(other)) withheld.set(other, 'D');
  }
  const values = Array.from({ length: side }, () =>
    Array.from({ length: side }, () => 10 + Math.floor(next() * 90)),
  );
  const refer = (id: string): string => `indicators/${id}/actual`;
  const indicator = (id: string, value: number, confStatus: 'F' | 'N' | 'D') => ({
    id,
    name: id,
    confStatus: 'F' as const,
    actual: { state: 'value' as const, value: String(value), confStatus },
  });
  const lines = Array.from({ length: side }, (_, index) => index);
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'bench', name: 'Benchmark' },
    release: { id: 'r1', title: 'Benchmark', stage: 'final' },
    indicators: [
      ...lines.flatMap((row) =>
        lines.map((column) =>
          indicator(`x${row}-${column}`, values[row]![column]!, withheld.get(`${row}-${column}`) ?? 'F'),
        ),
      ),
      ...lines.map((row) =>
        indicator(
          `row${row}`,
          values[row]!.reduce((a, b) => a + b),
          'F',
        ),
      ),
      ...lines.map((column) =>
        indicator(
          `column${column}`,
          values.reduce((sum, row) => sum + row[column]!, 0),
          'F',
        ),
      ),
    ],
    relations: [
      ...lines.map((row): Relation => ({
        id: `row${row}`,
        kind: 'sum',
        total: refer(`row${row}`),
        parts: lines.map((column) => refer(`x${row}-${column}`)),
      })),
      ...lines.map((column): Relation => ({
        id: `column${column}`,
        kind: 'sum',
        total: refer(`column${column}`),
        parts: lines.map((row) => refer(`x${row}-${column}`)),
      })),
    ],
  };
}

/** A table of any number of dimensions with the sum of every line; so large a share of its cells is withheld at random, the first of every ten of them for itself. */
export function grid(sides: readonly number[], share: number): PlanRecord {
  const next = generator(11);
  const size = sides.reduce((a, b) => a * b);
  const withheld = Array.from({ length: size }, () => next() < share);
  const values = Array.from({ length: size }, () => 10 + Math.floor(next() * 90));
  const lines = new Map<string, number[]>();
  for (let cell = 0; cell < size; cell++) {
    const places: number[] = [];
    sides.reduce((rest, side) => {
      places.push(rest % side);
      return Math.floor(rest / side);
    }, cell);
    for (const axis of sides.keys()) {
      const line = `sum-${places.map((place, each) => (each === axis ? 'all' : place)).join('-')}`;
      lines.set(line, [...(lines.get(line) ?? []), cell]);
    }
  }
  let hidden = 0;
  return tableOf(
    [
      ...values.map((value, cell) => ({
        id: `x${cell}`,
        value,
        confStatus: withheld[cell] ? (hidden++ % 10 ? ('D' as const) : ('N' as const)) : ('F' as const),
      })),
      ...[...lines].map(([id, cells]) => ({
        id,
        value: cells.reduce((sum, cell) => sum + values[cell]!, 0),
        confStatus: 'F' as const,
      })),
    ],
    [...lines].map(([total, cells]) => ({ total, parts: cells.map((cell) => `x${cell}`) })),
  );
}

/** A table of three levels, crossed with so many columns, in which totals are withheld like cells: one part that hangs together. */
export function nested(width: readonly [number, number, number], columns: number, share: number): PlanRecord {
  const next = generator(13);
  const [regions, districts, cells] = width;
  const cell: { id: string; value: number; confStatus: 'F' | 'N' | 'D' }[] = [];
  const sums: { total: string; parts: string[] }[] = [];
  const add = (id: string, values: readonly number[]): readonly number[] => {
    const own = [...values, values.reduce((a, b) => a + b)];
    own.forEach((value, column) =>
      cell.push({
        id: `${id}-${column}`,
        value,
        confStatus: next() < share ? (cell.length % 10 ? 'D' : 'N') : 'F',
      }),
    );
    sums.push({ total: `${id}-${columns}`, parts: values.map((_, column) => `${id}-${column}`) });
    return own;
  };
  const addTotal = (id: string, parts: readonly { id: string; values: readonly number[] }[]) => {
    const values = Array.from({ length: columns }, (_, column) =>
      parts.reduce((sum, part) => sum + part.values[column]!, 0),
    );
    const own = add(id, values);
    own.forEach((_, column) =>
      sums.push({ total: `${id}-${column}`, parts: parts.map((part) => `${part.id}-${column}`) }),
    );
    return { id, values: own };
  };
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  addTotal(
    'all',
    range(regions).map((region) =>
      addTotal(
        `r${region}`,
        range(districts).map((district) =>
          addTotal(
            `d${region}-${district}`,
            range(cells).map((index) => {
              const id = `c${region}-${district}-${index}`;
              return {
                id,
                values: add(
                  id,
                  range(columns).map(() => 10 + Math.floor(next() * 90)),
                ),
              };
            }),
          ),
        ),
      ),
    ),
  );
  return tableOf(cell, sums);
}

function tableOf(
  figures: readonly { id: string; value: number; confStatus: 'F' | 'N' | 'D' }[],
  sums: readonly { total: string; parts: readonly string[] }[],
): PlanRecord {
  const refer = (id: string): string => `indicators/${id}/actual`;
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'bench', name: 'Benchmark' },
    release: { id: 'r1', title: 'Benchmark', stage: 'final' },
    indicators: figures.map(({ id, value, confStatus }) => ({
      id,
      name: id,
      confStatus: 'F',
      actual: { state: 'value', value: String(value), confStatus },
    })),
    relations: sums.map(({ total, parts }, index) => ({
      id: `sum${index}`,
      kind: 'sum',
      total: refer(total),
      parts: parts.map(refer),
    })),
  };
}

/** The equations of a table alone: cells in sums of so many, which are cells of sums again, or rows crossed with columns. */
export function sumsOnly(
  [size, width]: readonly [number, number],
  share: number,
  shape: 'levels' | 'crossed' = 'levels',
): System {
  const next = generator(5);
  const constraints: Constraint[] = [];
  let unknowns = 0;
  const cells = (count: number): (number | undefined)[] =>
    Array.from({ length: count }, () => (next() < share ? unknowns++ : undefined));
  const equation = (parts: readonly (number | undefined)[], total?: number): void => {
    const terms = new Map(parts.flatMap((part) => (part === undefined ? [] : [[part, ONE] as const])));
    if (total !== undefined) terms.set(total, ONE.neg());
    if (terms.size) constraints.push({ expression: { constant: ZERO, terms }, sense: '=', statement: 0 });
  };
  if (shape === 'crossed') {
    const table = Array.from({ length: size }, () => cells(width));
    for (const row of table) equation(row);
    for (let column = 0; column < width; column++) equation(table.map((row) => row[column]));
  } else
    for (let level = cells(size); level.length > 1;) {
      const above = cells(Math.ceil(level.length / width));
      above.forEach((total, index) => equation(level.slice(index * width, (index + 1) * width), total));
      level = above;
    }
  return { unknowns, whole: new Set(), constraints, choices: [] };
}
