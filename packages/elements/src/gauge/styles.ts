import { css } from 'lit';

export const gaugeStyles = css`
  .gauge {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_gap) calc(2 * var(--_gap));
  }
  .graphic {
    flex: 1 1 12rem;
    max-width: var(--plan-gauge-size, 17rem);
  }
  .graphic svg {
    width: 100%;
  }
  .facts {
    flex: 1 1 15rem;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: 0.875rem 1.25rem;
  }
  .fact {
    align-content: start;
  }
  .fact:first-child,
  .fact:last-child,
  .fact.words {
    grid-column: 1 / -1;
  }
  /* Alone it is the plan's time, which must not read as a figure of the indicator. */
  .fact.value:first-child:not(:only-child) .figure {
    font-size: var(--plan-figure-size, 2em);
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  path {
    fill: none;
  }
  .track,
  .fill,
  .passed,
  .uncertain {
    stroke-width: 18;
  }
  .track {
    stroke: var(--_track);
  }
  .track.withheld {
    stroke: var(--_edge);
    stroke-dasharray: 2 4;
  }
  .track.missing,
  .track.not-applicable {
    stroke: var(--_edge);
    stroke-width: 1.5;
    stroke-dasharray: 6 5;
  }
  .fill {
    stroke: var(--_accent);
  }
  /* Away from the target, or no side to be on: a figure's place, and nothing achieved. */
  .fill.aside {
    stroke: var(--_edge);
    stroke-width: 6;
  }
  .key {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.5rem;
  }
  .key i {
    flex: none;
    width: 1.25em;
    height: 0.75em;
    border-block-end: 0.3em solid var(--_edge);
  }
  .passed {
    stroke: var(--_mark);
  }
  .uncertain {
    stroke: var(--_mark);
    stroke-dasharray: 1.5 1.5;
  }
  path.baseline,
  path.target {
    stroke: currentColor;
  }
  path.baseline {
    stroke-width: 2;
  }
  path.target {
    stroke-width: 4;
  }
  path.elapsed {
    stroke: var(--_mark);
    stroke-width: 7;
    stroke-linecap: round;
  }
  .needle {
    fill: currentColor;
  }

  /* The list is the legend: each term wears the mark that stands for it. */
  .fact.actual dt::before,
  .fact.baseline dt::before,
  .fact.target dt::before,
  .fact.elapsed dt::before {
    content: '';
    display: inline-block;
    box-sizing: content-box;
    margin-inline-end: 0.45em;
    vertical-align: -0.05em;
  }
  .fact.actual dt::before {
    border: 0.38em solid transparent;
    border-bottom: 0.7em solid currentColor;
    border-top: 0;
  }
  .fact.baseline dt::before {
    height: 0.8em;
    border-inline-start: 2px solid currentColor;
    margin-inline: 0.33em 0.78em;
  }
  .fact.target dt::before {
    height: 0.9em;
    border-inline-start: 4px solid currentColor;
    margin-inline: 0.27em 0.72em;
  }
  .fact.elapsed dt::before {
    width: 0.3em;
    border: 0.23em solid var(--_mark);
    border-radius: 0.3em;
    vertical-align: 0.1em;
  }
`;
