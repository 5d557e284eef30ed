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
  .track.not-applicable {
    fill: var(--_edge);
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
  .fill.aside {
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
  }
  svg .baseline {
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
    overflow: visible;
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
  .fact.actual dt::before,
  .fact.baseline dt::before,
  .fact.target dt::before,
  .fact.range dt::before,
  .fact.elapsed dt::before {
    content: '';
    color: var(--_text);
    display: inline-block;
    box-sizing: content-box;
    margin-inline-end: 0.45em;
    vertical-align: -0.05em;
  }
  .fact.actual dt::before {
    border: 0.38em solid transparent;
    border-bottom: 0.7em solid currentColor;
    border-top: 0;
    /* where a visitor sets all colours, there is no transparent one */
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .fact.baseline dt::before {
    height: 0.8em;
    border-inline-start: var(--_line-strong) solid currentColor;
  }
  .fact.target dt::before {
    height: 0.9em;
    border-inline-start: var(--_line-thick) solid currentColor;
  }
  .fact.range dt::before {
    width: 0.9em;
    height: 0.5em;
    border: var(--_line-strong) solid currentColor;
  }
  .fact.elapsed dt::before {
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
  }
  .fact.value.lead .figure {
    font-size: var(--_figure-size);
    line-height: var(--_line-height-tight);
  }
  .unit {
    display: inline-block;
    margin-inline-start: 0.4em;
    font-size: var(--_font-size-unit);
    line-height: var(--_line-height-tight);
    overflow-wrap: anywhere;
  }
  .end .unit {
    display: inline;
    margin: 0;
    font-size: var(--_font-size-small);
    font-weight: normal;
  }
  .details {
    display: block;
  }
  .figure.pill {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.125em;
    border: var(--_line-width) solid var(--_edge);
    line-height: var(--_line-height-tight);
  }
  .fact.status .figure {
    border-radius: 1em;
    padding-inline: 0.75em;
  }
`;

const arc = css`
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
  .arc.alone .panel {
    flex-basis: 15rem;
    max-width: 26rem;
  }
  .arc .rest {
    flex: 1 1 14rem;
    max-width: 36rem;
  }
  /* The figure on the line of its label, where there is room. */
  .arc .rest .fact {
    display: block;
  }
  .arc .rest .fact > * {
    display: inline;
  }
  .arc .rest .value .figure {
    display: inline-block;
  }
  /* Beside each other below the ends of the half circle, and below each other where large type leaves no room. */
  .arc .scale {
    display: flex;
    flex-wrap: wrap;
  }
  .arc .lead {
    flex: 1 0 100%;
  }
  .arc .end {
    flex: 2 1 5em;
  }
  .arc .end:is(.target, .range) {
    flex: 3 1 6em;
  }
  .arc .end .figure {
    word-break: keep-all;
    overflow-wrap: anywhere;
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
    overflow-wrap: anywhere;
  }
  .arc.drawn .lead .unit {
    display: block;
    max-width: 9em;
    margin: 0 auto;
  }
  /* Several words stand below the half circle, in its whole width. */
  .arc.drawn.below .lead {
    padding-inline: 0;
  }
  .arc.drawn.below .lead .figure {
    max-width: 62%;
  }
  .arc.drawn.below .lead .details {
    margin-block-start: calc(1.375 * var(--_space));
  }
  .arc.drawn.medium .lead {
    padding-inline: 15%;
  }
  .arc.drawn.medium .lead .figure {
    font-size: var(--_figure-medium);
    line-height: calc(1.35 * var(--_line-height-tight));
  }
  .arc.drawn.small .lead {
    margin-block-start: var(--_space-xs);
    padding-inline: 0;
  }
  .arc.drawn.small .lead .figure {
    font-size: var(--_figure-medium);
  }
  .arc.drawn .end:is(.target, .range) {
    text-align: end;
  }
`;

const paper = css`
  @media print {
    .gauge {
      break-inside: avoid;
    }
  }
`;

export const gaugeStyles = [stepsStyles, graphics, legend, facts, arc, paper];
