import { html, nothing, type TemplateResult } from 'lit';
import { describeAxis, milestoneKindsOf, timingKindsOf, type Axis, type Phrase, type Reading, type TimelineEntry, type TimelineHead } from '@planglass/view'; // prettier-ignore
import { factList, heading, phrases } from '../base/templates.ts';
import { renderEntry } from './entry.ts';
import { drawAxis, drawGrid, drawKey, drawKeyMark } from './strip.ts';

/** Where a timeline stands in the page's outline. */
export interface Outline {
  headingLevel: number;
  noHeading: boolean;
}

/** The level of what stands below the name of the kind of items. */
export const levelBelow = ({ headingLevel, noHeading }: Outline): number =>
  noHeading ? headingLevel : headingLevel + 1;

/** Items of one kind: what is said of them as a whole, around the chart and the table. */
export const renderKind = (
  { heading: name, facts, withheld }: TimelineHead,
  { words }: Reading,
  { headingLevel, noHeading }: Outline,
  content: unknown,
  table: unknown,
): TemplateResult =>
  html`<div class="group">
    ${noHeading ? nothing : html`<div class="group-heading">${heading(headingLevel, name)}</div>`}
    ${facts.length ? factList(facts, words) : nothing} ${content}
    ${withheld.length ? factList(withheld, words) : nothing} ${table}
  </div>`;

/** The axis above the rows that stand on it. */
export const renderChart = (axis: Axis, key: unknown, rows: unknown): TemplateResult =>
  html`${key}
    <div class="chart" part="chart">
      ${drawAxis(axis)}
      <div class="rows">${drawGrid(axis)} ${rows}</div>
    </div>`;

/** What the marks mean; `today` is of the page that asks for it. */
export function renderKey(
  reading: Reading,
  of: TimelineHead['of'],
  axis: Axis,
  today: unknown = nothing,
): TemplateResult {
  const { words, document } = reading;
  const { plan, elapsed, reference } = describeAxis(reading);
  const shown = (band: 'plan' | 'elapsed' | 'reference', said: Phrase[]) =>
    html`<li><i class="swatch ${band}" aria-hidden="true"></i><span>${phrases(said, words)}</span></li>`;
  const clipped: Phrase[] = axis.plan?.clipped ? [{ text: words.timeline.clipped }] : [];
  const example = (drawn: TemplateResult, kind: keyof typeof words.timeline.key) =>
    html`<li aria-hidden="true">${drawn}<span>${words.timeline.key[kind]}</span></li>`;
  return html`<ul class="key quiet" part="key" role="list">
    ${plan && axis.plan ? shown('plan', [...plan, ...clipped]) : nothing}
    ${elapsed && axis.elapsed ? shown('elapsed', elapsed) : nothing}
    ${reference && axis.reference ? shown('reference', reference) : nothing} ${today}
    ${timingKindsOf(document, of).map((kind) => example(drawKey(kind), kind))}
    ${milestoneKindsOf(document, of).map((kind) => example(drawKeyMark(kind), kind))}
  </ul>`;
}

export const renderList = (
  entries: readonly TimelineEntry[],
  axis: Axis | undefined,
  level: number,
  { words }: Reading,
): TemplateResult =>
  html`<ol class="entries" role="list">
    ${entries.map((entry) => renderEntry(entry, axis, level, words))}
  </ol>`;
