import { html, nothing, type TemplateResult } from 'lit';
import type { ReleaseText, Words } from '@planglass/view';
import { heading, phrase, phrases } from '../base/templates.ts';

/** The heading of the report: what it is, how to respond to it, and where it comes from. */
export const renderHeader = (
  { title, stage, translation, consultation, lines }: ReleaseText,
  level: number,
  words: Words,
): TemplateResult =>
  html`<header class="header" part="header">
    <p class="badges">
      <span class="badge ${stage.code}" part="stage">${phrase(stage.label)}</span>
      ${translation ? html`<span class="badge" part="translation">${phrase(translation.label)}</span>` : nothing}
    </p>
    <div class="title">${heading(level, title)}</div>
    ${
      consultation
        ? html`<div class="consultation" part="consultation">
            <p class="label">${phrase(consultation.heading)}</p>
            ${consultation.until ? html`<p class="until">${phrase(consultation.until)}</p>` : nothing}
            <p>${phrase(consultation.how)}</p>
            ${consultation.contact.length ? html`<p>${phrases(consultation.contact, words)}</p>` : nothing}
          </div>`
        : nothing
    }
    <dl class="lines">
      ${lines.map(
        ({ label, bare, parts: [first, ...more] }) =>
          html`<div>
            <dt>${phrase(label)}</dt>
            <dd class=${bare ? 'bare' : nothing}>
              ${first ? phrase(first) : nothing}${more.length ? html`<span class="quiet">${phrases(more, words)}</span>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
  </header>`;
