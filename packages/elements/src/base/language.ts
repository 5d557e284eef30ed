/** The primary language of a BCP 47 tag, in lower case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Loads once for the page; after a failure the next change of language, or the next widget, asks again. */
function once<W>(load: () => Promise<{ words: W }>): () => Promise<W> {
  let known: Promise<W> | undefined;
  return () => {
    if (!known) {
      known = load().then(({ words }) => words);
      known.catch(() => (known = undefined));
    }
    return known;
  };
}

/** Texts that are a module of its own for each language: those for a BCP 47 tag; English where there are none in it. */
export function inLanguage<W>(
  loadEnglish: () => Promise<{ words: W }>,
  loadChinese: () => Promise<{ words: W }>,
): (tag: string) => Promise<W> {
  const english = once(loadEnglish);
  const chinese = once(loadChinese);
  return (tag) => (primaryLanguage(tag) === 'zh' ? chinese() : english());
}

/** The interface texts that a page loads with its first widget. */
export const loadWords = inLanguage(
  () => import('@planglass/view/words/core/en'),
  () => import('@planglass/view/words/core/zh'),
);

/**
 * The language of an element as HTML defines it: the nearest `lang` at or above it, from a shadow root on to
 * its host. A slot hands on no language, as it does not for `:lang()` or a screen reader. Empty where none is named.
 */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parent(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

function parent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` changes in the page, or in one of the shadow roots that an element stands in.
 * Returns the function that stops it.
 */
export function onLanguageChange(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (let at: Element | null = element; at;) {
    const root = at.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
