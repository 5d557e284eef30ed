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

/** What a page would pass on to graphics, where it says it of every element. */
const PASSED = 'fill fill-opacity fill-rule marker paint-order stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-opacity stroke-width'; // prettier-ignore

/**
 * More than any rule of the page without an id or four classes, for shapes carry meaning and are not for a page to restyle; less
 * than any of ours.
 */
const WEIGHT = `:not(${'.planglass'.repeat(4)})`;
const within = (graphics: string): string => `:where(${LIGHT_ROOT}) :where(${graphics})${WEIGHT}`;
const PARTS = within('svg, svg *');

/** The page's rules for graphics are taken off, which takes the attributes off as well: these are said again as styles. */
export const GUARD = `${PARTS} { all: revert; }
${within(':not(svg) > svg')} { ${PASSED.replace(/ |$/g, ': initial; ')} }
${Object.keys(STYLES)
  .map((name) => `${PARTS}[${name}] { ${name}: var(--_${name}); }`)
  .join('\n')}`;

/** After every rendering: what each part of a graphic says by attributes, as properties of its own, which need no style attribute of a template. */
export function guardGraphics(root: HTMLElement): void {
  for (const part of root.querySelectorAll<SVGElement>('svg, svg *'))
    for (const { name, value } of part.attributes) {
      const styleOf = STYLES[name];
      if (styleOf) part.style.setProperty(`--_${name}`, styleOf(value));
    }
}
