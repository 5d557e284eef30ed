import type { Decimal } from '@planglass/model';
import type { Fact, FactKind, TableCell, TableView } from './description.ts';
import { plain, type Phrase, type Reading } from './phrase.ts';
import type { TableTexts } from './words/words.ts';

/** Facts as a table: what each is of, what it says, and what is said beside it. */
export function factTable(
  { words }: Reading<TableTexts>,
  caption: Phrase,
  facts: readonly Fact[],
  unit?: Phrase,
): TableView {
  const columns = words.tables.facts;
  return {
    caption,
    ...(unit ? { unit } : {}),
    columns: [columns.fact, columns.statement, columns.notes].map(plain),
    rows: facts.map(({ label, kind, value, details, number }) => [
      cell([label], 'words'),
      cell([value], kind, number),
      cell(details, 'words'),
    ]),
  };
}

/** A cell of several phrases; empty of none. */
export function cell(
  [phrase = plain(''), ...more]: readonly Phrase[],
  kind: FactKind = 'words',
  number?: Decimal,
): TableCell {
  return {
    kind,
    phrase,
    ...(more.length ? { more } : {}),
    ...(number === undefined ? {} : { number }),
  };
}
