import type { Words } from '@planglass/view';

type WordsModule = () => Promise<{ words: Words }>;

const english: WordsModule = () => import('@planglass/view/words/en');

/** The languages with interface texts; each is a module of its own, loaded when a widget first needs it. */
const languages = new Map<string, WordsModule>([
  ['en', english],
  ['zh', () => import('@planglass/view/words/zh')],
]);

const known = new Map<WordsModule, Promise<Words>>();

/** The primary language of a BCP 47 tag, in lower case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The interface texts for a BCP 47 tag; English where there are none in its language. */
export function loadWords(tag: string): Promise<Words> {
  const language = languages.get(primaryLanguage(tag)) ?? english;
  const before = known.get(language);
  if (before) return before;
  const loading = language().then(({ words }) => words);
  known.set(language, loading);
  // so that the next change of language, or the next widget, asks again
  loading.catch(() => known.delete(language));
  return loading;
}

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
