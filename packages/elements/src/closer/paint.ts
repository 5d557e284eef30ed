import type { Drawn, Scene, Written } from '@planglass/view/export';
import { FONTS } from '@planglass/view/export';

/** Twice the size of the scene, for sharp print; less where a canvas of that size would be more than every engine has. */
const SCALE = 2;
const LONGEST = 16_000;
const LARGEST = 16_000_000;

/**
 * A scene as a PNG file. It is painted path by path: under a policy of `img-src 'self'` a page can load no SVG that it has
 * made itself. Undefined where the engine gives no picture.
 */
export async function paint(scene: Scene): Promise<Blob | undefined> {
  const { width, height, rightToLeft, shapes } = scene;
  const scale = Math.min(SCALE, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  for (const shape of shapes) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    if ('path' in shape) {
      if (rightToLeft) context.transform(-1, 0, 0, 1, width, 0);
      paintPath(context, shape);
    } else {
      context.direction = rightToLeft ? 'rtl' : 'ltr';
      paintText(context, shape, rightToLeft ? width - shape.x : shape.x);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ?? undefined;
}

function paintPath(context: CanvasRenderingContext2D, drawn: Drawn): void {
  const { path, x, y, scale, fill, stroke, width = 1, dash = [], opacity = 1 } = drawn;
  context.transform(scale, 0, 0, scale, x, y);
  context.globalAlpha = opacity;
  const outline = new Path2D(path);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(outline);
  }
  context.globalAlpha = 1;
}

function paintText(context: CanvasRenderingContext2D, written: Written, x: number): void {
  const { text, y, size, weight, anchor, colour } = written;
  context.font = `${weight} ${size}px ${FONTS}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
