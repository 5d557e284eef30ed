import { words as core } from './core/zh-Hans.ts';
import { words as further } from './report/zh-Hans.ts';
import type { AllWords } from './words.ts';

export const words: AllWords = { ...core, ...further };
