import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownDescription, Fact, Phrase, Reading } from '@planglass/view';
import { factList, heading, phrase, phrases } from '../base/templates.ts';

/** A breakdown around what shows its rows: heading and total before, what is said besides and the table after. */
export const frame = (
  { title, total, notes, inWords }: Omit<BreakdownDescription, 'rows'>,
  { words }: Reading,
  headingLevel: number,
  content: TemplateResult,
  table: (title: Phrase) => TemplateResult,
): TemplateResult =>
  html`<div>
      ${heading(headingLevel, title)}
      ${total ? html`<p class="status ${total.kind}">${phrase(total.label)}${words.common.colon}<b class="figure">${phrase(total.value)}</b>${total.details.length ? html` <span class="quiet">${phrases(total.details, words)}</span>` : nothing}</p>` : nothing}
    </div>
    ${content}
    ${notes.length ? html`<div class="quiet notes" part="notes">${notes.map((note) => html`<p>${phrase(note)}</p>`)}</div>` : nothing}
    ${inWords.length ? factList(inWords, words) : nothing} ${table(title)}`;

/** What a row says, after what it is drawn with. */
export const figure = ({ value, details }: Fact, { words }: Reading): TemplateResult =>
  html`<span class="figure">${phrase(value)}</span>
    ${details.length ? html`<span class="quiet">${phrases(details, words)}</span>` : nothing}`;
