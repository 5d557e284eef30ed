import { html, nothing, type TemplateResult } from 'lit';
import type { TableView, Words } from '@planglass/view';
import { phrase, phrases } from '../base/templates.ts';

export const tableOf = ({ caption, columns, rows }: TableView, words: Words): TemplateResult =>
  html`<table>
    <caption>
      ${phrase(caption)}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${phrase(column)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            ${first ? html`<th scope="row">${phrases([first.phrase, ...(first.more ?? [])], words)}</th>` : nothing}
            ${rest.map(({ kind, phrase: cell, more = [] }) => html`<td class=${kind}>${phrases([cell, ...more], words)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
