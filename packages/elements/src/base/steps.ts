import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { layoutSteps, type Rank } from '@planglass/view';

/** The place of a status on its scale as rising steps; its word stands beside it. Nothing on a scale that steps cannot show. */
export function drawSteps(rank: Rank | undefined): TemplateResult | typeof nothing {
  const layout = rank && layoutSteps(rank);
  if (!layout) return nothing;
  return html`<svg
    class="steps"
    viewBox=${layout.viewBox}
    width=${layout.width}
    height="12"
    aria-hidden="true"
  >
    ${layout.steps.map(({ x, y, height, on }) => svg`<rect class=${on ? 'on' : 'off'} x=${x} y=${y} width="3" height=${height} />`)}
  </svg>`;
}

export const stepsStyles = css`
  .steps {
    flex: none;
    overflow: visible;
  }
  .steps .on {
    fill: currentColor;
  }
  .steps .off {
    fill: none;
    stroke: currentColor;
    stroke-width: calc(var(--_line-mark) / 2);
  }
`;
