import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indicator, ProgressDocument } from '@planglass/model';
import { layoutArc, layoutElapsedArc, type ArcLayout, type ElapsedArc } from '@planglass/view';

/** The half circle of an indicator; undefined where there is no scale to draw. */
export function drawIndicator(document: ProgressDocument, indicator: Indicator): TemplateResult | undefined {
  const layout = layoutArc(document, indicator);
  return layout && drawArc(layout);
}

/** The half circle of the plan's elapsed time; undefined where it is not known. */
export function drawPlan(document: ProgressDocument): TemplateResult | undefined {
  const layout = layoutElapsedArc(document);
  return layout && drawElapsedArc(layout);
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
