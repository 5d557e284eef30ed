import { css } from 'lit';

export const reportStyles = css`
  .widget {
    gap: calc(2 * var(--_gap));
  }
  .header,
  .content {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .title .heading {
    font-size: var(--plan-title-size, clamp(1.375rem, 1.1rem + 1.2vw, 2rem));
    text-wrap: balance;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .badge {
    padding: 0.125rem 0.625rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.consultation-draft {
    border-style: dashed;
    border-width: 2px;
    border-color: var(--_mark);
  }
  .badge.final {
    border-width: 2px;
    border-color: var(--_accent);
  }
  .consultation {
    display: grid;
    gap: 0.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_mark);
    break-inside: avoid;
  }
  .label {
    font-weight: 650;
  }
  .until {
    font-weight: 600;
  }
  .lines {
    display: grid;
    gap: 0.5rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .lines dd .quiet {
    display: block;
  }

  .contents {
    display: grid;
    gap: 0.5rem;
    padding: 1rem;
    border: 1px solid var(--_line);
  }
  .contents ol {
    list-style: none;
  }
  .contents li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  .contents button {
    min-height: 1.75rem;
    padding: 0.125rem 0;
    border: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .contents .depth-1 {
    padding-inline-start: 1.5rem;
  }
  .contents .depth-2 {
    padding-inline-start: 3rem;
  }
  .contents .depth-3 {
    padding-inline-start: 4.5rem;
  }
  .mark {
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
  }

  .section {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
    scroll-margin-block-start: 1rem;
  }
  .section.depth-0,
  plan-withheld {
    padding-block-start: 1rem;
    border-block-start: 2px solid var(--_accent);
  }
  plan-withheld {
    --plan-heading-size: 1.5em;
  }
  .part-heading {
    break-after: avoid;
  }
  .depth-0 > .part-heading .heading {
    font-size: 1.5em;
  }
  .depth-1 > .part-heading .heading {
    font-size: 1.3125em;
  }
  .depth-2 > .part-heading .heading {
    font-size: 1.1875em;
  }
  .sentence {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_line);
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
    --plan-heading-size: 1.0625rem;
    gap: calc(1.5 * var(--_gap));
    margin-block-start: 0.5rem;
  }
  .breakdowns {
    display: grid;
    gap: calc(2 * var(--_gap));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  /* What is said of the items in words stands once, below the first breakdown of them. */
  plan-breakdown + plan-breakdown::part(facts) {
    display: none;
  }
  .category {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .gauges {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .gauges plan-gauge {
    padding: 1rem;
    border: 1px solid var(--_line);
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
      margin-block-start: 0.75rem;
    }
    .widget > * + * {
      margin-block-start: 1.5rem;
    }
    .breakdowns plan-breakdown {
      break-inside: avoid;
    }
    .gauges {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.5rem;
      font-size: 0.75em;
      --plan-gauge-size: 10rem;
      --plan-heading-size: 1.125em;
      --plan-figure-size: 1.375em;
    }
    .gauges plan-gauge {
      padding: 0.5rem;
    }
  }
`;
