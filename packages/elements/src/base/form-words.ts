import type { FormWords } from '@planglass/view';
import { inLanguage } from './language.ts';

/** The texts of what is loaded when it is asked for. */
export const loadFormWords = inLanguage<FormWords>({
  en: () => import('@planglass/view/words/forms/en'),
  'zh-Hans': () => import('@planglass/view/words/forms/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/forms/zh-Hant'),
  ar: () => import('@planglass/view/words/forms/ar'),
});
