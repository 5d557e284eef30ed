import { css } from 'lit';

/** How a report prints: in blocks, which engines break between pages better than grids, and without what leads around on a screen. */
export const paperStyles = css`
  @media print {
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
    .glance > * + * {
      margin-block-start: 0.75rem;
    }
    .widget > * + *,
    .parts > * + * {
      margin-block-start: 1.5rem;
    }
    .title .heading {
      font-size: 1.5rem;
    }
    .lines a::after {
      content: ' ' attr(href);
    }
    .lines .bare a::after {
      content: none;
    }
    .part-heading,
    .sentence {
      break-after: avoid;
    }
    .consultation,
    .numbers,
    .undisclosed,
    .overview,
    .breakdowns plan-breakdown,
    .gauges plan-gauge {
      break-inside: avoid;
    }
    .prose {
      max-width: none;
      orphans: 3;
      widows: 3;
    }
    .gauges {
      font-size: 0.8125em;
      --plan-gauge-size: 11rem;
      --plan-heading-size: 1.125em;
      --plan-figure-size: 1.375em;
    }
    .gauges plan-gauge {
      padding: 0.625rem 0.75rem;
    }
    .gauges plan-gauge + plan-gauge {
      border-block-start: 0;
    }
  }
`;
