import { writeCsv } from 'hucre/csv';
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../arguments.ts';
import { labelsOf } from './codes.ts';
import { FIELD, VALUE, type Column } from './columns.ts';
import { tablesOf, type Table } from './flatten.ts';
import { columnName } from './grid.ts';
import { displayed } from './number-format.ts';
import type { Json } from './pointer.ts';
import { escapeText } from './xlsx/xml.ts';

export interface TableFile {
  /** Relative to the folder, without a path. */
  name: string;
  bytes: Uint8Array;
}

/** One line of a sheet as it is written, with what each of its cells holds. */
interface Line {
  cells: string[];
  columns: (Column | undefined)[];
}

/** The lines of a table; in a vertical one each field has its own, with a value for each language. */
function linesOf({ sheet, headings, columns, rows }: Table, language: Language): Line[] {
  const plain = (cells: string[]): Line => ({ cells, columns: [] });
  if (!sheet.vertical)
    return [
      plain(headings),
      ...rows.map((cells) => ({ cells, columns: columns.map(({ column }) => column) })),
    ];
  const languages = [...new Set(columns.map((each) => each.language))]
    .filter((tag) => tag !== undefined)
    .sort();
  const [values = []] = rows;
  const valueOf = (column: Column, tag: string | undefined): string =>
    values[columns.findIndex((each) => each.column === column && each.language === tag)] ?? '';
  const fields = [...new Set(columns.map(({ column }) => column))].filter((column) => column !== undefined);
  return [
    plain([FIELD[language], VALUE[language], ...languages.map((tag) => `${VALUE[language]} [${tag}]`)]),
    ...fields.map((column) => ({
      cells: [column.heading[language], ...[undefined, ...languages].map((tag) => valueOf(column, tag))],
      columns: [undefined, ...[undefined, ...languages].map(() => column)],
    })),
  ];
}

/** The files of a folder, one for each sheet, in UTF-8 with the mark by which spreadsheet programs know it. */
export function csvFilesOf(record: Json, language: Language): TableFile[] {
  return tablesOf(record, language).map((table) => ({
    name: `${table.name.toLowerCase().replace(/ /g, '-')}.csv`,
    bytes: new TextEncoder().encode(
      writeCsv(
        linesOf(table, language).map(({ cells }) => cells),
        { bom: true },
      ),
    ),
  }));
}

export const workbookOf = async (record: Json, language: Language): Promise<Uint8Array> =>
  writeXlsx({ sheets: tablesOf(record, language).map((table) => sheetOf(table, language)) });

/** Rows that have drop-downs. */
const READY_ROWS = 500;
const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { wrapText: true, vertical: 'top' },
};

function sheetOf(table: Table, language: Language): WriteSheet {
  const lines = linesOf(table, language);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) => {
    for (let at = 0; at < width; at++)
      cells.set(`${row},${at}`, row === 0 ? headingCell(line, at) : cellOf(line, at));
  });
  return {
    name: table.name,
    rows: lines.map(() => Array.from({ length: width }, () => null)),
    cells,
    columns: Array.from({ length: width }, (_, at) => columnOf(table, at)),
    dataValidations: validationsOf(table, lines, language),
    freezePane: { rows: 1 },
  };
}

const headingCell = ({ cells }: Line, at: number): Partial<Cell> => ({
  value: escapeText(cells[at] ?? ''),
  type: 'string',
  style: HEADING,
});

function cellOf({ cells, columns }: Line, at: number): Partial<Cell> {
  const text = cells[at] ?? '';
  const column = columns[at];
  const numFmt = column?.kind === 'number' ? numberFormatOf(text) : undefined;
  if (numFmt !== undefined) return { value: Number(text), type: 'number', style: { numFmt } };
  const style = column?.kind === 'number' ? {} : { style: isTextual(column) ? { numFmt: '@' } : {} };
  return text
    ? { value: escapeText(text), type: 'string', ...style }
    : { value: null, type: 'empty', ...style };
}

/** The format in which a decimal is shown with the digits it has; none where a spreadsheet would change them. */
function numberFormatOf(decimal: string): string | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return undefined;
  const places = decimal.split('.')[1]?.length ?? 0;
  const format = places ? `0.${'0'.repeat(places)}` : '0';
  const shown = displayed(String(Number(decimal)), format, false);
  return 'value' in shown && shown.value === decimal ? format : undefined;
}

/** A period or an id that is typed must not become a date or a number. */
const isTextual = (column: Column | undefined): boolean => column !== undefined && column.kind !== 'number';

function columnOf({ sheet, columns }: Table, at: number): NonNullable<WriteSheet['columns']>[number] {
  const column = sheet.vertical ? undefined : columns[at]?.column;
  const isLong = column?.kind === 'localised' || column?.kind === 'paragraphs' || sheet.vertical;
  return { width: isLong ? 32 : 16 };
}

function validationsOf(
  { sheet, columns }: Table,
  lines: readonly Line[],
  language: Language,
): DataValidation[] {
  const validation = (column: Column | undefined, range: string): DataValidation[] =>
    column?.kind === 'code'
      ? [
          {
            type: 'list',
            values: labelsOf(column.codes, language),
            range,
            allowBlank: true,
            showErrorMessage: !column.open,
          },
        ]
      : [];
  return sheet.vertical
    ? lines.flatMap((line, row) => validation(line.columns[1], `B${row + 1}`))
    : columns.flatMap(({ column }, at) =>
        validation(column, `${columnName(at)}2:${columnName(at)}${READY_ROWS}`),
      );
}
