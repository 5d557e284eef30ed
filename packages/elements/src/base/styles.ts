import { css } from 'lit';

/**
 * Colours come from the page: text is the page's own, accents are mid-tones that keep 3:1 on white and on
 * near-black, and every one can be set from outside with a `--plan-…` custom property.
 */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    --_accent: var(--plan-color-accent, #1f7a6c);
    --_mark: var(--plan-color-mark, #b4560b);
    --_line: var(--plan-color-line, rgba(128, 136, 148, 0.45));
    --_track: var(--plan-color-track, rgba(128, 136, 148, 0.22));
    --_focus: var(--plan-color-focus, #0b62d6);
    --_gap: var(--plan-space, 1rem);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .widget {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    margin: 0;
    font-size: var(--plan-heading-size, 1.25rem);
    font-weight: 650;
    line-height: 1.3;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .quiet {
    font-size: 0.875em;
    opacity: 0.8;
  }
  .message {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start-width: 0.25rem;
  }
  button {
    min-height: 1.75rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  button:focus-visible,
  summary:focus-visible,
  a:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: auto;
    }
  }
`;
