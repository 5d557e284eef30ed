import { parseCsv } from 'hucre/csv';
import type { Cell, Grid } from './grid.ts';
import { TABLE_LIMITS } from './limits.ts';

/** Bytes as UTF-8, or else as GB18030, in which spreadsheet programs in China save CSV. */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next one
    }
  }
  return undefined;
}

/** A file of comma-separated values as a grid; its cells are texts. `too-large` where it is more than is read. */
export function readCsv(text: string, name: string): Grid | 'sheet-too-large' {
  const rows = parseCsv(text);
  const cells = rows.map((row, at) =>
    row.flatMap((value, column): Cell[] => {
      const content = String(value ?? '');
      return content.trim() ? [{ kind: 'text', text: content, column, row: at }] : [];
    }),
  );
  const isTooLarge =
    rows.length > TABLE_LIMITS.rows ||
    rows.some(({ length }) => length > TABLE_LIMITS.columns) ||
    cells.reduce((sum, { length }) => sum + length, 0) > TABLE_LIMITS.cells;
  return isTooLarge ? 'sheet-too-large' : { name, rows: cells.filter(({ length }) => length), merges: [] };
}
