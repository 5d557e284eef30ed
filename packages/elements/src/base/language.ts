import { inLocale, languageFor, type Language, type Words } from '@planglass/view';
import { LIGHT_ROOT } from './light-root.ts';

/** Imports the module of each language; every one is a chunk of its own. */
type Modules<W> = Record<Language, () => Promise<{ words: W }>>;

/** Texts that are a module of its own for each language: those for a BCP 47 tag. */
export function inLanguage<W>(modules: Modules<W>): (tag: string) => Promise<W> {
  const known = new Map<Language, Promise<W>>();
  return (tag) => {
    const language = languageFor(tag);
    const before = known.get(language);
    if (before) return before;
    const loading = modules[language]().then(({ words }) => words);
    known.set(language, loading);
    // after a failure the next change of language, or the next widget, asks again
    loading.catch(() => known.delete(language));
    return loading;
  };
}

const loadCore = inLanguage<Words>({
  en: () => import('@planglass/view/words/core/en'),
  'zh-Hans': () => import('@planglass/view/words/core/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/core/zh-Hant'),
  ar: () => import('@planglass/view/words/core/ar'),
});

const inLocales = new Map<string, Words>();

/** The interface texts that a page loads with its first widget; the same object for the same tag. */
export async function loadWords(tag: string): Promise<Words> {
  const words = inLocales.get(tag) ?? inLocale(await loadCore(tag), tag);
  inLocales.set(tag, words);
  return words;
}

const told = new WeakMap<Node, string>();

/** Keeps the language that a widget's document is read in for the widgets inside it, whatever its frame is marked with. */
export const tellLanguage = (widget: { renderRoot?: Node }, language: string): void => {
  if (widget.renderRoot) told.set(widget.renderRoot, language);
};

/**
 * The language of an element as HTML defines it: the nearest `lang` at or above it, from a shadow root on to
 * its host. A slot hands on no language, as it does not for `:lang()` or a screen reader. Empty where none is named.
 * A widget inside another one is read in the same language.
 */
export function nearestLanguage(element: Element): string {
  const outer = told.get(element.parentElement?.closest(LIGHT_ROOT) ?? element.getRootNode());
  if (outer !== undefined) return outer;
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
