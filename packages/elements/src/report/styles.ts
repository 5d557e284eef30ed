import { css } from 'lit';
import { paperStyles } from './paper-styles.ts';

const header = css`
  .header {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .title .heading {
    max-width: 30em;
    font-size: var(--_title-size);
    line-height: var(--_line-height-tight);
    text-wrap: balance;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .badge {
    padding: calc(var(--_space-xs) / 2) var(--_space-m);
    border: var(--_line-width) solid currentColor;
    border-radius: var(--_radius-small);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }
  .badge.consultation-draft {
    border-style: dashed;
    border-width: var(--_line-strong);
    border-color: var(--_mark);
  }
  .badge.final {
    border-width: var(--_line-strong);
    border-color: var(--_accent);
  }
  .consultation {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space) calc(1.25 * var(--_space));
    border: var(--_line-strong) solid var(--_mark);
    border-inline-start-width: calc(2 * var(--_line-thick));
  }
  /* A draft that does not say how to respond says so in a line. */
  .consultation.unstated {
    gap: 0;
    padding: 0;
    padding-inline-start: var(--_space-m);
    border: 0;
    border-inline-start: var(--_line-thick) solid var(--_line);
  }
  .unstated > .heading {
    font-size: 1em;
  }
  .consultation > p,
  .consultation > ul {
    max-width: 46em;
  }
  .consultation ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_space));
    list-style: none;
  }
  .until {
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
  }
  .lines {
    display: grid;
    gap: var(--_space-m) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    padding-block: var(--_space);
    border-block: var(--_line-width) solid var(--_line);
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
    gap: calc(1.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .glance > .heading,
  .part-heading > .heading {
    padding-inline-start: calc(2 * var(--_rule-heading));
    border-inline-start: var(--_rule-heading) solid var(--_brand);
  }
  .glance > .heading {
    font-size: var(--_font-size-part);
  }
  /* The number is read first, and stands above its name. */
  .numbers .facts {
    --_word: 11.625rem;
    gap: 0;
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        min(100%, max(var(--_word), min(var(--_half, 0%), 999 * (var(--_row, 1) * var(--_word) - 100%)))),
        1fr
      )
    );
    border: var(--_line-width) solid var(--_line);
    border-width: var(--_line-width) 0 0 var(--_line-width);
  }
  /* What has no room in one row stands in two that leave none alone. */
  .numbers.of-4 {
    --_row: 4;
    --_half: 50%;
  }
  .numbers.of-5 {
    --_row: 5;
    --_half: 33%;
  }
  .numbers.of-6 {
    --_row: 6;
    --_half: 33%;
  }
  .numbers .fact {
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    justify-content: flex-end;
    padding: var(--_space-m) var(--_space);
    border: var(--_line-width) solid var(--_line);
    border-width: 0 var(--_line-width) var(--_line-width) 0;
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
    line-height: var(--_line-height-tight);
  }
  .numbers .facts .fact:not(.value) .figure {
    font-size: 1.125em;
  }
  .numbers .facts .fact.value .figure {
    font-size: 2.25em;
    font-weight: var(--_font-weight-heading);
    font-variant-numeric: tabular-nums;
  }
  .overview {
    --plan-heading-size: var(--_font-size-item);
    --plan-rule-heading: 0px;
  }
  .words .facts {
    gap: var(--_space) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  .words .fact {
    display: block;
    padding-inline-start: var(--_space);
    border-inline-start: var(--_line-thick) solid var(--_accent);
  }
  .words .facts .fact:nth-child(n) .figure {
    max-width: 46em;
    font-size: 1.125em;
  }
  .undisclosed {
    display: grid;
    gap: var(--_space-m);
    padding: var(--_space) calc(1.25 * var(--_space));
    border: var(--_line-width) solid var(--_edge);
    border-inline-start: calc(2 * var(--_line-thick)) solid var(--_edge);
  }
  .undisclosed dl {
    display: grid;
    gap: var(--_space-m) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .undisclosed dt::before {
    content: '';
    display: inline-block;
    width: 1.5em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: var(--_line-width) solid var(--_edge);
    background: repeating-linear-gradient(135deg, var(--_track) 0 2px, transparent 2px 6px);
  }
  .undisclosed .missing dt::before {
    border-style: dashed;
    background: none;
  }
  .undisclosed dd {
    font-weight: var(--_font-weight-strong);
  }
  .link {
    padding: calc(var(--_space-xs) / 2) 0;
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
    gap: var(--_space-s);
    padding: var(--_space) calc(1.25 * var(--_space));
    border: var(--_line-width) solid var(--_line);
    position: relative;
  }
  .label {
    font-weight: var(--_font-weight-heading);
  }
  .contents ol {
    list-style: none;
  }
  .contents li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-m);
    padding-block-end: 0.6em;
  }
  .contents li button {
    min-height: var(--_size-target);
    padding: calc(var(--_space-xs) / 2) 0;
    border: 0;
    border-radius: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .contents .depth-1 {
    padding-inline-start: calc(1.25 * var(--_space));
  }
  .contents .depth-2 {
    padding-inline-start: calc(2.5 * var(--_space));
  }
  .contents .depth-3 {
    padding-inline-start: calc(3.75 * var(--_space));
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
    border: var(--_line-width) solid var(--_edge);
  }

  .body {
    display: grid;
    gap: calc(2.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .body.beside {
    gap: 3em;
    grid-template-columns: 15em minmax(0, 1fr);
  }
  .beside > .parts:only-child {
    grid-column: 1 / -1;
  }
  .beside .contents {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    align-self: start;
    max-height: calc(100vh - var(--_sticky-top) - var(--_space));
    padding: var(--_space-xs);
    border: 0;
    overflow-y: auto;
  }
  .beside .contents li {
    --_indent: var(--_space-m);
    display: block;
    padding-block: calc(var(--_space-xs) / 2);
    padding-inline-start: 0;
    border-inline-start: var(--_line-width) solid var(--_line);
  }
  .beside .contents .depth-1 {
    --_indent: calc(1.5 * var(--_space));
  }
  .beside .contents :is(.depth-2, .depth-3) {
    --_indent: calc(2.25 * var(--_space));
  }
  .beside .contents li button {
    display: block;
    width: 100%;
    padding: calc(var(--_space-xs) / 2) var(--_space-m);
    padding-inline-start: calc(var(--_indent) + var(--_line-thick));
    margin-inline-start: calc(-1 * var(--_line-width));
    font-size: var(--_font-size-small);
    line-height: var(--_line-height-tight);
    text-decoration: none;
  }
  .beside .contents li button:hover {
    text-decoration: underline;
  }
  /* A line of its own, and no colour for one that all have: what is transparent is seen where colours are forced. */
  .beside .contents li [aria-current] {
    padding-inline-start: var(--_indent);
    border-inline-start: var(--_line-thick) solid var(--_brand);
    font-weight: var(--_font-weight-heading);
  }
  /* Below its title, and beginning where that does. */
  .beside .contents .mark {
    display: inline-block;
    margin-inline-start: calc(var(--_indent) + var(--_line-thick) - var(--_line-width));
    font-size: var(--_font-size-small);
  }
`;

const parts = css`
  .widget {
    --plan-inset: 0px;
    gap: calc(2.5 * var(--_space));
  }
  .parts {
    display: grid;
    gap: calc(2.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .section,
  .content,
  .category {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }
  .section.depth-0 {
    padding-block-start: var(--_space);
    border-block-start: var(--_line-strong) solid var(--_brand);
  }
  .part-heading {
    scroll-margin-block-start: calc(var(--_sticky-top) + var(--_space-xs));
  }
  .part-heading > .heading {
    padding-inline-start: calc(2 * var(--_rule-heading));
    border-inline-start: var(--_rule-heading) solid var(--_brand);
  }
  .depth-0 > .part-heading .heading {
    font-size: var(--_font-size-part);
  }
  .depth-1 > .part-heading .heading {
    font-size: calc(0.875 * var(--_font-size-part));
  }
  .depth-2 > .part-heading .heading {
    font-size: calc(0.79 * var(--_font-size-part));
  }
  .sentence {
    padding-inline-start: var(--_space-m);
    border-inline-start: var(--_line-thick) solid var(--_line);
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
    --plan-heading-size: var(--_font-size-item);
    --plan-rule-heading: 0px;
    gap: calc(1.5 * var(--_space));
  }
  .breakdowns {
    display: grid;
    gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  }
  /* What is said of the items in words stands once, below the first breakdown of them. */
  plan-breakdown + plan-breakdown::part(facts) {
    display: none;
  }
  /*
   * As many in a row as have room, up to four. What would leave one alone in its last row goes into rows of two before rows of
   * three, into rows of three before rows of four, or into rows of four as soon as three have more room than they need.
   */
  .gauges {
    --_least: max(19rem, 24%);
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_least)), 1fr));
  }
  .gauges.pairs {
    --_least: max(19rem, 24%, min(34%, 999 * (76rem + 3 * var(--_space) - 100%)));
  }
  .gauges.threes {
    --_least: max(19rem, 32%);
  }
  .gauges.fours {
    --_least: max(23%, min(19rem, 999 * (65rem - 100%)));
  }
  .gauges plan-gauge {
    padding: var(--_space);
    border: var(--_line-width) solid var(--_line);
  }
  /* What is folded stands at the foot of each card. */
  @supports not (grid-template-rows: subgrid) {
    @media screen {
      .gauges plan-gauge::part(frame),
      .gauges plan-gauge::part(widget) {
        height: 100%;
      }
      .gauges plan-gauge::part(widget) {
        grid-template-rows: auto 1fr;
      }
    }
  }
  /* Names, half circles and statuses of one row begin on one line; of wide cards the status stands beside the half circle. */
  @supports (grid-template-rows: subgrid) {
    @media screen {
      .category {
        container-type: inline-size;
      }
      .gauges {
        --_rows: 4;
        --_arc: contents;
      }
      @container (min-width: 27rem) and (max-width: 38.9rem) {
        .gauges {
          --_rows: 3;
          --_arc: flex;
        }
      }
      @container (min-width: 56rem) and (max-width: 78.9rem) {
        .gauges.pairs {
          --_rows: 3;
          --_arc: flex;
        }
      }
      .gauges plan-gauge {
        display: grid;
        grid-row: span var(--_rows);
        grid-template-rows: subgrid;
      }
      .gauges plan-gauge::part(frame) {
        grid-row: span var(--_rows);
        grid-template-rows: subgrid;
      }
      .gauges plan-gauge::part(widget) {
        grid-row: span var(--_rows) / -1;
        grid-template-rows: subgrid;
      }
      .gauges plan-gauge::part(arc) {
        display: var(--_arc);
      }
    }
  }
  /* One table of all indicators stands below them. */
  .gauges plan-gauge::part(table) {
    display: none;
  }
`;

export const reportStyles = [header, headline, contents, parts, paperStyles];
