import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { describeHeadline, describeRelease, describeScale, outlineReport, plain, type AllWords, type FullReading, type Phrase, type ReportPart } from '@planglass/view'; // prettier-ignore
import { inlineFacts } from '../base/inline-facts.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { loadAllWords } from '../base/all-words.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase } from '../base/templates.ts';
import { companion } from '../base/companion.ts';
import { renderContent, type Inside } from './content.ts';
import { renderContents } from './contents.ts';
import { renderHeader } from './header.ts';
import { renderHeadline } from './headline.ts';
import { Place } from './place.ts';
import { reportStyles } from './styles.ts';

/** The key of the list of what is withheld, which no section's can be. */
const WITHHELD = 'withheld';

/**
 * The whole document in order: what the release is and how to respond to it, the headline facts, every section
 * with its prose and its contents, and what is withheld. Where the report is wide enough, its list of contents stands
 * beside the sections and marks the one that is read.
 *
 * @element plan-report
 * @fires plan-select - A group of a breakdown has been pressed. `detail` is `{ by, code, selected }`.
 * @csspart choices - What is filtered, and the button that clears it.
 * @csspart header - Title, stage, and where the release comes from.
 * @csspart stage - The stage: consultation draft or final.
 * @csspart translation - That what is read is a translation, and whether it is official.
 * @csspart consultation - How and until when to respond.
 * @csspart headline - The headline facts: numbers, the plan as a whole, and what is withheld.
 * @csspart contents - The list of parts.
 * @csspart section - A part of the report.
 * @csspart content - One of a part's contents: the widgets that show it.
 * @csspart heading - The title of the report, and of each part.
 */
export class PlanReport extends PlanElement<AllWords> {
  static override styles = [...PlanElement.styles, furtherTokens, inlineFacts, ...reportStyles];

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

  private readonly place = new Place(this);

  constructor() {
    super();
    this.headingLevel = 2;
    this.selectable = false;
  }

  protected override readonly loadWords = loadAllWords;

  protected override renderReading(reading: FullReading): TemplateResult {
    const { document, words, language } = reading;
    const { overview, parts } = outlineReport(reading);
    const withheld = { key: WITHHELD, depth: 0, title: plain(words.withheld.title) };
    const level = this.headingLevel + 1;
    // What scrolling changes is the list of contents alone.
    const inside = this.inside(reading);
    const same: unknown[] = [
      document,
      words,
      language,
      level,
      inside.filter,
      inside.selectable,
      inside.narrowed.document,
    ];
    // what is behind an opened table comes in its own time
    if (this.opened.size) same.push({});
    return html`${guard(same, () => this.head(reading, overview, level, inside))}
      <div class="body ${this.place.beside ? 'beside' : ''}">
        ${renderContents(reading, [...parts, withheld], this.place)}
        <div class="parts">
          ${guard(same, () => [
            ...parts.map((part) => this.section(reading, part, level, inside)),
            this.appendix(reading, level),
          ])}
        </div>
      </div>`;
  }

  private head(reading: FullReading, overview: boolean, level: number, inside: Inside): TemplateResult {
    const headline = describeHeadline(reading, overview, inside.narrowed.document);
    return html`${renderHeader(describeRelease(reading), this.headingLevel, reading.words)}
    ${headline ? renderHeadline(headline, reading, level, overview, () => this.place.show(WITHHELD)) : nothing}`;
  }

  private section(reading: FullReading, part: ReportPart, level: number, inside: Inside): TemplateResult {
    const { key, state, depth, title, sentence, paragraphs, contents } = part;
    const own = level + depth;
    return html`<section class="section ${state} depth-${Math.min(depth, 3)}" part="section">
      ${this.heading(key, own, title)}
      ${sentence.length ? html`<p class="sentence">${sentence.map(phrase)}</p>` : nothing}
      ${paragraphs.map((text) => html`<p class="prose">${phrase(text)}</p>`)}
      ${contents.map((content) => renderContent(reading, content, own + 1, contents.length === 1, inside))}
    </section>`;
  }

  private inside(reading: FullReading): Inside {
    const { filter, selectable, fold } = this;
    return { fold, filter, selectable, narrowed: companion?.narrow(this, reading, true) ?? reading };
  }

  /** The heading of a part, which can be gone to. */
  private heading(key: string, level: number, title: Phrase): TemplateResult {
    return html`<div id=${this.place.idOf(key)} data-key=${key} class="part-heading" tabindex="-1">
      ${heading(level, title)}
    </div>`;
  }

  /** What is withheld, once in full; and before it the scale of statuses that the document brings. */
  private appendix(reading: FullReading, level: number): TemplateResult {
    const { document, words } = reading;
    const scale = describeScale(reading);
    return html`${scale ? html`<section class="section" part="section">${factList([scale], words)}</section>` : nothing}
      <section class="section depth-0" part="section">
        ${this.heading(WITHHELD, level, plain(words.withheld.title))}
        <plan-withheld .document=${document} heading-level=${level + 1} no-heading></plan-withheld>
      </section>`;
  }
}
