import type { Drawn, Scene, Shape, Written } from './scene.ts';

/** The fonts that readers have; none is loaded. */
export const FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A scene as an SVG file that stands alone: no script, no font, no address. */
export function svgOf(scene: Scene): string {
  const { width, height, title, description, language, rightToLeft, shapes } = scene;
  const written = shapes.map((shape) => shapeOf(shape, scene)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" xml:lang="${escape(language)}"${rightToLeft ? ' direction="rtl"' : ''} font-family="${escape(FONTS)}">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
${written}
</svg>
`;
}

const shapeOf = (shape: Shape, scene: Scene): string =>
  'path' in shape ? pathOf(shape, scene) : textOf(shape, scene);

function pathOf({ path, x, y, scale, fill, stroke, width, dash, opacity }: Drawn, scene: Scene): string {
  const place = scene.rightToLeft
    ? `translate(${scene.width - x} ${y}) scale(${-scale} ${scale})`
    : [x || y ? `translate(${x} ${y})` : '', scale === 1 ? '' : `scale(${scale})`].filter(Boolean).join(' ');
  return `<path d="${path}" fill="${fill ?? 'none'}"${attributes({ stroke, 'stroke-width': stroke && width, 'stroke-dasharray': stroke && dash?.join(' '), opacity, transform: place || undefined })}/>`; // prettier-ignore
}

function textOf({ text, x, y, size, weight, anchor, colour }: Written, scene: Scene): string {
  const at = scene.rightToLeft ? scene.width - x : x;
  return `<text x="${at}" y="${y}" font-size="${size}" fill="${colour}"${attributes({ 'font-weight': weight === 400 ? undefined : weight, 'text-anchor': anchor === 'start' ? undefined : anchor })}>${escape(text)}</text>`; // prettier-ignore
}

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
