import { GUARD } from './graphics.ts';
import { LIGHT_ROOT } from './light-root.ts';

const WIDGETS = 'plan-breakdown, plan-filter, plan-gauge, plan-recommendations, plan-timeline, plan-withheld';
/** The weight of one class, which no element has: more than rules for every element or for names of elements, less than any of ours. */
const WEIGHT = ':not(.planglass)';
/** In graphics attributes are styles too, which would be reverted with the page's. */
const ELEMENT = `:where(${LIGHT_ROOT}) :where(:not(svg, svg *, [lang]))${WEIGHT}`;
/** In Chromium a language is a style as well, by which it takes its fonts: what states one has the rest reverted by name. */
const STATED = `:where(${LIGHT_ROOT}) :where([lang])${WEIGHT}`;
const NAMED = 'background border box-sizing color cursor display float font height letter-spacing line-height list-style margin max-height max-width min-height min-width opacity outline overflow padding position text-align text-decoration text-indent text-transform transform vertical-align visibility white-space width word-break word-spacing'; // prettier-ignore
const REVERTED = NAMED.split(' ')
  .map((name) => `${name}: revert;`)
  .join(' ');

/**
 * Takes the page's resets, and its rules for names of elements, off what a widget shows in the light DOM. What a page says by
 * classes or parts reaches it, and so does what it passes on by inheritance.
 */
const TEXT = `
${ELEMENT}, ${ELEMENT}::before, ${ELEMENT}::after, ${STATED}::before, ${STATED}::after { all: revert; }
${STATED} { ${REVERTED} }
:where(${LIGHT_ROOT}) :where(${WIDGETS})${WEIGHT} { display: block; max-width: 100%; }
:where(${LIGHT_ROOT}) [hidden]:where(${WIDGETS})${WEIGHT} { display: none; }
${GUARD}`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for every widget of the page; before those of the widgets. */
export function shield(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(TEXT);
  return sheet;
}
