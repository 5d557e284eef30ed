import type { AllWords } from '@planglass/view';
import { words as ar } from '@planglass/view/words/ar';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { words as zhHant } from '@planglass/view/words/zh-Hant';

export { en, zh };

/** The interface texts of every language. */
export const ALL_WORDS: readonly AllWords[] = [zh, en, zhHant, ar];
