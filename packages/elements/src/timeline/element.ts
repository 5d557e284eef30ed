import { html, nothing, type TemplateResult } from 'lit';
import { formatDecimal } from '@planglass/model';
import { describeAxis, describeTimeline, layoutAxis, tabulateTimeline, timingKindsOf, TIMELINE_KINDS, type Axis, type Phrase, type Reading, type TimelineEntry, type TimelineGroup, type TimelineKind } from '@planglass/view'; // prettier-ignore
import { inlineFacts } from '../base/inline-facts.ts';
import { loadWords } from '../base/language.ts';
import { PlanElement } from '../base/plan-element.ts';
import { factList, heading, phrases, tableView } from '../base/templates.ts';
import { renderEntry } from './entry.ts';
import { drawAxis, drawGrid, drawKey } from './strip.ts';
import { timelineStyles } from './styles.ts';

/** As many items stand in the open; what is more is one click away, so that a page of thousands can be read. */
const OPEN = 100;

/**
 * Process stages, tasks and projects: what was done and its status, and when on an axis of time. A date that is
 * only partly known is drawn as what is known of it. What has no date is a list below the axis.
 *
 * @element plan-timeline
 * @csspart heading - The name of the kind of items, and the title of each.
 * @csspart facts - Stated numbers, and what is withheld of the items.
 * @csspart key - What the marks of the axis mean.
 * @csspart entry - An item with everything that is said of it.
 * @csspart table - The folded table of the same facts.
 * @cssprop [--plan-color-accent=#1f7a6c] - The bars.
 * @cssprop [--plan-color-mark=#b4560b] - The time whose state the release shows.
 */
export class PlanTimeline extends PlanElement {
  static override styles = [...PlanElement.styles, inlineFacts, timelineStyles];

  static override properties = { of: {}, noHeading: { type: Boolean, attribute: 'no-heading' } };

  /** Which kind of items to show: `process-stages`, `tasks` or `projects`; all that the document has without it. */
  declare of?: string;

  /** Leaves the name of the kind of items out, where the page has a heading of its own above. */
  declare noHeading: boolean;

  constructor() {
    super();
    this.noHeading = false;
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string | typeof nothing {
    const kinds = this.of ? TIMELINE_KINDS.filter((kind) => kind === this.of) : TIMELINE_KINDS;
    if (kinds.length === 0) return reading.words.timeline.unknownOf;
    const groups = kinds
      .map((kind) => describeTimeline(reading, kind))
      .filter((group) => group !== undefined);
    return groups.length ? html`${groups.map((group) => this.group(reading, group))}` : nothing;
  }

  private group(reading: Reading, group: TimelineGroup): TemplateResult {
    const { words, document } = reading;
    const { of, dated, undated, undatedNote, facts, withheld } = group;
    const axis = dated.length ? layoutAxis(document, of, words.language) : undefined;
    const level = this.noHeading ? this.headingLevel : this.headingLevel + 1;
    return html`<div class="group">
      ${this.noHeading ? nothing : html`<div class="group-heading">${heading(this.headingLevel, group.heading)}</div>`}
      ${facts.length ? factList(facts, words) : nothing}
      ${axis ? this.chart(reading, of, axis, dated, level) : nothing}
      ${
        undated.length
          ? html`<p class="quiet">${undatedNote.text}</p>
              ${list(undated, undefined, level, reading)}`
          : nothing
      }
      ${withheld.length ? factList(withheld, words) : nothing}
      ${dated.length + undated.length ? tableView(tabulateTimeline(reading, group), words) : nothing}
    </div>`;
  }

  private chart(
    reading: Reading,
    of: TimelineKind,
    axis: Axis,
    entries: TimelineEntry[],
    level: number,
  ): TemplateResult {
    return html`${this.key(reading, of, axis)}
      <div class="chart" part="chart">
        ${drawAxis(axis)}
        <div class="rows">${drawGrid(axis)} ${list(entries, axis, level, reading)}</div>
      </div>`;
  }

  private key(reading: Reading, of: TimelineKind, axis: Axis): TemplateResult {
    const { words } = reading;
    const { plan, reference } = describeAxis(reading);
    const shown = (band: 'plan' | 'reference', said: Phrase[]) =>
      html`<li><i class="swatch ${band}" aria-hidden="true"></i><span>${phrases(said, words)}</span></li>`;
    const clipped: Phrase[] = axis.plan?.clipped ? [{ text: words.timeline.clipped }] : [];
    return html`<ul class="key quiet" part="key" role="list">
      ${plan && axis.plan ? shown('plan', [...plan, ...clipped]) : nothing}
      ${reference && axis.reference ? shown('reference', reference) : nothing}
      ${timingKindsOf(reading.document, of).map(
        (kind) => html`<li aria-hidden="true">${drawKey(kind)}<span>${words.timeline.key[kind]}</span></li>`,
      )}
    </ul>`;
  }
}

function list(
  entries: TimelineEntry[],
  axis: Axis | undefined,
  level: number,
  { words }: Reading,
): TemplateResult {
  const items = (some: TimelineEntry[]) =>
    html`<ol class="entries" role="list">
      ${some.map((entry) => renderEntry(entry, axis, level, words))}
    </ol>`;
  if (entries.length <= OPEN) return items(entries);
  const more = entries.slice(OPEN);
  return html`${items(entries.slice(0, OPEN))}
    <details class="more">
      <summary>${words.timeline.more(formatDecimal(String(more.length), words.language))}</summary>
      ${items(more)}
    </details>`;
}
