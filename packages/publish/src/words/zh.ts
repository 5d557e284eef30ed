import { reconcile, type Breakdown, type ItemKind, type ReconciliationNote } from '@planglass/model';
import type { Decision } from '../classify/classify.ts';
import type { PublishedCount } from '../report.ts';
import { block, forgottenFirst, inLanguage, problemLines } from './lines.ts';
import type { CommandWords, Outcome } from './words.ts';

const KINDS: Record<PublishedCount['of'] | ItemKind, string> = {
  sections: '个报告部分',
  processStages: '个起草阶段',
  'process-stages': '个起草阶段',
  categories: '个类别',
  indicators: '项指标',
  counts: '项公布的数目',
  shares: '项公布的比例',
  appraisals: '项文字评价',
  tasks: '项任务',
  projects: '个项目',
  recommendations: '项建议',
};
const BY: Record<Breakdown, string> = { category: '类别', nature: '属性', assessment: '评估结果' };
const CODES = { N: '不予公布', C: '保密统计信息', D: '二次保密', E: '尚未到公布时间' };

const outcomes: Record<Outcome, (release: string, folder: string) => string> = {
  published: (release, folder) => `已将 ${release} 发布到 ${folder}。`,
  unchanged: (release, folder) => `${folder} 中已有内容相同的 ${release}，未写入任何文件。`,
  checked: (release) => `${release} 可以发布。未写入任何文件。`,
};

const withheldLine = ({ name, confStatus, basis, classified }: Decision): string => {
  if (!classified) return `${name}：未标注，按不公开处理。要公开请加“confStatus”: F，确不公开请加 N。`;
  return `${name}：${confStatus} ${CODES[confStatus ?? 'N']}；${basis ? inLanguage(basis.text, 'zh') : '未说明理由'}`;
};

const reconciliationLine = ({ code, of, by, stated, sum }: ReconciliationNote): string =>
  code === 'parts-differ-from-total' && by
    ? `按${BY[by]}：各部分合计 ${sum}${KINDS[of]}，公布总数 ${stated}。均照原文发布。`
    : `列出 ${sum}${KINDS[of]}，公布总数 ${stated}。均照原文发布。`;

export const zh: CommandWords = {
  help: `planglass：把内部底稿发布为公开文件，只显示已公开的内容

  planglass check 文件                 查看哪些会公开、哪些不公开；不写入任何文件
  planglass publish 底稿 --out 目录    把发布内容写入目录，并列入 目录/index.json

选项
  --json         以 JSON 输出报告
  --lang en|zh   报告语言；默认用系统语言
  --help         显示本说明
  --version      显示版本

标注为 F 的内容公开；其他内容以及未标注的内容一律不公开。

退出码
  0  完成
  1  拒绝：底稿有问题，或同名发布内容不同
  2  命令有误
  3  文件无法读取或写入`,
  unreadable: (file, reason) => `无法读取 ${file}（${reason}）。请检查路径和权限。`,
  unwritable: (folder, reason) => `无法写入 ${folder}（${reason}）。此前发布的内容未变。请检查权限和剩余空间。`,
  differs: (release) => `${release} 已发布，且内容不同；已发布的内容不会被覆盖。请在“release”中换一个新的 id。`,
  badIndex: (folder) => `${folder}/index.json 不是发布目录的索引，因此未写入任何文件。请恢复该文件，或换一个目录。`,
  refused: (file, problems) => `${file} 未发布，也未写入任何文件：\n${problemLines(problems, 'zh')}`,
  report: (report, outcome, folder) =>
    [
      outcomes[outcome](report.release, folder),
      ...block('已公开', [
        ...report.published.map(({ of, count }) => `${count} ${KINDS[of]}`),
        `${report.disclosedFigures} 个数值和评估结果`,
      ]),
      ...block('不公开', forgottenFirst(report.withheld).map(withheldLine)),
      ...block('底稿自行说明不公开的内容', report.statedWithholdings),
      ...block('已预告但未见于文件的部分', report.absentSections),
      ...block('因类别不公开而略去', report.omittedCounts),
      ...block('合计不符', report.reconciliation.map(reconciliationLine)),
      ...block(
        '未检查',
        report.guards.some(({ carriedOut }) => !carriedOut)
          ? ['未公开的数值能否从已公开的内容反推：本版本不作反推检查。']
          : [],
      ),
    ].join('\n'),
  documentReport: (document) =>
    [
      `这是有效的公开文件：${document.release.id}。`,
      ...block('合计不符', reconcile(document).map(reconciliationLine)),
    ].join('\n'),
};
