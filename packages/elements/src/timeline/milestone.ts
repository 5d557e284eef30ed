import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Axis } from '@planglass/view';
import { placeMilestone, type MilestoneMark } from '@planglass/view/timeline/schedule';
import type { DrawMilestone } from './entry.ts';
import { back } from './strip.ts';

/** When a milestone was to be reached is an outline, and when it was is filled. */
export const drawMilestone: DrawMilestone = (axis: Axis, milestone) => {
  const marks = placeMilestone(axis, milestone);
  if (!marks.length) return undefined;
  return html`<svg class="strip" width="100%" height="24" aria-hidden="true">
    ${back(axis)} ${marks.map((mark) => drawMark(mark, 'case'))} ${marks.map((mark) => drawMark(mark))}
  </svg>`;
};

/** A lozenge as wide as the period; of a day, as large as can be seen. The casings keep them apart from the lines behind. */
const drawMark = (
  { kind, x, width, exact }: MilestoneMark,
  name: MilestoneMark['kind'] | 'case' = kind,
): SVGTemplateResult =>
  exact
    ? svg`<svg class="point ${name}" x="${x + width / 2}%" y="4"><path d="M-8 8 0 0 8 8 0 16Z" /></svg>`
    : svg`<svg class="point ${name}" x="${x}%" width="${width}%" y="4" height="16" viewBox="0 0 2 2" preserveAspectRatio="none"><path d="M0 1 1 0 2 1 1 2Z" /></svg>`;

/** A small picture of a milestone, for the key. */
export const drawKeyMark = (kind: MilestoneMark['kind']): TemplateResult =>
  html`<svg class="sample point ${kind}" width="34" height="16" aria-hidden="true">
    <path d="M9 8 17 0 25 8 17 16Z" />
  </svg>`;
