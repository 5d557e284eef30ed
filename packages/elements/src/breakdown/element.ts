import { html, nothing, type TemplateResult } from 'lit';
import {
  describeBreakdown,
  isBreakdown,
  layoutBreakdown,
  type BreakdownOptions,
  type Phrase,
  type Reading,
} from '@planglass/view';
import type { StackOptions } from '@planglass/view/breakdown/stacks';
import { companion } from '../base/companion.ts';
import { loadWords } from '../base/language.ts';
import { onDemand } from '../base/on-demand.ts';
import { PlanElement } from '../base/plan-element.ts';
import { phrase } from '../base/templates.ts';
import { drawBar } from './bar.ts';
import { figure, frame } from './frame.ts';
import type { Asked, Further } from './further.ts';
import { breakdownStyles } from './styles.ts';

/**
 * Categories, natures, directions, assessments or codes by their counts, as stated; of the items that the document lists where
 * it states none. What is withheld or not assessed is visible as such. Groups stand in the order of the document, and
 * never in that of their numbers.
 *
 * @element plan-breakdown
 * @fires plan-select - A group has been pressed. `detail` is `{ by, code, selected }`.
 * @csspart heading - What is counted, and by what.
 * @csspart bars - The list of groups with their numbers, bars or marks.
 * @csspart fold - The button that folds the parts of a group into it.
 * @csspart pick - The button that highlights the items of a group, where the widget is `selectable`.
 * @csspart choices - What is filtered or highlighted, and the buttons that clear it.
 * @csspart whole - The one bar of all groups, in the forms `stacked` and `percent`.
 * @csspart key - What the parts of the bars or marks are, where there is `split`.
 * @csspart notes - Where the numbers come from, whether they add up, and why a form is not shown.
 * @csspart facts - What is said of the same items in words.
 * @csspart table - The folded table of the same numbers.
 */
export class PlanBreakdown extends PlanElement {
  static override styles = [...PlanElement.styles, breakdownStyles];

  static override properties = {
    of: {},
    by: {},
    form: {},
    split: {},
    most: { type: Number },
    filter: {},
    selectable: { type: Boolean },
  };

  /** What is counted: `indicators`, `tasks`, `projects` or another kind of item. */
  declare of: string;

  /** What it is broken down by: `category`, `nature`, `direction`, `assessment`, or the id of a codelist of the document. */
  declare by: string;

  /**
   * `bars`: a bar for each group. `stacked`: one bar of all groups. `percent`: the same to 100 %. `unit`: a mark for each
   * item. Where the document does not disclose what a form needs, there are bars, and a sentence that says why.
   */
  declare form: string;

  /** What each group is divided by as well, of the same names as `by`: stated numbers by both, else the listed items counted. */
  declare split?: string;

  /** The number that a bar of full length stands for, so that breakdowns beside each other have one scale; its own largest without it, and where that is larger. */
  declare most?: number;

  /** Shows the items of some groups alone: pairs such as `category:economy assessment:lagging`. */
  declare filter?: string | undefined;

  /** Makes each group a button that highlights its items in every widget of the page that shows the same document. */
  declare selectable: boolean;

  /** What shows the further forms, in a language. */
  private readonly furtherIn = onDemand<Further>(this, async (language) =>
    (await import('./further.ts')).prepareFurther(language),
  );

  constructor() {
    super();
    this.of = 'indicators';
    this.by = 'category';
    this.form = 'bars';
    this.selectable = false;
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string | typeof nothing {
    const options = { of: this.of, by: this.by, most: this.most } as BreakdownOptions;
    const asked = { ...options, form: this.form || 'bars', split: this.split ?? '' };
    // what there is not is never shown, nor a table of it opened
    const { form, split } = asked as Asked & StackOptions;
    const table = (title: Phrase) =>
      this.fold(reading, { widget: 'breakdown', ...options, form, ...(split ? { split } : {}) }, title);
    const { categories } = reading.document;
    const isNested = options.by === 'category' && categories?.some(({ parent }) => parent !== undefined);
    const isKnown = isBreakdown(options);
    if (isKnown && asked.form === 'bars' && !asked.split && !isNested && !companion)
      return this.bars(reading, options, table);

    const further = this.furtherIn(reading.words.language);
    if (!further) return reading.words.states.loading;
    const { render } = further;
    if (render) return render(this, reading, asked, table) ?? nothing;
    return isKnown ? this.bars(reading, options, table) : nothing;
  }

  private bars(
    reading: Reading,
    options: BreakdownOptions,
    table: (title: Phrase) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const described = describeBreakdown(reading, options);
    if (!described) return nothing;
    const bars = layoutBreakdown(reading.document, options);
    return frame(
      described,
      reading,
      this.headingLevel,
      html`<dl class="bars" part="bars">
        ${described.rows.map(
          (row, index) =>
            html`<div class="fact ${row.kind}">
              <dt>${phrase(row.label)}</dt>
              <dd>${drawBar(bars[index])}${figure(row, reading)}</dd>
            </div>`,
        )}
      </dl>`,
      table,
    );
  }
}
