import type { Problem } from './problem.ts';

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
  'unknown-heading': () =>
    'No column of this sheet has this heading. Correct it, or hide the column to leave it out.',
  'repeated-heading': () =>
    'This heading stands on an earlier column already. Keep one of the two, or hide the other.',
  'no-heading': () => 'This cell stands in a column without a heading. Add one, or empty the cell.',
  'unknown-field': () => 'The sheet has no field of this name. Correct it, or hide the row to leave it out.',
  'repeated-field': () => 'This field stands in an earlier row already. Keep one of the two.',
  'unknown-item': () => 'This row names no item that its sheet belongs to. Write the id of one.',
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
  'unknown-heading': () => '此工作表没有这一列。请更正表头；如不需要，请隐藏该列。',
  'repeated-heading': () => '前面已有同样的表头。请只保留一列，或隐藏另一列。',
  'no-heading': () => '此单元格所在的列没有表头。请补上表头，或清空单元格。',
  'unknown-field': () => '此工作表没有这一项。请更正；如不需要，请隐藏该行。',
  'repeated-field': () => '前面已有同样的一项。请只保留一个。',
  'unknown-item': () => '此行未指明所属的条目。请填写其标识。',
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
