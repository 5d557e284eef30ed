import { html, nothing, type TemplateResult } from 'lit';
import { describeWithheld, type AllWords, type FullReading, type WithheldEntry } from '@planglass/view';
import { loadAllWords } from '../base/all-words.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase } from '../base/templates.ts';
import { withheldStyles } from './styles.ts';

/**
 * What is withheld or absent, how much of it, and on what basis, in plain words.
 *
 * @element plan-withheld
 * @csspart heading - The title, and below it those of the groups.
 * @csspart entries - One group: statements, sections, absent parts, or single items.
 * @csspart facts - What is withheld of one item.
 * @csspart table - The folded table of the same facts.
 */
export class PlanWithheld extends PlanElement<AllWords> {
  static override styles = [...PlanElement.styles, withheldStyles];

  static override properties = { noHeading: { type: Boolean, attribute: 'no-heading' } };

  /** Leaves the title out, where the page has one of its own above. */
  declare noHeading: boolean;

  constructor() {
    super();
    this.noHeading = false;
  }

  protected override readonly loadWords = loadAllWords;

  protected override renderReading(reading: FullReading): TemplateResult {
    const { title, nothing: calm, groups } = describeWithheld(reading);
    const level = this.noHeading ? this.headingLevel : this.headingLevel + 1;
    return html`${this.noHeading ? nothing : heading(this.headingLevel, title)}
    ${calm ? html`<p>${phrase(calm)}</p>` : nothing}
    ${groups.map(
      ({ heading: name, entries }) =>
        html`${heading(level, name)}
          <ul class="entries" part="entries" role="list">
            ${entries.map((entry) => this.entry(entry, reading))}
          </ul>`,
    )}
    ${groups.length ? this.fold(reading, { widget: 'withheld' }, title) : nothing}`;
  }

  private entry({ what, quote, facts }: WithheldEntry, { words }: FullReading): TemplateResult {
    return html`<li>
      <p class="what">${phrase(what)}</p>
      ${quote ? html`<blockquote>${phrase(quote)}</blockquote>` : nothing} ${factList(facts, words)}
    </li>`;
  }
}
