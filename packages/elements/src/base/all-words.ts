import type { AllWords, Words } from '@planglass/view';
import { inLanguage, loadWords } from './language.ts';

const loadFurtherWords = inLanguage(
  () => import('@planglass/view/words/report/en'),
  () => import('@planglass/view/words/report/zh'),
);

const joined = new WeakMap<Words, AllWords>();

/** The interface texts of every widget, the same object for the same language: what has not changed is not rendered anew. */
export async function loadAllWords(tag: string): Promise<AllWords> {
  const [words, further] = await Promise.all([loadWords(tag), loadFurtherWords(tag)]);
  const all = joined.get(words) ?? { ...words, ...further };
  joined.set(words, all);
  return all;
}
