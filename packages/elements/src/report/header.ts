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
        ? html`<div class="consultation ${consultation.until ? '' : 'unstated'}" part="consultation">
            ${heading(level + 1, consultation.heading)}
            <p>${phrase(consultation.how)}</p>
            ${consultation.until ? html`<p class="until">${phrase(consultation.until)}</p>` : nothing}
            ${
              consultation.contact.length
                ? html`<ul role="list">
                    ${consultation.contact.map((each) => html`<li>${phrase(each)}</li>`)}
                  </ul>`
                : nothing
            }
          </div>`
        : nothing
    }
    <dl class="lines">
      ${lines.map(
        ({ label, bare, apart, parts: [first, ...more] }) =>
          html`<div>
            <dt>${phrase(label)}</dt>
            <dd class=${bare ? 'bare' : nothing}>
              ${first ? phrase(first) : nothing}
              ${(apart ? more.map((each) => [each]) : more.length ? [more] : []).map((each) => html`<span class="quiet">${phrases(each, words)}</span>`)}
            </dd>
          </div>`,
      )}
    </dl>
  </header>`;
