import { css } from 'lit';
import { stepsStyles } from '../base/steps.ts';

const graphics = css`
  .track {
    fill: var(--_track);
  }
  .track.withheld,
  .track.missing {
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_line-width);
  }
  .track.missing {
    stroke-dasharray: 4 3;
  }
  .hatch {
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_line-mark);
  }
  .fill {
    fill: var(--_accent);
  }
  /* Away from the target, or no side to be on: a figure's place, and nothing achieved. */
  .fill.aside,
  .track.not-applicable {
    fill: var(--_edge);
  }
  .passed {
    fill: var(--_mark);
  }
  .uncertain {
    fill: none;
    stroke: var(--_mark);
    stroke-width: var(--_line-mark);
  }
  .elapsed {
    fill: var(--_mark);
    stroke: var(--_mark);
    stroke-width: var(--_line-thick);
    stroke-linejoin: round;
  }
  svg .baseline,
  svg .target {
    stroke: currentColor;
    stroke-width: var(--_line-strong);
  }
  svg .target {
    stroke-width: var(--_line-thick);
  }
  .range {
    fill: currentColor;
    fill-opacity: 0.16;
    stroke: currentColor;
    stroke-width: var(--_line-strong);
  }
  .needle {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .track {
      fill: none;
      stroke: CanvasText;
      stroke-width: var(--_line-width);
    }
    .track.not-applicable {
      fill: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
  }
`;

/** The list is the legend: each term wears the mark that stands for it. */
const legend = css`
  :is(.actual, .baseline, .target, .range, .elapsed) dt::before {
    content: '';
    color: var(--_text);
    display: inline-block;
    box-sizing: content-box;
    margin-inline-end: 0.45em;
    vertical-align: -0.05em;
  }
  .actual dt::before {
    border: 0.38em solid transparent;
    border-bottom: 0.7em solid currentColor;
    border-top: 0;
    /* where a visitor sets all colours, there is no transparent one */
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .baseline dt::before {
    height: 0.8em;
    border-inline-start: var(--_line-strong) solid currentColor;
  }
  .target dt::before {
    height: 0.9em;
    border-inline-start: var(--_line-thick) solid currentColor;
  }
  .range dt::before {
    width: 0.9em;
    height: 0.5em;
    border: var(--_line-strong) solid currentColor;
  }
  .elapsed dt::before {
    width: 0.5em;
    border: 0.17em solid var(--_mark);
    border-radius: 0.2em;
    vertical-align: 0.15em;
  }
  .key {
    display: flex;
    gap: 0.5em;
    margin-block-start: var(--_space-s);
  }
  .key i {
    flex: none;
    width: 1.25em;
    height: 0.75em;
    border-block-end: 0.3em solid var(--_edge);
  }
`;

const facts = css`
  .facts {
    gap: var(--_space-m) calc(1.25 * var(--_space));
  }
  .facts,
  .fact {
    align-content: start;
  }
  dd .figure {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .fact.value.lead .figure {
    font-size: var(--_figure-size);
    line-height: var(--_line-height-tight);
  }
  .small .fact.value.lead .figure,
  .arc.drawn.medium .lead .figure {
    font-size: var(--_figure-medium);
  }
  .unit {
    display: inline-block;
    margin-inline-start: 0.4em;
    font-size: var(--_font-size-unit);
    font-weight: normal;
  }
  .details {
    display: block;
  }
  /* The figure on the line of its label, where there is room. */
  .scale {
    display: flex;
    flex-wrap: wrap;
  }
  .scale > * {
    flex: 0 0 100%;
  }
  :is(.rest, .scale) > .fact:not(.lead) {
    display: block;
  }
  :is(.rest, .scale) > :not(.lead) > * {
    display: inline;
  }
  :is(.rest, .scale) > .value:not(.lead) .figure {
    display: inline-block;
  }
  .end.value .details {
    display: inline;
    margin-inline-start: 0.25em;
  }
  /* Below the ends of the graphic which they are, and below each other where large type leaves no room. */
  .spread .end {
    flex: auto;
  }
  /* Not grown: at the end of the line of the other, and at the start of one of its own. */
  .spread .end + .end {
    flex-grow: 0;
  }
  .spread .end :is(dt, .figure, .details),
  .arc.drawn .lead .unit {
    display: block;
    margin: 0;
  }
  /* No wider than the figure, which decides whether both fit, or than a period of years. */
  .spread .end .details {
    width: 7em;
    min-width: 100%;
  }
  .figure.pill {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.125em 0.75em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: 1em;
    line-height: var(--_line-height-tight);
  }
`;

const arc = css`
  .gauge {
    break-inside: avoid;
  }
  .arc {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space) calc(2 * var(--_space));
  }
  .panel {
    flex: 1 1 12rem;
    max-width: var(--_gauge-size);
  }
  .arc .rest {
    flex: 1 1 14rem;
    max-width: 36rem;
  }
  .rest > .status > * {
    display: block;
    margin-block: 0.2em;
  }
  /* Within the half circle, from a line below its top: what is longer goes on below it, and never into it. */
  .arc.drawn .lead {
    justify-items: center;
    margin-block-start: -27%;
    padding-inline: 19%;
    text-align: center;
  }
  .arc.drawn .lead .figure {
    display: inline-block;
    max-width: 100%;
  }
  .arc.drawn:is(.large, .medium) .lead.value .figure {
    white-space: nowrap;
  }
  .arc.drawn .lead:not(.value) .figure {
    max-width: 9em;
    padding-block: 0.125em;
    font-size: var(--_font-size-small);
    line-height: var(--_line-height-tight);
  }
  /* Several words stand below the half circle, in its whole width. */
  .arc.drawn.below .lead {
    padding-inline: 0;
  }
  .arc.drawn.below .lead .details {
    margin-block-start: calc(1.75 * var(--_space));
  }
  .arc.drawn.small .lead {
    margin-block-start: var(--_space-xs);
    padding-inline: 0;
  }
`;

export const gaugeStyles = [stepsStyles, graphics, legend, facts, arc];
