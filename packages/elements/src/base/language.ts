import type { Words } from '@planglass/view';

/** The languages with interface texts; each is a module of its own, loaded when a widget first needs it. */
const languages: Record<string, () => Promise<{ words: Words }>> = {
  en: () => import('@planglass/view/words/en'),
  zh: () => import('@planglass/view/words/zh'),
};

const known = new Map<string, Promise<Words>>();

/** The interface texts for a BCP 47 tag; English where there are none in its language. */
export function loadWords(tag: string): Promise<Words> {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const language = primary in languages ? primary : 'en';
  let words = known.get(language);
  if (!words) {
    words = (languages[language] as (typeof languages)[string])().then((module) => module.words);
    known.set(language, words);
  }
  return words;
}

/** The nearest `lang` at or above an element, through shadow roots; empty where no ancestor names one. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parent(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function parent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` anywhere on the page changes. Returns the function that stops it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
