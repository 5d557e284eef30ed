import type { PlanRecord, Relation } from '@planglass/model/record';

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
