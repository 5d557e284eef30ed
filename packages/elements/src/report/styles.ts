import { css } from 'lit';

export const reportStyles = css`
  .widget {
    --plan-inset: 0px;
    gap: calc(2 * var(--_space));
  }
  .header,
  .content {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .title .heading {
    font-size: var(--_title-size);
    text-wrap: balance;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .badge {
    padding: calc(var(--_space-xs) / 2) var(--_space-m);
    border: var(--_line-width) solid currentColor;
    border-radius: var(--_radius-small);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }
  .badge.consultation-draft {
    border-style: dashed;
    border-width: var(--_line-strong);
    border-color: var(--_mark);
  }
  .badge.final {
    border-width: var(--_line-strong);
    border-color: var(--_accent);
  }
  .consultation {
    display: grid;
    gap: var(--_space-xs);
    padding: var(--_space-m) var(--_space);
    border: var(--_line-width) solid var(--_line);
    border-inline-start: var(--_line-thick) solid var(--_mark);
    break-inside: avoid;
  }
  .label {
    font-weight: var(--_font-weight-heading);
  }
  .until {
    font-weight: var(--_font-weight-strong);
  }
  .lines {
    display: grid;
    gap: var(--_space-s) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    padding-block-start: var(--_space);
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .lines dd .quiet {
    display: block;
  }

  .contents {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space);
    border: var(--_line-width) solid var(--_line);
  }
  .contents ol {
    list-style: none;
  }
  .contents li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-m);
  }
  .contents button {
    min-height: var(--_size-target);
    padding: calc(var(--_space-xs) / 2) 0;
    border: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .contents .depth-1 {
    padding-inline-start: calc(1.5 * var(--_space));
  }
  .contents .depth-2 {
    padding-inline-start: calc(3 * var(--_space));
  }
  .contents .depth-3 {
    padding-inline-start: calc(4.5 * var(--_space));
  }
  .mark {
    padding-inline: 0.375em;
    border: var(--_line-width) solid var(--_edge);
  }

  .section {
    display: grid;
    gap: var(--_space-m);
    grid-template-columns: minmax(0, 1fr);
    scroll-margin-block-start: var(--_space);
  }
  .section.depth-0,
  plan-withheld {
    padding-block-start: var(--_space);
    border-block-start: var(--_line-strong) solid var(--_brand);
  }
  plan-withheld {
    --plan-heading-size: var(--_font-size-part);
  }
  .part-heading {
    break-after: avoid;
  }
  .depth-0 > .part-heading .heading {
    font-size: var(--_font-size-part);
  }
  .depth-1 > .part-heading .heading {
    font-size: calc(0.875 * var(--_font-size-part));
  }
  .depth-2 > .part-heading .heading {
    font-size: calc(0.79 * var(--_font-size-part));
  }
  .sentence {
    padding-inline-start: var(--_space-m);
    border-inline-start: var(--_line-thick) solid var(--_line);
  }
  .withheld > .sentence {
    border-inline-start-color: var(--_edge);
  }
  .absent > .sentence {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--_edge);
  }
  .prose {
    max-width: 46em;
  }
  .content {
    --plan-heading-size: var(--_font-size-item);
    --plan-rule-heading: 0px;
    gap: calc(1.5 * var(--_space));
    margin-block-start: var(--_space-s);
  }
  .breakdowns {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  /* What is said of the items in words stands once, below the first breakdown of them. */
  plan-breakdown + plan-breakdown::part(facts) {
    display: none;
  }
  .category {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .gauges {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .gauges plan-gauge {
    padding: var(--_space);
    border: var(--_line-width) solid var(--_line);
    break-inside: avoid;
  }
  /* One table of all indicators stands below them. */
  .gauges plan-gauge::part(table) {
    display: none;
  }
  @media print {
    .contents {
      display: none;
    }
    .lines a::after {
      content: ' ' attr(href);
    }
    .lines .bare a::after {
      content: none;
    }
    .section,
    .content,
    .category {
      display: block;
    }
    .section > * + *,
    .content > * + *,
    .category > * + * {
      margin-block-start: var(--_space-m);
    }
    .widget > * + * {
      margin-block-start: calc(1.5 * var(--_space));
    }
    .breakdowns plan-breakdown {
      break-inside: avoid;
    }
    .gauges {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_space-s);
      font-size: 0.75em;
      --plan-gauge-size: 10rem;
      --plan-heading-size: 1.125em;
      --plan-figure-size: 1.375em;
    }
    .gauges plan-gauge {
      padding: var(--_space-s);
    }
  }
`;
