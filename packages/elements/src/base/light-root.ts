/** The slot, and with it the mark, of the element in which a widget keeps its content in the light DOM. */
const SLOT = 'light-dom';

export const LIGHT_ROOT = `[slot="${SLOT}"]`;

export const isLightRoot = (node: Node): node is HTMLElement => node instanceof Element && node.slot === SLOT;

/** Where a widget of the light DOM renders. Hidden until its styles are there; that of a copied tag is replaced. */
export function createLightRoot(host: Element, shadow: ShadowRoot): HTMLElement {
  for (const child of [...host.children]) if (isLightRoot(child)) child.remove();
  const root = host.ownerDocument.createElement('div');
  root.slot = SLOT;
  root.hidden = true;
  host.append(root);
  const own = host.ownerDocument.createElement('slot');
  own.name = SLOT;
  shadow.append(own, host.ownerDocument.createElement('slot'));
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
