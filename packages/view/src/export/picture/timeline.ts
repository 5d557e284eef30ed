import type { Timing } from '@planglass/model';
import type { Fact } from '../../description.ts';
import { describeAxis, describeEntries, describeHead, divide, type TimelineEntry, type TimelineStatement } from '../../timeline/describe.ts'; // prettier-ignore
import { itemsOf, timingMarksOf } from '../../timeline/entries.ts';
import type { TimingMark } from '../../timeline/timing.ts';
import { layoutAxis, placeTiming, type Axis, type Stretch } from '../../timeline/layout.ts';
import { milestoneKindsOf, placeMilestone, type MilestoneMark } from '../../timeline/marks.ts';
import { sayShown } from '../../timeline/schedule.ts';
import type { ExportReading, Subject } from '../subject.ts';
import { ACCENT, EMPTY, INK, LINE, MOMENT, PAPER, below, beside, box, draw, move, round, type Block, type Paint, type Shape } from './scene.ts'; // prettier-ignore
import { BODY, SMALL, STRONG, join, say, write, writeFact } from './text.ts';

/** As many items as a picture can hold and still be looked at; the table and the file of values hold them all. */
const MOST = 60;
const TEXT = 330;
const GAP = 22;

interface Place {
  axis: Axis;
  width: number;
}

/** The items of one kind on their axis; what has no date stands below it. */
export function pictureTimeline(
  reading: ExportReading,
  { of }: Subject & { widget: 'timeline' },
  width: number,
): Block {
  const { document, words } = reading;
  const head = describeHead(reading, of);
  if (!head) return EMPTY;
  const { comma } = words.common;
  const items = itemsOf(document, of);
  const { dated, undated } = divide(items);
  const shown = [...dated, ...undated].slice(0, MOST);
  const describe = describeEntries({ ...reading, alike: head.assessedAlike });
  const onAxis = describe(shown.filter((item) => dated.includes(item)));
  const without = describe(shown.filter((item) => undated.includes(item)));
  const axis = layoutAxis(document, of, words.language);
  const place = axis && { axis, width: width - TEXT - GAP };
  return below(
    [
      ...[...head.facts, ...head.withheld].map((fact) => writeFact(fact, width, comma)),
      place ? keyOf(reading, of, place.axis, width) : EMPTY,
      place ? chartOf(onAxis, place, comma) : EMPTY,
      below(
        without.map((entry) => entryOf(entry, width, undefined, comma)),
        14,
      ),
      shown.length < items.length
        ? write(sayShown(reading, shown.length, items.length, MOST).shown, width, BODY)
        : EMPTY,
    ],
    16,
  );
}

function chartOf(entries: readonly TimelineEntry[], place: Place, comma: string): Block {
  const rows = below(
    entries.map((entry) => entryOf(entry, TEXT, place, comma)),
    14,
  );
  const scale = axisOf(place);
  const shapes = below([scale, rows], 6);
  return { height: shapes.height, shapes: [...move(backOf(place, scale.height, shapes.height), TEXT + GAP, 0), ...shapes.shapes] }; // prettier-ignore
}

/** The time whose state the release shows, and a line for each tick, behind the rows. */
function backOf({ axis, width }: Place, from: number, to: number): Shape[] {
  const at = (share: number): number => round((share * width) / 100);
  const { reference, ticks } = axis;
  const shown = reference && shownOf(reference);
  return [
    ...(shown
      ? [
          draw(box(at(shown.x), from, at(shown.width), to - from), { fill: MOMENT, opacity: 0.1 }),
          draw(edges(shown, at, from, to - from), { stroke: MOMENT, width: 1.5 }),
        ]
      : []),
    ...ticks.map(({ x }) => draw(`M${at(x)},0V${round(to)}`, { stroke: LINE, width: 1 })),
  ];
}

/** What the axis shows of a stretch, and which of its ends. */
function shownOf({ x, width }: Stretch): Stretch & { start: boolean; end: boolean } {
  const from = Math.max(0, x);
  const to = Math.min(100, x + width);
  return { x: from, width: to - from, start: x >= 0, end: round(x + width) <= 100 };
}

/** The outline of a stretch, open where the axis cuts it off. */
function edges(
  { x, width, start, end }: ReturnType<typeof shownOf>,
  at: (share: number) => number,
  y: number,
  height: number,
): string {
  const [from, to] = [at(x), round(at(x) + at(width))];
  if (start && end) return box(from, y, at(width), height);
  const [top, bottom] = [round(y), round(y + height)];
  return `M${from},${top}H${to}${end ? 'V' : 'M' + to + ','}${bottom}H${from}${start ? `V${top}` : ''}`;
}

function axisOf({ axis, width }: Place): Block {
  const at = (share: number): number => round((share * width) / 100);
  const { ticks, plan, elapsed } = axis;
  const height = ticks.some(({ month }) => month) ? 48 : 32;
  const x = TEXT + GAP;
  const band = (stretch: Stretch | undefined, paint: Paint): Shape[] =>
    stretch ? [draw(box(x + at(stretch.x), height - 9, at(stretch.width), 6), paint)] : [];
  return {
    height,
    shapes: [
      ...ticks.flatMap(({ x: share, month, year }): Shape[] => [
        { text: month || year, x: x + at(share) + 4, y: 14, anchor: 'start', ...SMALL },
        ...(month && year ? [{ text: year, x: x + at(share) + 4, y: 31, anchor: 'start' as const, ...SMALL, weight: 600 as const }] : []), // prettier-ignore
      ]),
      ...(plan
        ? move([draw(edges(shownOf(plan), at, height - 9, 6), { stroke: INK, width: 1.5 })], x, 0)
        : []),
      ...band(elapsed, { fill: INK }),
    ],
  };
}

function entryOf(entry: TimelineEntry, width: number, place: Place | undefined, comma: string): Block {
  const { title, category, when, status, paragraphs, lists, figures, timing } = entry;
  const head = below(
    [
      write(join([title], comma), width, STRONG),
      category ? write(join([category], comma), width, SMALL) : EMPTY,
      when ? write(join([when], comma), width, BODY) : EMPTY,
      status ? statusOf(status, width, comma) : EMPTY,
    ],
    2,
  );
  const strip = place && timing ? stripOf(place, timing, 4, 16) : EMPTY;
  return below(
    [
      beside([0, head], [TEXT + GAP, strip]),
      ...paragraphs.map((text) => write(join([text], comma), width, SMALL)),
      ...lists.map(
        ({ label, statements }) =>
        below([write(join([label], comma), width, { ...SMALL, weight: 600 }), ...statements.map((each) => statementOf(each, width, place, comma))], 4), // prettier-ignore
      ),
      ...figures.map((fact) => writeFact(fact, width, comma)),
    ],
    6,
  );
}

const statusOf = (status: Fact, width: number, comma: string): Block =>
  below([say(status.kind, status.value, width, STRONG), status.details.length ? write(join(status.details, comma), width, SMALL) : EMPTY], 2); // prettier-ignore

function statementOf(
  statement: TimelineStatement,
  width: number,
  place: Place | undefined,
  comma: string,
): Block {
  const { text, details, status, timing, milestone } = statement;
  const said = below(
    [
      write(`• ${join([text], comma)}`, width - 12, SMALL),
      details.length ? write(join(details, comma), width - 12, SMALL) : EMPTY,
      status ? statusOf(status, width - 12, comma) : EMPTY,
    ],
    1,
  );
  const strip = !place
    ? EMPTY
    : timing
      ? stripOf(place, timing, 6, 8)
      : milestone
        ? milestoneOf(place, milestone)
        : EMPTY;
  return beside([12, said], [TEXT + GAP, strip]);
}

function stripOf({ axis, width }: Place, timing: Timing, y: number, height: number): Block {
  const at = (share: number): number => round((share * width) / 100);
  const { mark, x, width: share, core, open } = placeTiming(axis, timing);
  return {
    height: 24,
    shapes: [
      draw(box(at(x), y, at(share), height), CASING),
      ...barOf(mark, box(at(x), y, at(share), height)),
      ...(core ? [draw(box(at(core.x), y, at(core.width), height), { fill: ACCENT })] : []),
      ...open.map((dash) => draw(box(at(dash.x), y + height / 2 - 2, at(dash.width), 4), { fill: ACCENT })),
    ],
  };
}

/** What keeps a mark apart from the lines behind it. */
const CASING: Paint = { fill: PAPER, stroke: PAPER, width: 8 };

function barOf(mark: TimingMark, path: string): Shape[] {
  if (mark === 'exact') return [draw(path, { fill: ACCENT, stroke: ACCENT, width: 4 })];
  const opacity = mark === 'ends' ? 0.45 : mark === 'within' ? 0.3 : 1;
  return [
    draw(path, { fill: ACCENT, opacity }),
    draw(path, { stroke: ACCENT, width: 1.5, ...(mark === 'within' ? { dash: [4, 3] } : {}) }),
  ];
}

const LOZENGE = 'M-8,8L0,0L8,8L0,16Z';

const pointPaint = (kind: 'planned' | 'reached'): Paint => ({
  stroke: ACCENT,
  width: 2,
  fill: kind === 'reached' ? ACCENT : PAPER,
});

function milestoneOf({ axis, width }: Place, milestone: NonNullable<TimelineStatement['milestone']>): Block {
  const at = (share: number): number => round((share * width) / 100);
  const marks = placeMilestone(axis, milestone);
  const pointOf = ({ x, width: share, exact }: MilestoneMark, paint: Paint): Shape => {
    if (exact) return draw(LOZENGE, paint, at(x + share / 2), 4);
    const half = round(at(share) / 2);
    return draw(`M0,8L${half},0L${2 * half},8L${half},16Z`, paint, at(x), 4);
  };
  return {
    height: marks.length ? 24 : 0,
    shapes: [...marks.map((mark) => pointOf(mark, CASING)), ...marks.map((mark) => pointOf(mark, pointPaint(mark.kind)))], // prettier-ignore
  };
}

/** What the marks mean, as on the page. */
function keyOf(
  reading: ExportReading,
  of: (Subject & { widget: 'timeline' })['of'],
  axis: Axis,
  width: number,
): Block {
  const { words, document } = reading;
  const { plan, elapsed, reference } = describeAxis(reading);
  const { comma } = words.common;
  const entries: [Shape[], string][] = [
    ...(plan && axis.plan ? [[[draw(axis.plan.clipped ? 'M0,6H28M0,12H28' : box(0, 6, 28, 6), { stroke: INK, width: 1.5 })], join([...plan, ...(axis.plan.clipped ? [{ text: words.timeline.clipped }] : [])], comma)] as [Shape[], string]] : []), // prettier-ignore
    ...(elapsed && axis.elapsed ? [[[draw(box(0, 6, 28, 6), { fill: INK })], join(elapsed, comma)] as [Shape[], string]] : []), // prettier-ignore
    ...(reference && axis.reference ? [[[draw(box(0, 2, 28, 14), { fill: MOMENT, opacity: 0.1 }), draw(box(0, 2, 28, 14), { stroke: MOMENT, width: 1.5 })], join(reference, comma)] as [Shape[], string]] : []), // prettier-ignore
    ...timingMarksOf(document, of).map((mark): [Shape[], string] => [
      sampleOf(mark),
      words.timeline.key[mark],
    ]),
    ...milestoneKindsOf(document, of).map((kind): [Shape[], string] => [[draw(LOZENGE, pointPaint(kind), 14, 2)], words.schedule.key[kind]]), // prettier-ignore
  ];
  const place = width / 2;
  const rows: Block[] = [];
  for (let at = 0; at < entries.length; at += 2)
    rows.push(beside(...entries.slice(at, at + 2).map(([shapes, text], column): readonly [number, Block] => [column * place, entryOfKey(shapes, text, place - 20)]))); // prettier-ignore
  return below(rows, 4);
}

function entryOfKey(shapes: Shape[], text: string, width: number): Block {
  const said = write(text, width - 38, SMALL);
  return { height: Math.max(20, said.height), shapes: [...shapes, ...move(said.shapes, 38, 0)] };
}

/** Where the dashes of a sample begin, and how long they are. */
const DASHES: Readonly<Partial<Record<TimingMark, readonly (readonly [number, number])[]>>> = {
  start: [[15, 4], [21, 3], [26, 2]],
  end: [[9, 4], [4, 3], [0, 2]],
}; // prettier-ignore

const sampleOf = (mark: TimingMark): Shape[] => [
  ...barOf(
    mark,
    box(
      mark === 'end' ? 16 : mark === 'exact' ? 14 : 1,
      4,
      mark === 'exact' ? 1 : DASHES[mark] ? 11 : 27,
      10,
    ),
  ),
  ...(DASHES[mark] ?? []).map(([x, width]) => draw(box(x, 7, width, 4), { fill: ACCENT })),
];
