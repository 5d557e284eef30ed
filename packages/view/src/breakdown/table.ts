import type { Breakdown } from '@planglass/model';
import type { TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { plain, type Reading } from '../phrase.ts';
import type { TableTexts } from '../words/words.ts';
import type { BreakdownDescription } from './describe.ts';

/** The numbers of a breakdown as a table, the total last. */
export const tabulateBreakdown = (
  { words: { tables } }: Reading<TableTexts>,
  by: Breakdown,
  { title, rows, total }: BreakdownDescription,
): TableView => ({
  caption: title,
  columns: [tables.group[by], tables.number, tables.notes].map(plain),
  rows: [...rows, ...(total ? [total] : [])].map(({ label, kind, value, number, details }) => [
    cell([label]),
    cell([value], kind, number),
    cell(details),
  ]),
});
