import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indicator, ProgressDocument } from '@planglass/model';
import {
  layoutArc,
  layoutBar,
  layoutElapsedArc,
  layoutElapsedBar,
  type ArcLayout,
  type BarLayout,
  type BarStretch,
  type ElapsedArc,
  type ElapsedBar,
  type GaugeForm,
} from '@planglass/view';

/** The graphic of an indicator; undefined where there is no scale to draw. */
export function drawIndicator(
  form: GaugeForm,
  document: ProgressDocument,
  indicator: Indicator,
): TemplateResult | undefined {
  if (form === 'arc') {
    const layout = layoutArc(document, indicator);
    return layout && drawArc(layout);
  }
  const layout = layoutBar(document, indicator);
  return layout && drawBar(layout);
}

/** The graphic of the plan's elapsed time; undefined where it is not known. */
export function drawPlan(form: GaugeForm, document: ProgressDocument): TemplateResult | undefined {
  if (form === 'arc') {
    const layout = layoutElapsedArc(document);
    return layout && drawElapsedArc(layout);
  }
  const layout = layoutElapsedBar(document);
  return layout && drawElapsedBar(layout);
}

const fillClass = (toward: boolean): string => (toward ? 'fill' : 'fill aside');

const drawArc = (layout: ArcLayout): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true" focusable="false">
    <path class="track ${layout.actual}" d=${layout.track} />
    ${layout.hatch === undefined ? nothing : svg`<path class="hatch" d=${layout.hatch} />`}
    ${layout.fill === undefined ? nothing : svg`<path class=${fillClass(layout.toward)} d=${layout.fill} />`}
    ${layout.range === undefined ? nothing : svg`<path class="range" d=${layout.range} />`}
    ${layout.baseline === undefined ? nothing : svg`<path class="baseline" d=${layout.baseline} />`}
    ${layout.target === undefined ? nothing : svg`<path class="target" d=${layout.target} />`}
    ${layout.elapsed === undefined ? nothing : svg`<path class="elapsed" d=${layout.elapsed} />`}
    ${layout.needle === undefined ? nothing : svg`<path class="needle" d=${layout.needle} />`}
  </svg>`;

const drawElapsedArc = (layout: ElapsedArc): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true" focusable="false">
    <path class="track value" d=${layout.track} />
    <path class="passed" d=${layout.passed} />
    <path class="uncertain" d=${layout.uncertain} />
  </svg>`;

/** As long as its place, and as high as its line whatever the length. */
const drawBar = ({
  actual,
  fill,
  toward,
  needle,
  baseline,
  target,
  range,
  elapsed,
}: BarLayout): TemplateResult =>
  html`<svg class="line" width="100%" height="32" aria-hidden="true" focusable="false">
    ${drawTrack(actual)}
    ${fill === undefined ? nothing : toward ? drawStretch('fill', fill, 11, 10) : drawStretch('fill aside', fill, 14, 4)}
    ${range === undefined ? nothing : drawStretch('range', range, 8, 16)}
    ${baseline === undefined ? nothing : svg`<line class="baseline" x1="${baseline}%" x2="${baseline}%" y1="8" y2="24" />`}
    ${target === undefined ? nothing : svg`<line class="target" x1="${target}%" x2="${target}%" y1="5" y2="27" />`}
    ${elapsed === undefined ? nothing : drawStretch('elapsed', elapsed, 2, 1)}
    ${needle === undefined ? nothing : svg`<svg class="needle" x="${needle}%" y="23" width="1" height="9"><path d="M0,0L6,9L-6,9Z" /></svg>`}
  </svg>`;

/** Without an actual value the track looks like the reason for there being none. */
function drawTrack(actual: BarLayout['actual']): TemplateResult {
  if (actual === 'not-applicable')
    return svg`<rect class="track not-applicable" width="100%" y="14.5" height="3" />`;
  const track = svg`<rect class="track ${actual}" width="100%" y="8" height="16" />`;
  if (actual !== 'withheld') return track;
  return svg`${track}<svg class="clip" y="8" width="100%" height="16"><line class="hatch" x1="-20" x2="110%" y1="8" y2="8" transform="skewX(-45)" /></svg>`;
}

const drawElapsedBar = ({ passed, uncertain }: ElapsedBar): TemplateResult =>
  html`<svg class="line" width="100%" height="32" aria-hidden="true" focusable="false">
    <rect class="track value" width="100%" y="8" height="16" />
    ${drawStretch('passed', passed, 8, 16)} ${drawStretch('uncertain', uncertain, 8, 16)}
  </svg>`;

const drawStretch = (name: string, { x, width }: BarStretch, y: number, height: number): TemplateResult =>
  svg`<rect class=${name} x="${x}%" width="${width}%" y=${y} height=${height} />`;
