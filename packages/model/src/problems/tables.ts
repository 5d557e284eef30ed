import type { Problem, ProblemCode } from './problem.ts';

/** What is wrong with a table that is read as a record: a workbook, or CSV. */
export type TableProblemCode =
  | 'not-a-workbook'
  | 'workbook-protected'
  | 'workbook-too-large'
  | 'sheet-too-large'
  | 'no-known-sheet'
  | 'repeated-sheet'
  | 'no-headings'
  | 'unknown-heading'
  | 'repeated-heading'
  | 'no-heading'
  | 'not-a-codelist'
  | 'not-a-language'
  | 'unknown-field'
  | 'repeated-field'
  | 'unknown-item'
  | 'no-value'
  | 'two-texts'
  | 'too-many-lines'
  | 'cell-error'
  | 'cell-boolean'
  | 'cell-date'
  | 'cell-merged'
  | 'cell-general-formula'
  | 'cell-not-calculated'
  | 'cell-format'
  | 'cell-percent'
  | 'cell-too-many-digits'
  | 'not-utf8-or-gb18030'
  | 'no-plan-sheet';

type Sentences = Record<TableProblemCode, (args: Problem['args']) => string>;

export const en: Sentences = {
  'not-a-workbook': () =>
    'The file could not be read as a workbook. Open it in a spreadsheet program and save it as .xlsx.',
  'workbook-protected': () =>
    'The workbook has a password, or is of the older .xls form. Save it as .xlsx without a password.',
  'workbook-too-large': ({ limit }) =>
    `The file unpacks to more than ${limit} MB. Remove what the record does not need.`,
  'sheet-too-large': ({ cells, rows, columns }) =>
    `The sheets hold more than ${cells} cells, ${rows} rows or ${columns} columns. Remove what the record does not need.`,
  'no-known-sheet': () =>
    'No table of a record was found: neither the name of a sheet nor its headings are known. “planglass init” writes tables to fill in, and “planglass init --from FILE” maps an existing one.',
  'repeated-sheet': () =>
    'There is a second sheet for the same list. Keep one of the two, or hide the other.',
  'no-headings': () => 'The sheet has no row of headings. Add the headings that “planglass init” writes.',
  'unknown-heading': ({ name }) =>
    name
      ? `No column of this sheet has this heading. Write “${name}” if that is meant, or hide the column to leave it out.`
      : 'No column of this sheet has this heading. Correct it, or hide the column to leave it out.',
  'repeated-heading': () =>
    'This heading stands on an earlier column already. Keep one of the two, or hide the other.',
  'no-heading': () => 'This cell stands in a column without a heading. Add one, or empty the cell.',
  'not-a-codelist': ({ example }) =>
    example
      ? `The brackets of this heading name no codelist of the sheet “Codelists”. Write the id of one there, such as “${example}”, or add the codelist to that sheet.`
      : 'This heading names a codelist, and there is none. Add it to the sheet “Codelists” and its codes to “Codes”, or hide the column.',
  'not-a-language': () =>
    'The brackets of this heading hold no language tag. Write one, such as [en] or [zh-Hans].',
  'unknown-field': ({ name }) =>
    name
      ? `The sheet has no field of this name. Write “${name}” if that is meant, or hide the row to leave it out.`
      : 'The sheet has no field of this name. Correct it, or hide the row to leave it out.',
  'repeated-field': () => 'This field stands in an earlier row already. Keep one of the two.',
  'unknown-item': ({ sheet }) =>
    `This row does not say which row of the sheet “${sheet}” it belongs to. Write the id of that row here, or add the row there.`,
  'no-value': () =>
    'There is no value here, and nothing says why. Write it, or choose a state such as withheld or missing.',
  'two-texts': () => 'This text stands in one language column and in the plain one too. Keep one of the two.',
  'too-many-lines': () =>
    'There are more entries here than this kind of relation takes. Remove what is too much.',
  'cell-error': () => 'The formula of this cell ends in an error. Correct it, or write the value.',
  'cell-boolean': () => 'TRUE and FALSE have no place here. Write the value.',
  'cell-date': () => 'This is a date, and a number belongs here. Format the cell as a number.',
  'cell-merged': () =>
    'These cells are merged across columns, so that nobody can tell whose value it is. Unmerge them, or hide the row.',
  'cell-general-formula': () =>
    'This is a formula in the general number format, so that its precision is not known. Give the cell a format with a fixed number of decimals.',
  'cell-not-calculated': () =>
    'This formula has not been calculated. Open the workbook in a spreadsheet program and save it.',
  'cell-format': () =>
    'The number format of this cell hides or changes the number. Give it a format with a fixed number of decimals, such as 0.0.',
  'cell-percent': () =>
    'This is shown in per cent, and the unit is not %. Write % as its unit, or give the cell another format.',
  'cell-too-many-digits': () =>
    'This number has more than 15 digits, of which spreadsheets keep no more. Use a larger unit.',
  'not-utf8-or-gb18030': () => 'The file is neither UTF-8 nor GB18030 text. Save it as “CSV UTF-8”.',
  'no-plan-sheet': () =>
    'There is no sheet for the plan and its release, so that nothing can be published. Add the sheet Plan that “planglass init” writes.',
};

export const zh: Sentences = {
  'not-a-workbook': () => '无法按工作簿读取。请用表格软件打开，另存为 .xlsx。',
  'workbook-protected': () => '工作簿设有密码，或为旧的 .xls 格式。请另存为不设密码的 .xlsx。',
  'workbook-too-large': ({ limit }) => `文件解压后超过 ${limit} MB。请删除底稿不需要的内容。`,
  'sheet-too-large': ({ cells, rows, columns }) =>
    `工作表超过 ${cells} 个单元格、${rows} 行或 ${columns} 列。请删除底稿不需要的内容。`,
  'no-known-sheet': () =>
    '未找到底稿的表：工作表名称和表头都不认识。“planglass init”可生成待填的表，“planglass init --from 文件”可转换已有的表。',
  'repeated-sheet': () => '同一列表有两张工作表。请只保留一张，或隐藏另一张。',
  'no-headings': () => '工作表没有表头行。请加上“planglass init”生成的表头。',
  'unknown-heading': ({ name }) =>
    name
      ? `此工作表没有这一列。如指“${name}”，请改为此名；如不需要，请隐藏该列。`
      : '此工作表没有这一列。请更正表头；如不需要，请隐藏该列。',
  'repeated-heading': () => '前面已有同样的表头。请只保留一列，或隐藏另一列。',
  'no-heading': () => '此单元格所在的列没有表头。请补上表头，或清空单元格。',
  'not-a-codelist': ({ example }) =>
    example
      ? `此表头括号中所写的不是“代码表”工作表中的代码表。请写其标识，如“${example}”，或在该表中补上。`
      : '此表头引用了代码表，但还没有代码表。请在“代码表”和“代码”工作表中补上，或隐藏该列。',
  'not-a-language': () => '此表头括号中不是语言标签。请写语言标签，如 [en] 或 [zh-Hans]。',
  'unknown-field': ({ name }) =>
    name
      ? `此工作表没有这一项。如指“${name}”，请改为此名；如不需要，请隐藏该行。`
      : '此工作表没有这一项。请更正；如不需要，请隐藏该行。',
  'repeated-field': () => '前面已有同样的一项。请只保留一个。',
  'unknown-item': ({ sheetInChinese }) =>
    `此行未指明属于“${sheetInChinese}”工作表的哪一行。请填写那一行的标识，或在该表中补上。`,
  'no-value': () => '此处没有数值，也未说明原因。请填写，或选择“不公开”“缺”等状态。',
  'two-texts': () => '同一文本既填在某一语言的列，又填在不分语言的列。请只保留一处。',
  'too-many-lines': () => '此处的条目多于该种关系所需。请删除多余的。',
  'cell-error': () => '此单元格的公式结果为错误值。请改正公式，或直接填写数值。',
  'cell-boolean': () => '此处不能是 TRUE 或 FALSE。请填写内容。',
  'cell-date': () => '此处应为数字，而不是日期。请把单元格格式改为数值。',
  'cell-merged': () => '这些单元格跨列合并，无法判断属于哪一列。请取消合并，或隐藏该行。',
  'cell-general-formula': () => '此单元格是“常规”格式的公式，精度不明。请设置固定小数位数的数值格式。',
  'cell-not-calculated': () => '此公式尚未计算。请用表格软件打开工作簿并保存。',
  'cell-format': () => '此单元格的数字格式会隐藏或改变数字。请设置固定小数位数的格式，如 0.0。',
  'cell-percent': () => '此处以百分比显示，而单位不是 %。请把单位写为 %，或改用其他格式。',
  'cell-too-many-digits': () => '此数字超过 15 位，表格软件不能准确保存。请改用更大的单位。',
  'not-utf8-or-gb18030': () => '文件既不是 UTF-8 也不是 GB18030 文本。请另存为“CSV UTF-8”。',
  'no-plan-sheet': () => '没有规划和发布的工作表，不能发布。请加上“planglass init”生成的“规划”表。',
};

const FORMATS = {
  en: {
    SchemaVersion: 'a schema version such as 1.0',
    Id: 'an id of at most 64 letters A to Z, digits, “.”, “_” or “-”, without spaces, that begins with a letter or digit',
    LanguageTag: 'a language tag such as zh-Hans or en',
    Text: 'a text',
    Decimal:
      'a number alone, such as 4.0: no unit, no sign but “-”, at most 15 digits. A unit has a column of its own',
    Step: 'a number above zero, such as 10 or 0.5',
    Magnitude: 'a number of zero or more, such as 2.5',
    Years: 'a number of years above 0 and below 100, such as 8 or 2.5',
    FigureReference:
      'the address of a figure such as indicators/grain-output/actual or counts/total, with ids of the sheets',
    CountValue: 'a whole number alone, such as 17',
    TimePeriod: 'a time period such as 2023, 2023-04, 2023-04-30, 2023-Q2 or 2021/2025',
    CalendarDate: 'a date such as 2023-04-30',
    WebAddress: 'an address that begins with https:// or http://',
  },
  zh: {
    SchemaVersion: '版本号，如 1.0',
    Id: '标识：最多 64 个英文字母、数字、“.”、“_”或“-”，不含空格，以字母或数字开头',
    LanguageTag: '语言标签，如 zh-Hans 或 en',
    Text: '文本',
    Decimal: '单独的数字，如 4.0：不带单位和“-”以外的符号，最多 15 位。单位另有一列',
    Step: '正数，如 10 或 0.5',
    Magnitude: '非负数，如 2.5',
    Years: '年数，大于 0 且小于 100，如 8 或 2.5',
    FigureReference: '数据的地址，如 indicators/grain-output/actual 或 counts/total，其中的标识与各表一致',
    CountValue: '单独的整数，如 17',
    TimePeriod: '时期，如 2023、2023-04、2023-04-30、2023-Q2 或 2021/2025',
    CalendarDate: '日期，如 2023-04-30',
    WebAddress: '以 https:// 或 http:// 开头的网址',
  },
} as const;

const format = (language: keyof typeof FORMATS, { format }: Problem['args']): string =>
  (FORMATS[language] as Readonly<Record<string, string>>)[String(format)] ?? String(format);

type InTables = Partial<Record<ProblemCode, (args: Problem['args'], heading: string) => string>>;

/** What is said otherwise of a table than of JSON: by its sheets and columns, and not by keys. */
export const inTables: Record<keyof typeof FORMATS, InTables> = {
  en: {
    'missing-key': ({ absent }, heading) =>
      absent
        ? `The sheet has no ${absent === 'row' ? 'row' : 'column'} “${heading}”. Add it.`
        : `“${heading}” is empty here, and is needed. Fill it in.`,
    'unknown-key': () =>
      'The rest of this row leaves no room for what stands here: its state or its kind, for example. Empty this cell, or correct that.',
    'unknown-code': ({ allowed }) => `This must be one of: ${allowed}.`,
    malformed: (args) => `This must be ${format('en', args)}.`,
    'empty-text': () => 'This text is empty. Write it, or empty the cell.',
    'too-few': ({ limit }) => `This needs at least ${limit}. Add one, each on a line of its own in the cell.`,
    'forbidden-character': () =>
      'This text holds a control character, a line break within the cell or a character that changes the direction of writing. Remove it.',
    'wrong-type': () => 'This cell holds what its column has no place for. Write a text.',
    'duplicate-id': () => 'This id stands in an earlier row of the same sheet. Give each row its own.',
    'unknown-category': () =>
      'This is neither the id nor the name of a category in the sheet “Categories”. Correct it, or add the category there.',
    'unknown-status': () =>
      'This is neither the id nor the name of a status. Correct it, or add it to the sheet “Status scale”.',
    'unknown-codelist': () =>
      'The heading of this column names a codelist that is not in the sheet “Codelists”. Correct it, or add the codelist there.',
    'not-in-codelist': () =>
      'This is neither the id nor the name of a code of this codelist in the sheet “Codes”. Correct it, or add the code there.',
    'unknown-breakdown': () =>
      'This must be category, nature, direction or assessment, or a codelist of the sheet “Codelists”. Correct it, or add the codelist there.',
    'grouped-twice': () =>
      'This groups by the same thing twice. Name another one in “And by”, or empty it and “And group”.',
    'unknown-parent': () =>
      'This is the id of no row above in the same sheet. Move that row up, or correct the id.',
    'reversed-period': () => 'This period ends before it begins. Exchange the two.',
    'no-assessment-rule': () =>
      'The assessment is to be computed, and nothing says by which method. Choose one in “Assessment: method” of this row, or of the sheet “Plan” for all.',
    'thresholds-do-not-fit': ({ statuses, needed, thresholds }) =>
      `For the statuses ${statuses} ${needed} thresholds are needed, and there are ${thresholds}. State them in a column “Assessment: thresholds”, the best status first, each on a line of its own, or list in “Assessment: statuses” those that the method gives.`,
  },
  zh: {
    'missing-key': ({ absent }, heading) =>
      absent
        ? `此工作表缺少${absent === 'row' ? '一行' : '一列'}“${heading}”。请补上。`
        : `此处的“${heading}”为空。请填写。`,
    'unknown-key': () => '此行的其他内容（如状态、种类）与此处不能并存。请清空此单元格，或更正其他内容。',
    'unknown-code': ({ allowed, allowedInChinese }) => `此处应为下列之一：${allowedInChinese ?? allowed}。`,
    malformed: (args) => `此处应为${format('zh', args)}。`,
    'empty-text': () => '文本为空。请填写，或清空单元格。',
    'too-few': ({ limit }) => `至少需要 ${limit} 个。请补充，在单元格内每行写一个。`,
    'forbidden-character': () => '文本含有控制字符、单元格内换行或改变书写方向的字符。请删除。',
    'wrong-type': () => '此列不能填写这样的内容。请写文本。',
    'duplicate-id': () => '同一工作表前面的行已有此标识。请各用各的。',
    'unknown-category': () => '这不是“类别”工作表中任何类别的标识或名称。请更正，或在该表中补上。',
    'unknown-status': () => '这不是任何评估结果的标识或名称。请更正，或在“评估等级”工作表中补上。',
    'unknown-codelist': () => '此列表头引用的代码表不在“代码表”工作表中。请更正，或在该表中补上。',
    'not-in-codelist': () => '这不是“代码”工作表中该代码表的任何代码的标识或名称。请更正，或在该表中补上。',
    'unknown-breakdown': () =>
      '此处应为类别、属性、方向、评估结果，或“代码表”工作表中的代码表。请更正，或在该表中补上。',
    'grouped-twice': () => '此处两次按同一项分组。请在“再按”中另写一项，或清空“再按”和“再按的组”。',
    'unknown-parent': () => '这不是同一工作表中上面任何一行的标识。请将该行上移，或更正标识。',
    'reversed-period': () => '时期的结束早于开始。请对调。',
    'no-assessment-rule': () =>
      '评估结果须计算得出，但未说明方法。请在此行的“评估结果：方法”中选择，或在“规划”工作表中统一选择。',
    'thresholds-do-not-fit': ({ statuses, needed, thresholds }) =>
      `评估结果 ${statuses} 需要 ${needed} 个分界值，现有 ${thresholds} 个。请在“评估结果：分界值”一列中由优到劣填写，每行一个，或在“评估结果：各档结果”中列出该方法给出的结果。`,
  },
};
