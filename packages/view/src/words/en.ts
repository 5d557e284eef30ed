import { words as core } from './core/en.ts';
import { words as further } from './report/en.ts';
import type { AllWords } from './words.ts';

export const words: AllWords = { ...core, ...further };
