import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeContent, groupIndicators, plain, type Phrase, type FullReading } from '@planglass/view';
import type { SectionContent } from '@planglass/model';
import type { Fold } from '../base/plan-element.ts';
import { factList, heading } from '../base/templates.ts';

/** What the parts of a report have from the whole of it. */
export interface Inside {
  fold: Fold;
  filter: string | undefined;
  selectable: boolean;
  /** The document with what is chosen alone. */
  narrowed: FullReading;
}

/** One of a section's contents: first what is disclosed, then what is not. `alone`: the section has no other. */
export function renderContent(
  reading: FullReading,
  content: SectionContent,
  level: number,
  alone: boolean,
  inside: Inside,
): TemplateResult {
  const { document, words } = reading;
  const { facts, breakdowns, withheld } = describeContent(reading, content);
  return html`<div class="content" part="content">
    ${facts.length ? factList(facts, words) : nothing}
    ${
      breakdowns.length
        ? html`<div class="breakdowns">
            ${breakdowns.map(
              ({ of, by, split, most }) =>
                html`<plan-breakdown
                  .document=${document}
                  of=${of}
                  by=${by}
                  split=${split ?? nothing}
                  .most=${most}
                  .filter=${inside.filter}
                  ?selectable=${inside.selectable}
                  heading-level=${level}
                ></plan-breakdown>`,
            )}
          </div>`
        : nothing
    }
    ${renderItems(reading, content, level, alone, inside)}
    ${withheld.length ? factList(withheld, words) : nothing}
  </div>`;
}

/** The widget of the items themselves. Its own heading is left out where the section's stands right above it. */
function renderItems(
  reading: FullReading,
  content: SectionContent,
  level: number,
  alone: boolean,
  inside: Inside,
): TemplateResult {
  const { document } = reading;
  switch (content) {
    case 'plan':
      return html`<plan-gauge .document=${document} heading-level=${level}></plan-gauge>`;
    case 'indicators':
      return renderIndicators(reading, inside, level);
    case 'recommendations':
      return html`<plan-recommendations
        .document=${document}
        heading-level=${level}
        ?no-heading=${alone}
      ></plan-recommendations>`;
    default:
      return html`<plan-timeline
        .document=${document}
        of=${content}
        .filter=${inside.filter}
        heading-level=${level}
        ?no-heading=${alone}
      ></plan-timeline>`;
  }
}

/** A gauge for each indicator, by category; and one table of all instead of one below each. */
function renderIndicators(
  { document, words }: FullReading,
  { narrowed, fold }: Inside,
  level: number,
): TemplateResult {
  const groups = groupIndicators(narrowed);
  const gauges = (title: Phrase | undefined) => (title ? level + 1 : level);
  return html`${groups.map(
    ({ title, indicators, inRows }) =>
      html`<div class="category">
        ${title ? heading(level, title) : nothing}
        <div class="gauges ${inRows}">
          ${repeat(
            indicators,
            ({ id }) => id,
            ({ id }) =>
              html`<plan-gauge
                .document=${document}
                indicator=${id}
                heading-level=${gauges(title)}
              ></plan-gauge>`,
          )}
        </div>
      </div>`,
  )}
  ${groups.length ? fold(narrowed, { widget: 'indicators' }, plain(words.report.indicators)) : nothing}`;
}
