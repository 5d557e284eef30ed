import { LIGHT_ROOT } from './light-root.ts';

/** Attributes of graphics that are styles too, and what they are as such. */
const STYLES: Record<string, (value: string) => string> = {
  ...Object.fromEntries(['x', 'y', 'width', 'height'].map((name) => [name, lengthOf])),
  d: (value) => `path("${value}")`,
  transform: (value) => value.replace(/(skew[XY]|rotate)\((-?[\d.]+)\)/g, '$1($2deg)'),
  ...Object.fromEntries(['fill-opacity', 'stroke-width', 'stroke-dasharray', 'text-anchor'].map((name) => [name, String])), // prettier-ignore
};

function lengthOf(value: string): string {
  return /^-?[\d.]+$/.test(value) ? `${value}px` : value;
}

const MARK = 'guarded';
const GRAPHICS = `:where(${LIGHT_ROOT}.${MARK}) :where(svg, svg *)`;

/** Weighs as much as the shield of the text: any rule of the page for elements is less, and any of ours is more. */
export const GUARD = `${GRAPHICS}:not(.planglass) { all: revert; }
${Object.keys(STYLES)
  .map((name) => `${GRAPHICS}[${name}] { ${name}: var(--_${name}); }`)
  .join('\n')}`;

/** Whether the page's styles have taken from a part of a graphic what its attributes say, or have set it as if it were text. */
function isReset(part: Element): boolean {
  const style = getComputedStyle(part);
  const [width, height] = [part.getAttribute('width'), part.getAttribute('height')];
  if (part.hasAttribute('d')) return style.getPropertyValue('d') === 'none';
  if (part.localName === 'rect') return width !== null && style.width === 'auto';
  if (part.localName !== 'svg') return false;
  const isSet = style.float !== 'none' || style.borderTopStyle !== 'none' || style.marginTop !== '0px';
  // a bar with numbers below it is higher than it says, by a style of ours
  const isHigher = part.classList.contains('numbered');
  return isSet || (!isHigher && Number(height) > 0 && parseFloat(style.height) !== Number(height));
}

/**
 * Graphics stay what they are on a page that resets every element: what their attributes say is said by styles as well, which is
 * no style attribute of a template. Only there, for it takes time.
 */
export function guardGraphics(root: HTMLElement): void {
  // what is in no page has no style yet, and is rendered again once it is in one
  if (!root.isConnected) return;
  if (!root.classList.contains(MARK)) {
    const graphic = root.querySelector('svg');
    if (!graphic || ![graphic, ...graphic.querySelectorAll('*')].some(isReset)) return;
    root.classList.add(MARK);
  }
  for (const part of root.querySelectorAll<SVGElement>('svg, svg *'))
    for (const [name, styleOf] of Object.entries(STYLES)) {
      const value = part.getAttribute(name);
      if (value !== null) part.style.setProperty(`--_${name}`, styleOf(value));
    }
}
