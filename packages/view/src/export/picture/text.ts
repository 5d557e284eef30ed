import type { Fact, FactKind } from '../../description.ts';
import type { Phrase } from '../../phrase.ts';
import { isolate } from '../isolate.ts';
import { EDGE, EMPTY, INK, QUIET, below, box, draw, hatch, move, round, type Block, type Shape, type Written } from './scene.ts'; // prettier-ignore

/** How a text is set. */
export interface Setting {
  size: number;
  weight: Written['weight'];
  colour: string;
}

export const BODY: Setting = { size: 15, weight: 400, colour: INK };
export const STRONG: Setting = { ...BODY, weight: 600 };
export const SMALL: Setting = { size: 13, weight: 400, colour: QUIET };

/** Rather more than what a letter takes in the usual fonts, in em: which one a reader has is not known here. */
function widthOfLetter(letter: string): number {
  if (/[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(letter)) return 1;
  if (/[\u200E\u200F\u061C\u2066-\u2069]/.test(letter)) return 0;
  if (/[A-Zmw%@—]/.test(letter)) return 0.82;
  return /[iltj.,:;'’ |]/.test(letter) ? 0.34 : 0.57;
}

export const widthOf = (text: string, { size, weight }: Setting): number =>
  [...text].reduce((width, letter) => width + widthOfLetter(letter), 0) * size * (weight === 600 ? 1.06 : 1);

/** Where a line may end: after a space or a sign, and between two Han characters, but not before a closing sign. */
const piecesOf = (text: string): string[] =>
  text.match(
    /[\u2E80-\u9FFF\uF900-\uFAFF][，。、；：！？）」』”》%]*|[^\s\u2E80-\u9FFF\uF900-\uFAFF]+\s*|\s+/g,
  ) ?? [text];

/** A text in lines that are no wider than its place; a piece that is wider by itself is cut. */
export function wrap(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
    length = 0;
  };
  for (const piece of piecesOf(text)) {
    const own = widthOf(piece.trimEnd(), setting);
    if (line && length + own > width) end();
    if (own <= width) {
      line += piece;
      length += widthOf(piece, setting);
      continue;
    }
    for (const letter of piece) {
      const one = widthOf(letter, setting);
      if (line && length + one > width) end();
      line += letter;
      length += one;
    }
  }
  if (line.trim()) end();
  return lines;
}

/** A text that is held together as a whole is so on each of its lines. */
function wrapWhole(text: string, width: number, setting: Setting): string[] {
  const [, whole] = /^\u2068([^\u2066-\u2069]*)\u2069$/.exec(text) ?? [];
  if (whole === undefined) return wrap(text, width, setting);
  return wrap(whole, width, setting).map((line) => `\u2068${line}\u2069`);
}

/** A text in its place. */
export function write(
  text: string,
  width: number,
  setting: Setting,
  anchor: Written['anchor'] = 'start',
): Block {
  const lines = wrapWhole(text, width, setting);
  const step = round(1.4 * setting.size);
  const x = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return {
    height: round(lines.length * step),
    shapes: lines.map((line, at) => ({
      text: line,
      x,
      y: round(at * step + 1.05 * setting.size),
      anchor,
      ...setting,
    })),
  };
}

export const join = (phrases: readonly Phrase[], comma: string): string => phrases.map(isolate).join(comma);

/**
 * What a fact says, in the frame that tells its state: withheld is hatched, missing dashed, and what is not applicable has
 * none, as on the page; the words say it too.
 */
export function say(kind: FactKind, value: Phrase, width: number, setting: Setting): Block {
  if (kind === 'value' || kind === 'words' || kind === 'formula')
    return write(isolate(value), width, kind === 'formula' ? { ...setting, weight: 400 } : setting);
  const plain = { ...BODY, size: Math.min(setting.size, 16) };
  if (kind === 'not-applicable') return write(isolate(value), width, plain);
  const text = write(isolate(value), width - 16 - (kind === 'withheld' ? HATCH : 0), plain);
  const inner = text.shapes.reduce((most, shape) => ('text' in shape ? Math.max(most, widthOf(shape.text, plain)) : most), 0); // prettier-ignore
  return {
    height: text.height + 6,
    shapes: [...frame(kind, inner + 16, text.height + 4), ...move(text.shapes, 8, 2)],
  };
}

const HATCH = 22;

/** The frame of what is not there. The hatch stands beside the words and not behind them, where they would be hard to read. */
function frame(kind: 'withheld' | 'missing', width: number, height: number): Shape[] {
  const outline = draw(box(0.5, 0.5, width, height), { stroke: EDGE, width: 1, ...(kind === 'missing' ? { dash: [4, 3] } : {}) }); // prettier-ignore
  if (kind === 'missing') return [outline];
  return [outline, draw(hatch(width + 0.5, 0.5, HATCH, height), { stroke: EDGE, width: 1.25 }), draw(box(width + 0.5, 0.5, HATCH, height), { stroke: EDGE, width: 1 })]; // prettier-ignore
}

/** A fact: what it is of, what it says, and what is said beside it. */
export function writeFact(
  { label, kind, value, details }: Fact,
  width: number,
  comma: string,
  setting = STRONG,
): Block {
  return below(
    [
      write(isolate(label), width, SMALL),
      say(kind, value, width, setting),
      details.length ? write(join(details, comma), width, SMALL) : EMPTY,
    ],
    2,
  );
}
