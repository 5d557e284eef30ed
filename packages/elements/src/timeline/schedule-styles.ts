import { css } from 'lit';

/** What only a timeline has that is grouped, long, has milestones, or shows today's date. */
export const scheduleStyles = css`
  /* A lozenge has corners beyond its own box. */
  .point {
    fill: var(--_axis);
    overflow: visible;
    stroke: var(--_accent);
    stroke-width: var(--_line-strong);
  }
  .point.reached {
    fill: var(--_accent);
  }
  .point.case {
    stroke-linejoin: round;
    stroke: var(--_axis);
    stroke-width: 8;
  }
  .point path {
    vector-effect: non-scaling-stroke;
  }
  .milestone .statement::before {
    transform: rotate(45deg) scale(0.85);
  }
  .items {
    border-block-start: var(--_line-strong) solid var(--_line);
    padding-block: var(--_space-xs) var(--_space);
  }
  .items > .heading {
    font-size: var(--_font-size-item);
    position: relative;
  }
  .items .fold {
    min-height: var(--_size-target);
    padding-block: var(--_space-xs);
  }
  .items .count {
    display: inline-block;
    margin-inline-start: var(--_space-s);
    font-weight: normal;
  }
  .items > div:not(.heading):not([hidden]) {
    display: grid;
    gap: var(--_space-m);
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_space-xs);
  }
  .items .quiet + .entries {
    margin-block-start: calc(-1 * var(--_space-xs));
  }
  .items .entries > :first-child {
    border-block-start-style: dotted;
  }
  .items .entry .heading {
    font-size: 1em;
  }
  .long {
    display: block;
  }
  .long > .entry {
    padding-block-end: var(--_space);
    content-visibility: auto;
    contain-intrinsic-size: auto none auto 6rem;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    padding-block: var(--_space-m);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  /* The numbers go on from table to table. */
  .tables {
    counter-reset: row;
  }
  .tables tbody {
    counter-reset: none;
  }
  .tables > table {
    table-layout: fixed;
    margin-block-end: calc(1.5 * var(--_space));
  }
  .swatch.today {
    flex: none;
    width: 2.125rem;
    border-block-start: calc(1.5 * var(--_line-strong)) dotted var(--_today);
  }
  .back .today {
    stroke: var(--_today);
    stroke-width: var(--_line-strong);
    stroke-dasharray: 2 3;
  }
  @media print {
    .long > .entry {
      content-visibility: visible;
    }
    .fold-all,
    .more button {
      display: none;
    }
    .items > .heading {
      break-after: avoid;
    }
  }
`;
