import type { EveryWord, Language } from '@planglass/view';
import { words as ar } from '@planglass/view/words/ar';
import { words as en } from '@planglass/view/words/en';
import { words as zhHans } from '@planglass/view/words/zh-Hans';
import { words as zhHant } from '@planglass/view/words/zh-Hant';

/** The interface texts of every language. */
export const ALL_WORDS: Readonly<Record<Language, EveryWord>> = {
  'zh-Hans': zhHans,
  en,
  'zh-Hant': zhHant,
  ar,
};
