import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ProgressDocument } from '@planglass/model';
import { describeEntries, describeHead, divide, itemsOf, layoutAxis, sayUndated, type Axis, type Phrase, type TimelineItem, type TimelineKind, type TimelineRows } from '@planglass/view'; // prettier-ignore
import { dayOf, groupItems, isGrouping, markToday, milestoneKindsOf, sayItems, sayShown, sayToday, type ItemGroup, type ScheduleReading } from '@planglass/view/timeline/schedule'; // prettier-ignore
import { tabulateEntry, timelineColumns } from '@planglass/view/export';
import type { Fold } from '../base/plan-element.ts';
import { named, phrase } from '../base/templates.ts';
import { tableOf } from '../closer/table.ts';
import { renderEntry } from './entry.ts';
import { keyOf, levelBelow, renderChart, renderKey, renderKind, type Outline } from './kind.ts';
import { drawKeyMark, drawMilestone } from './milestone.ts';
import type { Pages } from './pages.ts';

export interface ScheduleOptions {
  groupBy: string;
  /** A date `YYYY-MM-DD`. */
  today: string | undefined;
  page: number;
}

interface Rows extends TimelineRows<TimelineItem> {
  /** What is asked for of these rows is kept by this name. */
  key: string;
}

interface Prepared {
  axis: Axis | undefined;
  groups: (Rows & { group?: ItemGroup })[];
}

/** All that the parts of one timeline are rendered from. */
interface Scene {
  reading: ScheduleReading;
  of: TimelineKind;
  axis: Axis | undefined;
  level: number;
  pages: Pages;
  page: number;
  /** Changes with whatever an entry looks like. */
  look: readonly unknown[];
  /** What the items are of: their kind, or the group that they stand in. */
  title: Phrase;
  /** Without what the head says of all statuses. */
  alike: boolean;
  /** Without the category, where the items stand below it. */
  byCategory: boolean;
}

/** One kind of items, in groups and pages; undefined where the document says nothing of it. */
export function renderSchedule(
  reading: ScheduleReading,
  of: TimelineKind,
  outline: Outline,
  pages: Pages,
  { groupBy, today, page }: ScheduleOptions,
  fold: Fold,
): TemplateResult | undefined {
  const head = describeHead(reading, of);
  if (!head) return undefined;
  const items = itemsOf(reading.document, of);
  const isGrouped = of === 'tasks' || (of === 'projects' && groupBy !== 'achievement');
  const by = isGrouped ? groupBy : '';
  const prepared = prepare(reading, of, by);
  const axis = prepared.axis && today !== undefined ? markToday(prepared.axis, dayOf(today)) : prepared.axis;
  const level = levelBelow(outline);
  const { words, language, document } = reading;
  const scene: Scene = { reading, of, axis, level, pages, page, title: head.heading, alike: head.assessedAlike, look: [document, words.language, language, level, prepared, axis?.today], byCategory: by === 'category' }; // prettier-ignore
  const isLong = items.length > page;
  const rows = prepared.groups.map((each, place) =>
    each.group
      ? renderGroup(scene, each, each.group, pages.idOf(`${of}-${place}`), isLong)
      : renderDated(scene, each),
  );
  // looks at every item, and is the same at every step
  const key = guard(
    [...scene.look, today],
    () => axis && renderKey(reading, of, axis, renderToday(scene, today), renderMarks(reading, of)),
  );
  const onAxis = axis ? renderChart(axis, key, rows) : rows;
  const below = by ? nothing : prepared.groups.map((each) => renderUndated(scene, each));
  return renderKind(head, reading, outline, html`${by ? renderFoldAll(scene, prepared.groups, isLong) : nothing}${onAxis} ${below}`, items.length ? renderTable(scene, items, fold) : nothing); // prettier-ignore
}

const known = new WeakMap<ProgressDocument, Map<string, Prepared>>();

/** The axis and the groups of a document, which may hold thousands of items: once for each way to read it. */
function prepare(reading: ScheduleReading, of: TimelineKind, by: string): Prepared {
  const { document, words, language } = reading;
  const ways = known.get(document) ?? new Map<string, Prepared>();
  known.set(document, ways);
  const key = [of, by, words.language, language].join(' ');
  const before = ways.get(key);
  if (before) return before;
  const items = itemsOf(document, of);
  const prepared: Prepared = {
    axis: layoutAxis(document, of, words.language),
    groups: isGrouping(document, by)
      ? groupItems(reading, items, by).map((group) => ({
          key: `${of} ${by} ${group.key}`,
          group,
          ...divide(group.items),
        }))
      : [{ key: of, ...divide(items) }],
  };
  ways.set(key, prepared);
  return prepared;
}

const renderMarks = ({ document, words }: ScheduleReading, of: TimelineKind): unknown =>
  milestoneKindsOf(document, of).map((kind) => keyOf(drawKeyMark(kind), words.schedule.key[kind]));

const renderToday = ({ reading, axis }: Scene, today: string | undefined): unknown =>
  today === undefined
    ? nothing
    : html`<li>
        <i class="swatch today" aria-hidden="true"></i
        ><span>${sayToday(reading, today, axis?.today !== undefined)}</span>
      </li>`;

/** Folds all groups, or unfolds all where one is folded. */
function renderFoldAll(
  { pages, reading, title }: Scene,
  groups: Prepared['groups'],
  folded: boolean,
): unknown {
  if (groups.length < 2) return nothing;
  const { unfoldAll, foldAll } = reading.words.schedule;
  const keys = groups.map(({ key }) => key);
  const isAnyFolded = keys.some((key) => pages.isFolded(key, folded));
  const label = isAnyFolded ? unfoldAll : foldAll;
  return html`<p class="fold-all">
    <button type="button" part="fold" @click=${() => void pages.fold(keys, !isAnyFolded)}>
      ${named(label, title, reading.words)}
    </button>
  </p>`;
}

function renderGroup(
  scene: Scene,
  rows: Rows,
  group: ItemGroup,
  id: string,
  foldedAtFirst: boolean,
): TemplateResult {
  const { pages, reading } = scene;
  const isFolded = pages.isFolded(rows.key, foldedAtFirst);
  const fold = (folded: boolean) => () => void pages.fold([rows.key], folded);
  const below = { ...scene, title: group.name, level: scene.level + 1, look: [...scene.look, 'group'] };
  const content = (): unknown => html`${renderDated(below, rows)} ${renderUndated(below, rows)}`;
  return html`<div class="items">
    <div
      class="heading"
      part="heading"
      role="heading"
      aria-level=${Math.min(6, Math.max(1, Math.round(scene.level)))}
    >
      <button
        class="fold"
        type="button"
        part="fold"
        aria-expanded=${isFolded ? 'false' : 'true'}
        aria-controls=${id}
        @click=${fold(!isFolded)}
      >
        <span
          >${phrase(group.name)}
          <span class="quiet count">${sayItems(reading, group.items.length)}</span></span
        >
      </button>
    </div>
    <div id=${id} hidden=${isFolded ? 'until-found' : nothing} @beforematch=${fold(false)}>
      ${isFolded && foldedAtFirst ? nothing : content()}
    </div>
  </div>`;
}

const renderDated = (scene: Scene, { key, dated }: Rows): unknown =>
  dated.length ? renderPages(scene, `${key} dated`, dated, scene.axis) : nothing;

const renderUndated = (scene: Scene, { key, dated, undated }: Rows): unknown =>
  undated.length
    ? html`<p class="quiet">${sayUndated(scene.reading, scene.of, dated.length > 0).text}</p>
        ${renderPages(scene, `${key} undated`, undated, undefined)}`
    : nothing;

/** As much of a list as is shown, and what shows more of it. What is there already is not rendered again. */
function renderPages(
  scene: Scene,
  key: string,
  items: readonly TimelineItem[],
  axis: Axis | undefined,
): TemplateResult {
  const { reading, pages, page, level, look, alike, byCategory } = scene;
  const shown = pages.lengthOf(key, items.length, page);
  const describe = describeEntries({ ...reading, alike });
  const steps = startsOf(shown).map((from) => {
    const to = Math.min(from + STEP, shown);
    return guard([...look, items, to], () =>
      describe(items.slice(from, to)).map(({ category, ...entry }) =>
        renderEntry(
          { ...entry, ...(category && !byCategory ? { category } : {}) },
          axis,
          level,
          reading.words,
          drawMilestone,
        ),
      ),
    );
  });
  return html`<ol
      class="entries ${items.length > page ? 'long' : ''}"
      role="list"
      aria-busy=${pages.isGrowing(key) ? 'true' : nothing}
    >
      ${steps}
    </ol>
    ${items.length > page ? renderMore(scene, key, shown, items.length) : nothing}`;
}

/** As many entries are rendered together, and never again. */
const STEP = 25;

/** The places where the steps of a list begin. */
const startsOf = (length: number): number[] =>
  [...Array(Math.ceil(length / STEP)).keys()].map((index) => index * STEP);

function renderMore(
  { reading, pages, page, title }: Scene,
  key: string,
  shown: number,
  total: number,
): unknown {
  const said = sayShown(reading, shown, total, page);
  const button = (label: string, to: number): TemplateResult =>
    html`<button type="button" @click=${grow(to)}>${named(label, title, reading.words)}</button>`;
  const grow = (to: number) => async (event: Event) => {
    const list = (event.currentTarget as Element).closest('.more')?.previousElementSibling;
    const before = list?.children.length ?? 0;
    await pages.grow(key, shown, Math.min(to, total), page);
    // A keyboard or a screen reader goes on with the first of what came, also where the button is gone.
    const first = list?.children[before];
    first?.setAttribute('tabindex', '-1');
    (first as HTMLElement | undefined)?.focus({ preventScroll: true });
  };
  return html`<div class="more" part="more">
    <span class="quiet" role="status" aria-busy=${pages.isGrowing(key) ? 'true' : nothing}
      >${said.shown}</span
    >
    ${shown < total ? html`${button(said.more, shown + page)} ${button(said.all, total)}` : nothing}
  </div>`;
}

/** The table of all items; a long one comes as it is opened, in tables of a page each, for one of thousands of rows takes a page seconds to lay out. */
function renderTable(
  { reading, of, pages, page, look, title: caption }: Scene,
  items: readonly TimelineItem[],
  fold: Fold,
): TemplateResult {
  const subject = { widget: 'timeline' as const, of };
  if (items.length <= page) return fold(reading, subject, caption);
  const { words } = reading;
  const key = `${of} table`;
  const table = () => {
    const ready = pages.lengthOf(key, items.length, 0);
    const describe = describeEntries(reading);
    const tabulate = tabulateEntry(reading, of);
    const tables = [...Array(Math.ceil(ready / page)).keys()].map((index) => {
      const part = items.slice(index * page, Math.min(ready, (index + 1) * page));
      return guard([...look, ready === items.length || index, part.length], () =>
        tableOf(
          { caption, columns: timelineColumns(reading), rows: describe(part).flatMap(tabulate) },
          words,
        ),
      );
    });
    return { caption, content: html`<div class="tables">${tables}</div>` };
  };
  const opened = (): void => void pages.grow(key, 0, items.length, page);
  return fold(reading, subject, caption, { table, opened });
}
