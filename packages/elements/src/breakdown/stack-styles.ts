import { css } from 'lit';

export const stackStyles = css`
  @media screen {
    .bars .fact[hidden] {
      display: none;
    }
  }
  .bars {
    --_gutter: 0px;
  }
  .bars .fact {
    --_indent: var(--_gutter);
    /* From this width on a name has its number beside it. */
    --_beside: calc(21rem + var(--_space));
  }
  .bars .level-1 {
    --_indent: calc(var(--_gutter) + 1.25 * var(--_space));
  }
  .bars .level-2 {
    --_indent: calc(var(--_gutter) + 2.5 * var(--_space));
  }
  .bars .level-3 {
    --_indent: calc(var(--_gutter) + 3.75 * var(--_space));
  }
  .bars dt {
    padding-inline-start: var(--_indent);
  }
  /* What the arrow takes of a row that can be folded, and no other has. */
  @media screen {
    .nested {
      --_gutter: 1.25em;
    }
  }
  .bars .parent dt {
    padding-inline-start: calc(var(--_indent) - var(--_gutter));
  }
  /*
   * Without a bar, which begins where all bars do, what is said stands below its name and not further out: in a row that is too
   * narrow for both beside each other.
   */
  .bars .fact:not(.value) dd {
    margin-inline-start: clamp(0%, (var(--_beside) - 100%) * 999, var(--_indent));
  }
  .look {
    --_hue: var(--_accent);
    overflow: hidden;
  }
  .part-1,
  .part-5 {
    --_hue: var(--_mark);
  }
  .part-2 {
    --_hue: var(--_part-3);
  }
  .part-3 {
    --_hue: var(--_part-4);
  }
  .look.withheld,
  .look.not-assessed,
  .look.none-stated {
    --_hue: var(--_edge);
  }
  .look line {
    stroke: var(--_hue);
  }
  .look .area,
  .look .full {
    fill: var(--_hue);
  }
  .look .outline {
    fill: none;
    stroke: var(--_hue);
    stroke-width: calc(2 * var(--_line-mark));
  }
  .look.not-assessed .outline {
    stroke-dasharray: 4 3;
  }
  .mark .outline {
    stroke-width: var(--_line-mark);
  }
  .mark.not-assessed .outline {
    stroke-dasharray: 2.5 1.5;
  }
  .stack.numbered {
    height: calc(24px + 1.5 * var(--_font-size-axis));
  }
  .stack text {
    fill: currentColor;
    font-size: var(--_font-size-axis);
    font-variant-numeric: tabular-nums;
  }
  /* Mirrored with what is around them, and not once more. */
  .stack svg,
  .swatch svg {
    transform: none;
  }
  i.swatch {
    width: 21px;
  }
  .swatch,
  .mark {
    display: inline-block;
    flex: none;
    vertical-align: -0.125em;
  }
  /* In columns, so that the swatches of several lines stand below each other. */
  .key {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), max-content));
    gap: var(--_space-xs) calc(1.25 * var(--_space));
    padding: 0;
    font-size: var(--_font-size-small);
    list-style: none;
  }
  .whole,
  .key {
    break-after: avoid;
    break-inside: avoid;
  }
  .key li,
  .legend dt,
  .legend .fold {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .stacks dd,
  .units dd {
    align-items: start;
  }
  .stacks .fact,
  .units .fact {
    align-items: start;
  }
  /* The number of a row without a bar stands where those of the others do. */
  .stacks .fact.value .figure:first-child {
    margin-inline-start: auto;
  }
  .marks {
    display: flex;
    flex: 1 1 6rem;
    flex-wrap: wrap;
    gap: calc(1.25 * var(--_space-xs));
    padding-block: 0.3125em;
  }
  /* With the gap to its swatch as wide as without one. */
  .legend .fold::before {
    margin-inline-end: 0.125em;
  }
  .legend .bars > * + * {
    margin-block-start: var(--_space-xs);
  }
  .legend dt {
    flex: 0 1 min(17rem, 70%);
  }
  .legend dd {
    flex: 0 1 auto;
  }
  /* What each part is, in place: also of one that is too narrow for its figure. */
  .parts {
    flex: 1 1 100%;
  }
`;
