import { css } from 'lit';

export const recommendationsStyles = css`
  .steps {
    display: grid;
    gap: var(--_space-m);
    padding-inline-start: 2.25em;
  }
  .arabic-digits .steps {
    list-style-type: arabic-indic;
  }
  .steps li {
    padding-inline-start: 0.25em;
    break-inside: avoid;
  }
  @media print {
    .facts {
      break-after: avoid;
    }
    .steps {
      display: block;
    }
    .steps li + li {
      margin-block-start: var(--_space-m);
    }
  }
  .steps li::marker {
    font-weight: var(--_font-weight-heading);
    font-variant-numeric: tabular-nums;
  }
`;
