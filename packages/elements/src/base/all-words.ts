import type { AllWords, FurtherWords, Words } from '@planglass/view';
import { inLanguage, loadWords } from './language.ts';

const loadFurtherWords = inLanguage<FurtherWords>({
  en: () => import('@planglass/view/words/report/en'),
  'zh-Hans': () => import('@planglass/view/words/report/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/report/zh-Hant'),
  ar: () => import('@planglass/view/words/report/ar'),
});

const joined = new WeakMap<Words, AllWords>();

/** The interface texts of every widget, the same object for the same language: what has not changed is not rendered anew. */
export async function loadAllWords(tag: string): Promise<AllWords> {
  const [words, further] = await Promise.all([loadWords(tag), loadFurtherWords(tag)]);
  const all = joined.get(words) ?? { ...words, ...further };
  joined.set(words, all);
  return all;
}
