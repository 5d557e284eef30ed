import { blend, filterGrayscale, formatHex, parse, wcagContrast, type Color } from 'culori';
import type { Tokens } from './read.ts';

/** Two colours that meet, and how far apart WCAG 2.2 wants them. */
export interface Pair {
  /** What is seen, and what it is seen on, by the paths of their tokens. */
  of: string;
  on: string;
  /** 1.4.3 for text, 1.4.11 for what a graphic is understood by. */
  kind: 'text' | 'graphic';
}

export interface Measured extends Pair {
  ratio: number;
  required: number;
  /** Both colours as they meet, in CSS. */
  colors: readonly [of: string, on: string];
  /** The background of the page that it was measured on, where the theme leaves that to the page. */
  paper?: string;
}

export const REQUIRED = { text: 4.5, graphic: 3 } as const;

const text = (of: string, on: string): Pair => ({ of: `color.${of}`, on: `color.${on}`, kind: 'text' });
const graphic = (of: string, on = 'background'): Pair => ({
  of: `color.${of}`,
  on: `color.${on}`,
  kind: 'graphic',
});

/** Every two colours that meet in a widget and say something. Lines between entries say nothing. */
export const PAIRS: readonly Pair[] = [
  text('text', 'background'),
  text('text', 'head'),
  // the hatching behind the words that something is withheld
  text('text', 'track'),
  text('quiet', 'background'),
  text('quiet', 'head'),
  text('axis-text', 'axis'),
  text('link', 'background'),
  text('link', 'head'),
  ...['accent', 'mark', 'part-3', 'part-4', 'edge', 'today', 'focus', 'brand'].map((of) => graphic(of)),
  // the casing of what stands on a timeline
  graphic('accent', 'axis'),
  graphic('accent', 'track'),
  graphic('mark', 'track'),
];

/** Backgrounds of a page that leaves the widgets to themselves: the ends between which the neutral colours have to hold. */
export const PAPERS = ['#ffffff', '#14181d'] as const;

type See = (color: Color) => Color;
const asItIs: See = (color) => color;
/** A page under `filter: grayscale(1)`, as portals put it on in mourning. */
export const inGrey: See = filterGrayscale(1) as See;

/**
 * The contrast of all pairs. Where the background is transparent they are measured on both papers; what takes its
 * colour from the page is the page's own matter. A translucent colour is seen as what it is on the background.
 */
export function measure(
  tokens: Tokens,
  required: Readonly<Record<Pair['kind'], number>> = REQUIRED,
  see: See = asItIs,
): Measured[] {
  const background = colorOf(tokens, 'color.background');
  const opaque = background && (background.alpha ?? 1) === 1;
  const papers = opaque ? [undefined] : PAPERS;
  return papers.flatMap((paper) => {
    const under = paper === undefined ? background! : parse(paper)!;
    const seen = (id: string): Color | undefined => {
      const color = colorOf(tokens, id);
      return color && see(blend([under, color], 'normal', 'rgb'));
    };
    return PAIRS.flatMap((pair) => {
      const [of, on] = [seen(pair.of), seen(pair.on)];
      if (!of || !on) return [];
      return [
        {
          ...pair,
          ratio: wcagContrast(of, on),
          required: required[pair.kind],
          colors: [formatHex(of), formatHex(on)] as const,
          ...(paper === undefined ? {} : { paper }),
        },
      ];
    });
  });
}

/** Undefined of what a page decides, such as `inherit`. */
function colorOf(tokens: Tokens, id: string): Color | undefined {
  const token = tokens.get(id);
  return token && parse(token.css);
}
