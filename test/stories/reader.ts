/**
 * What a reader finds in a node: the text of the flattened tree, slots filled and shadow roots open, without
 * what is hidden from assistive technology or folded away. Every element's text stands apart by one space.
 */
export function readText(node: Node): string {
  return collect(node).join(' ').replace(/\s+/g, ' ').trim();
}

const ARABIC = '٠١٢٣٤٥٦٧٨٩٫٬٪';
const WESTERN = '0123456789.,%';

/**
 * Without any space, without the marks that only order what is written, and in western digits, for engines differ in
 * those of `ar` alone: how texts that elements split are compared.
 */
export const squeeze = (text: string): string =>
  text
    .replace(/[\s\u061C\u200E\u200F\u2066-\u2069]+/g, '')
    .replace(/[٠-٩٫٬٪]/g, (sign) => WESTERN.charAt(ARABIC.indexOf(sign)));

function collect(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [...node.childNodes].flatMap(collect);
  if (node.matches('style, script, [hidden], [aria-hidden="true"]')) return [];
  if (node.matches('details:not([open])'))
    return [...node.querySelectorAll(':scope > summary')].flatMap(collect);
  return childrenOf(node).flatMap(collect);
}

function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}
