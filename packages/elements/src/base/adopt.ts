import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

const adopted = new WeakSet<LitElement>();

/** Styles that come with what they are for, after those that every widget of the kind has; once for each widget. */
export function adopt(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  if (adopted.has(host) || !host.shadowRoot) return;
  adopted.add(host);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.shadowRoot, [...elementStyles, ...styles]);
}
