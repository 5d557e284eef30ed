import { words as core } from './core/zh.ts';
import { words as further } from './report/zh.ts';
import type { AllWords } from './words.ts';

export const words: AllWords = { ...core, ...further };
