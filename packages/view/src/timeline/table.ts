import type { Fact, TableCell, TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { TimelineEntry, TimelineGroup } from './describe.ts';
import type { TableTexts } from '../words/words.ts';
import type { TimelineKind } from './entries.ts';

/** One row for each item, and below it one for each thing said of it: a table that also makes sense when sorted. */
export const tabulateTimeline = (reading: Reading<TableTexts>, group: TimelineGroup): TableView => ({
  caption: group.heading,
  columns: timelineColumns(reading),
  rows: [...group.dated, ...group.undated].flatMap(tabulateEntry(reading, group.of)),
});

export const timelineColumns = ({ words: { tables } }: Reading<TableTexts>): Phrase[] =>
  (['title', 'what', 'text', 'when', 'status'] as const).map((name) => plain(tables.items[name]));

/** The rows of one item. */
export function tabulateEntry(
  { words }: Reading<TableTexts>,
  of: TimelineKind,
): (entry: TimelineEntry) => TableCell[][] {
  const { items: columns, one } = words.tables;
  return (entry) => {
    const row = (what: Phrase, text: TableCell, when: Phrase[], status?: Fact): TableCell[] => [
      cell([entry.title]),
      cell([what]),
      text,
      cell(when),
      status ? cell([status.value, ...status.details], status.kind) : cell([]),
    ];
    return [
      row(
        plain(one[of]),
        cell(entry.category ? [entry.category] : []),
        entry.when ? [entry.when] : [],
        entry.status,
      ),
      ...entry.paragraphs.map((text) => row(plain(columns.text), cell([text]), [])),
      ...entry.lists.flatMap(({ kind, statements }) =>
        statements.map(({ text, details, status }) => row(plain(one[kind]), cell([text]), details, status)),
      ),
      ...entry.figures.map(({ label, kind, value, details, number }) =>
        row(label, cell([value, ...details], kind, number), []),
      ),
    ];
  };
}
