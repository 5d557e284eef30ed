import { css } from 'lit';

export const timelineStyles = css`
  .group,
  .chart,
  .entries,
  .lists {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .group + .group {
    margin-block-start: var(--_gap);
  }
  .entries,
  .key,
  .list ul {
    list-style: none;
  }
  .entry {
    display: grid;
    gap: 0.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .entry .heading {
    font-size: 1.0625em;
  }
  .prose {
    display: grid;
    gap: 0.5rem;
  }
  .when,
  .details {
    font-variant-numeric: tabular-nums;
  }
  [dir='ltr'] :is(.when, .details)::first-letter {
    text-transform: uppercase;
  }
  .when {
    font-weight: 500;
  }
  .details {
    display: block;
    font-size: 0.875em;
  }

  /* Measures and outcomes: told apart by their words, and by the shape before each. */
  .label {
    font-size: 0.875em;
    font-weight: 650;
  }
  .lists {
    gap: 0.75rem;
  }
  .list {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  .list ul {
    display: grid;
    gap: 0.375rem;
  }
  .statement {
    position: relative;
    padding-inline-start: 1.125rem;
  }
  .statement::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.125rem;
    width: 0.5em;
    height: 0.5em;
    border: 2px solid var(--_accent);
  }
  .outcome .statement::before {
    border-radius: 50%;
    background: var(--_accent);
  }
  .event .statement::before {
    height: 0;
    inset-block-start: 0.7em;
    border-width: 2px 0 0;
  }

  .status .word {
    font-weight: 600;
  }
  .status:is(.withheld, .missing) .word {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
    font-weight: 400;
  }
  .status.missing .word {
    border-style: dashed;
  }
  .status.withheld .word {
    background: repeating-linear-gradient(135deg, var(--_track) 0 2px, transparent 2px 6px);
  }
  .place {
    display: inline-flex;
    gap: 2px;
    margin-inline-end: 0.375rem;
  }
  .place i {
    width: 0.625em;
    height: 0.625em;
    border: 1.5px solid currentColor;
  }
  .place .here {
    background: currentColor;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .key svg,
  .swatch {
    flex: none;
  }
  .swatch {
    width: 1.75rem;
  }
  .swatch:is(.plan, .elapsed) {
    height: 6px;
    border: 1.5px solid currentColor;
  }
  /* all border, for backgrounds are lost in colours that a visitor sets */
  .swatch.elapsed {
    border-width: 3px;
  }
  .swatch.reference {
    height: 0.875rem;
    border: 1.5px solid var(--_mark);
    position: relative;
  }

  .swatch.reference::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_mark);
    opacity: 0.16;
  }

  .chart {
    gap: 0;
    container-type: inline-size;
  }
  .rows {
    position: relative;
  }
  svg {
    overflow: hidden;
  }
  text {
    fill: currentColor;
    font-size: 0.8125rem;
    transform: translateX(4px);
  }
  [dir='rtl'] svg text {
    text-anchor: end;
    transform: translateX(4px) scaleX(-1);
  }
  .year {
    font-weight: 600;
  }
  .tick {
    stroke: var(--_line);
  }
  .axis .plan {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .axis .elapsed {
    fill: currentColor;
  }
  .back .reference {
    fill: var(--_mark);
    fill-opacity: 0.16;
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .bar,
  .core,
  .dash {
    fill: var(--_accent);
  }
  .bar {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .bar.span {
    fill-opacity: 0.45;
  }
  .bar.within {
    fill-opacity: 0.3;
    stroke-dasharray: 4 3;
  }
  .bar.exact {
    stroke-width: 4;
  }
  .dash-2 {
    fill-opacity: 0.65;
  }
  .dash-3 {
    fill-opacity: 0.35;
  }
  .line {
    display: grid;
    gap: 0.25rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .grid {
    display: none;
  }

  /* Side by side where there is room. An old engine that cannot ask stays with the one below the other. */
  @container (min-width: 40rem) {
    .columns {
      display: grid;
      column-gap: 1.5rem;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
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
    gap: 0.75rem 2rem;
  }
  @media print {
    /* Of no width to ask for: what stands side by side would be torn at the end of a page. */
    .chart {
      container-type: normal;
    }
    .chart,
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
      margin-block-start: 0.75rem;
    }
    .entry > * + *,
    .list li + li {
      margin-block-start: 0.375rem;
    }
    .axis,
    .key,
    .facts {
      break-inside: avoid;
    }
    .key,
    .facts + p {
      break-before: avoid;
    }
    .axis,
    .key {
      break-after: avoid;
    }
  }
`;
