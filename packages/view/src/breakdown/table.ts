import type { TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { plain, type Reading } from '../phrase.ts';
import type { TableTexts } from '../words/words.ts';
import type { BreakdownDescription } from './describe.ts';
import { sayGroup } from './heading.ts';
import { groupsOf, type BreakdownOptions } from './groups.ts';

/** The numbers of a breakdown as a table, the total last. */
export function tabulateBreakdown(
  reading: Reading<TableTexts>,
  options: BreakdownOptions,
  { title, rows, total }: BreakdownDescription,
): TableView {
  const { tables } = reading.words;
  const isStated = groupsOf(reading.document, options)?.total !== undefined;
  return {
    caption: title,
    columns: [sayGroup(reading, options.by), plain(tables.number), plain(tables.notes)],
    rows: [...rows, ...(total ? [total] : [])].map(({ label, kind, value, number, details }) => [
      cell([label]),
      cell([value], kind, number),
      cell(details),
    ]),
    ...(total ? { last: isStated ? 'total' : 'counted' } : {}),
  };
}
