import type { Language } from '../arguments.ts';
import type { PublicConfStatus } from '@planglass/model';

/** What the report for people says, in one language. */
export interface ReportWords {
  title: string;
  kicker: string;
  internalNotice: string;
  plan: string;
  release: string;
  stages: Record<'consultation-draft' | 'final', string>;
  hash: string;
  size(bytes: number): string;
  noHash: string;
  passed(count: number): string;
  nothing: string;
  refused: string;
  refusedHow: string;
  withheld: string;
  columns: readonly [number: string, item: string, reason: string, worked: string, verdict: string];
  codes: Record<PublicConfStatus, string>;
  noReason: string;
  forgotten: string;
  whole: string;
  secondary: string;
  notTold: string;
  notToldDecimals: string;
  between(
    lower: string | undefined,
    upper: string | undefined,
    closed: { lower: boolean; upper: boolean },
  ): string;
  inUnit(unit: string): string;
  stop: string;
  oneOf(values: readonly string[]): string;
  statuses(possible: readonly string[], all: number): string;
  notAssessed: string;
  reached: string;
  mustReach(lower: string, upper: string): string;
  value(value: string): string;
  notReached: string;
  notProved: string;
  legend: string;
  legendInternal: string;
  objection: string;
  cost: string;
  costNone: string;
  costSum(withheld: number, rounded: number, cost: string, shown: number): string;
  roundedTo(step: string): string;
  costColumns: readonly [string, string];
  scope: string;
  scopeOf(statements: number): string;
  earlier(ids: readonly string[]): string;
  others(plans: readonly string[]): string;
  publicFigures: string;
  noPublicFigures: string;
  notCovered: string;
  /** In the form for outside. */
  ruleLeftOut: string;
  scan: string;
  scanNone: string;
  scanned(files: number, found: number, unscanned: number): string;
  opinion: string;
  opinions: readonly string[];
  signers: readonly string[];
  signature: string;
  date: string;
  made: string;
  joint: string;
  written(path: string): string;
}

const en: ReportWords = {
  title: 'Report on what is withheld',
  kicker: 'Attachment of the secrecy review',
  internalNotice: 'INTERNAL. This form holds withheld values. It must not leave the office.',
  plan: 'Plan',
  release: 'Release',
  stages: { 'consultation-draft': 'consultation draft', final: 'final' },
  hash: 'Document, SHA-256',
  size: (bytes) => `${bytes} bytes`,
  noHash: 'There is no document, since the release is refused.',
  passed: (count) =>
    `${count === 1 ? 'One withheld figure or assessment' : `${count} withheld figures and assessments`}: none can be worked out from what is published more closely than its protection level allows.`,
  nothing: 'No figure and no assessment is withheld, so that there is none to work out.',
  refused: 'Refused: something withheld could be worked out too closely, and nothing is published.',
  refusedHow:
    'Which figure it is, and why, would tell something of its value. Those who may know it see it with “planglass check” or with --internal.',
  withheld: 'What is withheld',
  columns: ['No.', 'Item', 'Reason', 'What a reader can work out', 'Verdict'],
  codes: {
    N: 'not for publication',
    C: 'confidential',
    D: 'withheld to protect other figures',
    E: 'not to be published yet',
  },
  noReason: 'No reason is given.',
  forgotten: 'Nobody classified it, so it is withheld.',
  whole: 'Withheld as a whole.',
  secondary: 'Withheld only to protect other figures.',
  notTold: 'Not told, since the release is refused.',
  notToldDecimals:
    'Not told here: a relation does not say how a withheld figure is rounded, and the audit uses its decimals. State “rounding” in the relation, or see the internal form.',
  between: (lower, upper, closed) =>
    lower === undefined && upper === undefined
      ? 'Any number'
      : `${[
          lower === undefined ? undefined : `${closed.lower ? 'At least' : 'More than'} ${lower}`,
          upper === undefined ? undefined : `${closed.upper ? 'at most' : 'less than'} ${upper}`,
        ]
          .filter((each) => each !== undefined)
          .join(' and ')
          .replace(/^./, (first) =>
            first.toUpperCase(),
          )}${upper === undefined ? ', without an upper bound' : lower === undefined ? ', without a lower bound' : ''}`,
  inUnit: (unit) => ` (${unit})`,
  stop: '.',
  oneOf: (values) => `One of ${values.join(', ')}.`,
  statuses: (possible, all) =>
    possible.length === all
      ? `Any of the ${all} answers of its scale.`
      : `One of ${possible.length} of ${all} answers: ${possible.join(', ')}.`,
  notAssessed: 'not assessed',
  reached: 'Reaches its protection level.',
  mustReach: (lower, upper) => `Must reach from ${lower} to ${upper}.`,
  value: (value) => `Value: ${value}.`,
  notReached: 'Too narrow.',
  notProved: 'Not proved: the search ended at its limit.',
  legend:
    'The bar is what a reader can work out, on a line that begins at zero (the tick). An arrow goes on without a bound. A box is one status of the scale, filled where it is possible.',
  legendInternal:
    'Band: what must be covered, from the lower to the upper protection level. Line: the value. Bar: what a reader can work out; an arrow goes on beyond the picture.',
  objection: 'Why it is refused',
  cost: 'What it cost to protect them',
  costNone: 'Nothing had to be withheld or rounded to protect other figures.',
  costSum: (withheld, rounded, cost, shown) =>
    `${[
      withheld === 1 ? 'one figure is withheld' : withheld ? `${withheld} figures are withheld` : '',
      rounded === 1 ? 'one is rounded further' : rounded ? `${rounded} are rounded further` : '',
    ]
      .filter(Boolean)
      .join(' and ')
      .replace(/^./, (first) =>
        first.toUpperCase(),
      )} only to protect others, at a cost of ${cost} by the weights of the record; ${shown} stay disclosed.`,
  roundedTo: (step) => `(rounded to ${step})`,
  costColumns: ['Figure', 'Cost'],
  scope: 'What was taken into account',
  scopeOf: (statements) =>
    `${statements} statements: what this document says and implies, what its relations say, and what is public already.`,
  others: (plans) => `Other plans: ${plans.join(', ')}.`,
  earlier: (ids) => (ids.length ? `Earlier releases: ${ids.join(', ')}.` : 'Earlier releases: none.'),
  publicFigures: 'Public elsewhere, as the record lists it:',
  noPublicFigures: 'Public elsewhere: nothing is listed in the record.',
  notCovered:
    'Not covered: what is known elsewhere and not listed in the record. Whoever knows more can work out more.',
  ruleLeftOut:
    'The ranges above leave out what a rule for small counts may tell of a withheld one; the audit takes it into account.',
  scan: 'What the scan of the finished files saw',
  scanNone:
    'No scan was handed to this report. Before publication, run “planglass scan” on the files as they will be served.',
  scanned: (files, found, unscanned) =>
    `${files} files were scanned. Withheld values found: ${found}.${unscanned ? ` Files that could not be scanned to their end: ${unscanned}.` : ''}`,
  opinion: 'Opinion of the review',
  opinions: ['May be published', 'May be published after changes', 'Must not be published'],
  signers: ['Prepared by', 'Checked by', 'Approved by'],
  signature: 'Name and signature',
  date: 'Date',
  made: 'Made by Planglass from the record. The same input gives the same page, byte by byte.',
  joint: ', ',
  written: (path) => `The report was written to ${path}.`,
};

const zh: ReportWords = {
  title: '不公开内容审查报告',
  kicker: '保密审查附件',
  internalNotice: '内部资料：本报告含不公开的数值，不得外传。',
  plan: '规划',
  release: '发布内容',
  stages: { 'consultation-draft': '征求意见稿', final: '正式稿' },
  hash: '公开文件 SHA-256',
  size: (bytes) => `${bytes} 字节`,
  noHash: '未通过检查，没有公开文件。',
  passed: (count) => `${count} 项不公开的数值和评估结果，均不能由公开内容反推至保护水平以内。`,
  nothing: '没有不公开的数值或评估结果，无可反推。',
  refused: '未通过：有不公开的内容可被反推，范围过窄，不得发布。',
  refusedHow:
    '指明是哪一项、因何可被反推，即会透露其数值。有权知悉者请用“planglass check”或 --internal 查看。',
  withheld: '不公开的内容',
  columns: ['序号', '事项', '理由', '外界可反推的范围', '结论'],
  codes: { N: '不对外发布', C: '保密统计信息', D: '为保护其他数据而不公布', E: '尚未到公布时间' },
  noReason: '未说明理由。',
  forgotten: '未标注，按不公开处理。',
  whole: '整项不公开。',
  secondary: '仅为保护其他数据而不公开。',
  notTold: '未通过检查，此处不列。',
  notToldDecimals:
    '此处不列：有关系未说明不公开的数值如何取舍，检查时用到了其小数位数。请在该关系中写明 rounding，或查看内部报告。',
  between: (lower, upper, closed) =>
    lower === undefined && upper === undefined
      ? '任何数值'
      : `${[
          lower === undefined ? undefined : `${closed.lower ? '不小于' : '大于'} ${lower}`,
          upper === undefined ? undefined : `${closed.upper ? '不大于' : '小于'} ${upper}`,
        ]
          .filter((each) => each !== undefined)
          .join('，')}${upper === undefined ? '，无上限' : lower === undefined ? '，无下限' : ''}`,
  inUnit: (unit) => `（${unit}）`,
  stop: '。',
  oneOf: (values) => `为下列之一：${values.join('、')}。`,
  statuses: (possible, all) =>
    possible.length === all
      ? `评估等级的 ${all} 种结果均有可能。`
      : `${all} 种结果中有 ${possible.length} 种可能：${possible.join('、')}。`,
  notAssessed: '未评估',
  reached: '达到保护水平。',
  mustReach: (lower, upper) => `须涵盖 ${lower} 至 ${upper}。`,
  value: (value) => `数值：${value}。`,
  notReached: '范围过窄。',
  notProved: '未能证明：检查已达上限。',
  legend: '横条为外界可反推的范围，竖线处为零；箭头表示没有界限。方格为评估等级，实心者为可能的结果。',
  legendInternal:
    '色带为须涵盖的范围（保护水平下限至上限），竖线为数值，横条为外界可反推的范围；箭头表示超出图外。',
  objection: '未通过的原因',
  cost: '为保护而付出的代价',
  costNone: '没有仅为保护其他数据而不公开或取舍的内容。',
  costSum: (withheld, rounded, cost, shown) =>
    `仅为保护其他数据，${[withheld ? `${withheld} 项不公开` : '', rounded ? `${rounded} 项进一步取舍` : ''].filter(Boolean).join('，')}，按底稿的权重计，代价为 ${cost}；另有 ${shown} 项公开。`,
  roundedTo: (step) => `（按${step}取舍）`,
  costColumns: ['数值', '代价'],
  scope: '检查所依据的内容',
  scopeOf: (statements) => `共 ${statements} 条陈述：公开文件所载明和隐含的内容、各项关系以及已公开的信息。`,
  others: (plans) => `其他规划：${plans.join('、')}。`,
  earlier: (ids) => (ids.length ? `此前的发布内容：${ids.join('、')}。` : '此前的发布内容：无。'),
  publicFigures: '别处已公开的数据（底稿所列）：',
  noPublicFigures: '别处已公开的数据：底稿未列出。',
  notCovered: '未涵盖：内部底稿未列出的外部信息。知道得更多的人，能反推出更多。',
  ruleLeftOut: '上列范围未计入最小频数规则可能透露的内容；反推检查已将其考虑在内。',
  scan: '成品文件扫描结果',
  scanNone: '本报告未附扫描结果。公开前请用“planglass scan”扫描将要上线的文件。',
  scanned: (files, found, unscanned) =>
    `已扫描文件 ${files} 个，查到不公开的内容 ${found} 处。${unscanned ? `未能扫描完的文件 ${unscanned} 个。` : ''}`,
  opinion: '保密审查意见',
  opinions: ['可以公开', '修改后可以公开', '不得公开'],
  signers: ['拟稿人', '审核人', '批准人'],
  signature: '签名',
  date: '日期',
  made: '由 Planglass 根据内部底稿生成。相同的输入生成逐字节相同的报告。',
  joint: '；',
  written: (path) => `报告已写入 ${path}。`,
};

export const reportWords: Record<Language, ReportWords> = { en, zh };
