import type { Language } from '../arguments.ts';
import type { InitResult } from '../commands/init.ts';
import type { Reported, ReportedCode } from '../tables/grid.ts';
import type { TroubleCode } from '../trouble.ts';
import { block } from './lines.ts';

const REPORTED: Record<Language, Record<ReportedCode, string>> = {
  en: {
    'hidden-sheet': 'hidden sheet, left out',
    'hidden-row': 'hidden row, left out',
    'hidden-column': 'hidden column, left out',
    comment: 'comment, left out',
    'pivot-cache': 'stored copy of a pivot table’s data, left out',
    'external-link': 'link to another workbook, left out',
    drawing: 'drawing, chart or picture, left out',
    macro: 'macro, left out',
    'defined-name': 'defined name, left out',
    'other-part': 'a part that is not a table, left out',
    'other-sheet': 'no sheet of a record, left out',
    'above-headings': 'a row above the headings, left out',
    normalised: 'read without the spaces, full-width signs or words around it',
    'assumed-heading':
      'there is no sheet for the plan; stand-ins are used for its name and its release, and nothing can be published',
    unmapped: 'found no place in the record',
    more: 'more',
  },
  zh: {
    'hidden-sheet': '隐藏的工作表，未读入',
    'hidden-row': '隐藏的行，未读入',
    'hidden-column': '隐藏的列，未读入',
    comment: '批注，未读入',
    'pivot-cache': '数据透视表的缓存，未读入',
    'external-link': '指向其他工作簿的链接，未读入',
    drawing: '图形、图表或图片，未读入',
    macro: '宏，未读入',
    'defined-name': '定义的名称，未读入',
    'other-part': '不是表格的部分，未读入',
    'other-sheet': '不是底稿的工作表，未读入',
    'above-headings': '表头以上的行，未读入',
    normalised: '读取时去掉了空格、全角符号或附带的文字',
    'assumed-heading': '没有“规划”表；规划和发布的名称为暂用，不能发布',
    unmapped: '未能对应到底稿',
    more: '其余未列出的',
  },
};

const lineOf = ({ code, place }: Reported, language: Language): string =>
  `${place}${language === 'zh' ? '：' : ': '}${REPORTED[language][code]}`;

/** A report's lines on what of a table was left out, or read otherwise than it stands. */
export const reportedBlock = (reported: readonly Reported[], language: Language): string[] =>
  block(
    language === 'zh' ? '底稿之外的内容' : 'Not taken as it stands',
    reported.map((each) => lineOf(each, language)),
  );

type Args = Readonly<Record<string, string>>;
type InitTrouble = Extract<
  TroubleCode,
  'already-there' | 'cannot-create' | 'nothing-mapped' | 'unknown-record-form' | 'init-takes-no-file'
>;

export const initTroubles = (
  because: (reason?: string) => string,
): Record<Language, Record<InitTrouble, (args: Args) => string>> => ({
  en: {
    'already-there': ({ path }) =>
      `${path} is there already, and nothing is overwritten. Choose another name with --out.`,
    'cannot-create': ({ place, reason }) =>
      `${place} could not be written: ${because(reason)}. Choose another place with --out.`,
    'nothing-mapped': ({ place }) =>
      `No table of indicators was found in ${place}. It needs a row of headings with “指标” or “Indicator” and at least one more, such as “单位”, “属性” or a year with “目标值”.`,
    'unknown-record-form': () => 'The option --form takes json, csv or xlsx.',
    'init-takes-no-file': () =>
      '“init” takes no file as it stands: --out PATH for the record to write, --from FILE for a table to begin with.',
  },
  zh: {
    'already-there': ({ path }) => `${path} 已存在，不会覆盖。请用 --out 指定其他名称。`,
    'cannot-create': ({ place, reason }) =>
      `无法写入 ${place}：${because(reason)}。请用 --out 指定其他位置。`,
    'nothing-mapped': ({ place }) =>
      `在 ${place} 中未找到指标表。表头行须有“指标”，并至少有“单位”“属性”或某年“目标值”等一列。`,
    'unknown-record-form': () => '选项 --form 只能是 json、csv 或 xlsx。',
    'init-takes-no-file': () => '“init”不直接接受文件：用 --out 指定要写的底稿，用 --from 指定现有的表。',
  },
});

/** What `init` has written. */
export function initiated(result: Extract<InitResult, { ok: true }>, language: Language): string {
  const { out, indicators, reported } = result;
  const zh = language === 'zh';
  const mapped = indicators === undefined ? undefined : String(indicators);
  return [
    zh ? `已写入底稿 ${out}。` : `Wrote the record ${out}.`,
    ...(mapped === undefined
      ? [
          zh
            ? '其中的数值均为示例。请改为自己的内容，再运行：'
            : 'Its figures are examples. Put your own in their place, then run:',
        ]
      : [
          zh
            ? `对应了 ${mapped} 项指标。规划和发布的名称为暂用，请填写；所有内容均未标注，因此一律不公开。然后运行：`
            : `It has ${mapped} indicators. Put in the names of the plan and the release; nothing is classified, so that all is withheld. Then run:`,
        ]),
    `  planglass check ${out}`,
    ...reportedBlock(reported, language),
  ].join('\n');
}
