/** The slot, and with it the mark, of the element in which a widget keeps its content in the light DOM. */
export const SLOT = 'light-dom';

export const LIGHT_ROOT = `[slot="${SLOT}"]`;

export const isLightRoot = (node: Node): node is HTMLElement => node instanceof Element && node.slot === SLOT;

/** The nearest such element at or above a node. */
export const inLightRoot = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(LIGHT_ROOT) ?? null;

/** Where a widget of the light DOM renders. Hidden until its styles are there, and until then what is between the tags is shown. */
export function createLightRoot(host: Element, shadow: Node): HTMLElement {
  shadow.appendChild(host.ownerDocument.createElement('slot'));
  const root = host.ownerDocument.createElement('div');
  root.slot = SLOT;
  root.hidden = true;
  host.append(root);
  return root;
}

let count = 0;
const prefixes = new WeakMap<Element, string>();

/** An id in what a widget renders: unique in the page where the page is where it stands. */
export function idIn(host: Element & { renderRoot: Node }, id: string): string {
  if (!isLightRoot(host.renderRoot)) return id;
  const prefix = prefixes.get(host) ?? `planglass-${++count}-`;
  prefixes.set(host, prefix);
  return prefix + id;
}
