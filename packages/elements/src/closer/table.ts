import { html, nothing, type TemplateResult } from 'lit';
import type { TableTexts, TableView } from '@planglass/view';
import { phrase, phrases } from '../base/templates.ts';

/** Serial numbers and the common unit are there for themes that show them. */
export const tableOf = (
  { caption, columns, rows, last, unit }: TableView,
  words: TableTexts,
): TemplateResult =>
  html`<table>
    <caption>
      ${phrase(caption)}
      ${unit ? html`<span class="common-unit">${words.tables.unit}${words.common.colon}${phrase(unit)}</span>` : nothing}
    </caption>
    <thead>
      <tr data-serial=${words.tables.serial}>
        ${columns.map((column) => html`<th scope="col">${phrase(column)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest], index) =>
          html`<tr class=${last && index === rows.length - 1 ? last : nothing}>
            ${first ? html`<th scope="row">${phrases([first.phrase, ...(first.more ?? [])], words)}</th>` : nothing}
            ${rest.map(({ kind, phrase: cell, more = [] }) => html`<td class=${kind}>${phrases([cell, ...more], words)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
