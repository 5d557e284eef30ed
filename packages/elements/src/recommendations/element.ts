import { html, nothing, type TemplateResult } from 'lit';
import { describeRecommendations, type AllWords, type FullReading } from '@planglass/view';
import { inlineFacts } from '../base/inline-facts.ts';
import { loadAllWords } from '../base/all-words.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase } from '../base/templates.ts';
import { recommendationsStyles } from './styles.ts';

/**
 * The next steps, numbered in the order of the document.
 *
 * @element plan-recommendations
 * @csspart heading - “Next steps”.
 * @csspart facts - The stated number of steps, and what is withheld of them.
 * @csspart steps - The ordered list.
 * @csspart table - The folded table of the same steps.
 */
export class PlanRecommendations extends PlanElement<AllWords> {
  static override styles = [...PlanElement.styles, inlineFacts, recommendationsStyles];

  static override properties = { noHeading: { type: Boolean, attribute: 'no-heading' } };

  /** Leaves the heading out, where the page has one of its own above. */
  declare noHeading: boolean;

  constructor() {
    super();
    this.noHeading = false;
  }

  protected override readonly loadWords = loadAllWords;

  protected override renderReading(reading: FullReading): TemplateResult | typeof nothing {
    const described = describeRecommendations(reading);
    if (!described) return nothing;
    const { heading: title, steps, facts, withheld } = described;
    return html`${this.noHeading ? nothing : heading(this.headingLevel, title)}
    ${facts.length ? factList(facts, reading.words) : nothing}
    ${
      steps.length
        ? html`<ol class="steps" part="steps">
              ${steps.map(({ text }) => html`<li>${phrase(text)}</li>`)}
            </ol>
            ${this.fold(reading, { widget: 'recommendations' }, title)}`
        : nothing
    }
    ${withheld.length ? factList(withheld, reading.words) : nothing}`;
  }
}
