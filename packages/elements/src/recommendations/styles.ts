import { css } from 'lit';

export const recommendationsStyles = css`
  .steps {
    display: grid;
    gap: 0.625rem;
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
      margin-block-start: 0.625rem;
    }
  }
  .steps li::marker {
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
`;
