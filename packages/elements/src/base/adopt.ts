import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const further = new WeakMap<LitElement, Set<CSSResultOrNative>>();

/** Styles that come with what they are for, after those that every widget of the kind has; once for each widget. */
export function adopt(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const all = further.get(host) ?? new Set();
  if (!host.shadowRoot || styles.every((each) => all.has(each))) return;
  for (const each of styles) all.add(each);
  further.set(host, all);
  // what stands in the light DOM gets its styles in the page, when it is rendered; those of the host itself are here all the same
  adoptStyles(host.shadowRoot, stylesOf(host));
}

/** All styles of a widget, in their order. */
export const stylesOf = (host: LitElement): CSSResultOrNative[] => [
  ...(host.constructor as typeof LitElement).elementStyles,
  ...(further.get(host) ?? []),
];
