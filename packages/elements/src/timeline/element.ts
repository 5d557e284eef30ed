import { html, nothing, type TemplateResult } from 'lit';
import {
  describeTimeline,
  itemsOf,
  layoutAxis,
  TIMELINE_KINDS,
  type Reading,
  type TimelineKind,
} from '@planglass/view';
import { inlineFacts } from '../base/inline-facts.ts';
import { loadWords } from '../base/language.ts';
import { onDemand } from '../base/on-demand.ts';
import { stepsStyles } from '../base/steps.ts';
import { PlanElement } from '../base/plan-element.ts';
import type { Further } from './further.ts';
import { levelBelow, renderChart, renderKey, renderKind, renderList } from './kind.ts';
import { timelineStyles } from './styles.ts';

/** A list of more items comes in pages, so that a page of thousands can be read. */
const MANY = 100;

/**
 * Process stages, tasks and projects: what was done and its status, and when on an axis of time. A date that is
 * only partly known is drawn as what is known of it. What has no date is a list below the axis. More than a hundred items
 * come in pages, and the groups of more than a hundred are folded; what is folded away or not shown yet is in no search of
 * the browser, and in the table once that is opened.
 *
 * @element plan-timeline
 * @csspart heading - The name of the kind of items, and the title of each.
 * @csspart facts - Stated numbers, and what is withheld of the items.
 * @csspart key - What the marks of the axis mean.
 * @csspart chart - The axis, and the rows that stand on it.
 * @csspart fold - The button that folds a group, and the one that folds or unfolds all of them.
 * @csspart more - How many items of a long list are shown, and the buttons that show more.
 * @csspart entry - An item with everything that is said of it.
 * @csspart choices - What is filtered, and the button that clears it.
 * @csspart table - The folded table of the same facts.
 */
export class PlanTimeline extends PlanElement {
  static override styles = [...PlanElement.styles, stepsStyles, inlineFacts, timelineStyles];

  static override properties = {
    of: {},
    noHeading: { type: Boolean, attribute: 'no-heading' },
    groupBy: { attribute: 'group-by' },
    today: {},
    filter: {},
  };

  /** Which kind of items to show: `process-stages`, `tasks` or `projects`; all that the document has without it. */
  declare of?: string;

  /** Leaves the name of the kind of items out, where the page has a heading of its own above. */
  declare noHeading: boolean;

  /**
   * What tasks and projects are grouped by: `category`, `assessment` or the id of a codelist, in the order of the document; tasks
   * also by `achievement`: with outcomes, with measures alone, with neither. Groups can be folded.
   */
  declare groupBy?: string;

  /** Marks today's date on the axis: the visitor's where it is empty, else the date that it names, such as `2024-05-01`. */
  declare today?: string;

  /** Shows the items of some groups alone: pairs such as `category:economy assessment:lagging`. */
  declare filter?: string | undefined;

  /** What shows groups, long lists, milestones and today's date, in a language. */
  private readonly furtherIn = onDemand<Further>(this, async (language) =>
    (await import('./further.ts')).prepareFurther(language),
  );

  constructor() {
    super();
    this.noHeading = false;
  }

  protected override readonly loadWords = loadWords;

  protected override renderReading(reading: Reading): TemplateResult | string | typeof nothing {
    const { words, document } = reading;
    const kinds = this.of ? TIMELINE_KINDS.filter((kind) => kind === this.of) : TIMELINE_KINDS;
    const today = this.today ?? undefined;
    const needsMore = kinds.some((kind) => {
      const items = itemsOf(document, kind);
      return items.length > MANY || items.some(({ milestones }) => milestones);
    });
    if (kinds.length && !this.groupBy && today === undefined && !needsMore) return this.kinds(reading, kinds);

    const further = this.furtherIn(words.language);
    if (!further) return words.states.loading;
    const { render } = further;
    const asked = { kinds, groupBy: this.groupBy ?? '', today, page: MANY };
    return render ? (render(this, reading, asked, this.fold) ?? nothing) : this.kinds(reading, kinds);
  }

  private kinds(reading: Reading, kinds: readonly TimelineKind[]): TemplateResult | typeof nothing {
    const shown = kinds.map((kind) => this.kind(reading, kind)).filter((kind) => kind !== undefined);
    return shown.length ? html`${shown}` : nothing;
  }

  private kind(reading: Reading, of: TimelineKind): TemplateResult | undefined {
    const group = describeTimeline(reading, of);
    if (!group) return undefined;
    const { words, document } = reading;
    const { dated, undated, undatedNote } = group;
    const axis = dated.length ? layoutAxis(document, of, words.language) : undefined;
    const level = levelBelow(this);
    const content = html`${axis ? renderChart(axis, renderKey(reading, of, axis), renderList(dated, axis, level, reading)) : nothing}
    ${
      undated.length
        ? html`<p class="quiet">${undatedNote.text}</p>
            ${renderList(undated, undefined, level, reading)}`
        : nothing
    }`;
    const isEmpty = dated.length + undated.length === 0;
    const table = isEmpty ? nothing : this.fold(reading, { widget: 'timeline', of }, group.heading);
    return renderKind(group, reading, this, content, table);
  }
}
