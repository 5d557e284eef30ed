import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Axis, Stretch, Tick, TimingBar } from '@planglass/view';

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
    <svg width="100%" height="100%" focusable="false">${back(axis)}</svg>
  </div>`;

/**
 * The axis: months above years, and below them the plan's period, filled as far as it had passed. It is as high as its texts
 * are large.
 */
export const drawAxis = ({ ticks, plan, elapsed }: Axis): TemplateResult => {
  const height = ticks.some(({ month }) => month) ? '3.75em' : '2.5em';
  return html`<div class="columns axis" aria-hidden="true">
    <div class="ruler">
      <svg width="100%" height=${height} focusable="false">
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
  const label = (tick?: Tick): string => tick?.month || (tick?.year ?? '');
  const beside = at % 2 ? `${label(all[at - 1])}\n${label(all[at + 1])}` : nothing;
  const place =
    at % 2 || at + 1 < all.length
      ? `inset-inline-start:${x}%;width:${room}%`
      : `inset-inline-end:0;min-width:${room}%`;
  return html`<span .style=${place}><i data-beside=${beside}>${month || year}</i></span
    >${month && year ? html`<b .style=${`inset-inline-start:${x}%`}>${year}</b>` : nothing}`;
};

/** One timing. What is sure is solid; an open side is dashes that fade; a time within a span is a dashed outline. */
export const drawStrip = (
  axis: Axis,
  { kind, x, width, core, open, exact }: TimingBar,
  size: 'row' | 'statement',
): TemplateResult => {
  const [y, height] = size === 'row' ? [4, 16] : [8, 8];
  return html`<svg class="strip" width="100%" height="24" aria-hidden="true" focusable="false">
    ${back(axis)} ${rect({ x, width }, exact ? 'bar exact' : `bar ${kind}`, y, height)}
    ${core ? rect(core, 'core', y, height) : nothing}
    ${open.map((dash, index) => rect(dash, `dash dash-${index + 1}`, y + height / 2 - 2, 4))}
  </svg>`;
};

/** A small picture of a kind of timing, for the key. */
export const drawKey = (kind: TimingBar['kind']): TemplateResult =>
  html`<svg class="sample" width="34" height="12" aria-hidden="true" focusable="false">
    <rect
      class="bar ${kind}"
      x=${kind === 'end' ? 20 : 2}
      width=${kind === 'start' || kind === 'end' ? 12 : 30}
      y="1"
      height="10"
    />
    ${kind === 'span' ? svg`<rect class="core" x="7" width="20" y="1" height="10" />` : nothing}
    ${kind === 'start' || kind === 'end' ? [0, 1, 2].map((index) => dashOfKey(kind, index)) : nothing}
  </svg>`;

const KEY_DASHES = { start: [16, 22, 28], end: [14, 8, 2] };

const dashOfKey = (kind: 'start' | 'end', index: number): SVGTemplateResult =>
  svg`<rect class="dash dash-${index + 1}" x=${KEY_DASHES[kind][index] ?? 0} width="4" y="4" height="4" />`;
