import { css } from 'lit';

/** How a report prints: in blocks, which engines break between pages better than grids, and without what leads around on a screen. */
export const paperStyles = css`
  @media print {
    .widget {
      font-size: 10pt;
      --plan-heading-size: 1.125em;
    }
    .contents,
    .link {
      display: none;
    }
    .header,
    .glance,
    .body,
    .body.beside,
    .parts,
    .section,
    .content,
    .category,
    .breakdowns,
    .gauges {
      display: block;
    }
    .body.beside {
      padding: 0;
      border: 0;
    }
    .header > * + *,
    .section > * + *,
    .content > * + *,
    .category > * + *,
    .breakdowns > * + *,
    .glance > * + * {
      margin-block-start: var(--_space-m);
    }
    .widget > * + *,
    .parts > * + * {
      margin-block-start: calc(1.5 * var(--_space));
    }
    .title .heading {
      font-size: 1.5em;
    }
    .lines {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    }
    .numbers .fact {
      padding: var(--_space-s) var(--_space-m);
    }
    .numbers .facts {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    .numbers .facts .fact.value .figure {
      font-size: 1.75em;
    }
    /* An address that stands there as text. */
    .consultation a::after,
    .bare a::after {
      content: none;
    }
    .part-heading,
    .sentence {
      break-after: avoid;
    }
    .content > .facts + * {
      break-before: avoid;
    }
    .consultation,
    .fact,
    .numbers,
    .undisclosed,
    .overview,
    .content > plan-gauge,
    .breakdowns plan-breakdown,
    .gauges plan-gauge {
      break-inside: avoid;
    }
    .prose {
      max-width: none;
      orphans: 3;
      widows: 3;
    }
    /* A row of gauges is a line to the engine, and may be the last one on its page. */
    .gauges {
      orphans: 1;
      widows: 1;
      font-size: var(--_font-size-small);
      --plan-gauge-size: 10rem;
      --plan-line-height-text: 1.3;
      --plan-size-target: 1rem;
      --plan-space: 0.625rem;
      --plan-space-m: 0.375rem;
      --plan-heading-size: 1.125em;
      --plan-figure-size: 1.375em;
      --plan-figure-medium: 1em;
      --plan-font-size-unit: max(0.625em, 7.5pt);
    }
    plan-gauge::part(facts) {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
    /*
     * In two columns, as lines: no engine breaks one between pages. What is beside the half circle makes a line so low that
     * little is left empty where the next one does not fit.
     */
    .gauges plan-gauge {
      display: inline-block;
      width: 49%;
      padding: var(--_space-m) 0;
      padding-inline-end: var(--_space-m);
      border-width: var(--_line-width) 0 0;
      vertical-align: top;
    }
    .gauges plan-gauge:last-child:nth-child(odd) {
      width: 100%;
    }
    .gauges plan-gauge::part(facts) {
      flex-basis: 8rem;
      gap: var(--_space-s) var(--_space-m);
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
