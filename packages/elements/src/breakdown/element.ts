import { adoptStyles, html, nothing, svg, type TemplateResult } from 'lit';
import {
  describeBreakdown,
  isBreakdown,
  layoutBreakdown,
  sayAllowed,
  type Bar,
  type BreakdownForm,
  type BreakdownOptions,
  type Phrase,
  type Reading,
} from '@planglass/view';
import { loadWords } from '../base/language.ts';
import { PlanElement } from '../base/plan-element.ts';
import { loadStacks, type LoadedStacks } from './load-stacks.ts';
import { frame, list, type Folding } from './rows.ts';
import { breakdownStyles } from './styles.ts';

/**
 * Categories, natures, directions or assessments by their counts, as stated; of the items that the document lists where
 * it states none. What is withheld or not assessed is visible as such. Groups stand in the order of the document, and
 * never in that of their numbers.
 *
 * @element plan-breakdown
 * @csspart heading - What is counted, and by what.
 * @csspart bars - The list of groups with their numbers, bars or marks.
 * @csspart fold - The button that folds the parts of a category into it.
 * @csspart whole - The one bar of all groups, in the forms `stacked` and `percent`.
 * @csspart key - What the parts of the bars or marks are, where there is `split`.
 * @csspart notes - Where the numbers come from, whether they add up, and why a form is not shown.
 * @csspart facts - What is said of the same items in words.
 * @csspart table - The folded table of the same numbers.
 * @cssprop [--plan-color-accent=#1f7a6c] - The bars, statuses, and the first part of a whole.
 * @cssprop [--plan-color-mark=#3d76c2] - The second part of a whole.
 * @cssprop [--plan-color-part-3=#a8640f] - The third part of a whole.
 * @cssprop [--plan-color-part-4=#9257b5] - The fourth part of a whole.
 * @cssprop [--plan-color-edge=#7a828e] - What is withheld, not assessed or not stated.
 */
export class PlanBreakdown extends PlanElement {
  static override styles = [...PlanElement.styles, breakdownStyles];

  static override properties = {
    of: {},
    by: {},
    form: {},
    split: {},
    folded: { state: true, attribute: false },
    stacks: { state: true, attribute: false },
  };

  /** What is counted: `indicators`, `tasks`, `projects` or another kind of item. */
  declare of: string;

  /** What it is broken down by: `category`, `nature`, `direction` or `assessment`. */
  declare by: string;

  /**
   * `bars`: a bar for each group. `stacked`: one bar of all groups. `percent`: the same to 100 %. `unit`: a mark for each
   * item. Where the document does not disclose what a form needs, there are bars, and a sentence that says why.
   */
  declare form: string;

  /** What each group is divided by as well, of the same names as `by`; counts the items that the document lists. */
  declare split?: string;

  declare private folded: ReadonlySet<string>;
  declare private stacks?: LoadedStacks;
  private asked?: string;

  constructor() {
    super();
    this.of = 'indicators';
    this.by = 'category';
    this.form = 'bars';
    this.folded = new Set();
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string | typeof nothing {
    const { of, by, form, split = '' } = this;
    const names = { of, by, form: form || 'bars', split: split ?? '' };
    if (!isBreakdown(names)) return sayAllowed(reading, names);
    const options = { of: names.of, by: names.by };
    if (names.form === 'bars' && !names.split) return this.bars(reading, options);

    const { language } = reading.words;
    if (this.stacks?.language !== language) {
      this.load(language);
      return reading.words.states.loading;
    }
    const { render, sayWhy } = this.stacks;
    const asked = {
      ...options,
      form: names.form === 'bars' ? 'stacked' : (names.form as Exclude<BreakdownForm, 'bars'>),
      ...(names.split ? { split: names.split as BreakdownOptions['by'] } : {}),
    };
    const shown = render?.(reading, asked, this.headingLevel, this.folding(options));
    return typeof shown === 'object' ? shown : this.bars(reading, options, shown && sayWhy?.(shown));
  }

  private bars(
    reading: Reading,
    options: BreakdownOptions,
    why?: Phrase,
  ): TemplateResult | typeof nothing {
    const described = describeBreakdown(reading, options);
    if (!described) return nothing;
    const bars = layoutBreakdown(reading.document, options);
    return frame(
      { ...described, notes: [...(why ? [why] : []), ...described.notes] },
      reading,
      this.headingLevel,
      list(described.rows, reading, this.folding(options), (_, place) => ({ within: drawBar(bars[place]) })),
    );
  }

  /** What is folded stays so when the same rows are shown again. */
  private folding({ of, by }: BreakdownOptions): Folding {
    const prefix = `${of} ${by} `;
    const places = [...this.folded].filter((each) => each.startsWith(prefix));
    return {
      folded: new Set(places.map((each) => Number(each.slice(prefix.length)))),
      toggle: (place) => {
        const folded = new Set(this.folded);
        if (!folded.delete(prefix + place)) folded.add(prefix + place);
        this.folded = folded;
      },
    };
  }

  /** Once for each language that is asked for; without what was to be loaded there are bars. */
  private load(language: string): void {
    if (this.asked === language) return;
    this.asked = language;
    loadStacks(language).then(
      (stacks) => {
        if (this.asked !== language) return;
        const { elementStyles } = this.constructor as typeof PlanBreakdown;
        if (this.renderRoot instanceof ShadowRoot)
          adoptStyles(this.renderRoot, [...elementStyles, stacks.styles]);
        this.stacks = stacks;
      },
      () => {
        if (this.asked === language) this.stacks = { language };
      },
    );
  }
}

/** A number of things as a bar from zero, zero being its first edge alone. Nothing where there is no number. */
const drawBar = ({ pattern, length }: Partial<Bar> = {}): TemplateResult | typeof nothing =>
  length === undefined
    ? nothing
    : html`<svg class="bar" width="100%" height="16" aria-hidden="true" focusable="false">
        <rect class=${pattern} width="${length}%" height="16" />
        ${pattern === 'hatched' ? svg`<line class="hatch" x2="${length}%" y1="8" y2="8" />` : nothing}
        <rect class="zero" width="2" height="16" />
      </svg>`;
