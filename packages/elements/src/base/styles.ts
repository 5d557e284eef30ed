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
    overflow-wrap: break-word;
    text-align: start;
    -webkit-print-color-adjust: exact;
    --_accent: var(--plan-color-accent, #1f7a6c);
    --_mark: var(--plan-color-mark, #3d76c2);
    --_line: var(--plan-color-line, rgba(128, 136, 148, 0.45));
    --_track: var(--plan-color-track, rgba(128, 136, 148, 0.22));
    --_edge: var(--plan-color-edge, #7a828e);
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
    min-width: 0;
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
  }
  .frame {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .frame.above > :last-child {
    margin-block-end: var(--_gap);
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
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
  .facts {
    display: grid;
    gap: 0.625rem;
  }
  .fact {
    display: grid;
    gap: 0 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }
  dt {
    font-size: 0.875em;
  }
  dd .figure {
    display: block;
    font-weight: 600;
  }
  .fact.formula .figure {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  /* What is not there never looks like a figure. */
  .fact:is(.withheld, .missing, .not-applicable) .figure {
    font-weight: 400;
    width: fit-content;
    overflow-wrap: anywhere;
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
  }
  .fact.missing .figure {
    border-style: dashed;
  }
  .fact.not-applicable .figure {
    padding-inline: 0;
    border: 0;
  }
  .fact.withheld .figure {
    background: repeating-linear-gradient(135deg, var(--_track) 0 2px, transparent 2px 6px);
  }
  a {
    color: inherit;
  }
  summary {
    width: fit-content;
    min-height: 1.5rem;
    font-size: 0.875em;
    cursor: pointer;
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  /*
   * Graphics begin where the text does: drawn from left to right, and mirrored as a whole. Their texts are not: each stands at
   * the origin of an svg of its own, for WebKit knows no other place to mirror a text at.
   */
  svg svg {
    overflow: visible;
  }
  [dir='rtl'] svg {
    direction: ltr;
    transform: scaleX(-1);
  }
  [dir='rtl'] svg svg {
    transform: none;
  }
  [dir='rtl'] svg text {
    transform: scaleX(-1);
  }
  @media print {
    /* On paper blocks: engines tear nested grids apart at the end of a page, and let their items overlap. */
    .frame,
    .widget {
      display: block;
    }
    .frame > * + *,
    .widget > * + * {
      margin-block-start: var(--_gap);
    }
    .heading {
      break-after: avoid;
    }
    .table:not([open]) {
      display: none;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: auto;
    }
  }
`;
