import { css } from 'lit';

export const filterStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-s) var(--_space);
  }
  .label {
    align-self: center;
    font-weight: var(--_font-weight-strong);
  }
  label {
    display: grid;
    max-width: 100%;
    font-size: var(--_font-size-small);
  }
  select {
    max-width: 100%;
    min-height: max(2em, var(--_size-target));
    padding: 0.125em 0.375em;
    border: var(--_line-width) solid var(--_edge);
    border-radius: var(--_radius-small);
    background: Field;
    color: FieldText;
    font: inherit;
  }
  /* There for a screen reader to hear of, and taking no place. */
  [role='status']:empty {
    position: absolute;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
