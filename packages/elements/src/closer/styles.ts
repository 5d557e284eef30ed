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
  .figures {
    text-align: end;
  }
  /* A row as a block: its name, and what it says below the name of each column. The unit of the whole table stays above. */
  .stacked :is(table, caption, tbody, tbody tr, tbody th, tbody td) {
    display: block;
  }
  /* Not seen, and read: a cell that is not there would let the next one be read under its column. */
  .heard,
  .stacked :is(thead, td:empty) {
    display: block;
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stacked tbody tr {
    padding-block: var(--_table-pad);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .stacked tbody :is(th, td),
  .stacked tbody tr::before {
    padding: 0;
    border: 0;
    text-align: start;
  }
  .stacked td::before {
    content: attr(data-column) ' ';
    content: attr(data-column) ' ' / '';
    color: var(--_quiet);
  }
  .closer {
    display: grid;
    gap: var(--_space-s);
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--_space-m);
  }
  .closer .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .citation {
    margin-block-start: var(--_space-s);
    font-size: var(--_font-size-small);
    overflow-wrap: anywhere;
  }
  .citation cite {
    font-style: normal;
    user-select: all;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-xs) var(--_space-m);
  }
  .pick {
    display: inline-flex;
    gap: 0.5em;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
    padding: 0.125em 0;
    border: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .pick:hover {
    background: var(--_head);
    text-decoration-style: solid;
  }
  .pick[aria-pressed='true'] {
    background: var(--_track);
    box-shadow:
      0 0 0 0.25em var(--_track),
      0 0 0 calc(0.25em + var(--_line-strong)) currentColor;
    text-decoration: none;
  }
  /* What is highlighted has a bar beside it, and the graphics of the rest step back; nothing moves, and every text stays as easy to read. */
  .lit,
  .dim {
    position: relative;
  }
  .lit::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--_space-m));
    border-inline-start: var(--_line-thick) solid currentColor;
  }
  /* Above and not beside: what is drawn of it stays in its place on the axis. */
  .entry.lit::before {
    inset-block: 0 auto;
    inset-inline: 0;
    border-inline-start: 0;
    border-block-start: var(--_line-thick) solid currentColor;
  }
  /* What is said before a title leaves it its rule. */
  .choices + .heading,
  .choices + * > .heading {
    padding-inline-start: calc(2 * var(--_rule-heading));
    border-inline-start: var(--_rule-heading) solid var(--_brand);
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
    color: var(--_quiet);
  }
  .unlit {
    opacity: 0.3;
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='true'] {
      outline: var(--_line-strong) solid;
    }
  }
  @media print {
    .choices button,
    .hint,
    .closer {
      display: none;
    }
  }
`;
