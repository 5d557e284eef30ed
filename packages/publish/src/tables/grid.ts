import type { TableProblemCode } from '@planglass/model';

export type { TableProblemCode };

/** What a cell holds, as the file has it. */
export type CellContent =
  | { kind: 'text'; text: string }
  /** The number in the file's digits, with the code of its number format; none is Excel's “General”. */
  | { kind: 'number'; digits: string; format?: string }
  /** `date` is ISO 8601, as precise as its format shows it. */
  | { kind: 'date'; date: string }
  | { kind: 'boolean' }
  | { kind: 'error' };

export type Cell = CellContent & {
  /** Column and row counted from 0. */
  column: number;
  row: number;
  /** The content is the last result of a formula. */
  formula?: true;
};

/** Columns and rows counted from 0, the last ones included. */
export interface Range {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a sheet may be read: nothing that is hidden. */
export interface Grid {
  name: string;
  /** Rows in order, each with its cells in order; empty cells are not there. */
  rows: Cell[][];
  merges: Range[];
}

export type ReportedCode =
  | 'hidden-sheet'
  | 'hidden-row'
  | 'hidden-column'
  | 'comment'
  | 'pivot-cache'
  | 'external-link'
  | 'drawing'
  | 'macro'
  | 'defined-name'
  | 'other-part'
  | 'other-sheet'
  | 'above-headings'
  | 'normalised'
  | 'assumed-heading'
  | 'unmapped'
  | 'more';

/** Something that was left out or read otherwise than it stands, and where. Never a value. */
export interface Reported {
  code: ReportedCode;
  /** A sheet, a cell such as `Indicators!D7`, or a part of the file. */
  place: string;
}

/** `A` for 0, `AB` for 27. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export const cellName = (sheet: string, { column, row }: { column: number; row: number }): string =>
  `${sheet}!${columnName(column)}${row + 1}`;

/** `D7` to column 3 and row 6; undefined for anything else. */
export function cellAt(reference: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column: column - 1, row: Number(digits) - 1 };
}

export function rangeAt(reference: string): Range | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = cellAt(from);
  const last = cellAt(to);
  return first && last && { left: first.column, top: first.row, right: last.column, bottom: last.row };
}

export const isInside = (
  { left, top, right, bottom }: Range,
  { column, row }: { column: number; row: number },
): boolean => column >= left && column <= right && row >= top && row <= bottom;

/** Rows of cells from cells in any order. */
export function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()]
    .map((row) => row.sort((a, b) => a.column - b.column))
    .sort(([a], [b]) => a!.row - b!.row);
}
