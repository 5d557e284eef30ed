import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indicator, ProgressDocument } from '@planglass/model';
import {
  layoutBar,
  layoutElapsedBar,
  type BarLayout,
  type BarStretch,
  type ElapsedBar,
} from '@planglass/view/gauge/bar';
import { furtherTokens } from '../base/further-tokens.ts';
import { nestedStyles } from '../base/nested-styles.ts';
import { lineStyles } from './line-styles.ts';

export { isGaugeForm } from '@planglass/view';
export const styles = [furtherTokens, nestedStyles, ...lineStyles];

/** The bullet graph of an indicator; undefined where there is no scale to draw. */
export function drawIndicator(document: ProgressDocument, indicator: Indicator): TemplateResult | undefined {
  const layout = layoutBar(document, indicator);
  return layout && drawBar(layout);
}

/** The plan's elapsed time as a bar; undefined where it is not known. */
export function drawPlan(document: ProgressDocument): TemplateResult | undefined {
  const layout = layoutElapsedBar(document);
  return layout && drawElapsedBar(layout);
}

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
  html`<svg class="line" width="100%" height="32" aria-hidden="true">
    ${drawTrack(actual)}
    ${fill === undefined ? nothing : toward ? drawStretch('fill', fill, 11, 10) : drawStretch('fill aside', fill, 14, 4)}
    ${range === undefined ? nothing : drawStretch('range', range, 8, 16)}
    ${baseline === undefined ? nothing : svg`<line class="baseline" x1="${baseline}%" x2="${baseline}%" y1="8" y2="24" />`}
    ${target === undefined ? nothing : svg`<line class="target" x1="${target}%" x2="${target}%" y1="5" y2="27" />`}
    ${elapsed === undefined ? nothing : drawStretch('elapsed', elapsed, 0, 4)}
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
  html`<svg class="line" width="100%" height="32" aria-hidden="true">
    <rect class="track value" width="100%" y="8" height="16" />
    ${drawStretch('passed', passed, 8, 16)} ${drawStretch('uncertain', uncertain, 8, 16)}
  </svg>`;

const drawStretch = (name: string, { x, width }: BarStretch, y: number, height: number): TemplateResult =>
  svg`<rect class=${name} x="${x}%" width="${width}%" y=${y} height=${height} />`;
