import { css } from 'lit';

export const breakdownStyles = css`
  .bars {
    display: grid;
    gap: 0.75rem;
  }
  .bars .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
  }
  .bars .fact[hidden] {
    display: none;
  }
  .bars .level-1 dt {
    padding-inline-start: 1.25rem;
  }
  .bars .level-2 dt {
    padding-inline-start: 2.5rem;
  }
  .bars .level-3 dt {
    padding-inline-start: 3.75rem;
  }
  .fold {
    display: inline-flex;
    align-items: center;
    padding-inline: 0.25rem;
    margin-inline-start: -0.25rem;
    border: 0;
    font-size: 1em;
    font-weight: 600;
    text-align: start;
  }
  .fold::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.125em 0.625em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  .fold[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  [dir='rtl'] .fold[aria-expanded='false']::before {
    transform: rotate(135deg);
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
    gap: 0 0.75rem;
    min-height: 1.5em;
  }
  .bars .figure {
    font-variant-numeric: tabular-nums;
  }
  .bars .fact.value .figure {
    min-width: 2ch;
    text-align: end;
  }
  .bar {
    flex: 1 1 6rem;
    width: auto;
    min-width: 0;
  }
  .solid,
  .zero {
    fill: var(--_accent);
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
  .hatched ~ .zero {
    fill: var(--_edge);
  }
`;
