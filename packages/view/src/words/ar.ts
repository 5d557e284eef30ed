import { words as core } from './core/ar.ts';
import { words as further } from './report/ar.ts';
import type { AllWords } from './words.ts';

export const words: AllWords = { ...core, ...further };
