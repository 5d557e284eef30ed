import { css } from 'lit';

/** Facts each on one line, for widgets in which they stand beside something greater. */
export const inlineFacts = css`
  .facts .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-m);
  }
  .facts dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-s);
  }
  .facts .fact:first-child .figure,
  .facts .fact:not(.value):first-child .figure {
    font-size: inherit;
  }
`;
