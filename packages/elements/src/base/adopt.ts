import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const adopted = new WeakMap<LitElement, Set<CSSResultOrNative>>();

/** Styles that come with what they are for, after those that every widget of the kind has; once for each widget. */
export function adopt(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const all = adopted.get(host) ?? new Set();
  if (!host.shadowRoot || styles.every((each) => all.has(each))) return;
  for (const each of styles) all.add(each);
  adopted.set(host, all);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.shadowRoot, [...elementStyles, ...all]);
}
