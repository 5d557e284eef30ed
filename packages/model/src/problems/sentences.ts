import { BREAKDOWNS } from '../codes.ts';
import type { Problem, ProblemCode } from './problem.ts';
import * as tables from './tables.ts';

/** The languages in which problems are worded. */
export type SentenceLanguage = 'en' | 'zh';

type Args = Problem['args'];
type Sentences = Record<ProblemCode, (args: Args) => string>;

const EXPECTED = {
  en: { object: 'an object { … }', list: 'a list [ … ]', text: 'a text in quotation marks', 'localised-text': 'a text, or one text for each language' },
  zh: { object: '对象 { … }', list: '列表 [ … ]', text: '带引号的文本', 'localised-text': '文本，或每种语言各一段文本' },
} as const; // prettier-ignore

const FORMATS = {
  en: {
    SchemaVersion: 'a schema version such as 1.0',
    Id: 'an identifier of at most 64 letters, digits, “.”, “_” or “-”, beginning with a letter or digit',
    LanguageTag: 'a language tag such as zh-Hans or en',
    Text: 'a text',
    Decimal:
      'a number in quotation marks, such as "4.0": at most 15 significant digits, no exponent, no grouping, no leading zero',
    Step: 'a number above zero in quotation marks, such as "10" or "0.5"',
    Magnitude: 'a number of zero or more in quotation marks, such as "2.5"',
    Years: 'a number of years above 0 and below 100 in quotation marks, such as "8" or "2.5"',
    FigureReference: 'the address of a figure such as indicators/grain-output/actual or counts/total',
    CountValue: 'a whole number in quotation marks, such as "17"',
    TimePeriod: 'a time period such as 2023, 2023-04, 2023-04-30, 2023-Q2 or 2021/2025',
    CalendarDate: 'a date such as 2023-04-30',
    WebAddress: 'an address that begins with https:// or http://',
  },
  zh: {
    SchemaVersion: '版本号，如 1.0',
    Id: '标识符：最多 64 个字母、数字、“.”、“_”或“-”，以字母或数字开头',
    LanguageTag: '语言标签，如 zh-Hans 或 en',
    Text: '文本',
    Decimal: '带引号的数字，如 "4.0"：最多 15 位有效数字，不用指数、千分位和前导零',
    Step: '带引号的正数，如 "10" 或 "0.5"',
    Magnitude: '带引号的非负数，如 "2.5"',
    Years: '带引号的年数，大于 0 且小于 100，如 "8" 或 "2.5"',
    FigureReference: '数据的地址，如 indicators/grain-output/actual 或 counts/total',
    CountValue: '带引号的整数，如 "17"',
    TimePeriod: '时期，如 2023、2023-04、2023-04-30、2023-Q2 或 2021/2025',
    CalendarDate: '日期，如 2023-04-30',
    WebAddress: '以 https:// 或 http:// 开头的网址',
  },
} as const;

const STANDARD = BREAKDOWNS.join(', ');

const FIGURES = {
  en: { number: 'number', assessment: 'assessment' },
  zh: { number: '数值', assessment: '评估结果' },
} as const;

const pick = (names: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  names[String(key)] ?? String(key);

const en: Sentences = {
  ...tables.en,
  'not-utf8': () => 'The file is not UTF-8 text. Save it as UTF-8.',
  'not-json': () => 'The file is not valid JSON. Open it in an editor that marks the place, such as VS Code.',
  'repeated-key': ({ key }) => `The key “${key}” stands twice in the same object. Keep one of the two.`,
  'file-too-long': ({ limit }) => `The file is longer than ${limit} characters. Split the plan into several.`,
  'unknown-version': ({ supported }) =>
    `The file is written for another major version of the schema than ${supported}. Use a newer Planglass, or write version ${supported}.0.`,
  'wrong-type': ({ expected }) => `This must be ${pick(EXPECTED.en, expected)}.`,
  'missing-key': ({ key }) => `The key “${key}” is missing. Add it.`,
  'unknown-key': ({ key, format }) =>
    format
      ? `“${key}” is not ${pick(FORMATS.en, format)}. Correct the key.`
      : `There is no place for the key “${key}” here. Remove it, or check its spelling.`,
  'unknown-code': ({ allowed }) => `This must be one of: ${allowed}.`,
  malformed: ({ format }) => `This must be ${pick(FORMATS.en, format)}.`,
  'empty-text': () => 'This text is empty. Write it, or remove the key.',
  'too-long': ({ limit }) => `This text is longer than ${limit} characters. Shorten or split it.`,
  'forbidden-character': () =>
    'This text holds a control character, a line break or a character that changes the direction of writing. Remove it; split lines into paragraphs.',
  'too-many': ({ limit }) => `This holds more than ${limit} entries. Split it.`,
  'too-few': ({ limit }) => `This needs at least ${limit}. Add one, or remove the key.`,
  'lone-surrogate': () => 'This text holds half of a character. Type it anew.',
  'duplicate-id': () => 'This id stands on an earlier item of the same list. Give each its own.',
  'unknown-category': () =>
    'This refers to a category that is not in “categories”. Add it there, or correct the id.',
  'unknown-nature': () => 'This must be “anticipatory” or “binding”.',
  'unknown-direction': () => 'This must be “rise”, “fall” or “keep”.',
  'unknown-status': () =>
    'This refers to a status that is not on the status scale. Add it to “statusScale”, or correct it.',
  'unknown-codelist': () =>
    'This refers to a codelist that is not in “codelists”. Add it there, or correct the id.',
  'not-in-codelist': () =>
    'This refers to a code that its codelist does not have. Add it to the “codes” of the codelist, or correct it.',
  'unknown-breakdown': () =>
    `This must be one of ${STANDARD}, or the id of a codelist in “codelists”. Add the codelist, or correct the id.`,
  'reserved-id': () =>
    `The ids ${STANDARD} mean what every document has, and no codelist can have one of them. Give it another id.`,
  'grouped-twice': () => 'This groups by the same thing twice. Name another one in “and”, or remove “and”.',
  'unknown-parent': () =>
    'This refers to a parent that does not stand earlier in the list. Move the parent up, or correct the id.',
  'computed-without-band': ({ figure }) =>
    `“${figure}” is computed from a figure that is withheld, and no relation of kind “band”, “required-growth”, “required-progress” or “within-range” says how, so that nobody can tell what it gives away. State the bands in “relations”, or withhold the assessment.`,
  'no-assessment-rule': () =>
    'The assessment is to be computed, and nothing says by which method. Name one in “rule”, or in “assessmentRule” for all.',
  'thresholds-do-not-fit': ({ statuses, needed, thresholds }) =>
    `For the statuses ${statuses} ${needed} thresholds are needed, and there are ${thresholds}. State them, the best status first, or list in “statuses” those that the method gives.`,
  'thresholds-do-not-fall': () =>
    'Of these thresholds one is not below the one before. Order them from the best status on, the last status without one.',
  'stated-otherwise': ({ figure, stated, computed }) =>
    `“${figure}” is stated as “${stated}”, and its method gives “${computed}”. Remove the status, correct a figure or a threshold, or state the assessment as asserted.`,
  'stated-without-status': ({ figure, stated }) =>
    `“${figure}” is stated as “${stated}”, and its method gives no status for these figures. Remove the status, or state the assessment as asserted.`,
  'status-of-withheld-range': ({ figure }) =>
    `“${figure}” is to be computed from a target range that is withheld, and what its status would tell of the range cannot be audited. Disclose the target, or give the assessment the state “withheld”.`,
  'withheld-in-text': ({ text, figure }) =>
    `The text at “${text}” is published, and holds what is withheld at “${figure}”. Reword the text, or disclose the figure.`,
  'range-published-before': ({ figure }) =>
    `“${figure}” is withheld here, and another release has published the same range. Publish it, or state with a relation of kind “revised” that it has changed since.`,
  'too-many-cells': ({ by, most }) =>
    `Counts by ${by} hang together in a table of more than ${most} cells, which cannot be audited. State fewer of them by two things, or publish all counts of these items.`,
  'unknown-figure': ({ figure }) =>
    `There is no number or assessment at “${figure}”. Correct the address, such as indicators/grain-output/actual.`,
  'nothing-to-round': ({ figure }) =>
    `“${figure}” is no number that is published, so that it cannot be rounded. Remove it from “round”, or withhold it.`,
  'finer-step': ({ figure, step }) =>
    `“${figure}” is rounded to ${step} already, and this step is finer. Give a step of at least ${step}, or remove the line.`,
  'figure-without-number': ({ figure }) =>
    `“${figure}” is shown as missing, not applicable, in words or as a range, so that no relation can be about it. Remove it from the relation, or give it a value.`,
  'wrong-figure': ({ figure, expected }) =>
    `“${figure}” is no ${pick(FIGURES.en, expected)}, which this relation needs there. Correct the address.`,
  'no-such-date': () => 'The calendar has no such day or week. Correct it.',
  'reversed-period': () => 'This period ends before it begins. Exchange the two.',
  'too-large': ({ limit }) => `The file holds more than ${limit} values. Split the plan into several.`,
  'too-many-problems': ({ limit }) =>
    `There are more problems; only the first ${limit} are listed. Correct these first.`,
  unreadable: () => 'This could not be read as plain JSON values.',
};

const zh: Sentences = {
  ...tables.zh,
  'not-utf8': () => '文件不是 UTF-8 文本。请另存为 UTF-8。',
  'not-json': () => '文件不是有效的 JSON。请用能标出错误位置的编辑器打开，例如 VS Code。',
  'repeated-key': ({ key }) => `同一对象中“${key}”出现了两次。请只保留一个。`,
  'file-too-long': ({ limit }) => `文件超过 ${limit} 个字符。请拆分为多个规划。`,
  'unknown-version': ({ supported }) =>
    `文件使用的结构主版本不是 ${supported}。请更新 Planglass，或改写为 ${supported}.0 版。`,
  'wrong-type': ({ expected }) => `此处应为${pick(EXPECTED.zh, expected)}。`,
  'missing-key': ({ key }) => `缺少“${key}”。请补上。`,
  'unknown-key': ({ key, format }) =>
    format ? `“${key}”不是${pick(FORMATS.zh, format)}。请更正。` : `此处不能有“${key}”。请删除，或检查拼写。`,
  'unknown-code': ({ allowed }) => `此处应为下列之一：${allowed}。`,
  malformed: ({ format }) => `此处应为${pick(FORMATS.zh, format)}。`,
  'empty-text': () => '文本为空。请填写，或删除该项。',
  'too-long': ({ limit }) => `文本超过 ${limit} 个字符。请缩短或拆分。`,
  'forbidden-character': () => '文本含有控制字符、换行或改变书写方向的字符。请删除；换行请改为分段。',
  'too-many': ({ limit }) => `条目超过 ${limit} 个。请拆分。`,
  'too-few': ({ limit }) => `至少需要 ${limit} 个。请补充，或删除该项。`,
  'lone-surrogate': () => '文本含有不完整的字符。请重新输入。',
  'duplicate-id': () => '同一列表中前面已有此标识符。请各用各的。',
  'unknown-category': () => '所引用的类别不在“categories”中。请补上，或更正。',
  'unknown-nature': () => '此处应为“anticipatory”（预期性）或“binding”（约束性）。',
  'unknown-direction': () => '此处应为“rise”（上升）、“fall”（下降）或“keep”（保持）。',
  'unknown-status': () => '所引用的评估结果不在评估等级中。请加入“statusScale”，或更正。',
  'unknown-codelist': () => '所引用的代码表不在“codelists”中。请补上，或更正。',
  'not-in-codelist': () => '所引用的代码不在其代码表中。请加入该代码表的“codes”，或更正。',
  'unknown-breakdown': () =>
    `此处应为 ${STANDARD} 之一，或“codelists”中代码表的标识符。请补上代码表，或更正。`,
  'reserved-id': () => `${STANDARD} 已有固定含义，代码表不能以其为标识符。请另取。`,
  'grouped-twice': () => '此处两次按同一项分组。请在“and”中另写一项，或删除“and”。',
  'unknown-parent': () => '所引用的上级不在列表的前面。请将上级移到前面，或更正。',
  'computed-without-band': ({ figure }) =>
    `“${figure}”由不公开的数值计算得出，却没有 band、required-growth、required-progress 或 within-range 关系说明区间，无法得知它透露了什么。请在“relations”中列明区间，或不公开该评估结果。`,
  'no-assessment-rule': () =>
    '评估结果须计算得出，但未说明方法。请在“rule”中指明，或在“assessmentRule”中统一指明。',
  'thresholds-do-not-fit': ({ statuses, needed, thresholds }) =>
    `评估结果 ${statuses} 需要 ${needed} 个分界值，现有 ${thresholds} 个。请由优到劣列出，或在“statuses”中列出该方法给出的结果。`,
  'thresholds-do-not-fall': () => '分界值未逐个递减。请由优到劣排列，最后一档不设分界值。',
  'stated-otherwise': ({ figure, stated, computed }) =>
    `“${figure}”载为“${stated}”，按方法计算应为“${computed}”。请删除所载结果，更正数值或分界值，或改为认定的评估结果。`,
  'stated-without-status': ({ figure, stated }) =>
    `“${figure}”载为“${stated}”，但按方法这些数值得不出结果。请删除所载结果，或改为认定的评估结果。`,
  'status-of-withheld-range': ({ figure }) =>
    `“${figure}”须由不公开的目标区间计算，而评估结果透露该区间的多少无法检查。请公开目标值，或将该评估结果的状态改为“withheld”（不公开）。`,
  'withheld-in-text': ({ text, figure }) =>
    `“${text}”处的文字将公开，其中含有“${figure}”处不公开的数值。请改写文字，或公开该数值。`,
  'range-published-before': ({ figure }) =>
    `“${figure}”在此不公开，但另一次发布已公开同一区间。请予公开；如已变更，请在“relations”中以 revised 关系说明。`,
  'too-many-cells': ({ by, most }) =>
    `按 ${by} 分组的数目连成一张超过 ${most} 格的表，无法检查。请减少按两种方式同时分组的数目，或公开这些事项的全部数目。`,
  'unknown-figure': ({ figure }) =>
    `“${figure}”处没有数据或评估结果。请更正地址，例如 indicators/grain-output/actual。`,
  'nothing-to-round': ({ figure }) =>
    `“${figure}”处没有公开的数值，无法取舍。请从“round”中删除，或不公开该项。`,
  'finer-step': ({ figure, step }) =>
    `“${figure}”已精确到 ${step}，此处的取舍单位更细。请改为不小于 ${step}，或删除此行。`,
  'figure-without-number': ({ figure }) =>
    `“${figure}”显示为缺、不适用、文字表述或区间，关系不能以其为对象。请从关系中删除，或填写数值。`,
  'wrong-figure': ({ figure, expected }) =>
    `“${figure}”不是${pick(FIGURES.zh, expected)}，而此关系在该处需要${pick(FIGURES.zh, expected)}。请更正地址。`,
  'no-such-date': () => '日历上没有这一天或这一周。请更正。',
  'reversed-period': () => '时期的结束早于开始。请对调。',
  'too-large': ({ limit }) => `文件中的数值和文本超过 ${limit} 个。请拆分为多个规划。`,
  'too-many-problems': ({ limit }) => `问题较多，只列出前 ${limit} 个。请先改正这些。`,
  unreadable: () => '无法按普通 JSON 读取。',
};

const SENTENCES: Record<SentenceLanguage, Sentences> = { en, zh };

/** One sentence that says what is wrong and names the fix. The place is the problem's `place` in a table, else its `path`. */
export function sentence({ code, args, place, heading = '' }: Problem, language: SentenceLanguage): string {
  const inTable = place === undefined ? undefined : tables.inTables[language][code];
  return inTable ? inTable(args, heading) : SENTENCES[language][code](args);
}
