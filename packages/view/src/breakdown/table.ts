import type { Breakdown } from '@planglass/model';
import type { TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { plain, type Reading } from '../phrase.ts';
import type { BreakdownDescription } from './describe.ts';

/** The numbers of a breakdown as a table, the total last. */
export const tabulateBreakdown = (
  { words }: Reading,
  by: Breakdown,
  { title, rows, total }: BreakdownDescription,
): TableView => ({
  caption: title,
  columns: [words.breakdown.group[by], words.breakdown.number, words.breakdown.notes].map(plain),
  rows: [...rows, ...(total ? [total] : [])].map(({ label, kind, value, number, details }) => [
    cell([label]),
    cell([value], kind, number),
    cell(details),
  ]),
});
