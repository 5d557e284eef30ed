import { html, nothing, type TemplateResult } from 'lit';
import { describeRelease, describeScale, describeSections, outlineReport, type AllWords, type FullReading, type ReportPart } from '@planglass/view'; // prettier-ignore
import { inlineFacts } from '../base/inline-facts.ts';
import { loadAllWords } from '../base/all-words.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase } from '../base/templates.ts';
import { companion } from '../base/companion.ts';
import { renderContent, type Inside } from './content.ts';
import { renderHeader } from './header.ts';
import { reportStyles } from './styles.ts';

/**
 * The whole document in order: what the release is and how to respond to it, the plan as a whole, every section
 * with its prose and its contents, and what is withheld.
 *
 * @element plan-report
 * @fires plan-select - A group of a breakdown has been pressed. `detail` is `{ by, code, selected }`.
 * @csspart choices - What is filtered, and the button that clears it.
 * @csspart header - Title, stage, and where the release comes from.
 * @csspart stage - The stage: consultation draft or final.
 * @csspart translation - That what is read is a translation, and whether it is official.
 * @csspart consultation - How and until when to respond.
 * @csspart contents - The list of parts.
 * @csspart section - A part of the report.
 * @csspart content - One of a part's contents: the widgets that show it.
 * @csspart heading - The title of the report, and of each part.
 * @cssprop [--plan-color-accent=#1f7a6c] - Links, rules and bars.
 */
export class PlanReport extends PlanElement<AllWords> {
  static override styles = [...PlanElement.styles, inlineFacts, reportStyles];

  static override properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    filter: {},
    selectable: { type: Boolean },
  };

  /** Level of the report's title in the page's outline, 1 to 6; its parts stand one below. */
  declare headingLevel: number;

  /** Shows the items of some groups alone: pairs such as `category:economy assessment:lagging`. */
  declare filter?: string | undefined;

  /** Makes the groups of the breakdowns buttons that highlight their items. */
  declare selectable: boolean;

  constructor() {
    super();
    this.headingLevel = 2;
    this.selectable = false;
  }

  protected override readonly loadWords = loadAllWords;

  protected override renderReading(reading: FullReading): TemplateResult {
    const { document, words } = reading;
    const { overview, parts } = outlineReport(reading);
    const level = this.headingLevel + 1;
    const scale = describeScale(reading);
    return html`${renderHeader(describeRelease(reading), this.headingLevel, words)}
      ${overview ? html`<plan-gauge class="overview" .document=${document} heading-level=${level}></plan-gauge>` : nothing}
      ${this.contents(reading, parts)} ${parts.map((part) => this.section(reading, part, level))}
      ${scale ? html`<section class="section" part="section">${factList([scale], words)}</section>` : nothing}
      <plan-withheld class="section" .document=${document} heading-level=${level}></plan-withheld>`;
  }

  /** Buttons and not links: an address of a place inside a shadow root does not exist. */
  private contents(reading: FullReading, parts: readonly ReportPart[]): TemplateResult | typeof nothing {
    const { words } = reading;
    const facts = describeSections(reading);
    if (parts.length < 2 && facts.length === 0) return nothing;
    return html`<nav class="contents" part="contents" aria-labelledby="contents">
      <p class="label" id="contents">${words.report.contents}</p>
      ${facts.length ? factList(facts, words) : nothing}
      <ol role="list">
        ${parts.map(
          ({ key, depth, title, mark }) =>
            html`<li class="depth-${Math.min(depth, 3)}">
              <button type="button" @click=${() => this.show(key)}>${phrase(title)}</button>
              ${mark ? html`<span class="quiet mark">${phrase(mark)}</span>` : nothing}
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private section(reading: FullReading, part: ReportPart, level: number): TemplateResult {
    const { key, state, depth, title, sentence, paragraphs, contents } = part;
    const own = level + depth;
    return html`<section class="section ${state} depth-${Math.min(depth, 3)}" part="section">
      <div id=${key} class="part-heading" tabindex="-1">${heading(own, title)}</div>
      ${sentence.length ? html`<p class="sentence">${sentence.map(phrase)}</p>` : nothing}
      ${paragraphs.map((text) => html`<p class="prose">${phrase(text)}</p>`)}
      ${contents.map((content) => renderContent(reading, content, own + 1, contents.length === 1, this.inside(reading)))}
    </section>`;
  }

  private inside(reading: FullReading): Inside {
    const { filter, selectable, fold } = this;
    return { fold, filter, selectable, narrowed: companion?.narrow(this, reading, true) ?? reading };
  }

  private show(key: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(key)}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }
}
