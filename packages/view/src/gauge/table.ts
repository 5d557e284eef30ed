import type { TableView } from '../description.ts';
import { factTable } from '../fact-table.ts';
import type { Reading } from '../phrase.ts';
import type { TableTexts } from '../words/words.ts';
import type { GaugeDescription } from './describe.ts';

/** Every fact of a gauge as a table, the figure that is read first at the top. */
export const tabulateGauge = (
  reading: Reading<TableTexts>,
  { title, lead, ends, status, rest }: GaugeDescription,
): TableView =>
  factTable(reading, title, [...(lead ? [lead] : []), ...ends, ...(status ? [status] : []), ...rest]);
