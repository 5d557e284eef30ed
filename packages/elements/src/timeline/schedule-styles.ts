import { css } from 'lit';

/** What only a timeline has that is grouped, long, has milestones, or shows today's date. */
export const scheduleStyles = css`
  /* A lozenge has corners beyond its own box. */
  .point {
    fill: none;
    overflow: visible;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .point.reached {
    fill: var(--_accent);
  }
  .point path {
    vector-effect: non-scaling-stroke;
  }
  [dir='rtl'] svg svg {
    transform: none;
  }
  .milestone .statement::before {
    transform: rotate(45deg) scale(0.85);
  }
  .items {
    border-block-start: 2px solid var(--_line);
    padding-block: 0.25rem 1rem;
  }
  .items > .heading {
    font-size: 1.0625em;
    position: relative;
  }
  .items .fold {
    min-height: 2rem;
    padding-block: 0.25rem;
  }
  .items .count {
    display: inline-block;
    margin-inline-start: 0.5rem;
    font-weight: 400;
  }
  .items > div:not(.heading):not([hidden]) {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: 0.25rem;
  }
  .items .quiet + .entries {
    margin-block-start: -0.25rem;
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
    padding-block-end: 1rem;
    content-visibility: auto;
    contain-intrinsic-size: auto none auto 6rem;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .tables > table {
    table-layout: fixed;
    margin-block-end: 1.5rem;
  }
  .swatch.today,
  .back .today {
    --_today: var(--plan-color-today, #9257b5);
  }
  .swatch.today {
    border-block-start: 3px dotted var(--_today);
  }
  .back .today {
    stroke: var(--_today);
    stroke-width: 2;
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
