import type { Indicator } from '@planglass/model';
import type { Fact, Mark } from '../../description.ts';
import { layoutBar, layoutElapsedBar } from '../../gauge/bar.ts';
import { describePlan, type GaugeDescription } from '../../gauge/describe.ts';
import { layoutArc, layoutElapsedArc } from '../../gauge/layout.ts';
import { describeInFull } from '../../gauge/method.ts';
import { layoutSteps } from '../../gauge/steps.ts';
import type { ExportReading, Subject } from '../subject.ts';
import { ACCENT, EDGE, EMPTY, INK, MARK, TRACK, below, beside, box, draw, hatch, move, type Block, type Paint, type Shape } from './scene.ts'; // prettier-ignore
import { SMALL, STRONG, join, widthOf, write, writeFact } from './text.ts';

const LEAD = { ...STRONG, size: 28 };

/** A gauge in its form, its facts beside or below it. */
export function pictureGauge(
  reading: ExportReading,
  subject: Subject & { widget: 'gauge' },
  width: number,
): Block {
  const { document, words } = reading;
  const indicator = document.indicators?.find(({ id }) => id === subject.indicator);
  const described = indicator ? describeInFull(reading, indicator) : describePlan(reading);
  const { context, unitOnce, lead, ends, status, rest, key } = withUnitOnce(described);
  const { comma } = words.common;
  const fact = (each: Fact, place: number): Block => factOf(each, place, comma);
  const head = below(
    [unitOnce ? [unitOnce] : [], context].map((said) =>
      said.length ? write(join(said, ' · '), width, SMALL) : EMPTY,
    ),
    2,
  );
  const isArc = subject.form === 'arc';
  const graphic = isArc ? arcOf(reading, indicator) : lineOf(reading, indicator, width);
  const keyed = (place: number): Block => (graphic && key ? keyOf(key.text, place) : EMPTY);
  if (!graphic || !isArc) {
    const facts = [...ends, ...(status ? [status] : []), ...rest];
    const main = lead ? [writeLead(lead, width, comma)] : [];
    return below([head, ...main, graphic ?? EMPTY, keyed(width), columns(facts, width, fact)], 14);
  }
  const left = below([graphic, lead ? writeLead(lead, ARC, comma) : EMPTY, keyed(ARC)], 10);
  const others = [...ends, ...(status ? [status] : []), ...rest];
  const place = width - ARC - 40;
  return below(
    [
      head,
      beside(
        [0, left],
        [
          ARC + 40,
          below(
            others.map((each) => fact(each, place)),
            12,
          ),
        ],
      ),
    ],
    14,
  );
}

/** As on the page: a unit so long that it would crowd each number stands once for all of them. */
function withUnitOnce(described: GaugeDescription): GaugeDescription {
  const { unit, unitOnce, lead, ends } = described;
  if (!unit || !unitOnce) return described;
  const bare = (fact: Fact): Fact => {
    const { text } = fact.value;
    return text.endsWith(unit)
      ? { ...fact, value: { ...fact.value, text: text.slice(0, -unit.length) } }
      : fact;
  };
  return { ...described, ends: ends.map(bare), ...(lead ? { lead: bare(lead) } : {}) };
}

/** The facts in two columns, each pair in a row. */
function columns(facts: readonly Fact[], width: number, fact: (each: Fact, width: number) => Block): Block {
  const place = (width - 32) / 2;
  const rows: Block[] = [];
  for (let at = 0; at < facts.length; at += 2) {
    const [first, second] = [facts[at]!, facts[at + 1]];
    rows.push(beside([0, fact(first, place)], [place + 32, second ? fact(second, place) : EMPTY]));
  }
  return below(rows, 12);
}

/** The figure that is read first, as large as it fits on one line. */
function writeLead(lead: Fact, width: number, comma: string): Block {
  const sizes = [LEAD, { ...LEAD, size: 20 }].filter((each) => widthOf(lead.value.text, each) < width - 20);
  return factOf(lead, width, comma, sizes[0] ?? STRONG);
}

/** A fact with the mark that stands for it in the graphic, or the steps of a status. */
function factOf(fact: Fact, width: number, comma: string, setting = STRONG): Block {
  const { mark, rank } = fact;
  const steps = rank && layoutSteps(rank);
  const shapes: Shape[] = mark
    ? MARKS[mark]
    : steps
      ? steps.steps.map(({ x, y, height, on }) => draw(box(x, y + 22, 3, height), on ? { fill: INK } : { stroke: INK, width: 0.75 })) // prettier-ignore
      : [];
  const indent = mark ? 20 : steps ? steps.width + 10 : 0;
  const text = writeFact(fact, width - indent, comma, setting);
  return { height: text.height, shapes: [...shapes, ...move(text.shapes, indent, 0)] };
}

const MARKS: Readonly<Record<Mark, Shape[]>> = {
  actual: [draw('M0,15L6,4L12,15Z', { fill: INK })],
  baseline: [draw('M6,4V16', { stroke: INK, width: 2 })],
  target: [draw('M6,3V17', { stroke: INK, width: 4 })],
  range: [draw(box(1, 6, 12, 8), { stroke: INK, width: 2 })],
  elapsed: [draw('M2,10H12', { stroke: MARK, width: 5 })],
};

const keyOf = (text: string, width: number): Block => {
  const said = write(text, width - 28, SMALL);
  return {
    height: said.height,
    shapes: [draw(box(0, 7, 20, 4), { fill: EDGE }), ...move(said.shapes, 28, 0)],
  };
};

/** How wide the half circle is. */
const ARC = 300;
const SCALE = ARC / 200;

function arcOf({ document }: ExportReading, indicator: Indicator | undefined): Block | undefined {
  const place = (path: string | undefined, paint: Paint): Shape[] =>
    path === undefined ? [] : [draw(path, paint, 100 * SCALE, 100 * SCALE, SCALE)];
  if (!indicator) {
    const layout = layoutElapsedArc(document);
    return (
      layout && {
        height: 106 * SCALE,
        shapes: [
          ...place(layout.track, { fill: TRACK }),
          ...place(layout.passed, { fill: MARK }),
          ...place(layout.uncertain, { stroke: MARK, width: 1.5 }),
        ],
      }
    );
  }
  const layout = layoutArc(document, indicator);
  if (!layout) return undefined;
  return {
    height: 106 * SCALE,
    shapes: [
      ...place(layout.track, trackOf(layout.actual)),
      ...place(layout.hatch, { stroke: EDGE, width: 1.25 }),
      ...place(layout.fill, { fill: layout.toward ? ACCENT : EDGE }),
      ...place(layout.range, { fill: INK, opacity: 0.16 }),
      ...place(layout.range, { stroke: INK, width: 2 }),
      ...place(layout.baseline, { stroke: INK, width: 2 }),
      ...place(layout.target, { stroke: INK, width: 4 }),
      ...place(layout.elapsed, { fill: MARK, stroke: MARK, width: 4 }),
      ...place(layout.needle, { fill: INK }),
    ],
  };
}

/** Without an actual value the track looks like the reason for there being none. */
function trackOf(actual: GaugeState): Paint {
  if (actual === 'withheld') return { stroke: EDGE, width: 1 };
  if (actual === 'missing') return { stroke: EDGE, width: 1, dash: [4, 3] };
  return { fill: actual === 'not-applicable' ? EDGE : TRACK };
}

type GaugeState = NonNullable<ReturnType<typeof layoutArc>>['actual'];

function lineOf(
  { document }: ExportReading,
  indicator: Indicator | undefined,
  width: number,
): Block | undefined {
  const at = (share: number): number => (share * width) / 100;
  const bar = (y: number, height: number, paint: Paint, stretch?: { x: number; width: number }): Shape[] =>
    stretch ? [draw(box(at(stretch.x), y, at(stretch.width), height), paint)] : [];
  const all = { x: 0, width: 100 };
  if (!indicator) {
    const layout = layoutElapsedBar(document);
    return (
      layout && {
        height: 32,
        shapes: [
          ...bar(8, 16, { fill: TRACK }, all),
          ...bar(8, 16, { fill: MARK }, layout.passed),
          ...bar(8, 16, { stroke: MARK, width: 1.5 }, layout.uncertain),
        ],
      }
    );
  }
  const layout = layoutBar(document, indicator);
  if (!layout) return undefined;
  const { actual, fill, toward, range, baseline, target, elapsed, needle } = layout;
  const tick = (share: number | undefined, beyond: number, thickness: number): Shape[] =>
    share === undefined ? [] : [draw(`M${at(share)},${8 - beyond}V${24 + beyond}`, { stroke: INK, width: thickness })]; // prettier-ignore
  return {
    height: 32,
    shapes: [
      ...(actual === 'not-applicable'
        ? bar(14.5, 3, trackOf(actual), all)
        : bar(8, 16, trackOf(actual), all)),
      ...(actual === 'withheld' ? [draw(hatch(0, 8, width, 16), { stroke: EDGE, width: 1.25 })] : []),
      ...(toward ? bar(11, 10, { fill: ACCENT }, fill) : bar(14, 4, { fill: EDGE }, fill)),
      ...bar(8, 16, { fill: INK, opacity: 0.16 }, range),
      ...bar(8, 16, { stroke: INK, width: 2 }, range),
      ...tick(baseline, 0, 2),
      ...tick(target, 3, 4),
      ...bar(2, 1, { fill: MARK, stroke: MARK, width: 4 }, elapsed),
      ...(needle === undefined ? [] : [draw('M0,0L6,9L-6,9Z', { fill: INK }, at(needle), 23)]),
    ],
  };
}
