import { words as core } from './core/zh-Hans.ts';
import { words as further } from './report/zh-Hans.ts';
import { words as forms } from './forms/zh-Hans.ts';
import { words as closer } from './closer/zh-Hans.ts';
import type { EveryWord } from './words.ts';

export const words: EveryWord = { ...core, ...further, ...forms, ...closer };
