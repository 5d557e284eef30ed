import { LIMITS, type Problem } from '@planglass/model';
import { BYTES_LIMIT, decode } from '../bytes.ts';
import { decodeText, readCsv } from './csv.ts';
import type { Grid, Reported, TableProblemCode } from './grid.ts';
import { TABLE_LIMITS } from './limits.ts';
import type { Places } from './places.ts';
import { recordOf } from './unflatten.ts';
import { isCompound, isZip, unpack, type Parts } from './xlsx/unpack.ts';
import { readWorkbook } from './xlsx/workbook.ts';

export type ReadRecordResult =
  | {
      ok: true;
      /** The JSON form of a record, to be parsed. */
      value: unknown;
      /** The cell of a field, or of what it is part of, by JSON Pointer; nothing where the record is JSON. */
      places: Places;
      /** What was left out of the record, or read otherwise than it stands. */
      reported: Reported[];
    }
  | { ok: false; problems: Problem[] };

export type GridsRead =
  { ok: true; grids: Grid[]; reported: Reported[] } | { ok: false; problems: Problem[] };

/**
 * A record in any of its forms, told apart by their content: JSON, an XLSX workbook, a CSV table, or several CSV
 * tables in a zip file. Nothing hidden is read into it. Pure, and throws nothing.
 */
export function readRecord(bytes: Uint8Array): ReadRecordResult {
  if (isJson(bytes)) {
    const json = decode(bytes);
    return json.ok ? { ...json, places: () => undefined, reported: [] } : json;
  }
  const read = readGrids(bytes);
  if (!read.ok) return read;
  const { value, problems, reported, places } = recordOf(read.grids, read.reported);
  if (problems.length) return { ok: false, problems: firstOf(problems) };
  return { ok: true, value, places, reported: limited(reported) };
}

/** The visible tables of a workbook, of a CSV file, or of several in a zip file. */
export function readGrids(bytes: Uint8Array): GridsRead {
  if (bytes.length > BYTES_LIMIT) return refuse('file-too-long', '', { limit: LIMITS.json });
  if (isCompound(bytes)) return refuse('workbook-protected');
  if (!isZip(bytes)) return readCsvFiles({ '': bytes });
  const parts = unpack(bytes);
  if (typeof parts === 'string') return refuse(parts);
  if (!parts['[Content_Types].xml']) return readCsvFiles(parts);
  const workbook = readWorkbook(parts);
  return workbook.ok ? workbook : refuse(workbook.code, workbook.place);
}

function readCsvFiles(files: Parts): GridsRead {
  const grids: Grid[] = [];
  for (const [path, bytes] of Object.entries(files)) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/i, '') || 'CSV';
    const text = decodeText(bytes);
    if (text === undefined) return refuse('not-utf8-or-gb18030', name);
    const grid = readCsv(text, name);
    if (typeof grid === 'string') return refuse(grid, name);
    grids.push(grid);
  }
  return { ok: true, grids, reported: [] };
}

const WHITE = [0x20, 0x09, 0x0a, 0x0d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Whether the first character is one that JSON of more than a bare word begins with; an empty file counts too. */
function isJson(bytes: Uint8Array): boolean {
  let at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  while (WHITE.includes(bytes[at] ?? -1)) at += 1;
  const first = bytes[at];
  if (first === undefined || first === 0x7b || first === 0x5b) return true;
  // A quoted heading is followed by a separator, a JSON text by nothing.
  return first === 0x22 && !/^"(?:[^"]|"")*"[\s]*[,;\t\r\n]/.test(decodeText(bytes) ?? '');
}

const ARGS: Partial<Record<TableProblemCode | 'file-too-long', Problem['args']>> = {
  'workbook-too-large': { limit: TABLE_LIMITS.bytes / 1_000_000 },
  'sheet-too-large': {
    cells: TABLE_LIMITS.cells,
    rows: TABLE_LIMITS.rows,
    columns: TABLE_LIMITS.columns,
  },
};

const refuse = (
  code: TableProblemCode | 'file-too-long',
  place = '',
  args: Problem['args'] = ARGS[code] ?? {},
): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ code, path: '', args, ...(place ? { place } : {}) }],
});

const firstOf = (problems: readonly Problem[]): Problem[] =>
  problems.length <= LIMITS.problems
    ? [...problems]
    : [
        ...problems.slice(0, LIMITS.problems),
        { code: 'too-many-problems', path: '', args: { limit: LIMITS.problems } },
      ];

const limited = (reported: readonly Reported[]): Reported[] =>
  reported.length <= TABLE_LIMITS.reported
    ? [...reported]
    : [
        ...reported.slice(0, TABLE_LIMITS.reported),
        { code: 'more', place: String(reported.length - TABLE_LIMITS.reported) },
      ];

/** What stands in the way of publishing, though the record is read: stand-ins for the names of its plan and release. */
export const placeholders = (reported: readonly Reported[]): Problem[] =>
  reported
    .filter(({ code }) => code === 'assumed-heading')
    .map(({ place }) => ({ code: 'no-plan-sheet', path: '', args: {}, place }));
