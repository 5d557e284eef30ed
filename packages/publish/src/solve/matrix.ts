import type { ModelData } from 'highs';

/** The coefficients of each row, by column, as the compressed rows that HiGHS takes. */
export function matrixOf(
  numCols: number,
  rows: readonly (readonly (readonly [column: number, value: number])[])[],
): ModelData['matrix'] {
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  return {
    format: 'csr',
    numRows: rows.length,
    numCols,
    starts,
    indices: rows.flatMap((row) => row.map(([column]) => column)),
    values: rows.flatMap((row) => row.map(([, value]) => value)),
  };
}
