import type { ProgressDocument } from '@planglass/model';
import type { EveryWord, Fact, Phrase, Reading } from '@planglass/view';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';

/** A plan of 2021 to 2025, seen in September of 2023; what differs is given. Deeply frozen, so that no view changes it. */
export const compose = (parts: Partial<ProgressDocument> = {}): ProgressDocument =>
  freeze({
    schemaVersion: '1.0',
    language: 'zh-Hans',
    plan: {
      id: 'plan',
      name: { 'zh-Hans': '示例市规划', en: 'Plan of Example City' },
      period: { period: '2021/2025', provenance: 'implied' },
    },
    release: {
      id: 'first',
      title: '中期评估',
      stage: 'consultation-draft',
      reference: { period: '2023-09', provenance: 'stated' },
    },
    ...parts,
  });

export const inEnglish = (document: ProgressDocument): Reading<EveryWord> => ({
  document,
  words: en,
  language: 'en',
});
export const inChinese = (document: ProgressDocument): Reading<EveryWord> => ({
  document,
  words: zh,
  language: 'zh-CN',
});

export const textOf = ({ text }: Phrase): string => text;

/** A fact in one line: label, statement, details. */
export const line = ({ label, value, details }: Fact): string =>
  [label, value, ...details].map(textOf).join(' | ');

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) freeze(part as object);
  return Object.freeze(value);
}
