import { css } from 'lit';

export const stackStyles = css`
  @media screen {
    .bars .fact[hidden] {
      display: none;
    }
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
  .look {
    --_hue: var(--_accent);
    overflow: hidden;
  }
  .part-1,
  .part-5 {
    --_hue: var(--_mark);
  }
  .part-2 {
    --_hue: var(--plan-color-part-3, #a8640f);
  }
  .part-3 {
    --_hue: var(--plan-color-part-4, #b087a0);
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
    stroke-width: 3;
  }
  .look.not-assessed .outline {
    stroke-dasharray: 4 3;
  }
  .mark .outline {
    stroke-width: 1.5;
  }
  .mark.not-assessed .outline {
    stroke-dasharray: 2.5 1.5;
  }
  .stack text {
    fill: currentColor;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 30em) {
    .stack text {
      font-size: 0.75rem;
    }
  }
  /* Mirrored with what is around them, and not once more. */
  .stack svg,
  .swatch svg {
    transform: none;
  }
  .swatch,
  .mark {
    display: inline-block;
    flex: none;
    vertical-align: -0.125em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
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
  .marks {
    display: flex;
    flex: 1 1 6rem;
    flex-wrap: wrap;
    gap: 5px;
    padding-block: 0.3125em;
  }
  .units .fact.value .figure {
    order: -1;
    min-width: 3ch;
  }
  .legend .bars {
    gap: 0.25rem;
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
