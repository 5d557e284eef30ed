import type { Language } from '../arguments.ts';
import type { CodeList } from './codes.ts';

/** A name in each language. */
export type Name = Readonly<Record<Language, string>>;

export type ColumnKind =
  /** Text as it stands. */
  | { kind: 'text' }
  /** One text, or one for each language, each in its own column. */
  | { kind: 'localised' }
  /** One paragraph a line, each in one language or in several. */
  | { kind: 'paragraphs' }
  /** An id, an address, a tag: spaces around it and full-width letters do not count. */
  | { kind: 'word'; names?: 'category' | 'status' }
  /** `perCent` where it is a percentage; `unit` where the item's unit says so. */
  | { kind: 'number'; perCent?: true | 'unit' }
  | { kind: 'period' }
  /** Codes of codelists, each in the column of its own. */
  | { kind: 'coded' }
  /** `open` where the record may have further ones of its own. */
  | { kind: 'code'; codes: CodeList; open?: true }
  | { kind: 'words'; codes?: CodeList };

export type Column = ColumnKind & {
  /** JSON Pointer into the item. */
  path: string;
  heading: Name;
  /** Written in any case; the others only where the record has something for them. */
  usual?: true;
};

export interface Sheet {
  name: Name;
  /** Where its items stand: JSON Pointer into the record, or into the item of the parent. */
  list: string;
  columns: readonly Column[];
  /** The sheet whose items these belong to, and the column with the id of that item. */
  parent?: { sheet: string; heading: Name };
  /** Fields stand below each other, with their values beside them. */
  vertical?: true;
  usual?: true;
}

const name = (en: string, zh: string): Name => ({ en, zh });
const within = (group: Name | undefined, field: Name): Name =>
  group ? name(`${group.en}: ${field.en}`, `${group.zh}：${field.zh}`) : capital(field);
const capital = ({ en, zh }: Name): Name => name(en.charAt(0).toUpperCase() + en.slice(1), zh);

const usual = { usual: true } as const;
const localised = { kind: 'localised' } as const;
const word = { kind: 'word' } as const;
const period = { kind: 'period' } as const;
const code = (codes: CodeList) => ({ kind: 'code', codes }) as const;

const id: Column = { path: '/id', heading: name('Id', '标识'), ...word, ...usual };
const text = (path: string, en: string, zh: string): Column => ({
  path,
  heading: name(en, zh),
  ...localised,
  ...usual,
});

/** The classification of an item, or of one of its figures. */
function classified(path: string, group?: Name, isUsual = true): Column[] {
  return [
    {
      path: `${path}/confStatus`,
      heading: within(group, name('confidentiality', '公开属性')),
      ...code('conf'),
      ...(isUsual ? usual : {}),
    },
    { path: `${path}/basis/text`, heading: within(group, name('basis', '依据')), ...localised },
    { path: `${path}/basis/citation`, heading: within(group, name('citation', '引文')), ...localised },
    { path: `${path}/basis/url`, heading: within(group, name('basis address', '依据网址')), ...word },
    { path: `${path}/internalNote`, heading: within(group, name('internal note', '内部备注')), kind: 'text' },
  ];
}

/** What rounds and guards a figure. */
const guarded = (path: string, group: Name): Column[] => [
  { path: `${path}/rounding`, heading: within(group, name('rounding', '取整单位')), kind: 'number' },
  { path: `${path}/protection/below`, heading: within(group, name('protection below', '保护下限')), kind: 'number' },
  { path: `${path}/protection/above`, heading: within(group, name('protection above', '保护上限')), kind: 'number' },
]; // prettier-ignore

interface Figure {
  path: string;
  group: Name;
  number: ColumnKind;
  /** Fields beyond the value that this figure may have. */
  has: readonly ('period' | 'status' | 'words' | 'target')[];
  /** Its period is asked for. */
  dated?: true;
}

/** A figure: its value under the heading of the group itself, and what is said of it. */
function figure({ path, group, number, has, dated }: Figure): Column[] {
  const columns: (Column | false)[] = [
    { path: `${path}/value`, heading: group, ...number, ...usual },
    has.includes('words') && {
      path: `${path}/words`,
      heading: within(group, name('in words', '文字表述')),
      ...localised,
    },
    has.includes('period') && {
      path: `${path}/period`,
      heading: within(group, name('period', '时期')),
      ...period,
      ...(dated ? usual : {}),
    },
    { path: `${path}/state`, heading: within(group, name('state', '状态')), ...code('observation') },
    has.includes('status') && {
      path: `${path}/obsStatus`,
      heading: within(group, name('observation status', '数据状态')),
      ...code('observed'),
    },
    ...(has.includes('target')
      ? [
          { path: `${path}/lower`, heading: within(group, name('lower limit', '下限')), ...number },
          { path: `${path}/upper`, heading: within(group, name('upper limit', '上限')), ...number },
        ]
      : []),
    has.includes('target') && {
      path: `${path}/bound`,
      heading: within(group, name('bound', '界限')),
      ...code('bound'),
    },
    has.includes('target') && {
      path: `${path}/aggregation`,
      heading: within(group, name('aggregation', '口径')),
      ...code('aggregation'),
    },
    ...guarded(path, group),
    { path: `${path}/note`, heading: within(group, name('note', '说明')), ...localised },
    ...classified(path, group),
  ];
  return columns.filter((column) => column !== false);
}

const ASSESSMENT = name('Assessment', '评估结果');

/** By which method assessments are computed; `more` on the one of them that is asked for. */
const ruled = (path: string, more: { usual?: true } = {}): Column[] => [
  { path: `${path}/method`, heading: within(ASSESSMENT, name('method', '方法')), ...code('method'), ...more },
  { path: `${path}/statuses`, heading: within(ASSESSMENT, name('statuses', '各档结果')), kind: 'words' },
  { path: `${path}/thresholds`, heading: within(ASSESSMENT, name('thresholds', '分界值')), kind: 'words' },
];

/** `computed`: of an indicator, whose figures a method can take. */
function assessed(isUsual: boolean, computed = false): Column[] {
  const path = '/assessment';
  return [
    { path: `${path}/status`, heading: ASSESSMENT, ...word, names: 'status', ...(isUsual ? usual : {}) },
    { path: `${path}/state`, heading: within(ASSESSMENT, name('state', '状态')), ...code('assessment') },
    { path: `${path}/method/by`, heading: within(ASSESSMENT, name('by', '评估者')), ...localised },
    { path: `${path}/method/on`, heading: within(ASSESSMENT, name('on', '评估时间')), ...period },
    { path: `${path}/method/formula`, heading: within(ASSESSMENT, name('formula', '公式')), ...localised },
    ...(computed ? ruled(`${path}/rule`, usual) : []),
    { path: `${path}/note`, heading: within(ASSESSMENT, name('note', '说明')), ...localised },
    ...classified(path, ASSESSMENT, isUsual),
  ];
}

const timing = (isUsual: boolean): Column[] => [
  { path: '/timing/start', heading: name('Start', '开始'), ...period, ...(isUsual ? usual : {}) },
  { path: '/timing/end', heading: name('End', '结束'), ...period, ...(isUsual ? usual : {}) },
  { path: '/timing/period', heading: name('Within', '期间'), ...period },
];

const category: Column = { path: '/category', heading: name('Category', '类别'), ...word, names: 'category', ...usual }; // prettier-ignore
const coded: Column = { path: '/coded', heading: name('Code', '代码'), kind: 'coded' };
const note: Column = { path: '/note', heading: name('Note', '说明'), ...localised };
const of: Column = { path: '/of', heading: name('Of', '对象'), ...code('itemKind'), ...usual };
const unit = text('/unit', 'Unit', '单位');
const rounding: Column = { path: '/rounding', heading: name('Rounding', '取整单位'), kind: 'number' };
const internalNote: Column = {
  path: '/internalNote',
  heading: name('Internal note', '内部备注'),
  kind: 'text',
};
const byUnit = { kind: 'number', perCent: 'unit' } as const;

const PUBLISHER = name('Publisher', '发布机构');
const PLAN_PERIOD = name('Plan period', '规划期');
const REFERENCE = name('Reference period', '数据截至');
const CONTACT = name('Contact', '联系方式');
const CONSULTATION = name('Consultation', '征求意见');
const PROVENANCE = name('provenance', '来源方式');

const contact = (path: string, group: Name): Column[] => [
  { path: `${path}/name`, heading: within(group, name('name', '联系人')), ...localised },
  { path: `${path}/telephone`, heading: within(group, name('telephone', '电话')), kind: 'text' },
  { path: `${path}/email`, heading: within(group, name('email', '电子邮箱')), kind: 'text' },
  { path: `${path}/address`, heading: within(group, name('address', '地址')), ...localised },
  { path: `${path}/url`, heading: within(group, name('web address', '网址')), ...word },
];

const PLAN: Column[] = [
  { path: '/$schema', heading: name('Schema', '结构文件'), kind: 'text' },
  { path: '/schemaVersion', heading: name('Schema version', '结构版本'), ...word, ...usual },
  { path: '/language', heading: name('Language', '语言'), ...word, ...usual },
  { path: '/plan/id', heading: name('Plan id', '规划标识'), ...word, ...usual },
  text('/plan/name', 'Plan name', '规划名称'),
  { path: '/plan/period/period', heading: PLAN_PERIOD, ...period, ...usual },
  { path: '/plan/period/provenance', heading: within(PLAN_PERIOD, PROVENANCE), ...code('provenance'), ...usual },
  { path: '/plan/period/note', heading: within(PLAN_PERIOD, name('note', '说明')), ...localised },
  text('/plan/publisher/name', PUBLISHER.en, PUBLISHER.zh),
  { path: '/plan/publisher/provenance', heading: within(PUBLISHER, PROVENANCE), ...code('provenance'), ...usual },
  { path: '/plan/publisher/note', heading: within(PUBLISHER, name('note', '说明')), ...localised },
  { path: '/release/id', heading: name('Release id', '发布标识'), ...word, ...usual },
  text('/release/title', 'Release title', '发布标题'),
  { path: '/release/stage', heading: name('Stage', '阶段'), ...code('stage'), ...usual },
  { path: '/release/date', heading: name('Date', '发布日期'), ...period, ...usual },
  { path: '/release/reference/period', heading: REFERENCE, ...period, ...usual },
  { path: '/release/reference/provenance', heading: within(REFERENCE, PROVENANCE), ...code('provenance'), ...usual },
  { path: '/release/reference/note', heading: within(REFERENCE, name('note', '说明')), ...localised },
  { path: '/release/issuer', heading: name('Issuer', '印发机关'), ...localised },
  ...contact('/release/contact', CONTACT),
  { path: '/release/source/title', heading: name('Source', '来源'), ...localised },
  { path: '/release/source/url', heading: name('Source address', '来源网址'), ...word },
  { path: '/release/licence/name', heading: name('Licence', '许可'), ...localised },
  { path: '/release/licence/url', heading: name('Licence address', '许可网址'), ...word },
  { path: '/release/consultation/how', heading: CONSULTATION, ...localised },
  { path: '/release/consultation/until', heading: within(CONSULTATION, name('until', '截止')), ...period },
  ...contact('/release/consultation/contact', CONSULTATION),
  { path: '/statusScale/id', heading: name('Status scale id', '评估等级标识'), ...word },
  { path: '/statusScale/name', heading: name('Status scale name', '评估等级名称'), ...localised },
  ...ruled('/assessmentRule'),
  { path: '/protection/percent', heading: name('Protection per cent', '保护幅度（%）'), kind: 'number', perCent: true },
  { path: '/protection/minimumFrequency', heading: name('Minimum frequency', '最小频数'), kind: 'number' },
]; // prettier-ignore

const OF_ITEM = { period: 'period', status: 'status' } as const;
const observed = [OF_ITEM.period, OF_ITEM.status] as const;

/** The milestones of one kind of item. */
const milestones = (of: string, sheetName: Name, owner: Name): Sheet => ({
  name: sheetName,
  list: '/milestones',
  parent: { sheet: of, heading: owner },
  columns: [
    id,
    text('/title', 'Milestone', '节点'),
    { path: '/planned', heading: name('Planned', '计划时间'), ...period, ...usual },
    { path: '/reached', heading: name('Reached', '达成时间'), ...period, ...usual },
    ...classified(''),
  ],
});

/**
 * The sheets of a record and their columns: the one list from which tables are written and read. The headings of
 * one sheet differ, in each language and after a language tag is taken off.
 */
export const SHEETS: readonly Sheet[] = [
  { name: name('Plan', '规划'), list: '', vertical: true, usual: true, columns: PLAN },
  {
    name: name('Categories', '类别'),
    list: '/categories',
    usual: true,
    columns: [
      id,
      text('/name', 'Name', '名称'),
      { path: '/parent', heading: name('Parent', '上级'), ...word, names: 'category' },
      ...classified(''),
    ],
  },
  {
    name: name('Codelists', '代码表'),
    list: '/codelists',
    columns: [id, text('/name', 'Name', '名称')],
  },
  {
    name: name('Codes', '代码'),
    list: '/codes',
    parent: { sheet: '/codelists', heading: name('Codelist id', '代码表标识') },
    columns: [
      id,
      text('/name', 'Name', '名称'),
      { path: '/parent', heading: name('Parent', '上级'), ...word },
      ...classified(''),
    ],
  },
  {
    name: name('Indicators', '指标'),
    list: '/indicators',
    usual: true,
    columns: [
      id,
      text('/name', 'Indicator', '指标'),
      category,
      coded,
      { path: '/nature', heading: name('Nature', '属性'), ...code('nature'), ...usual },
      unit,
      { path: '/direction', heading: name('Direction', '方向'), ...code('direction') },
      ...classified(''),
      ...figure({ path: '/baseline', group: name('Baseline', '基期值'), number: byUnit, has: observed, dated: true }),
      ...figure({ path: '/target', group: name('Target', '目标值'), number: byUnit, has: ['words', 'period', 'target', 'status'], dated: true }),
      ...figure({ path: '/actual', group: name('Actual', '完成值'), number: byUnit, has: observed, dated: true }),
      ...assessed(true, true),
      note,
    ],
  },
  {
    name: name('Tasks', '任务'),
    list: '/tasks',
    usual: true,
    columns: [id, text('/title', 'Task', '任务'), category, coded, ...timing(true), ...classified(''), ...assessed(true)],
  },
  {
    name: name('Measures', '举措与成效'),
    list: '/achievements',
    parent: { sheet: '/tasks', heading: name('Task id', '任务标识') },
    usual: true,
    columns: [
      id,
      { path: '/kind', heading: name('Kind', '种类'), ...code('achievement'), ...usual },
      text('/text', 'Text', '内容'),
      ...timing(false),
      ...classified(''),
      ...assessed(false),
    ],
  },
  milestones('/tasks', name('Task milestones', '任务节点'), name('Task id', '任务标识')),
  {
    name: name('Projects', '项目'),
    list: '/projects',
    usual: true,
    columns: [id, text('/title', 'Project', '项目'), category, coded, ...timing(true), ...classified(''), ...assessed(true)],
  },
  {
    name: name('Project figures', '项目数据'),
    list: '/figures',
    parent: { sheet: '/projects', heading: name('Project id', '项目标识') },
    usual: true,
    columns: [
      id,
      text('/name', 'Name', '名称'),
      unit,
      ...classified(''),
      ...figure({ path: '/observation', group: name('Figure', '数值'), number: byUnit, has: observed, dated: true }),
    ],
  },
  milestones('/projects', name('Project milestones', '项目节点'), name('Project id', '项目标识')),
  {
    name: name('Recommendations', '建议'),
    list: '/recommendations',
    usual: true,
    columns: [id, text('/text', 'Recommendation', '建议'), ...classified('')],
  },
  {
    name: name('Relations', '关系'),
    list: '/relations',
    usual: true,
    columns: [
      id,
      { path: '/kind', heading: name('Kind', '种类'), ...code('relation'), ...usual },
      { path: '/result', heading: name('Figure', '数据'), ...word, ...usual },
      { path: '/from', heading: name('Of figures', '相关数据'), kind: 'words', ...usual },
      { path: '/weights', heading: name('Weights', '权重'), kind: 'words' },
      { path: '/lower', heading: name('Lower', '下限'), kind: 'number' },
      { path: '/upper', heading: name('Upper', '上限'), kind: 'number' },
      { path: '/numbers', heading: name('Numbers', '数的范围'), ...code('numbers') },
      { path: '/sign', heading: name('Sign', '正负'), ...code('sign') },
      { path: '/per', heading: name('Per', '每'), kind: 'number' },
      { path: '/years', heading: name('Years', '年数'), kind: 'number' },
      { path: '/elapsed', heading: name('Years elapsed', '已过年数'), kind: 'number' },
      { path: '/planned', heading: name('Years planned', '规划年数'), kind: 'number' },
      { path: '/direction', heading: name('Direction', '方向'), ...code('direction') },
      { path: '/since', heading: name('Since release', '自何次发布'), ...word },
      rounding,
      internalNote,
    ],
  },
  {
    name: name('Bands', '分档'),
    list: '/bands',
    parent: { sheet: '/relations', heading: name('Relation id', '关系标识') },
    columns: [
      { path: '/status', heading: name('Status', '评估结果'), ...word, names: 'status', ...usual },
      { path: '/from', heading: name('From', '起'), kind: 'number', ...usual },
      { path: '/to', heading: name('To', '止'), kind: 'number', ...usual },
    ],
  },
  {
    name: name('Already public', '已公开数据'),
    list: '/publicFigures',
    usual: true,
    columns: [
      id,
      { path: '/figure', heading: name('Figure', '数据'), ...word, ...usual },
      { path: '/value', heading: name('Value', '数值'), kind: 'number', ...usual },
      rounding,
      text('/source', 'Source', '来源'),
      { path: '/url', heading: name('Web address', '网址'), ...word, ...usual },
    ],
  },
  {
    name: name('Counts', '数目'),
    list: '/counts',
    columns: [
      id,
      of,
      { path: '/group/by', heading: name('By', '分组'), ...code('breakdown'), open: true, ...usual },
      { path: '/group/key', heading: name('Group', '组'), ...word, ...usual },
      { path: '/group/and/by', heading: name('And by', '再按'), ...code('breakdown'), open: true },
      { path: '/group/and/key', heading: name('And group', '再按的组'), ...word },
      ...figure({ path: '/count', group: name('Count', '数目'), number: { kind: 'number' }, has: ['words', ...observed] }),
    ],
  },
  {
    name: name('Shares', '比例'),
    list: '/shares',
    columns: [
      id,
      of,
      text('/predicate', 'Predicate', '表述'),
      ...classified(''),
      ...figure({ path: '/share', group: name('Share', '比例'), number: { kind: 'number', perCent: true }, has: ['words', ...observed] }),
    ],
  },
  {
    name: name('Appraisals', '评价'),
    list: '/appraisals',
    columns: [
      id,
      { path: '/of', heading: name('Of', '对象'), ...code('subject'), ...usual },
      text('/words', 'Words', '评价'),
      ...classified(''),
    ],
  },
  {
    name: name('Sections', '报告部分'),
    list: '/sections',
    columns: [
      id,
      text('/title', 'Title', '标题'),
      { path: '/parent', heading: name('Parent', '上级'), ...word },
      { path: '/state', heading: name('State', '状态'), ...code('section') },
      { path: '/announcedAs', heading: name('Announced as', '预告名称'), ...localised },
      { path: '/paragraphs', heading: name('Paragraphs', '段落'), kind: 'paragraphs', ...usual },
      { path: '/contains', heading: name('Contains', '内容'), kind: 'words', codes: 'content' },
      { path: '/statement', heading: name('Statement', '对外说明'), ...localised },
      ...classified(''),
    ],
  },
  {
    name: name('Process stages', '起草阶段'),
    list: '/processStages',
    columns: [
      id,
      text('/title', 'Title', '标题'),
      ...timing(true),
      { path: '/paragraphs', heading: name('Paragraphs', '段落'), kind: 'paragraphs' },
      ...classified(''),
    ],
  },
  {
    name: name('Process events', '起草活动'),
    list: '/events',
    parent: { sheet: '/processStages', heading: name('Stage id', '阶段标识') },
    columns: [
      id,
      text('/text', 'Text', '内容'),
      ...timing(true),
      { path: '/occurrences', heading: name('Occurrences', '次数'), kind: 'number' },
      ...classified(''),
    ],
  },
  {
    name: name('Withholdings', '不公开说明'),
    list: '/withholdings',
    columns: [
      id,
      of,
      { path: '/aspect', heading: name('Aspect', '方面'), ...code('aspect'), ...usual },
      text('/statement', 'Statement', '对外说明'),
      { path: '/count', heading: name('Count', '数目'), kind: 'number' },
      ...classified(''),
    ],
  },
  {
    name: name('Status scale', '评估等级'),
    list: '/statusScale/statuses',
    columns: [id, text('/name', 'Name', '名称')],
  },
  {
    name: name('Weights', '不公开代价'),
    list: '/protection/weights',
    columns: [
      { path: '/of', heading: name('Of', '对象'), kind: 'text', ...usual },
      { path: '/weight', heading: name('Weight', '权重'), kind: 'number', ...usual },
    ],
  },
  {
    name: name('Reference numbers', '文号'),
    list: '/release/referenceNumbers',
    columns: [
      text('/scheme', 'Scheme', '种类'),
      { path: '/value', heading: name('Number', '编号'), kind: 'text', ...usual },
    ],
  },
  {
    name: name('Translations', '译本'),
    list: '/release/translations',
    columns: [
      { path: '/language', heading: name('Language', '语言'), ...word, ...usual },
      { path: '/status', heading: name('Status', '性质'), ...code('translation'), ...usual },
    ],
  },
]; // prettier-ignore

/** The column that tells where the values of a vertical sheet stand. */
export const FIELD = name('Field', '项目');
export const VALUE = name('Value', '内容');

/** A heading as it is compared: without regard to width, case and spaces; a colon may be of either kind. */
export const plainHeading = (heading: string): string =>
  heading.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

export const plainName = (title: string): string =>
  title.normalize('NFKC').toLowerCase().replace(/[\s_-]+/g, '').replace(/\.csv$/, ''); // prettier-ignore

/** Letters of the longest text that is looked at as a heading: a cell may hold megabytes. */
const LONGEST = 1_000;

/** A heading without the language or codelist that it ends with, as in `Name [en]` or `Code [department]`. */
export function splitHeading(heading: string): { heading: string; language?: string } {
  if (heading.length > LONGEST) return { heading };
  const [, base, language] =
    /^(.*?)\s*[[［【]\s*([^[\]［］【】]{1,200}?)\s*[\]］】]\s*$/s.exec(heading) ?? [];
  return base && language ? { heading: base, language } : { heading };
}

export const isHeading = (column: { heading: Name }, heading: string): boolean =>
  heading.length <= LONGEST &&
  Object.values(column.heading).some((each) => plainHeading(each) === plainHeading(heading));

export const isNamed = (sheet: Sheet, title: string): boolean =>
  Object.values(sheet.name).some((each) => plainName(each) === plainName(title));
