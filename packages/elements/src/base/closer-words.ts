import type { CloserWords } from '@planglass/view';
import { inLanguage } from './language.ts';

/** The texts of what looks closer: downloads and citations. */
export const loadCloserWords = inLanguage<CloserWords>({
  en: () => import('@planglass/view/words/closer/en'),
  'zh-Hans': () => import('@planglass/view/words/closer/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/closer/zh-Hant'),
  ar: () => import('@planglass/view/words/closer/ar'),
});
