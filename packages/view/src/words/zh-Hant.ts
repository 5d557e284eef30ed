import { words as core } from './core/zh-Hant.ts';
import { words as further } from './report/zh-Hant.ts';
import { words as forms } from './forms/zh-Hant.ts';
import { words as closer } from './closer/zh-Hant.ts';
import type { EveryWord } from './words.ts';

export const words: EveryWord = { ...core, ...further, ...forms, ...closer };
