import { html, nothing, type TemplateResult } from 'lit';
import type { FullReading, Headline } from '@planglass/view';
import { factList, heading, phrase } from '../base/templates.ts';

/** The headline facts. `overview` is the plan as a whole, `toWithheld` leads to the list of all that is withheld. */
export const renderHeadline = (
  { numbers, inWords, withheld }: Headline,
  { words, document }: FullReading,
  level: number,
  overview: boolean,
  toWithheld: () => void,
): TemplateResult =>
  html`<section class="glance" part="headline">
    ${heading(level, { text: words.report.glance })}
    ${numbers.length ? html`<div class="numbers of-${numbers.length}">${factList(numbers, words)}</div>` : nothing}
    ${overview ? html`<plan-gauge class="overview" .document=${document} heading-level=${level + 1}></plan-gauge>` : nothing}
    ${inWords.length ? html`<div class="words">${factList(inWords, words)}</div>` : nothing}
    ${
      withheld.length
        ? html`<div class="undisclosed">
            <dl>
              ${withheld.map(
                ({ label, kind, value, details }) =>
                  html`<div class=${kind}>
                    <dt>${phrase(label)}</dt>
                    ${[value, ...details].map((each) => html`<dd>${phrase(each)}</dd>`)}
                  </div>`,
              )}
            </dl>
            <p><button class="link" type="button" @click=${toWithheld}>${words.report.toWithheld}</button></p>
          </div>`
        : nothing
    }
  </section>`;
