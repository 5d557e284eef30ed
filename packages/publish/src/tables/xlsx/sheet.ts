import { type Cell, type CellContent, type Range, cellAt, columnName, isInside, rangeAt } from '../grid.ts';
import { TABLE_LIMITS } from '../limits.ts';
import { datePrecision } from '../number-format.ts';
import type { Formats } from './styles.ts';
import { isTrue, readXml, unescapeText } from './xml.ts';

export interface SheetPart {
  /** What is visible. */
  cells: Cell[];
  merges: Range[];
  /** Hidden rows and columns that hold something, by their names: `7`, `C`. */
  hiddenRows: string[];
  hiddenColumns: string[];
}

interface Context {
  formats: Formats;
  strings: readonly string[];
  /** Days between the calendar's first day and 1970-01-01. */
  epoch: number;
  /** How many more cells may be read. */
  room: number;
}

interface RawCell {
  column: number;
  row: number;
  type: string;
  style: number;
  formula: boolean;
  value?: string;
  inline?: string;
}

/** Thrown and caught by the reader of the workbook. */
export class TooLarge extends Error {}

const fail = (): never => {
  throw new Error('not a worksheet');
};

/** A height or a width of zero hides as well as the attribute does. */
const isNothing = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

/**
 * The cells of a worksheet that can be seen. Positions may be left out of rows and cells (ECMA-376, 18.3.1.4 and
 * 18.3.1.73): then they follow the one before, and what hides them counts all the same.
 */
export function readSheet(bytes: Uint8Array, context: Context): SheetPart {
  const cells: RawCell[] = [];
  const merges: Range[] = [];
  const columnRanges: { from: number; to: number; hidden: boolean }[] = [];
  const rows = new Map<number, 'hidden' | 'shown'>();
  let rowsHiddenByDefault = false;
  let columnsHiddenByDefault = false;
  let row = -1;
  let column = -1;
  let cell: RawCell | undefined;
  /** The element whose text is being collected. */
  let collect: 'value' | 'inline' | undefined;
  let phonetic = 0;
  let depth = 0;

  readXml(bytes, {
    open: ({ name, attributes }) => {
      if (name === 'sheetFormatPr') {
        rowsHiddenByDefault = isTrue(attributes['zeroHeight']) || isNothing(attributes['defaultRowHeight']);
        columnsHiddenByDefault = isNothing(attributes['defaultColWidth']);
      } else if (name === 'col') {
        columnRanges.push({
          from: Number(attributes['min']) - 1,
          to: Number(attributes['max']) - 1,
          hidden: isTrue(attributes['hidden']) || isNothing(attributes['width']),
        });
      } else if (name === 'mergeCell') {
        const range = rangeAt(attributes['ref'] ?? '');
        if (range) merges.push(range);
        if (merges.length > TABLE_LIMITS.merges) throw new TooLarge();
      } else if (name === 'row') {
        row = attributes['r'] ? Number(attributes['r']) - 1 : row + 1;
        column = -1;
        const { hidden, ht } = attributes;
        if (isTrue(hidden) || isNothing(ht)) rows.set(row, 'hidden');
        else if ((hidden ?? ht) !== undefined) rows.set(row, 'shown');
      } else if (name === 'c') {
        const at = cellAt(attributes['r'] ?? '');
        column = at ? at.column : column + 1;
        cell = {
          column,
          // Where the cell and its row do not agree, no suite says which is right.
          row: at && at.row !== row ? fail() : row,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          formula: false,
        };
      } else if (cell && name === 'f') cell.formula = true;
      else if (cell && name === 'v') collect = 'value';
      // How a text is pronounced stands beside it, and is no part of it.
      else if (name === 'rPh') phonetic += 1;
      else if (cell && name === 't' && !phonetic) collect = 'inline';
      depth += 1;
      if (depth > 64) throw new TooLarge();
    },
    text: (text) => {
      if (cell && collect) cell[collect] = (cell[collect] ?? '') + text;
    },
    close: (name) => {
      depth -= 1;
      if (name === 'v' || name === 't') collect = undefined;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c' && cell) {
        if (cell.value !== undefined || cell.inline !== undefined || cell.formula) cells.push(cell);
        if (cells.length > context.room) throw new TooLarge();
        cell = undefined;
      }
    },
  });

  const rowIsHidden = (at: number): boolean =>
    (rows.get(at) ?? (rowsHiddenByDefault && 'hidden')) === 'hidden';
  const columns = new Map<number, boolean>();
  const columnIsHidden = (at: number): boolean => {
    const known = columns.get(at);
    if (known !== undefined) return known;
    const stated = columnRanges.filter(({ from, to }) => at >= from && at <= to);
    const hidden = stated.length ? stated.some((range) => range.hidden) : columnsHiddenByDefault;
    columns.set(at, hidden);
    return hidden;
  };
  const inRow = new Map<number, Range[]>();
  const mergesIn = (at: number): Range[] => {
    const known = inRow.get(at) ?? merges.filter(({ top, bottom }) => at >= top && at <= bottom);
    inRow.set(at, known);
    return known;
  };
  const seen: Cell[] = [];
  const leftOut = { rows: new Set<number>(), columns: new Set<number>() };
  for (const raw of cells) {
    const content = contentOf(raw, context);
    if (!content) continue;
    if (raw.row >= TABLE_LIMITS.rows || raw.column >= TABLE_LIMITS.columns) throw new TooLarge();
    // Of a merged range only its first cell is shown.
    const covered = mergesIn(raw.row).some(
      (range) => isInside(range, raw) && (raw.row !== range.top || raw.column !== range.left),
    );
    if (rowIsHidden(raw.row)) leftOut.rows.add(raw.row);
    else if (columnIsHidden(raw.column)) leftOut.columns.add(raw.column);
    else if (!covered)
      seen.push({ ...content, column: raw.column, row: raw.row, ...(raw.formula ? { formula: true } : {}) });
  }
  const ascending = (numbers: Set<number>): number[] => [...numbers].sort((a, b) => a - b);
  return {
    cells: seen,
    merges,
    hiddenRows: ascending(leftOut.rows).map((at) => String(at + 1)),
    hiddenColumns: ascending(leftOut.columns).map(columnName),
  };
}

function contentOf(
  { type, style, formula, value, inline }: RawCell,
  { formats, strings, epoch }: Context,
): CellContent | undefined {
  const format = formats[style];
  const asText = (text: string | undefined): CellContent | undefined =>
    text?.trim() ? { kind: 'text', text: unescapeText(text) } : undefined;
  if (type === 'inlineStr') return asText(inline);
  if (type === 's') return asText(value === undefined ? undefined : strings[Number(value)]);
  if (type === 'str') return asText(value);
  if (type === 'e') return { kind: 'error' };
  if (type === 'b') return { kind: 'boolean' };
  if (type === 'd') return value ? { kind: 'date', date: value.slice(0, 10) } : undefined;
  // A formula whose result nobody has calculated yet has no value.
  if (value === undefined || value === '')
    return formula ? { kind: 'number', digits: '', ...(format ? { format } : {}) } : undefined;
  const precision = format && datePrecision(format);
  if (precision) {
    const date = dateOf(Number(value), epoch, precision);
    return date ? { kind: 'date', date } : { kind: 'error' };
  }
  return { kind: 'number', digits: value, ...(format ? { format } : {}) };
}

const LENGTH = { day: 10, month: 7, year: 4, time: 0 };

/** A serial number of days to an ISO 8601 date; nothing for a time of day, which belongs to no period. */
function dateOf(serial: number, epoch: number, precision: keyof typeof LENGTH): string | undefined {
  if (!LENGTH[precision] || !(serial >= 1) || serial > 2_958_465) return undefined;
  // The calendar of 1900 has a 29 February, which never was.
  const missing = epoch === EPOCH_1900 && serial < 61 ? 1 : 0;
  const date = new Date((Math.floor(serial) + missing - epoch) * 86_400_000);
  return date.toISOString().slice(0, LENGTH[precision]);
}

export const EPOCH_1900 = 25_569;
export const EPOCH_1904 = 24_107;
