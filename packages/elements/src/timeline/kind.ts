import { html, nothing, type TemplateResult } from 'lit';
import { describeAxis, timingMarksOf, type Axis, type Phrase, type Reading, type TimelineEntry, type TimelineHead } from '@planglass/view'; // prettier-ignore
import { factList, heading, phrases } from '../base/templates.ts';
import { phraseOfTime, renderEntry } from './entry.ts';
import { drawAxis, drawGrid, drawKey } from './strip.ts';

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
  { of, heading: name, facts, withheld }: TimelineHead,
  { words }: Reading,
  { headingLevel, noHeading }: Outline,
  content: unknown,
  table: unknown,
): TemplateResult =>
  html`<div class="group" data-kind=${of}>
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

/** What the marks mean; `today` and `milestones` are of the pages that have them. */
export function renderKey(
  reading: Reading,
  of: TimelineHead['of'],
  axis: Axis,
  today: unknown = nothing,
  milestones: unknown = nothing,
): TemplateResult {
  const { words, document } = reading;
  const { plan, elapsed, reference } = describeAxis(reading);
  const shown = (mark: Parameters<typeof drawKey>[0], said: Phrase[]) =>
    html`<li>${drawKey(mark)}<span>${phrases(said, words, phraseOfTime)}</span></li>`;
  return html`<ul class="key quiet" part="key" role="list">
    ${plan && axis.plan ? (axis.plan.clipped ? shown('plan clipped', [...plan, { text: words.timeline.clipped }]) : shown('plan', plan)) : nothing}
    ${elapsed && axis.elapsed ? shown('elapsed', elapsed) : nothing}
    ${reference && axis.reference ? shown('reference', reference) : nothing} ${today}
    ${timingMarksOf(document, of).map((mark) => keyOf(drawKey(mark), words.timeline.key[mark]))} ${milestones}
  </ul>`;
}

/** What a mark means; the text beside each row says the same. */
export const keyOf = (drawn: TemplateResult, text: string): TemplateResult =>
  html`<li aria-hidden="true">${drawn}<span>${text}</span></li>`;

export const renderList = (
  entries: readonly TimelineEntry[],
  axis: Axis | undefined,
  level: number,
  { words }: Reading,
): TemplateResult =>
  html`<ol class="entries" role="list">
    ${entries.map((entry) => renderEntry(entry, axis, level, words))}
  </ol>`;
