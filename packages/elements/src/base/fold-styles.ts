import { css } from 'lit';

/** A button that folds what it names, with an arrow that says which way. */
export const foldStyles = css`
  .fold {
    display: inline-flex;
    align-items: center;
    padding-inline: var(--_space-xs);
    margin-inline-start: calc(-1 * var(--_space-xs));
    border: 0;
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  .fold::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.125em 0.625em;
    border: solid currentColor;
    border-width: 0 var(--_line-strong) var(--_line-strong) 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  .fold[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  [dir='rtl'] .fold[aria-expanded='false']::before {
    transform: rotate(135deg);
  }
  @media print {
    .fold::before {
      content: none;
    }
  }
`;
