import type { TableCell, TableView } from '../description.ts';
import type { Phrase } from '../phrase.ts';
import type { Origin } from './origin.ts';
import type { ExportReading } from './subject.ts';

/**
 * A table as comma-separated values (RFC 4180), after the mark by which spreadsheet programs know UTF-8. A column of
 * figures has columns beside it: the plain number, its state and its notes. Every row says where it comes from, so that it
 * still does so when it is sorted, filtered or copied.
 */
export function csvOf({ words }: ExportReading, table: TableView, origin: Origin): string {
  const columns = table.columns.flatMap((column, at) => {
    const cells = table.rows.map((row) => row[at]);
    return columnsOf(column, cells, words.closer);
  });
  const sources = (Object.keys(words.closer.origin) as (keyof typeof words.closer.origin)[]).flatMap(
    (name) => {
      const said = origin[name];
      return said ? [{ heading: words.closer.origin[name], cells: table.rows.map(() => said.text) }] : [];
    },
  );
  const alone = origin.alone ? [{ heading: words.closer.showing, cells: table.rows.map(() => origin.alone!.text) }] : []; // prettier-ignore
  const all = [...columns, ...alone, ...sources];
  const rows = [all.map(({ heading }) => heading), ...table.rows.map((_, at) => all.map(({ cells }) => cells[at]!))]; // prettier-ignore
  return `\uFEFF${rows.map((row) => row.map((cell) => field(cell)).join(',') + '\r\n').join('')}`;
}

interface Column {
  heading: string;
  cells: string[];
}

function columnsOf(
  column: Phrase,
  cells: readonly (TableCell | undefined)[],
  { columns }: ExportReading['words']['closer'],
): Column[] {
  const all = (cell: TableCell | undefined): string =>
    [cell?.phrase, ...(cell?.more ?? [])].map((phrase) => phrase?.text ?? '').join('; ');
  if (cells.every((cell) => cell?.kind === 'words')) return [{ heading: column.text, cells: cells.map(all) }];
  const notes = cells.map((cell) => (cell?.more ?? []).map(({ text }) => text).join('; '));
  const numbers = cells.map((cell) => cell?.number ?? '');
  const beside = [
    { heading: columns.number(column.text), cells: numbers },
    { heading: columns.notes(column.text), cells: notes },
  ].filter((each) => each.cells.some(Boolean));
  return [
    { heading: column.text, cells: cells.map((cell) => cell?.phrase.text ?? '') },
    { heading: columns.state(column.text), cells: cells.map((cell) => (cell?.phrase.text ? cell.kind : '')) },
    ...beside,
  ];
}

/** Marks that only order what is written on a screen; they would be in the way of a search. */
const MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/g;
const NUMBER = /^\s*[-+]?[\d.,\s]+\s?%?$/;

/** What begins a formula, also after blanks; a sign alone is none. */
const FORMULA = /^(\s*)([=+\-@＝＋－＠﹦﹢﹣﹫])(?=\s*\S)/;

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it; a number does not. A program that parts columns
 * by semicolons or tabs makes a cell of what stands after one.
 */
function field(text: string): string {
  const safe = text
    .replace(MARKS, '')
    .split(/([;\t\r\n])/)
    .map((part) => (NUMBER.test(part) ? part : part.replace(FORMULA, "$1'$2")))
    .join('');
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
