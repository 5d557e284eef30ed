import { html, nothing, type TemplateResult } from 'lit';
import { describeSections, type FullReading, type ReportPart } from '@planglass/view';
import { factList, phrase } from '../base/templates.ts';
import type { Place } from './place.ts';

/** An entry of the list of contents. */
export type Entry = Pick<ReportPart, 'key' | 'depth' | 'title' | 'mark'>;

/** The list of contents. Buttons and not links: an address of a place inside a shadow root does not exist. */
export function renderContents(
  reading: FullReading,
  entries: readonly Entry[],
  place: Place,
): TemplateResult | typeof nothing {
  const { words } = reading;
  const facts = describeSections(reading);
  const [first] = entries;
  if (!first || (entries.length < 2 && facts.length === 0)) return nothing;
  const label = place.idOf('contents');
  return html`<nav class="contents" part="contents" aria-labelledby=${label}>
    <p class="label" id=${label}>${words.report.contents}</p>
    <button class="skip" type="button" @click=${() => place.show(first.key)}>${words.report.skip}</button>
    ${facts.length ? factList(facts, words) : nothing}
    <ol role="list">
      ${entries.map(
        ({ key, depth, title, mark }) =>
          html`<li class="depth-${Math.min(depth, 3)}">
            <button
              type="button"
              aria-current=${key === place.current ? 'location' : nothing}
              @click=${() => place.show(key)}
            >
              ${phrase(title)}
            </button>
            ${mark ? html`<span class="quiet mark">${phrase(mark)}</span>` : nothing}
          </li>`,
      )}
    </ol>
  </nav>`;
}
