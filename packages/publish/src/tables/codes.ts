import {
  ACHIEVEMENT_KINDS,
  APPRAISAL_SUBJECTS,
  ASSESSMENT_METHODS,
  BREAKDOWNS,
  DIRECTIONS,
  ITEM_KINDS,
  MISSING_OBS_STATUSES,
  NATURES,
  PROVENANCES,
  RELEASE_STAGES,
  SECTION_CONTENTS,
  TARGET_AGGREGATIONS,
  TARGET_BOUNDS,
  TRANSLATION_STATUSES,
  VALUE_OBS_STATUSES,
  WITHHELD_ASPECTS,
} from '@planglass/model';
import { CONF_STATUSES, NUMBER_DOMAINS, SIGN_DOMAINS } from '@planglass/model/record';
import type { Language } from '../arguments.ts';
import { KINDS as RELATIONS } from '../relations/index.ts';

const OBSERVATION_STATES = ['value', 'range', 'words', 'withheld', 'missing', 'not-applicable'] as const;
const ASSESSMENT_STATES = ['assessed', 'computed', 'withheld', 'not-assessed'] as const;
const SECTION_STATES = ['present', 'absent'] as const;
const RELATION_KINDS = Object.values(RELATIONS).map(({ kind }) => kind);

/** The codes that a column may hold. */
export const CODE_LISTS = {
  stage: RELEASE_STAGES,
  provenance: PROVENANCES,
  nature: NATURES,
  direction: DIRECTIONS,
  bound: TARGET_BOUNDS,
  aggregation: TARGET_AGGREGATIONS,
  itemKind: ITEM_KINDS,
  subject: APPRAISAL_SUBJECTS,
  breakdown: BREAKDOWNS,
  achievement: ACHIEVEMENT_KINDS,
  aspect: WITHHELD_ASPECTS,
  content: SECTION_CONTENTS,
  translation: TRANSLATION_STATUSES,
  conf: CONF_STATUSES,
  observed: [...new Set([...VALUE_OBS_STATUSES, ...MISSING_OBS_STATUSES])],
  observation: OBSERVATION_STATES,
  assessment: ASSESSMENT_STATES,
  method: ASSESSMENT_METHODS,
  section: SECTION_STATES,
  relation: RELATION_KINDS,
  numbers: NUMBER_DOMAINS,
  sign: SIGN_DOMAINS,
} as const satisfies Record<string, readonly string[]>;

export type CodeList = keyof typeof CODE_LISTS;

const KINDS = {
  plan: '规划',
  categories: '类别',
  indicators: '指标',
  tasks: '任务',
  projects: '项目',
  recommendations: '建议',
  'process-stages': '起草阶段',
  sections: '报告部分',
};

const ZH: Partial<Record<CodeList, Readonly<Record<string, string>>>> = {
  stage: { 'consultation-draft': '征求意见稿', final: '定稿' },
  provenance: { stated: '原文载明', implied: '由原文推知' },
  nature: { anticipatory: '预期性', binding: '约束性' },
  direction: { rise: '上升', fall: '下降', keep: '保持' },
  bound: { 'at-least': '不低于', 'at-most': '不高于', about: '左右' },
  aggregation: { 'annual-average': '年均', cumulative: '累计' },
  itemKind: KINDS,
  subject: KINDS,
  content: KINDS,
  breakdown: { category: '类别', nature: '属性', direction: '方向', assessment: '评估结果' },
  achievement: { measure: '举措', outcome: '成效' },
  aspect: { values: '数值', assessments: '评估结果', parts: '部分内容', items: '整项' },
  translation: { official: '官方译本', unofficial: '非官方译本' },
  conf: { F: 'F 公开', N: 'N 不对外发布', C: 'C 保密统计信息', D: 'D 为保护其他数据不公布', E: 'E 未到公布时间' },
  observation: { value: '有数', range: '区间', words: '文字表述', withheld: '不公开', missing: '缺', 'not-applicable': '不适用' },
  method: { 'annual-growth-ratio': '年均增速之比', 'elapsed-time': '进度与时间之比', 'percent-of-target': '目标完成率', 'within-range': '目标区间接近程度' },
  assessment: { assessed: '已评估', computed: '按公式计算', withheld: '不公开', 'not-assessed': '未评估' },
  section: { present: '已载', absent: '未载' },
  relation: Object.fromEntries(Object.values(RELATIONS).map(({ kind, label }) => [kind, label])),
  numbers: { any: '任意数', whole: '整数' },
  sign: { any: '可为负', 'non-negative': '非负' },
}; // prettier-ignore

const EN: Partial<Record<CodeList, Readonly<Record<string, string>>>> = {
  conf: { F: 'F free', N: 'N not for publication', C: 'C confidential', D: 'D secondary', E: 'E embargoed' },
};

/** How a code is written in a table of this language; a drop-down offers these. */
export const labelOf = (list: CodeList, code: string, language: Language): string =>
  (language === 'zh' ? ZH : EN)[list]?.[code] ?? code;

export const labelsOf = (list: CodeList, language: Language): string[] =>
  CODE_LISTS[list].map((code) => labelOf(list, code, language));

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The code that a text names, in either language; the text as it is where it names none, for the parser to refuse. */
export function codeOf(list: CodeList, text: string): string {
  const sought = plain(text);
  const codes: readonly string[] = CODE_LISTS[list];
  return (
    codes.find((code) => plain(code) === sought) ??
    codes.find((code) => [ZH, EN].some((labels) => plain(labels[list]?.[code] ?? '') === sought)) ??
    text
  );
}
