import { css } from 'lit';

export const filterStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
  }
  .label {
    align-self: center;
    font-weight: 600;
  }
  label {
    display: grid;
    max-width: 100%;
    font-size: 0.875em;
  }
  select {
    max-width: 100%;
    min-height: 2rem;
    padding: 0.125rem 0.375rem;
    border: 1px solid var(--_edge);
    border-radius: 0.25rem;
    background: Field;
    color: FieldText;
    font: inherit;
  }
  select:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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
