import type { ProgressDocument, Task } from '@planglass/model';
import type { EveryWord, Reading } from '@planglass/view';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';

/** A document of a plan from 2021 to 2025 whose release shows the state of June 2023. */
export const documentOf = (parts: Partial<ProgressDocument> = {}): ProgressDocument => ({
  schemaVersion: '1.0',
  language: 'zh-Hans',
  plan: {
    id: 'plan',
    name: { 'zh-Hans': '五年规划', en: 'Five-year plan' },
    period: { period: '2021/2025', provenance: 'implied' },
  },
  release: {
    id: 'mid-term',
    title: { 'zh-Hans': '中期评估', en: 'Mid-term evaluation' },
    stage: 'final',
    reference: { period: '2023-06', provenance: 'stated' },
  },
  ...parts,
});

export const taskWith = (timing: NonNullable<Task['timing']>): Task => ({
  id: 'task',
  title: '任务',
  timing,
});

export const inEnglish = (document: ProgressDocument): Reading<EveryWord> => ({
  document,
  words: en,
  language: 'en-GB',
});
export const inChinese = (document: ProgressDocument): Reading<EveryWord> => ({
  document,
  words: zh,
  language: 'zh-CN',
});

/** The same object, frozen all the way down, so that any change of it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
