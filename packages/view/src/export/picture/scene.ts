/**
 * A picture as a plain list of paths and lines of text, in user units: what is written as SVG and painted on a canvas are
 * the same numbers. It begins at the left; `rightToLeft` mirrors it as a whole, all but its texts.
 */
export interface Scene {
  width: number;
  height: number;
  title: string;
  /** What the picture shows, in words. */
  description: string;
  /** BCP 47 tag of the texts. */
  language: string;
  rightToLeft: boolean;
  shapes: Shape[];
}

export type Shape = Drawn | Written;

/** A path in its own user units, which are `scale` times those of the scene and begin at `x`, `y`. */
export interface Drawn extends Paint {
  path: string;
  x: number;
  y: number;
  scale: number;
}

/** How a path looks; a colour that is not there is not painted. */
export interface Paint {
  fill?: string;
  stroke?: string;
  /** Of the stroke, in the units of the path. */
  width?: number;
  dash?: readonly number[];
  /** Of all of it, 0 to 1. */
  opacity?: number;
}

/** One line of text; `x` is where it begins, its middle or its end, and `y` its baseline. */
export interface Written {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
}

/** Shapes beside each other that take a height. They begin at 0, 0. */
export interface Block {
  height: number;
  shapes: Shape[];
}

export const EMPTY: Block = { height: 0, shapes: [] };

/** A path where it was made. */
export const draw = (path: string, paint: Paint, x = 0, y = 0, scale = 1): Drawn => ({
  path,
  x,
  y,
  scale,
  ...paint,
});

/** The same shapes in another place. */
export const move = (shapes: readonly Shape[], x: number, y: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, x: round(shape.x + x), y: round(shape.y + y) }));

/** Blocks below each other. */
export function below(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const shapes: Shape[] = [];
  for (const block of blocks) {
    if (!block.height) continue;
    if (height) height += gap;
    shapes.push(...move(block.shapes, 0, height));
    height += block.height;
  }
  return { height: round(height), shapes };
}

/** Blocks beside each other, each in its place from the left. */
export const beside = (...blocks: readonly (readonly [x: number, block: Block])[]): Block => ({
  height: blocks.reduce((height, [, block]) => Math.max(height, block.height), 0),
  shapes: blocks.flatMap(([x, block]) => move(block.shapes, x, 0)),
});

export const round = (length: number): number => Math.round(100 * length) / 100;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** Slanted lines within a box, each cut where it leaves it. */
export function hatch(x: number, y: number, width: number, height: number, gap = 6): string {
  const lines: string[] = [];
  for (let at = gap / 2; at < width + height; at += gap) {
    // from the lower left to the upper right
    const [x1, y1] = at < height ? [0, at] : [at - height, height];
    const [x2, y2] = at < width ? [at, 0] : [width, at - width];
    lines.push(`M${round(x + x1)},${round(y + y1)}L${round(x + x2)},${round(y + y2)}`);
  }
  return lines.join('');
}

/** The colours of a picture, which is always on white: it goes into reports and onto paper. */
export const INK = '#16202b';
export const QUIET = '#4a5563';
export const PAPER = '#ffffff';
export const ACCENT = '#1f7a6c';
export const MARK = '#3d76c2';
export const MOMENT = '#b4560b';
export const EDGE = '#7a828e';
export const LINE = '#cdd2d8';
export const TRACK = '#e3e6ea';
