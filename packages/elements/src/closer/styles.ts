import { css } from 'lit';

export const closerStyles = css`
  .scroll {
    margin-block-start: var(--_space-s);
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: var(--_space-s);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  /* What tables have where a theme asks for it. A screen reader counts rows itself. */
  .common-unit {
    display: var(--_table-unit);
    font-weight: normal;
    text-align: end;
  }
  tbody {
    counter-reset: row;
  }
  tr::before {
    content: attr(data-serial);
    content: attr(data-serial) / '';
    display: var(--_table-serial);
    width: 4em;
  }
  tbody tr::before {
    content: counter(row);
    content: counter(row) / '';
    counter-increment: row;
  }
  .arabic-digits tbody tr::before {
    content: counter(row, arabic-indic);
    content: counter(row, arabic-indic) / '';
  }
  tbody .total::before,
  tbody .counted::before {
    content: '';
  }
  .total > * {
    font-weight: var(--_table-total);
  }
  th,
  td,
  tr::before {
    padding-block: var(--_table-pad);
    padding-inline: var(--_table-inset) var(--_space-m);
    border: var(--_table-rule) solid var(--_line);
    border-block-end-width: var(--_line-width);
    text-align: start;
    vertical-align: top;
  }
  thead tr {
    background: var(--_head);
    font-weight: bold;
  }
  .closer {
    display: grid;
    gap: var(--_space-s);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75rem;
  }
  .closer .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .citation {
    margin-block-start: 0.5rem;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .citation cite {
    font-style: normal;
    user-select: all;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .pick {
    display: inline-flex;
    gap: 0.5em;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_edge);
    font-size: 1em;
    text-align: start;
  }
  .pick[aria-pressed='true'] {
    background: var(--_track);
    box-shadow: inset 0 0 0 2px currentColor;
    font-weight: 600;
  }
  /* What is highlighted has a bar beside it, and the graphics of the rest step back; every text stays as easy to read. */
  .lit,
  .dim {
    position: relative;
    padding-inline-start: 0.75rem;
  }
  .lit::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 0.25rem solid currentColor;
  }
  /* Above and not beside: what is drawn of it stays in its place on the axis. */
  .entry:is(.lit, .dim) {
    padding-inline-start: 0;
  }
  .entry.lit {
    border-block-start: 0.25rem solid currentColor;
  }
  .entry.lit::before {
    content: none;
  }
  /* Below what is counted, and above its groups. */
  .choices.below {
    order: -1;
  }
  .choices.below + * {
    order: -2;
  }
  .dim svg {
    opacity: 0.3;
  }
  .dim .heading {
    font-weight: 400;
  }
  @media print {
    .choices button,
    .closer {
      display: none;
    }
  }
`;
