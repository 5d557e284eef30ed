import { describeStacks, type Segment, type StackRow } from '../../breakdown/stacks.ts';
import { layoutMark, layoutPattern, type Look } from '../../breakdown/looks.ts';
import type { ExportReading, Subject } from '../subject.ts';
import { ACCENT, EDGE, EMPTY, INK, MARK, below, beside, box, draw, hatch, move, round, type Block, type Shape } from './scene.ts'; // prettier-ignore
import { BODY, SMALL, STRONG, join, say, write, writeFact } from './text.ts';

const NAME = 190;
const GAP = 16;
const FIGURE = 170;
const INDENT = 18;

/** A breakdown in its form: rows with their bars, parts or marks, and their numbers beside them. */
export function pictureBreakdown(
  reading: ExportReading,
  subject: Subject & { widget: 'breakdown' },
  width: number,
): Block {
  const described = describeStacks(reading, subject);
  if (!described) return EMPTY;
  const { total, bar, key, rows, notes, inWords } = described;
  const { comma } = reading.words.common;
  const units = rows.some(({ marks }) => marks);
  return below(
    [
      total ? writeFact(total, width, comma) : EMPTY,
      bar ? segmentsOf(bar, width) : EMPTY,
      keyOf(key, units, width),
      below(
        rows.map((row) => rowOf(row, width, comma, bar !== undefined)),
        bar ? 6 : 12,
      ),
      below(
        notes.map(({ text }) => write(text, width, SMALL)),
        2,
      ),
      ...inWords.map((fact) => writeFact(fact, width, comma)),
    ],
    14,
  );
}

function rowOf(row: StackRow, width: number, comma: string, inLegend: boolean): Block {
  const { label, kind, value, details, look, level, parts } = row;
  const swatch = look ? 36 : 0;
  const start = level * INDENT;
  const name = write(join([label], comma), NAME - start - swatch, BODY);
  const graphic = inLegend ? EMPTY : graphicOf(row, width - NAME - FIGURE - 2 * GAP);
  const place = inLegend ? width - NAME - GAP : FIGURE;
  const figure = below([say(kind, value, place, STRONG), details.length ? write(join(details, comma), place, SMALL) : EMPTY], 2); // prettier-ignore
  const line = beside(
    [start, look ? { height: 24, shapes: partOf(look, 0, 1, 28, 20) } : EMPTY],
    [start + swatch, name],
    [NAME + GAP, graphic],
    [inLegend ? NAME + GAP : width - FIGURE, figure],
  );
  const made = parts.length ? write(join(parts, comma), width - NAME - GAP, SMALL) : EMPTY;
  return below([line, { height: made.height, shapes: move(made.shapes, NAME + GAP, 0) }], 2);
}

function graphicOf({ only, segments, marks }: StackRow, width: number): Block {
  if (only) {
    const { length, pattern } = only;
    if (length === undefined) return EMPTY;
    const long = (length * width) / 100;
    const solid = pattern === 'solid';
    return {
      height: 22,
      shapes: [
        draw(box(0, 3, long, 16), solid ? { fill: ACCENT } : { stroke: EDGE, width: 1 }),
        ...(solid ? [] : [draw(hatch(0, 3, long, 16), { stroke: EDGE, width: 1.25 })]),
        draw(box(0, 3, 2, 16), { fill: solid ? ACCENT : EDGE }),
      ],
    };
  }
  if (segments) return segmentsOf(segments, width);
  return marks ? marksOf(marks, width) : EMPTY;
}

/** Parts beside each other, with figures below those that are wide enough. */
function segmentsOf(segments: readonly Segment[], width: number): Block {
  const at = (share: number): number => round((share * width) / 100);
  const numbered = segments.some(({ number }) => number);
  return {
    height: numbered ? 42 : 24,
    shapes: [
      draw(box(0, 0, 2, 24), { fill: ACCENT }),
      ...segments.flatMap(({ look, x, width: share, number }): Shape[] => [
        ...partOf(look, at(x), 0, at(share), 24),
        ...(number
          ? [{ text: number.text, x: at(number.at), y: 38, anchor: 'middle' as const, ...SMALL, colour: INK }]
          : []),
      ]),
    ],
  };
}

const HUES = [ACCENT, MARK, '#a8640f', '#b087a0', ACCENT, MARK];

const hueOf = (look: Look): string =>
  look.name === 'rank' ? ACCENT : look.name === 'part' ? (HUES[look.number] ?? ACCENT) : EDGE;

function partOf(look: Look, x: number, y: number, width: number, height: number): Shape[] {
  const { tint, lines } = layoutPattern(look);
  const hue = hueOf(look);
  const inset = Math.min(0.75, width / 4);
  return [
    draw(box(x, y, width, height), { fill: hue, opacity: tint }),
    ...lines.map(({ y: at, width: thickness, dash, slanted }) =>
      slanted
        ? draw(hatch(x, y, width, height), { stroke: hue, width: 1.25 })
        : draw(`M${x},${round(y + (at * height) / 24)}h${width}`, {
            stroke: hue,
            width: thickness,
            ...(dash ? { dash: dash.split(' ').map(Number) } : {}),
          }),
    ),
    draw(box(x + inset, y + inset, width - 2 * inset, height - 2 * inset), {
      stroke: hue,
      width: 1.5,
      ...(look.name === 'not-assessed' ? { dash: [4, 3] } : {}),
    }),
  ];
}

const MARK_SIZE = 16;
const PITCH = 21;

function marksOf(marks: NonNullable<StackRow['marks']>, width: number): Block {
  const looks = marks.flatMap(({ look, count }) => [...Array(count).keys()].map(() => look));
  const across = Math.max(1, Math.floor((width + PITCH - MARK_SIZE) / PITCH));
  return {
    height: Math.max(1, Math.ceil(looks.length / across)) * PITCH,
    shapes: looks.flatMap((look, at) =>
      markOf(look, PITCH * (at % across), 3 + PITCH * Math.floor(at / across)),
    ),
  };
}

function markOf(look: Look, x: number, y: number): Shape[] {
  const { outline, fill, line } = layoutMark(look);
  const hue = hueOf(look);
  const dash = look.name === 'not-assessed' ? { dash: [2.5, 1.5] } : {};
  const scale = MARK_SIZE / 14;
  return [
    ...(fill === undefined ? [] : [draw(fill, { fill: hue }, x, y, scale)]),
    draw(outline, { stroke: hue, width: 1.5, ...dash }, x, y, scale),
    ...(line === undefined ? [] : [draw(line, { stroke: hue, width: 1.5 }, x, y, scale)]),
  ];
}

/** What the parts of the bars are, in as many columns as there is room for. */
function keyOf(
  key: readonly { look: Look; label: { text: string } }[],
  units: boolean,
  width: number,
): Block {
  const columns = 3;
  const place = width / columns;
  const entry = ({ look, label }: (typeof key)[number]): Block => {
    const text = write(label.text, place - 50, SMALL);
    return {
      height: Math.max(22, text.height),
      shapes: [...(units ? markOf(look, 6, 2) : partOf(look, 0, 0, 28, 20)), ...move(text.shapes, 36, 0)],
    };
  };
  const rows = [...Array(Math.ceil(key.length / columns)).keys()].map((row) =>
    beside(
      ...key
        .slice(row * columns, (row + 1) * columns)
        .map((each, at): readonly [number, Block] => [at * place, entry(each)]),
    ),
  );
  return below(rows, 6);
}
