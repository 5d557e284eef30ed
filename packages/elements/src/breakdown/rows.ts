import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownDescription, BreakdownRow, Fact, Reading } from '@planglass/view';
import { factList, heading, phrase, phrases, tableView } from '../base/templates.ts';

/** Which rows are folded, by their place, and what folds one or opens it. */
export interface Folding {
  folded: ReadonlySet<number>;
  toggle(place: number): void;
}

type Described = Omit<BreakdownDescription, 'rows'>;

/** A breakdown around what shows its rows: heading and total before, what is said besides and the table after. */
export const frame = (
  { title, total, notes, inWords, table }: Described,
  { words }: Reading,
  headingLevel: number,
  content: TemplateResult,
): TemplateResult =>
  html`<div>
      ${heading(headingLevel, title)}
      ${total ? html`<p class=${total.kind}>${phrase(total.label)}${words.common.colon}<b>${phrase(total.value)}</b>${total.details.length ? html` <span class="quiet">${phrases(total.details, words)}</span>` : nothing}</p>` : nothing}
    </div>
    ${content}
    ${notes.length ? html`<div class="quiet notes" part="notes">${notes.map((note) => html`<p>${phrase(note)}</p>`)}</div>` : nothing}
    ${inWords.length ? factList(inWords, words) : nothing} ${tableView(table, words)}`;

/** Rows as a list of terms; what is part of another row can be folded into it. */
export function list<Row extends BreakdownRow>(
  rows: readonly Row[],
  reading: Reading,
  { folded, toggle }: Folding,
  graphic: (row: Row, place: number) => { before?: unknown; within?: unknown; after?: unknown },
): TemplateResult {
  const parts = new Map<number, string[]>();
  const hidden: boolean[] = [];
  rows.forEach(({ within }, place) => {
    hidden.push(within !== undefined && (hidden[within]! || folded.has(within)));
    if (within === undefined) return;
    const beside = parts.get(within);
    if (beside) beside.push(`row-${place}`);
    else parts.set(within, [`row-${place}`]);
  });
  return html`<dl class="bars" part="bars">
    ${rows.map((row, place) => {
      const { before = nothing, within = nothing, after = nothing } = graphic(row, place);
      const { label, kind, level } = row;
      const name = html`${before}<span>${phrase(label)}</span>`;
      return html`<div class="fact ${kind} ${level ? `level-${Math.min(level, 3)}` : ''}" id="row-${place}" ?hidden=${hidden[place]}>
        <dt>
          ${
            row.hasParts
              ? html`<button
                  class="fold"
                  type="button"
                  part="fold"
                  aria-expanded=${folded.has(place) ? 'false' : 'true'}
                  aria-controls=${parts.get(place)?.join(' ') ?? nothing}
                  @click=${() => toggle(place)}
                >
                  ${name}
                </button>`
              : name
          }
        </dt>
        <dd>${within}${figure(row, reading)}${after}</dd>
      </div>`;
    })}
  </dl>`;
}

const figure = ({ value, details }: Fact, { words }: Reading): TemplateResult =>
  html`<span class="figure">${phrase(value)}</span>
    ${details.length ? html`<span class="quiet">${phrases(details, words)}</span>` : nothing}`;
