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
    .part-heading {
      break-after: avoid;
    }
    /* Not after a sentence, which may be all that a part has, and would hold the next part on its page. */
    .sentence + *,
    .content > .facts + * {
      break-before: avoid;
    }
    .consultation,
    .fact,
    .numbers,
    .overview,
    .content > plan-gauge,
    .undisclosed dl > div,
    .gauges plan-gauge {
      break-inside: avoid;
    }
    /* Columns go on on the next page, and a grid is torn there. */
    .undisclosed,
    .undisclosed dl {
      display: block;
    }
    .undisclosed dl {
      columns: 15rem;
      column-gap: calc(2 * var(--_space));
    }
    .undisclosed dl > div + div {
      margin-block-start: var(--_space-m);
    }
    .prose {
      max-width: none;
      orphans: 3;
      widows: 3;
    }
    /* Gauges low enough that little is left empty where the next one does not fit. */
    .overview,
    .content > plan-gauge,
    .gauges {
      font-size: var(--_font-size-small);
      --plan-gauge-size: 11rem;
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
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
    .gauges {
      orphans: 1;
      widows: 1;
    }
    /* One a line, as no engine breaks a line between pages: its name, half circle, status and method beside each other. */
    .gauges plan-gauge {
      display: inline-block;
      width: 100%;
      padding: var(--_space-m) 0;
      border-width: var(--_line-width) 0 0;
      vertical-align: top;
    }
    .gauges plan-gauge::part(widget) {
      display: grid;
      gap: 0 var(--_space-m);
      grid-template-columns: minmax(0, 1fr) 11rem minmax(0, 1.25fr) minmax(0, 1.1fr);
    }
    .gauges plan-gauge::part(arc) {
      display: contents;
    }
    .gauges plan-gauge::part(facts) {
      grid-column: 3;
      gap: var(--_space-s) var(--_space-m);
      grid-template-columns: minmax(0, 1fr);
    }
    .gauges plan-gauge::part(method) {
      margin-block-start: calc(-1 * var(--_space));
    }
  }
`;
