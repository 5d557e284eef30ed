import { words as core } from './core/ar.ts';
import { words as further } from './report/ar.ts';
import { words as forms } from './forms/ar.ts';
import { words as closer } from './closer/ar.ts';
import type { EveryWord } from './words.ts';

export const words: EveryWord = { ...core, ...further, ...forms, ...closer };
