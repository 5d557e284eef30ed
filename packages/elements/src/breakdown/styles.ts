import { css } from 'lit';

export const breakdownStyles = css`
  /* Blocks, for no engine keeps the rows of a grid together at the end of a page. */
  .bars {
    max-width: 56rem;
  }
  .bars > * + * {
    margin-block-start: var(--_space-m);
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
  /* What explains a number stays on its page, and so do the first groups and the last. */
  .widget > :first-child {
    break-after: avoid;
  }
  .bars .fact,
  tr {
    break-inside: avoid;
  }
  .notes,
  .bars > :nth-child(-n + 3),
  .bars > :nth-last-child(-n + 2) {
    break-before: avoid;
  }
`;
