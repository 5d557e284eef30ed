import { css } from 'lit';
import { paperStyles } from './paper-styles.ts';

const header = css`
  .header {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .title .heading {
    max-width: 30em;
    font-size: var(--plan-title-size, clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem));
    line-height: 1.2;
    text-wrap: balance;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .badge {
    padding: 0.125rem 0.625rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.consultation-draft {
    border-style: dashed;
    border-width: 2px;
    border-color: var(--_mark);
  }
  .badge.final {
    border-width: 2px;
    border-color: var(--_accent);
  }
  .consultation {
    display: grid;
    gap: 0.375rem;
    padding: 1rem 1.25rem;
    border: 2px solid var(--_mark);
    border-inline-start-width: 0.5rem;
  }
  .consultation > p,
  .consultation > ul {
    max-width: 46em;
  }
  .consultation ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    list-style: none;
  }
  .until {
    font-size: 1.125em;
    font-weight: 600;
  }
  .lines {
    display: grid;
    gap: 0.75rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    padding-block: var(--_gap);
    border-block: 1px solid var(--_line);
  }
  .lines:empty {
    display: none;
  }
  .lines dd .quiet {
    display: block;
  }
`;

const headline = css`
  .glance {
    display: grid;
    gap: calc(1.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }
  .glance > .heading {
    font-size: 1.5em;
  }
  /* The number is read first, and stands above its name. */
  .numbers .facts {
    gap: 0;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    border: 1px solid var(--_line);
    border-width: 1px 0 0 1px;
  }
  .numbers .fact {
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    justify-content: flex-end;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-width: 0 1px 1px 0;
    overflow-wrap: anywhere;
  }
  .numbers :is(dt, .quiet, .figure) {
    max-width: 100%;
  }
  .numbers dt {
    font-size: 1em;
  }
  [dir='ltr'] .numbers dt::first-letter {
    text-transform: uppercase;
  }
  .numbers dd {
    display: contents;
  }
  .numbers .quiet {
    order: -1;
  }
  .numbers .figure {
    order: 1;
    line-height: 1.2;
  }
  .numbers .facts .fact:not(.value) .figure {
    font-size: 1.125em;
  }
  .numbers .facts .fact.value .figure {
    font-size: 2.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .overview {
    --plan-heading-size: 1.125em;
  }
  .words .facts {
    gap: 1rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  .words .fact {
    display: block;
    padding-inline-start: 1rem;
    border-inline-start: 0.25rem solid var(--_accent);
  }
  .words .facts .fact:nth-child(n) .figure {
    max-width: 46em;
    font-size: 1.125em;
  }
  .undisclosed {
    display: grid;
    gap: 0.875rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_edge);
    border-inline-start: 0.5rem solid var(--_edge);
  }
  .undisclosed dl {
    display: grid;
    gap: 0.875rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .undisclosed dt::before {
    content: '';
    display: inline-block;
    width: 1.5em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--_edge);
    background: repeating-linear-gradient(135deg, var(--_track) 0 2px, transparent 2px 6px);
  }
  .undisclosed .missing dt::before {
    border-style: dashed;
    background: none;
  }
  .undisclosed dd {
    font-weight: 600;
  }
  .link {
    padding: 0.125rem 0;
    border: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;

const contents = css`
  .contents {
    display: grid;
    gap: 0.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_line);
    position: relative;
  }
  .label {
    font-weight: 650;
  }
  .contents ol {
    list-style: none;
  }
  .contents li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  .contents li button {
    min-height: 1.75rem;
    padding: 0.125rem 0;
    border: 0;
    border-radius: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .contents .depth-1 {
    padding-inline-start: 1.25rem;
  }
  .contents .depth-2 {
    padding-inline-start: 2.5rem;
  }
  .contents .depth-3 {
    padding-inline-start: 3.75rem;
  }
  .skip {
    width: fit-content;
  }
  /* As large as it is when it has the focus, and not to be seen before. */
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .mark {
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
  }

  .body {
    display: grid;
    gap: calc(2.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }
  .body.beside {
    gap: 3em;
    grid-template-columns: 15em minmax(0, 1fr);
  }
  .beside .contents {
    position: sticky;
    inset-block-start: var(--plan-sticky-top, 1rem);
    align-self: start;
    max-height: calc(100vh - var(--plan-sticky-top, 1rem) - 1rem);
    padding: 0.25rem;
    border: 0;
    overflow-y: auto;
  }
  .beside .contents li {
    display: block;
    padding-block: 0.125rem;
    border-inline-start: 1px solid var(--_line);
  }
  .beside .contents li button {
    display: block;
    width: 100%;
    padding: 0.125rem 0.75rem;
    margin-inline-start: -1px;
    border-inline-start: 0.25rem solid transparent;
    font-size: 0.9375em;
    line-height: 1.35;
    text-decoration: none;
  }
  .beside .contents li button:hover {
    text-decoration: underline;
  }
  .beside .contents li [aria-current] {
    border-inline-start-color: var(--_accent);
    font-weight: 650;
  }
  .beside .contents .mark {
    display: inline-block;
    margin-inline-start: 0.75rem;
    font-size: 0.8125em;
  }
  .beside .contents li:is(.depth-1, .depth-2, .depth-3) {
    padding-inline-start: 0;
  }
  .beside .contents .depth-1 button {
    padding-inline-start: 1.5rem;
  }
  .beside .contents .depth-1 .mark {
    margin-inline-start: 1.5rem;
  }
  .beside .contents :is(.depth-2, .depth-3) button {
    padding-inline-start: 2.25rem;
  }
  .beside .contents :is(.depth-2, .depth-3) .mark {
    margin-inline-start: 2.25rem;
  }
`;

const parts = css`
  .widget {
    gap: calc(2.5 * var(--_gap));
  }
  .parts {
    display: grid;
    gap: calc(2.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }
  .section,
  .content,
  .category {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .section.depth-0 {
    padding-block-start: 1rem;
    border-block-start: 2px solid var(--_accent);
  }
  .part-heading {
    scroll-margin-block-start: calc(var(--plan-sticky-top, 1rem) + 0.25rem);
  }
  .depth-0 > .part-heading .heading {
    font-size: 1.5em;
  }
  .depth-1 > .part-heading .heading {
    font-size: 1.3125em;
  }
  .depth-2 > .part-heading .heading {
    font-size: 1.1875em;
  }
  .sentence {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--_line);
  }
  .withheld > .sentence {
    border-inline-start-color: var(--_edge);
  }
  .absent > .sentence {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--_edge);
  }
  .prose {
    max-width: 46em;
  }
  .content {
    --plan-heading-size: 1.0625rem;
    gap: calc(1.5 * var(--_gap));
  }
  .breakdowns {
    display: grid;
    gap: calc(2 * var(--_gap));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  /* What is said of the items in words stands once, below the first breakdown of them. */
  plan-breakdown + plan-breakdown::part(facts) {
    display: none;
  }
  .gauges {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .gauges plan-gauge {
    padding: 1rem;
    border: 1px solid var(--_line);
  }
  /* One table of all indicators stands below them. */
  .gauges plan-gauge::part(table) {
    display: none;
  }
`;

export const reportStyles = [header, headline, contents, parts, paperStyles];
