import { css, unsafeCSS, type CSSResult } from 'lit';
import { DEFAULTS } from './defaults.ts';

/** Tokens on each widget, by a short name: what the page sets, else its default. */
export const tokensOf = (defaults: string): CSSResult =>
  unsafeCSS(`:host{${defaults.replace(/(color-)?([^:;\s]+):([^;]+);/g, '--_$2:var(--plan-$1$2,$3);')}}`);

/**
 * What all widgets look like. Every colour, typeface, size, space and line comes from a token, which a page sets from
 * outside with a `--plan-…` custom property. Shapes and patterns are no tokens, for they carry meaning.
 */
const looks = css`
  :host {
    display: block;
    max-width: 100%;
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
  /* Here and not on the host, which a reset of the page reaches; and what a page of text would pass on and a widget cannot bear. */
  .frame {
    padding: var(--_inset);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--_font-family);
    font-size: var(--_font-size-text);
    line-height: var(--_line-height-text);
    -webkit-print-color-adjust: exact;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    stroke: none;
    word-break: normal;
  }
  .frame,
  .widget {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    margin: 0;
    font-size: var(--_heading-size);
    font-weight: var(--_font-weight-heading);
    line-height: var(--_line-height-tight);
  }
  /* A rule and the space after it, or neither. */
  .widget > .heading:first-child,
  .widget > :first-child > .heading,
  .group-heading > .heading {
    padding-inline-start: calc(2 * var(--_rule-heading));
    border-inline-start: var(--_rule-heading) solid var(--_brand);
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  /* Read out; for the eye it is said already, beside it or above. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_font-size-small);
  }
  .frame.above > :last-child {
    margin-block-end: var(--_space);
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space);
    padding: var(--_space-m) var(--_space);
    border: var(--_line-width) solid var(--_line);
    border-inline-start-width: var(--_line-thick);
  }
  button {
    min-height: var(--_size-target);
    padding: calc(var(--_space-xs) / 2) var(--_space-m);
    border: var(--_line-width) solid currentColor;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_font-size-small);
    cursor: pointer;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: var(--_line-strong);
  }
  .facts {
    display: grid;
    gap: var(--_space-m);
  }
  .fact {
    display: grid;
    gap: 0 var(--_space-m);
    grid-template-columns: minmax(0, 1fr);
  }
  dt {
    color: var(--_quiet);
    font-size: var(--_font-size-small);
  }
  dd .figure {
    display: block;
    font-weight: var(--_font-weight-strong);
  }
  /* What is not there never looks like a figure. */
  :is(.fact, .status):is(.withheld, .missing, .not-applicable) .figure {
    font-weight: normal;
    width: fit-content;
    overflow-wrap: anywhere;
    padding-inline: 0.375em;
    border: var(--_line-width) solid var(--_edge);
  }
  :is(.fact, .status).missing .figure {
    border-style: dashed;
  }
  .fact.not-applicable .figure {
    padding-inline: 0;
    border: 0;
  }
  :is(.fact, .status).withheld .figure {
    background: repeating-linear-gradient(135deg, var(--_track) 0 2px, transparent 2px 6px);
  }
  a {
    display: var(--_link-box);
    align-items: center;
    min-height: var(--_size-target);
    max-width: 100%;
    color: var(--_link);
    overflow-wrap: anywhere;
  }
  summary {
    width: fit-content;
    min-height: var(--_size-target);
    padding-block: calc((var(--_size-target) - 1em * var(--_line-height-text)) / 2);
    font-size: var(--_font-size-small);
    cursor: pointer;
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  /* Graphics begin where the text does: drawn from left to right, and mirrored as a whole. */
  [dir='rtl'] svg {
    direction: ltr;
    transform: scaleX(-1);
  }
  @media print {
    /* On paper blocks: engines tear nested grids apart at the end of a page, and let their items overlap. */
    .frame,
    .widget {
      display: block;
      padding: 0;
    }
    .frame > * + *,
    .widget > * + * {
      margin-block-start: var(--_space);
    }
    .heading,
    .label {
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

export const baseStyles = css`
  ${tokensOf(DEFAULTS)}
  ${looks}
`;
