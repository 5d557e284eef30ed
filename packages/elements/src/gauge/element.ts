import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  describeIndicator,
  describePlan,
  layoutElapsed,
  layoutIndicator,
  type ElapsedLayout,
  type GaugeDescription,
  type GaugeLayout,
  type Reading,
} from '@planglass/view';
import { loadWords } from '../base/language.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrase, phrases, tableView } from '../base/templates.ts';
import { gaugeStyles } from './styles.ts';

/**
 * One indicator: baseline, target, actual value, assessment, and the plan's elapsed time to compare with.
 * Without `indicator`, the plan as a whole: its elapsed time beside what is said of it in words.
 *
 * @element plan-gauge
 * @csspart heading - The name of the indicator, or of the plan.
 * @csspart graphic - The half circle, and what its arc means where that is nothing achieved; absent where there is no scale to draw.
 * @csspart facts - The list of facts, which is also the graphic's legend.
 * @csspart table - The folded table of the same facts.
 * @cssprop [--plan-color-accent=#1f7a6c] - What has been achieved.
 * @cssprop [--plan-color-mark=#3d76c2] - The elapsed time.
 * @cssprop [--plan-color-track] - The track behind.
 * @cssprop [--plan-gauge-size=17rem] - Greatest width of the graphic.
 */
export class PlanGauge extends PlanElement {
  static override styles = [...PlanElement.styles, gaugeStyles];

  static override properties = { indicator: {} };

  /** Id of the indicator to show; without one the plan as a whole. */
  declare indicator?: string;

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string {
    const { document, words } = reading;
    if (!this.indicator) {
      const layout = layoutElapsed(document);
      return this.show(reading, describePlan(reading), layout && drawElapsed(layout));
    }
    const indicator = document.indicators?.find(({ id }) => id === this.indicator);
    if (!indicator) return words.gauge.unknownIndicator(this.indicator);
    const layout = layoutIndicator(document, indicator);
    return this.show(reading, describeIndicator(reading, indicator), layout && drawIndicator(layout));
  }

  private show(
    { words }: Reading,
    { title, context, facts, key, table }: GaugeDescription,
    graphic: TemplateResult | undefined,
  ): TemplateResult {
    return html`<div>
        ${heading(this.headingLevel, title)}
        ${context.length ? html`<p class="quiet">${phrases(context, words)}</p>` : nothing}
      </div>
      <div class="gauge">
        ${
          graphic
            ? html`<div class="graphic" part="graphic">
                ${graphic}
                ${key ? html`<p class="key quiet" aria-hidden="true"><i></i>${phrase(key)}</p>` : nothing}
              </div>`
            : nothing
        }
        ${factList(facts, words)}
      </div>
      ${tableView(table, words)}`;
  }
}

const drawIndicator = (layout: GaugeLayout): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true" focusable="false">
    ${drawTrack(layout)}
    ${layout.fill === undefined ? nothing : svg`<path class=${layout.toward ? 'fill' : 'fill aside'} d=${layout.fill} />`}
    <path class="baseline" d=${layout.baseline} />
    <path class="target" d=${layout.target} />
    ${layout.elapsed === undefined ? nothing : svg`<path class="elapsed" d=${layout.elapsed} />`}
    ${layout.needle === undefined ? nothing : svg`<path class="needle" d=${layout.needle} />`}
  </svg>`;

/** Without an actual value the track looks like the reason for there being none. */
const drawTrack = ({ actual, track }: GaugeLayout): TemplateResult =>
  actual === 'value'
    ? svg`<path class="track" d=${track} />`
    : svg`<path class="track ${actual}" d=${track} />`;

const drawElapsed = (layout: ElapsedLayout): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true" focusable="false">
    <path class="track" d=${layout.track} />
    <path class="passed" d=${layout.passed} />
    <path class="uncertain" d=${layout.uncertain} />
  </svg>`;
