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

const drawArc = (layout: ArcLayout): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true">
    ${drawPart(`track ${layout.actual}`, layout.track)} ${drawPart('hatch', layout.hatch)}
    ${drawPart(layout.toward ? 'fill' : 'fill aside', layout.fill)} ${drawPart('range', layout.range)}
    ${drawPart('baseline', layout.baseline)} ${drawPart('target', layout.target)}
    ${drawPart('elapsed', layout.elapsed)} ${drawPart('needle', layout.needle)}
  </svg>`;

const drawPart = (name: string, path: string | undefined): TemplateResult | typeof nothing =>
  path === undefined ? nothing : svg`<path class=${name} d=${path} />`;

const drawElapsedArc = (layout: ElapsedArc): TemplateResult =>
  html`<svg viewBox=${layout.viewBox} aria-hidden="true">
    ${drawPart('track value', layout.track)} ${drawPart('passed', layout.passed)}
    ${drawPart('uncertain', layout.uncertain)}
  </svg>`;
