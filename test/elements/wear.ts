import { waitUntil } from '@open-wc/testing';

/** Links the style sheets of themes as a page does, and gives back what takes them off again. */
export async function wear(...themes: string[]): Promise<() => void> {
  const links = themes.map((theme) =>
    Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `/packages/elements/themes/${theme}.css`,
    }),
  );
  document.head.append(...links);
  await waitUntil(() => links.every(({ sheet }) => sheet));
  return () => links.forEach((link) => link.remove());
}

/** Every element that is shown below a node, in the order of the flattened tree. */
export function* shownBelow(node: Node): Generator<Element> {
  const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  for (const child of root.childNodes) {
    if (!(child instanceof Element) || child.getClientRects().length === 0) continue;
    yield child;
    yield* shownBelow(child);
  }
}
