import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  describeBreakdown,
  isBreakdown,
  layoutBreakdown,
  sayAllowed,
  type Bar,
  type Fact,
  type Reading,
} from '@planglass/view';
import { loadWords } from '../base/language.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase, phrases, tableView } from '../base/templates.ts';
import { breakdownStyles } from './styles.ts';

/**
 * Categories, natures or assessments as bars of counts, as stated; of the items that the document lists where it
 * states none. What is withheld or not assessed is visible as such.
 *
 * @element plan-breakdown
 * @csspart heading - What is counted, and by what.
 * @csspart bars - The list of groups with their numbers and bars.
 * @csspart notes - Where the numbers come from, and whether they add up.
 * @csspart facts - What is said of the same items in words.
 * @csspart table - The folded table of the same numbers.
 * @cssprop [--plan-color-accent=#1f7a6c] - The bars.
 */
export class PlanBreakdown extends PlanElement {
  static override styles = [...PlanElement.styles, breakdownStyles];

  static override properties = { of: {}, by: {} };

  /** What is counted: `indicators`, `tasks`, `projects` or another kind of item. */
  declare of: string;

  /** What it is broken down by: `category`, `nature` or `assessment`. */
  declare by: string;

  constructor() {
    super();
    this.of = 'indicators';
    this.by = 'category';
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string | typeof nothing {
    const options = { of: this.of, by: this.by };
    if (!isBreakdown(options)) return sayAllowed(reading, options);
    const described = describeBreakdown(reading, options);
    if (!described) return nothing;
    const { title, total, rows, notes, inWords, table } = described;
    const { words } = reading;
    const bars = layoutBreakdown(reading.document, options);
    return html`<div>
        ${heading(this.headingLevel, title)}
        ${total ? html`<p class=${total.kind}>${phrase(total.label)}${words.common.colon}<b>${phrase(total.value)}</b>${total.details.length ? html` <span class="quiet">${phrases(total.details, words)}</span>` : nothing}</p>` : nothing}
      </div>
      <dl class="bars" part="bars">${rows.map((row, index) => this.row(row, bars[index], reading))}</dl>
      ${notes.length ? html`<div class="quiet notes" part="notes">${notes.map((note) => html`<p>${phrase(note)}</p>`)}</div>` : nothing}
      ${inWords.length ? factList(inWords, words) : nothing} ${tableView(table, words)}`;
  }

  private row(
    { label, kind, value, details }: Fact,
    bar: Bar | undefined,
    { words }: Reading,
  ): TemplateResult {
    return html`<div class="fact ${kind}">
      <dt>${phrase(label)}</dt>
      <dd>
        ${bar ? drawBar(bar) : nothing}<span class="figure">${phrase(value)}</span>
        ${details.length ? html`<span class="quiet">${phrases(details, words)}</span>` : nothing}
      </dd>
    </div>`;
  }
}

/** A number of things as a bar from zero, zero being its first edge alone. Nothing where there is no number. */
const drawBar = ({ pattern, length }: Bar): TemplateResult | typeof nothing =>
  length === undefined
    ? nothing
    : html`<svg class="bar" width="100%" height="16" aria-hidden="true" focusable="false">
        <rect class=${pattern} width="${length}%" height="16" />
        ${pattern === 'hatched' ? svg`<line class="hatch" x2="${length}%" y1="8" y2="8" />` : nothing}
        <rect class="zero" width="2" height="16" />
      </svg>`;
