import { css } from 'lit';

export const timelineStyles = css`
  .group,
  .chart,
  .entries,
  .lists {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .group + .group {
    margin-block-start: var(--_space);
  }
  .entries,
  .key,
  .list ul {
    list-style: none;
  }
  .entry,
  .prose,
  .list,
  .list ul {
    display: grid;
    gap: var(--_space-s);
  }
  .entry {
    padding-block-start: var(--_space-m);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .entry .heading {
    font-size: var(--_font-size-item);
  }
  .when,
  .details {
    font-variant-numeric: tabular-nums;
  }
  .date {
    white-space: nowrap;
  }
  [dir='ltr'] :is(.when, .details)::first-letter {
    text-transform: uppercase;
  }
  .details {
    display: block;
    font-size: var(--_font-size-small);
  }

  /* Measures and outcomes: told apart by their words, and by the shape before each. */
  .label {
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-heading);
  }
  .lists {
    gap: var(--_space-m);
  }
  .list {
    gap: var(--_space-xs);
    align-content: start;
  }
  .statement {
    position: relative;
    padding-inline-start: var(--_space);
  }
  .statement::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.125em;
    width: 0.5em;
    height: 0.5em;
    border: var(--_line-strong) solid var(--_accent);
  }
  .outcome .statement::before {
    border-radius: 50%;
    background: var(--_accent);
  }
  .event .statement::before {
    height: 0;
    inset-block-start: 0.7em;
    border-width: var(--_line-strong) 0 0;
  }

  .status .figure {
    display: inline-block;
    font-weight: var(--_font-weight-strong);
  }
  .status .steps {
    display: inline-block;
    margin-inline: var(--_space-xs);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) calc(1.25 * var(--_space));
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
  }
  .key svg {
    flex: none;
  }

  .chart {
    gap: 0;
    container-type: inline-size;
  }
  .rows,
  .ruler {
    position: relative;
  }
  svg {
    overflow: hidden;
  }
  /* What has no room for its text goes on to a second line, of which nothing is seen. */
  .ruler :is(b, span) {
    position: absolute;
    inset-block-start: 0;
    height: 1.3em;
    padding-inline-start: var(--_space-xs);
    line-height: var(--_line-height-tight);
    overflow: hidden;
    word-break: keep-all;
  }
  /* A little in the line already, so that what is as wide as the line is too wide for it. */
  .ruler ::before {
    content: '';
    display: inline-block;
    width: 1px;
  }
  /* As wide as those beside it, so that it has room only where they have. */
  .ruler i {
    display: inline-block;
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .ruler i::after {
    content: attr(data-beside);
    display: block;
    height: 0;
    visibility: hidden;
    white-space: pre-line;
  }
  .ruler [style*='min'] {
    white-space: nowrap;
  }
  .ruler b {
    inset-block-start: 1.3em;
    inset-inline-end: 0;
  }
  .tick {
    stroke: var(--_line);
  }
  .axis {
    font-size: var(--_font-size-axis);
  }
  .axis rect {
    y: calc(100% - 9px);
  }
  .bar,
  .core,
  .dash {
    fill: var(--_accent);
  }
  .bar {
    stroke: var(--_accent);
    stroke-width: var(--_line-mark);
  }
  .reference {
    fill: var(--_mark);
    fill-opacity: 0.1;
    stroke: var(--_mark);
    stroke-width: var(--_line-mark);
  }
  .plan,
  .elapsed {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: var(--_line-mark);
  }
  .plan {
    fill: none;
  }
  .ends {
    fill-opacity: 0.45;
  }
  .within {
    fill-opacity: 0.3;
    stroke-dasharray: 4 3;
  }
  .exact {
    stroke-width: var(--_line-thick);
  }
  .case {
    fill: var(--_axis);
    stroke: var(--_axis);
    stroke-width: 8;
  }
  .line {
    display: grid;
    gap: var(--_space-xs);
    grid-template-columns: minmax(0, 1fr);
  }
  .grid {
    display: none;
  }

  /* Side by side where there is room. An old engine that cannot ask stays with the one below the other. */
  @container (min-width: 40rem) {
    .columns {
      display: grid;
      column-gap: calc(1.5 * var(--_space));
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .ruler,
    .columns > svg {
      grid-column: 2;
    }
    .grid {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    .strip .back {
      display: none;
    }
    .entries {
      position: relative;
    }
  }
  .group > .entries .lists {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-m) calc(2 * var(--_space));
  }
  /*
   * In sight while many rows scroll by, where there is height enough for both; what a keyboard goes to stays clear of it. An
   * engine that does not know :has() scrolls it away.
   */
  @media screen and (min-height: 30rem) {
    .chart:has(li:nth-child(4), details:nth-of-type(3)) .axis {
      position: sticky;
      inset-block-start: calc(var(--_sticky-top) - 1rem);
      z-index: 1;
      pointer-events: none;
    }
    .chart:has(li:nth-child(4), details:nth-of-type(3)) .ruler {
      background: var(--_axis);
      color: var(--_axis-text);
    }
    .rows * {
      scroll-margin-block-start: 4rem;
    }
  }
  @media print {
    /* A table, whose head is on every page. Of no width to ask for: what stands side by side would be torn at the end of a page. */
    .chart {
      container-type: normal;
      display: table;
      table-layout: fixed;
      width: 100%;
    }
    .axis {
      display: table-header-group;
    }
    .group,
    .entries,
    .entry,
    .prose,
    .list {
      display: block;
    }
    .group > * + *,
    .entry + .entry,
    .prose > * + * {
      margin-block-start: var(--_space-m);
    }
    .entry > * + *,
    .list li + li {
      margin-block-start: var(--_space-s);
    }
    /* An item goes on on the next page with what is said of it, below its name and its place in time. */
    .axis,
    .key,
    .facts,
    .entry > :first-child,
    .list li {
      break-inside: avoid;
    }
    .key,
    .facts + p {
      break-before: avoid;
    }
    .key {
      break-after: avoid;
    }
  }
`;
