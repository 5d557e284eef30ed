import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bar } from '@planglass/view';

/** A number of things as a bar from zero, zero being its first edge alone. Nothing where there is no number. */
export const drawBar = ({ pattern, length }: Partial<Bar> = {}): TemplateResult | typeof nothing =>
  length === undefined
    ? nothing
    : html`<svg class="bar" width="100%" height="16" aria-hidden="true">
        <rect class=${pattern} width="${length}%" height="16" />
        ${pattern === 'hatched' ? svg`<line class="hatch" x2="${length}%" y1="8" y2="8" />` : nothing}
        <rect class="zero" width="2" height="16" />
      </svg>`;
