import { css } from 'lit';

export const gaugeStyles = css`
  .gauge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
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
  .fill,
  .passed {
    stroke: var(--_accent);
  }
  .uncertain {
    stroke: var(--_accent);
    stroke-dasharray: 1.5 1.5;
  }
  .baseline,
  .target {
    stroke: currentColor;
  }
  .baseline {
    stroke-width: 2;
  }
  .target {
    stroke-width: 4;
  }
  .elapsed {
    stroke: var(--_mark);
    stroke-width: 7;
    stroke-linecap: round;
  }
  .needle {
    fill: currentColor;
  }

  /* The list is the legend: each term wears the mark that stands for it. */
  dt.actual::before,
  dt.baseline::before,
  dt.target::before,
  dt.elapsed::before {
    content: '';
    display: inline-block;
    box-sizing: content-box;
    margin-inline-end: 0.45em;
    vertical-align: -0.05em;
  }
  dt.actual::before {
    border: 0.38em solid transparent;
    border-bottom: 0.7em solid currentColor;
    border-top: 0;
  }
  dt.baseline::before {
    height: 0.8em;
    border-inline-start: 2px solid currentColor;
    margin-inline: 0.33em 0.78em;
  }
  dt.target::before {
    height: 0.9em;
    border-inline-start: 4px solid currentColor;
    margin-inline: 0.27em 0.72em;
  }
  dt.elapsed::before {
    width: 0.3em;
    border: 0.23em solid var(--_mark);
    border-radius: 0.3em;
    vertical-align: 0.1em;
  }
`;
