import { css } from 'lit';

export const breakdownStyles = css`
  .bars {
    display: grid;
    gap: var(--_space-m);
    max-width: 56rem;
  }
  .bars .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }
  .bars dt {
    flex: 1 1 9rem;
    font-size: 1em;
  }
  .bars dd {
    display: flex;
    flex: 3 1 12rem;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-m);
    min-height: 1.5em;
  }
  /* Beside its name, whatever the length of the bar. */
  .bars .figure {
    order: -1;
    font-variant-numeric: tabular-nums;
  }
  .bars .fact.value .figure {
    min-width: 3ch;
    text-align: end;
  }
  .bar {
    flex: 1 1 6rem;
    width: auto;
  }
  .solid {
    fill: var(--_accent);
  }
  /* Where the bars begin; of none there is no more than this. */
  .zero {
    fill: var(--_edge);
  }
  .hatched {
    fill: none;
    stroke: var(--_edge);
  }
  .hatch {
    stroke: var(--_edge);
    stroke-width: 16;
    stroke-dasharray: 1.5 4.5;
  }
  /* On paper what explains a number stays on its page. */
  @media print {
    .widget > :first-child,
    .whole,
    .key {
      break-after: avoid;
    }
    .bars .fact,
    .whole,
    .key,
    tr {
      break-inside: avoid;
    }
    .notes {
      break-before: avoid;
    }
  }
`;
