import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell, TableTexts, TableView } from '@planglass/view';
import { phrase, phrases } from '../base/templates.ts';

/** As much of a column are figures where all of it stands as figures do. */
const FIGURES = 0.75;

/**
 * Serial numbers and the common unit are there for themes that show them. The roles keep it a table where its rows are set
 * as blocks, each cell with the name of its column.
 */
export function tableOf(
  { caption, columns, rows, last, unit }: TableView,
  words: TableTexts,
): TemplateResult {
  const numeric = columns.map((_, at) => {
    const figures = rows.filter((row) => row[at]?.number !== undefined).length;
    return figures > 0 && figures >= FIGURES * rows.length ? 'figures' : '';
  });
  const names = columns.slice(1).map(({ text }) => text + words.common.colon);
  return html`<table role="table">
    <caption>
      ${phrase(caption)}
      ${unit ? html`<span class="common-unit">${words.tables.unit}${words.common.colon}${phrase(unit)}</span>` : nothing}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-serial=${words.tables.serial}>
        ${columns.map((column, at) => html`<th role="columnheader" scope="col" class=${numeric[at] || nothing}>${phrase(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...rest], index) =>
          html`<tr role="row" class=${last && index === rows.length - 1 ? last : nothing}>
            ${first ? html`<th role="rowheader" scope="row">${inside(first, words)}</th>` : nothing}
            ${rest.map((cell, at) => html`<td role="cell" class="${cell.kind} ${numeric[at + 1]}" data-column=${names[at]}>${inside(cell, words)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const inside = ({ phrase: cell, more = [] }: TableCell, words: TableTexts): unknown[] =>
  phrases([cell, ...more], words);

/** The same table without the columns in which no row says anything. */
export function withoutEmpty(table: TableView): TableView {
  const says = ({ phrase: { text }, more }: TableCell): boolean => text !== '' || more !== undefined;
  const kept = table.columns.map((_, at) => table.rows.some((row) => row[at] && says(row[at])));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
