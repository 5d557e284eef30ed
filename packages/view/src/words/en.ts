import { words as core } from './core/en.ts';
import { words as further } from './report/en.ts';
import { words as forms } from './forms/en.ts';
import { words as closer } from './closer/en.ts';
import type { EveryWord } from './words.ts';

export const words: EveryWord = { ...core, ...further, ...forms, ...closer };
