import { html, nothing, type TemplateResult } from 'lit';
import { placeTiming, type Axis, type Fact, type Phrase, type TimelineEntry, type TimelineList, type TimelineStatement, type Words } from '@planglass/view'; // prettier-ignore
import { drawSteps } from '../base/steps.ts';
import { factList, heading, phrase, phraseOf, phrases } from '../base/templates.ts';
import { drawStrip } from './strip.ts';

/** Text, and beside or below it where it stands in time. Without an axis the text alone. */
function line(
  text: TemplateResult,
  axis: Axis | undefined,
  strip: TemplateResult | typeof nothing,
): TemplateResult {
  return axis
    ? html`<div class="columns line">
        <div>${text}</div>
        ${strip}
      </div>`
    : text;
}

/** A phrase with each date in one line: Chinese writes them without a blank, and would break them anywhere. */
export const phraseOfTime = (each: Phrase): unknown =>
  phraseOf(
    each,
    each.text
      .split(/(\d{4}年[第季度月日一二三四\d]*)/)
      .map((part, at) => (at % 2 ? html`<span class="date">${part}</span>` : part)),
  );

/** What draws a milestone on the axis; undefined where it has no date. It is loaded for the pages that have any. */
export type DrawMilestone = (
  axis: Axis,
  milestone: NonNullable<TimelineStatement['milestone']>,
) => TemplateResult | undefined;

/** An item of a timeline, with everything that is said of it. */
export function renderEntry(
  entry: TimelineEntry,
  axis: Axis | undefined,
  level: number,
  words: Words,
  drawMilestone?: DrawMilestone,
): TemplateResult {
  const { id, title, when, timing, category, status, paragraphs, lists, figures } = entry;
  const head = html`${heading(level, title)}
  ${category ? html`<p class="quiet category">${phrase(category)}</p>` : nothing}
  ${when ? html`<p class="when">${phraseOfTime(when)}</p>` : nothing}
  ${status ? renderStatus(status, words) : nothing}`;
  const prose = html`${paragraphs.map((text) => html`<p>${phrase(text)}</p>`)}
  ${figures.length ? factList(figures, words) : nothing}`;
  return html`<li class="entry" part="entry" data-item=${id}>
    ${line(head, axis, axis && timing ? drawStrip(axis, placeTiming(axis, timing), 'row') : nothing)}
    ${paragraphs.length || figures.length ? line(html`<div class="prose">${prose}</div>`, axis, nothing) : nothing}
    ${lists.length ? html`<div class="lists">${lists.map((list) => renderList(list, axis, words, drawMilestone))}</div>` : nothing}
  </li>`;
}

const stripOf = (
  axis: Axis,
  { timing, milestone }: TimelineStatement,
  drawMilestone: DrawMilestone | undefined,
): TemplateResult | undefined => {
  if (timing) return drawStrip(axis, placeTiming(axis, timing), 'statement');
  return milestone && drawMilestone?.(axis, milestone);
};

const renderList = (
  { kind, label, statements }: TimelineList,
  axis: Axis | undefined,
  words: Words,
  drawMilestone: DrawMilestone | undefined,
): TemplateResult =>
  html`<div class="list ${kind}">
    <p class="label">${phrase(label)}</p>
    <ul role="list">
      ${statements.map((statement) => {
        const { text, details, status } = statement;
        const said = html`<div class="statement">
          ${phrase(text)}
          ${details.length ? html`<span class="details">${phrases(details, words, phraseOfTime)}</span>` : nothing}
          ${status ? renderStatus(status, words) : nothing}
        </div>`;
        const strip = axis && stripOf(axis, statement, drawMilestone);
        return html`<li>${line(said, axis, strip ?? nothing)}</li>`;
      })}
    </ul>
  </div>`;

/** The scale's word, after the steps that show its place on the scale. */
const renderStatus = ({ label, kind, value, details, rank }: Fact, words: Words): TemplateResult =>
  html`<p class="status ${kind}">
    <span class="quiet">${phrase(label)}${words.common.colon}</span>${drawSteps(rank)}<span class="figure"
      >${phrase(value)}</span
    >${details.length ? html` <span class="quiet">${phrases(details, words, phraseOfTime)}</span>` : nothing}
  </p>`;
