import type { TableView } from '../description.ts';
import { factTable } from '../fact-table.ts';
import type { Phrase, Reading } from '../phrase.ts';
import type { TableTexts } from '../words/words.ts';
import type { GaugeDescription } from './describe.ts';

/** Every fact of a gauge as a table, the figure that is read first at the top; `unit` is that of the indicator. */
export const tabulateGauge = (
  reading: Reading<TableTexts>,
  { title, lead, ends, status, rest }: GaugeDescription,
  unit?: Phrase,
): TableView =>
  factTable(reading, title, [...(lead ? [lead] : []), ...ends, ...(status ? [status] : []), ...rest], unit);
