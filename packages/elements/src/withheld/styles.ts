import { css } from 'lit';

export const withheldStyles = css`
  .heading:not(:first-child) {
    font-size: 1.0625em;
  }
  .entries {
    display: grid;
    gap: var(--_gap);
    list-style: none;
  }
  .entries > li {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 0.1875rem solid var(--_line);
  }
  .what {
    font-weight: 600;
  }
  blockquote {
    margin: 0;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  dt {
    flex: 0 1 7rem;
  }
  dd {
    flex: 1 1 12rem;
  }
  .fact.missing .figure {
    padding: 0;
    border: 0;
  }
  @media print {
    .entries {
      display: block;
    }
    .entries > li {
      break-inside: avoid;
    }
    .entries > li + li {
      margin-block-start: var(--_gap);
    }
  }
`;
