import type { TableCell, TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { StatusFact, TimelineEntry, TimelineGroup } from './describe.ts';

/** One row for each item, and below it one for each thing said of it: a table that also makes sense when sorted. */
export function tabulateTimeline({ words }: Reading, group: TimelineGroup): TableView {
  const { columns, one } = words.timeline;
  const rows = (entry: TimelineEntry): TableCell[][] => {
    const row = (what: Phrase, text: TableCell, when: Phrase[], status?: StatusFact): TableCell[] => [
      cell([entry.title]),
      cell([what]),
      text,
      cell(when),
      status ? cell([status.value, ...status.details], status.kind) : cell([]),
    ];
    return [
      row(
        plain(one[group.of]),
        cell(entry.category ? [entry.category] : []),
        entry.when ? [entry.when] : [],
        entry.status,
      ),
      ...entry.paragraphs.map((text) => row(plain(columns.text), cell([text]), [])),
      ...entry.lists.flatMap(({ one: what, statements }) =>
        statements.map(({ text, details, status }) => row(what, cell([text]), details, status)),
      ),
      ...entry.figures.map(({ label, kind, value, details }) =>
        row(label, cell([value, ...details], kind), []),
      ),
    ];
  };
  return {
    caption: group.heading,
    columns: [columns.title, columns.what, columns.text, columns.when, columns.status].map(plain),
    rows: [...group.dated, ...group.undated].flatMap(rows),
  };
}
