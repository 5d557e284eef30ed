import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Axis, Stretch, Tick, TimingBar, TimingMark } from '@planglass/view';

const rect = ({ x, width }: Stretch, name: string, y: number | string, height: number): SVGTemplateResult =>
  svg`<rect class=${name} x="${x}%" width="${width}%" y=${y} height=${height} />`;

/** What is behind the bars: a line for each tick, the time whose state the release shows, and today where it is asked for. */
export const back = ({ ticks, reference, today }: Axis): SVGTemplateResult => svg`<g class="back">
  ${reference ? svg`<rect class="reference" x="${reference.x}%" width="${reference.width}%" height="100%" />` : nothing}
  ${ticks.map(tickAt)}
  ${today === undefined ? nothing : svg`<line class="today" x1="${today}%" x2="${today}%" y2="100%" />`}
</g>`;

/** The lines of the axis through all rows, for a chart wide enough to have its rows side by side with their text. */
export const drawGrid = (axis: Axis): TemplateResult =>
  html`<div class="columns grid" aria-hidden="true">
    <svg width="100%" height="100%">${back(axis)}</svg>
  </div>`;

/**
 * The axis: months above years, and below them the plan's period, filled as far as it had passed. It is as high as its texts
 * are large.
 */
export const drawAxis = ({ ticks, plan, elapsed }: Axis): TemplateResult => {
  const height = ticks.some(({ month }) => month) ? '3.75em' : '2.5em';
  return html`<div class="columns axis" aria-hidden="true">
    <div class="ruler">
      <svg width="100%" height=${height}>
        ${ticks.map(tickAt)} ${plan ? rect(plan, 'plan', '100%', 6) : nothing}
        ${elapsed ? rect(elapsed, 'elapsed', '100%', 6) : nothing}
      </svg>
      ${ticks.map(labelsOf)}
    </div>
  </div>`;
};

const tickAt = ({ x }: Tick): SVGTemplateResult => svg`<line class="tick" x1="${x}%" x2="${x}%" y2="100%" />`;

/**
 * Beside its tick. Where it or one beside it has no room every second one steps back, and one that stays moves back from the end of
 * the axis. In HTML and not in the picture: where the head of a table is repeated on paper, engines lose what moves a text in a
 * picture.
 */
const labelsOf = ({ x, month, year, room }: Tick, at: number, all: readonly Tick[]): TemplateResult => {
  const label = (tick?: Tick): string => (tick ? tick.month || tick.year : '');
  const beside = at % 2 ? `${label(all[at - 1])}\n${label(all[at + 1])}` : nothing;
  const place =
    at % 2 || at + 1 < all.length
      ? `inset-inline-start:${x}%;width:${room}%`
      : `inset-inline-end:0;min-width:${room}%`;
  return html`<span .style=${place}><i data-beside=${beside}>${month || year}</i></span
    >${month && year ? html`<b .style=${`inset-inline-start:${x}%`}>${year}</b>` : nothing}`;
};

/**
 * One timing. What is sure is solid; an open side is dashes that get shorter; a time within a span is a dashed outline. A casing
 * keeps them apart from the lines behind.
 */
export const drawStrip = (
  axis: Axis,
  { mark, x, width, core, open }: TimingBar,
  size: 'row' | 'statement',
): TemplateResult => {
  const [y, height] = size === 'row' ? [4, 16] : [8, 8];
  return html`<svg class="strip" width="100%" height="24" aria-hidden="true">
    ${back(axis)} ${rect({ x, width }, 'case', y, height)} ${rect({ x, width }, `bar ${mark}`, y, height)}
    ${core ? rect(core, 'core', y, height) : nothing}
    ${open.map((dash) => rect(dash, 'dash', y + height / 2 - 2, 4))}
  </svg>`;
};

/** A small picture of a mark, for the key. */
export const drawKey = (
  mark: TimingMark | 'reference' | 'plan' | 'plan clipped' | 'elapsed',
): TemplateResult =>
  html`<svg class="sample" width="34" height="12" aria-hidden="true">
    <path class="bar ${mark}" d=${SAMPLES[mark] ?? 'M2 1h30v10H2z'} />
  </svg>`;

const SAMPLES: Readonly<Partial<Record<string, string>>> = {
  start: 'M2 1h12v10H2zM17 5h2v2h-2zM23 5h1v2h-1zM28 5v2',
  end: 'M32 1H20v10h12zM17 5h-2v2h2zM11 5h-1v2h1zM6 5v2',
  exact: 'M17 0v12',
  plan: 'M2 3h30v6H2z',
  'plan clipped': 'M2 3h30M2 9h30',
  elapsed: 'M2 3h30v6H2z',
};
