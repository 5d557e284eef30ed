import { css } from 'lit';

export const withheldStyles = css`
  .heading:not(:first-child) {
    font-size: var(--_font-size-item);
  }
  .entries {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .entries > li {
    display: grid;
    gap: var(--_space-s);
    padding-inline-start: var(--_space-m);
    border-inline-start: var(--_line-thick) solid var(--_line);
  }
  .what {
    font-weight: var(--_font-weight-strong);
  }
  blockquote {
    margin: 0;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
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
      margin-block-start: var(--_space);
    }
  }
`;
