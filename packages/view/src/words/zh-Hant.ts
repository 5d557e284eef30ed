import { words as core } from './core/zh-Hant.ts';
import { words as further } from './report/zh-Hant.ts';
import type { AllWords } from './words.ts';

export const words: AllWords = { ...core, ...further };
