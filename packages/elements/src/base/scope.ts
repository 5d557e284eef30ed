import type { CSSResultOrNative } from 'lit';
import { LIGHT_ROOT } from './light-root.ts';

/** Styles that were written for a shadow root, for what stands in the light DOM within the element that a selector is for. */
export function scopeTo(scope: string, styles: CSSResultOrNative): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textOf(styles));
  scopeRules(scope, sheet.cssRules);
  return sheet;
}

const textOf = (styles: CSSResultOrNative): string =>
  'cssText' in styles ? styles.cssText : [...styles.cssRules].map(({ cssText }) => cssText).join('\n');

function scopeRules(scope: string, rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule)
      rule.selectorText = selectorsOf(rule.selectorText)
        .map((each) => scopeSelector(scope, each))
        .join(', ');
    else if ('cssRules' in rule) scopeRules(scope, rule.cssRules as CSSRuleList);
  }
}

/** A list of selectors at its commas, but for those in parentheses. */
function selectorsOf(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push(selectors.pop() + sign);
  }
  return selectors.map((each) => each.trim());
}

/**
 * A rule holds for what its widget renders, and not for what a widget inside it does. The host has its rules in the shadow
 * root still. A part of a widget inside is styled from outside, and wins over the styles that the inner widget has.
 */
function scopeSelector(scope: string, selector: string): string {
  if (selector.startsWith(':host')) return selector;
  const part = /^(.*)::part\(([\w-]+)\)$/.exec(selector);
  if (part) return `${scope} ${part[1]} [part~="${part[2]}"]:not(#planglass)`;
  const [, before = '', pseudo = ''] = /^(.*?)(::[\w-]+(?:\([^)]*\))?)?$/.exec(selector) ?? [];
  return `${scope} ${before || '*'}:not(${scope} ${LIGHT_ROOT} *)${pseudo}`;
}
