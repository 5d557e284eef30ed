import { inLightRoot, isLightRoot } from './light-root.ts';

/** The script inside a widget's tag that may carry its document. */
export const inlineScript = (element: Element): Element | null =>
  element.querySelector(':scope > script[type="application/json"]');

/**
 * Whether the parser has closed a script: a streaming parser adds the element first and its text bit by bit.
 * It has once anything follows the script or one of its ancestors, or once the page has been read.
 */
export function isComplete(script: Element): boolean {
  if (script.ownerDocument.readyState !== 'loading') return true;
  for (let at: Node | null = script; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** Whether there is anything between the tags for a visitor to see. */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !/^(script|style|template)$/.test(node.localName) && !isLightRoot(node)
      : node.nodeType === 3 && !!node.nodeValue?.trim(),
  );

/** Calls back when what the page has between the tags changes, and when it has been read. Returns the function that stops it. */
export function onContentChange(element: Element, listener: () => void): () => void {
  // what a widget has rendered between its own tags is none of the page's
  const isOfPage = ({ target }: MutationRecord): boolean => target === element || !inLightRoot(target);
  const observer = new MutationObserver((records) => records.some(isOfPage) && listener());
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const page = element.ownerDocument;
  page.addEventListener('DOMContentLoaded', listener);
  return () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', listener);
  };
}
