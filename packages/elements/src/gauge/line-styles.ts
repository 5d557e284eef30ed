import { css } from 'lit';

const graphics = css`
  .line {
    overflow: visible;
  }
  /* Mirrored with what is around them, and not once more. */
  .line svg.clip,
  .line svg.needle {
    transform: none;
  }
  .line .clip {
    overflow: hidden;
  }
  .line .hatch {
    stroke-width: 16;
    stroke-dasharray: 1.5 5;
  }
`;

const bar = css`
  .gauge.bar {
    display: grid;
    gap: var(--_space-s);
    grid-template-columns: minmax(0, 1fr);
    max-width: var(--_bar-size);
  }
  .line {
    margin-inline: auto;
  }
  .bar .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
  }
  .bar.spread .target {
    text-align: end;
  }
  .bar:not(.spread) .scale > .end {
    flex: none;
    max-width: 100%;
  }
`;

const compact = css`
  .gauge.compact {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-xs) var(--_space);
    padding-block: var(--_space-s);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  /* What fits on a line is decided by these lengths alone, so that lines below each other break and align alike. */
  .compact > .name {
    flex: 3 1 9.5rem;
  }
  .compact > .top {
    flex: 2 1 7rem;
    text-align: end;
  }
  .compact > .place {
    flex: 3 1 8rem;
    padding-inline: calc(1.5 * var(--_space-xs));
  }
  .compact > .scale {
    display: grid;
    flex: 8 1 19rem;
    grid-template-columns: minmax(0, 10fr) minmax(0, 11fr);
    grid-template-rows: auto auto;
    gap: calc(var(--_space-xs) / 2) var(--_space);
  }
  .compact > .table {
    flex: 0 0 auto;
  }
  .compact > .table[open] {
    flex: 1 1 100%;
  }
  .compact .heading {
    font-size: 1em;
  }
  .compact .fact.value.lead .figure {
    font-size: var(--_figure-line);
  }
  .compact.medium .fact.value.lead .figure {
    font-size: calc(0.9 * var(--_figure-line));
  }
  .compact.small .fact.value.lead .figure {
    font-size: 1em;
  }
  .compact .lead .figure {
    margin-inline-start: auto;
  }
  .compact .end {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    grid-column: 1;
    gap: 0 var(--_space-s);
  }
  .compact .end:is(.target, .range) {
    grid-row: 1;
  }
  .compact .status {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  @media (max-width: 24em) {
    /* A line of its own before a number breaks. */
    .compact:not(.large) > .top {
      flex-basis: 100%;
    }
    .compact > .scale {
      grid-template-columns: minmax(0, 1fr);
    }
    .compact .status {
      grid-column: 1;
      grid-row: 3;
    }
  }
  /* Read out, and for the eye one click away. */
  .compact .lead dt,
  .compact .status dt,
  .compact .scale .details,
  .compact.below .lead .details,
  .compact .fact:not(.lead):not(.end):not(.status) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const lineStyles = [graphics, bar, compact];
