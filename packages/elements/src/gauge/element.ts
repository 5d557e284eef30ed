import { html, nothing, type TemplateResult } from 'lit';
import {
  describeIndicator,
  describePlan,
  type GaugeDescription,
  type GaugeForm,
  type Phrase,
  type Reading,
} from '@planglass/view';
import type { Indicator } from '@planglass/model';
import { adopt } from '../base/adopt.ts';
import { loadWords } from '../base/language.ts';
import { onDemand } from '../base/on-demand.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase, summary } from '../base/templates.ts';
import * as arc from './draw.ts';
import { gaugeFacts } from './facts.ts';
import { gaugeStyles } from './styles.ts';

type Lines = typeof import('./lines.ts');

/**
 * One indicator: baseline, target, actual value, assessment, and the plan's elapsed time to compare with.
 * Without `indicator`, the plan as a whole: its elapsed time beside what is said of it in words.
 *
 * @element plan-gauge
 * @csspart heading - The name of the indicator, or of the plan.
 * @csspart graphic - The half circle or bar; absent where there is no scale to draw.
 * @csspart arc - The half circle and its facts: beside each other where there is room, or rows of the page's grid.
 * @csspart facts - Each list of facts, which is also the graphic's legend.
 * @csspart status - The assessment: its place on the status scale as steps, and its word.
 * @csspart method - How the assessment was computed, folded.
 * @csspart table - The folded table of the same facts.
 */
export class PlanGauge extends PlanElement {
  static override styles = [...PlanElement.styles, ...gaugeStyles];

  static override properties = { indicator: {}, form: {} };

  /** Id of the indicator to show; without one the plan as a whole. */
  declare indicator?: string;

  /** `arc`: a half circle. `bar`: a bullet graph. `compact`: one line, for lists; many below each other align. */
  declare form: string;

  private readonly linesIn = onDemand(this, async () => ({ lines: await import('./lines.ts') }));
  private readonly methodIn = onDemand(this, async (language) =>
    (await import('./method.ts')).prepareMethod(language),
  );

  constructor() {
    super();
    this.form = 'arc';
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string {
    const { form } = this;
    if (form === 'arc') return this.draw(form, reading, arc);
    const found = this.linesIn('');
    if (!found) return reading.words.states.loading;
    const { lines } = found;
    // where the forms of a line could not be had, half circles stand for them
    if (!lines) return this.draw('arc', reading, arc);
    if (!lines.isGaugeForm(form)) return this.sayWrong(reading);
    adopt(this, lines.styles);
    return this.draw(form, reading, lines);
  }

  private draw(
    form: GaugeForm,
    reading: Reading,
    { drawIndicator, drawPlan }: Pick<Lines, 'drawIndicator' | 'drawPlan'>,
  ): TemplateResult | string {
    const { document, words } = reading;
    if (!this.indicator) return this.show(form, reading, describePlan(reading), drawPlan(document));
    const indicator = document.indicators?.find(({ id }: Indicator) => id === this.indicator);
    if (!indicator) return this.sayWrong(reading, this.indicator);
    const { assessment } = indicator;
    const described = describeIndicator(reading, indicator);
    const drawn = drawIndicator(document, indicator);
    // only a computed one has an expression
    if (!assessment || !('method' in assessment) || !('expression' in assessment.method))
      return this.show(form, reading, described, drawn);
    const found = this.methodIn(words.language);
    const method = found?.describe?.(this, reading, indicator) ?? [];
    // a line has one fold alone, and this is in its table
    if (form === 'compact') {
      const rest = [...method, ...described.rest];
      return this.show(form, reading, { ...described, rest }, drawn);
    }
    const { states, gauge } = words;
    const how = html`<details class="method" part="method">
      ${summary(gauge.how, described.title, words)}
      ${method.length ? factList(method, words) : found ? states.network : states.loading}
    </details>`;
    return this.show(form, reading, described, drawn, how);
  }

  private sayWrong(reading: Reading, indicator?: string): string {
    const { words } = reading;
    return this.methodIn(words.language)?.sayWrong?.(reading, indicator) ?? words.states.loading;
  }

  private show(
    form: GaugeForm,
    reading: Reading,
    described: GaugeDescription,
    drawn: TemplateResult | undefined,
    method?: TemplateResult,
  ): TemplateResult {
    const { words } = reading;
    const { title, context, unitOnce, size, below, spread, key } = described;
    const { indicator } = this;
    const subject = { widget: 'gauge' as const, form, ...(indicator ? { indicator } : {}) };
    const { lead, ends, status, rest } = gaugeFacts(described, words);
    const graphic = drawn ? html`<div class="graphic" part="graphic">${drawn}</div>` : nothing;
    const keyed = key && drawn ? renderKey(key) : nothing;
    const name = html`<div class="name">
      ${heading(this.headingLevel, title)}
      ${unitOnce ? html`<p class="quiet" aria-hidden="true">${phrase(unitOnce)}</p>` : nothing}
      ${context.length ? html`<p class="quiet">${context.map((each, index) => [index ? '\u00a0· ' : '', phrase(each)])}</p>` : nothing}
    </div>`;
    const looks = `${form} ${size} ${below ? 'below' : ''} ${spread && form !== 'compact' ? 'spread' : ''} ${drawn ? 'drawn' : ''}`;
    const fold = this.fold(reading, subject, title, form === 'compact' ? { label: words.gauge.details } : {});
    const folds = method ? html`<div class="folds">${method}${fold}</div>` : fold;
    switch (form) {
      case 'arc':
        return html`${name}
          <div class="gauge ${looks}" part="arc">
            ${
              drawn || lead.length + ends.length
                ? html`<div class="panel">${graphic} ${list('scale', [lead, ends])} ${keyed}</div>`
                : nothing
            }
            ${list('rest', [status, rest])}
          </div>
          ${folds}`;
      case 'bar':
        return html`${name}
          <div class="gauge ${looks}">
            ${list('top', [lead, status])} ${graphic} ${list('scale', [ends, rest])} ${keyed}
          </div>
          ${folds}`;
      case 'compact':
        return html`<div class="gauge ${looks}">
          ${name} ${list('top', [lead])}
          <div class="place">${graphic}${keyed}</div>
          ${list('scale', [ends, status, rest])} ${folds}
        </div>`;
    }
  }
}

/** A list of what there is; a cell without a list where there is nothing, so that lines below each other align. */
const list = (name: string, parts: readonly (readonly TemplateResult[])[]): TemplateResult =>
  parts.some(({ length }) => length)
    ? html`<dl class="facts ${name}" part="facts">${parts}</dl>`
    : html`<div class="facts ${name}"></div>`;

/** Beside the graphic, and of no use without it. */
const renderKey = (key: Phrase): TemplateResult =>
  html`<p class="key quiet" aria-hidden="true"><i></i>${phrase(key)}</p>`;
