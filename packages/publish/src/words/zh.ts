import type {
  Basis,
  ItemKind,
  PublicConfStatus,
  ReconciliationNote,
  StandardBreakdown,
} from '@planglass/model';
import type { Decision } from '../classify/classify.ts';
import type { AuditSummary, PublishedCount, Report } from '../report.ts';
import { NO_FOLDERS, type TroubleCode } from '../trouble.ts';
import type { Unshown } from '../audit/certificate.ts';
import { audited, objected } from './audit.ts';
import { scanned } from './scan.ts';
import { block, inLanguage, problemLines } from './lines.ts';
import { initTroubles, initiated, reportedBlock } from './tables.ts';
import type { CommandWords, Outcome, ProblemsOf } from './words.ts';

const KINDS: Record<PublishedCount['of'] | ItemKind, string> = {
  sections: '报告部分',
  processStages: '起草阶段',
  'process-stages': '起草阶段',
  categories: '类别',
  codelists: '代码表',
  indicators: '指标',
  counts: '公布的数目',
  shares: '公布的比例',
  appraisals: '文字评价',
  tasks: '任务',
  projects: '项目',
  recommendations: '建议',
};
const BY: Readonly<Record<StandardBreakdown, string>> = {
  category: '类别',
  nature: '属性',
  direction: '方向',
  assessment: '评估结果',
};
const byOf = (by: string): string => (Object.hasOwn(BY, by) ? BY[by as StandardBreakdown] : `“${by}”`);
const CODES = { N: '不对外发布', C: '保密统计信息', D: '为保护其他数据而不公布', E: '尚未到公布时间' };

const outcomes: Record<Outcome, (release: string, folder: string) => string> = {
  published: (release, folder) => `已将 ${release} 发布到 ${folder}。`,
  unchanged: (release, folder) => `${folder} 中已有内容相同的 ${release}，未向其中写入任何文件。`,
  checked: (release) => `${release} 可以发布。未写入任何文件。`,
};

const ASPECTS = { items: '整项', values: '数值', assessments: '评估结果', parts: '部分内容' };

const reasoned = (confStatus: PublicConfStatus, basis: Basis | undefined): string =>
  `${confStatus} ${CODES[confStatus]}；${basis ? inLanguage(basis.text, 'zh') : '未说明理由'}`;

const withheldLine = ({ name, confStatus, basis }: Decision): string =>
  `${name}：${reasoned(confStatus ?? 'N', basis)}`;

const reconciliationLine = ({ code, of, by, within, stated, sum }: ReconciliationNote): string =>
  code === 'parts-differ-from-total' && by
    ? `${KINDS[of]}按${byOf(by)}${within === undefined ? '' : `（${within}）`}：各部分合计 ${sum}，公布总数 ${stated}。均照原文发布。`
    : `${KINDS[of]}：列出 ${sum}，公布总数 ${stated}。均照原文发布。`;

const conflictLine = (figures: Report['conflicts'][number]): string =>
  `${figures.map(({ figure, value }) => `${figure}（${value}）`).join('、')}：不可能同时成立。均照原文发布。`;

const AUDITED = '反推检查';
const auditLines = ({
  protected: count,
  secondary,
  rounded,
  statements,
  publicFigures,
}: AuditSummary): string[] => [
  count
    ? `${count} 项不公开的数值和评估结果：由本次及此前发布的内容和别处已公开的 ${publicFigures} 项数据（共 ${statements} 条陈述），均不能反推至保护水平以内。`
    : '内部底稿中没有不公开的数值或评估结果，无可反推。',
  ...(secondary.length ? [`为保护其他数据而不公开：${secondary.join('、')}`] : []),
  ...(rounded.length
    ? [`为保护其他数据而取舍：${rounded.map(({ figure, step }) => `${figure}按${step}取舍`).join('、')}`]
    : []),
  '未涵盖：内部底稿未列出的外部信息。',
];
const UNCHECKED = '须用内部底稿才能检查：请检查内部底稿。';
const UNSHOWN: Record<Unshown['what'], string> = {
  'no-entry': '缺少该项',
  'no-such-figure': '没有这项不公开的数值',
  lower: '下限未得到证明',
  upper: '上限未得到证明',
  excluded: '某评估结果不可能出现未得到证明',
  worlds: '其他底稿与公开内容不符',
  levels: '其他底稿未达到保护水平',
  malformed: '该项无法读取',
};
const NOTHING_CLASSIFIED =
  '文件中没有标注为 F 的内容，因此除标题信息外均不公开。如果这已经是公开文件，请用 --as document 检查。';

const published = ({
  published: counts,
  disclosedFigures,
}: Pick<Report, 'published' | 'disclosedFigures'>): string[] => [
  ...counts.map(({ of, count }) => `${KINDS[of]}：${count}`),
  `数值、评估结果和文字说明：${disclosedFigures}`,
];

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件或目录不存在',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘空间已满',
  EDQUOT: '磁盘配额已满',
  EISDIR: '这是目录，不是文件',
  ENOTDIR: '路径中有一部分是文件，不是目录',
  EEXIST: '目录的位置上已有同名文件',
  [NO_FOLDERS]: '该处不能新建目录',
};
const because = (reason = ''): string => REASONS[reason] ?? `系统代码 ${reason}`;

const troubles: Record<TroubleCode, (args: Readonly<Record<string, string>>) => string> = {
  ...initTroubles(because).zh,
  'unknown-command': ({ command }) =>
    `没有“${command}”命令。请用 init、check、publish、report、withdraw、audit、prove、verify 或 scan。`,
  'unknown-option': ({ option }) => `选项 ${option} 不能这样使用。可用选项见下。`,
  'unknown-language': () => '选项 --lang 只能是 en 或 zh。',
  'release-unlisted': ({ release, path }) =>
    `${path} 已存在，内容不同，且索引未列出。未写入任何文件。请移走该目录，或为 ${release} 换一个新的 id。`,
  busy: ({ folder }) =>
    `另一个进程正在向 ${folder} 发布。请稍候；如确无其他进程，请删除该目录中的 .publishing 文件。`,
  'either-form': ({ place }) =>
    `${place} 可能是没有任何内容标注为 F 的底稿，也可能是公开文件。请指明：--as record 或 --as document。`,
  'unknown-form': () => '选项 --as 只能是 record（底稿）或 document（公开文件）。',
  'no-paths': () => '“scan”需要文件或目录：planglass scan 路径 --record 底稿',
  'no-record': () => '“scan”需要内部底稿，以便查找其中不公开的内容：--record 底稿',
  'nothing-to-scan': ({ place }) => `${place} 中没有文件，因此未作扫描。请指明准备公开的文件或目录。`,
  'no-file': ({ command }) => `“${command}”需要一个文件：planglass ${command} 文件`,
  'too-many-files': ({ command }) => `“${command}”只接受一个文件。文件名含空格时请加引号。`,
  'no-folder': ({ command }) => `“${command}”需要写入目录：--out 目录`,
  'cannot-read': ({ place, reason }) => `无法读取 ${place}：${because(reason)}。请检查路径。`,
  'cannot-write': ({ place, reason }) =>
    `无法写入 ${place}：${because(reason)}。此前发布的内容未变。请解决后重新发布。`,
  'release-exists': ({ release }) =>
    `${release} 已发布，且内容不同；已发布的内容不会被覆盖。请在“release”中换一个新的 id。`,
  'release-damaged': ({ release, path }) =>
    `${release} 已以相同内容发布，但 ${path} 缺失或已被改动。请从备份恢复该文件。`,
  'similar-id': ({ release, earlier }) =>
    `发布标识 ${release} 与 ${earlier} 只有大小写不同，有些磁盘会视为相同。请换一个 id。`,
  'reserved-id': ({ release = '' }) =>
    `Windows 不能使用 ${release} 作为目录名，而发布内容应适用于各种系统。请在“release”中换一个 id，例如 r-${release.replace(/\.+$/, '')}。`,
  'not-an-index': ({ folder }) =>
    `${folder}/index.json 不是发布目录的索引，因此未写入任何文件。请恢复该文件，或换一个目录。`,
  'verify-takes-two': () => '“verify”需要证明文件和内部底稿（或公开文件）：planglass verify 证明文件 文件',
  'not-a-certificate': ({ path }) =>
    `${path} 不是证明文件。可用 planglass audit 底稿 --certificate 文件 生成。`,
  'not-a-ledger': ({ path }) =>
    `${path} 不是发布记录，无法得知此前公开过什么。请从备份恢复，或用 --ledger 指定其他文件。`,
  'not-decisions': ({ path }) =>
    `${path} 不是决定文件，应为 {"withhold": ["indicators/标识符/actual", …], "round": [{"figure": "indicators/标识符/target", "step": "10"}, …]}。请更正，或用 --decisions 指定其他文件。`,
  'not-a-scan': ({ path }) => `${path} 不是扫描结果。请用“planglass scan … --json > 文件”生成。`,
  'no-such-release': ({ release, folder }) =>
    `${folder}/index.json 未列出仍在公开的 ${release}，因此未作改动。`,
  'release-withdrawn': ({ release }) =>
    `${release} 已撤回，其地址保留更正说明。请在“release”中换一个新的 id。`,
  'no-records': ({ folder }) => `${folder} 中没有底稿：没有 JSON 文件、XLSX 工作簿或 CSV 目录。`,
  'same-name': ({ name }) => `有多份底稿名为 ${name}，而每份须有自己的目录。请改名。`,
  'one-record': ({ option }) =>
    `${option} 只用于单份底稿。目录中各底稿的文件在其旁边：底稿名.ledger.jsonl、底稿名.decisions.json。`,
  'no-release': () => '“withdraw”需要发布标识：planglass withdraw 标识 --out 目录 --reason 理由',
  'same-plan': ({ place, plan }) =>
    `${place} 也属于规划“${plan}”。--with 之后请写其他规划的内部底稿或公开文件；本规划以往的发布从发布记录读取。`,
  'not-a-plan': ({ place }) =>
    `${place} 既不是合格的内部底稿，也不是合格的公开文件。查看问题：planglass check ${place}`,
  'no-reason': () => '“withdraw”需要理由，网页上会显示：--reason 理由',
  'own-file': ({ path }) => `${path} 是本命令要读取的文件，会被覆盖。请用 --out 指定其他文件名。`,
  fault: ({ where }) => `Planglass 自身出错，未写入任何文件。请反馈：${where}`,
};

const refusals: Record<ProblemsOf, (file: string) => string> = {
  decisions: (file) =>
    `${file} 不能发布，未写入任何文件：其旁的决定文件所列内容不存在。位置指决定文件中的位置。`,
  record: (file) => `${file} 不能发布，未写入任何文件。`,
  document: (file) =>
    `${file} 不能发布，未写入任何文件：由它生成的公开文件无效。以下位置为公开文件中的位置。`,
  published: (file) => `${file} 不是有效的公开文件。`,
  table: (file) => `${file} 无法读取，未写入任何文件。`,
  scanned: (file) => `${file} 不是有效的内部底稿，因此未作扫描。`,
};

export const zh: CommandWords = {
  help: `planglass：把内部底稿发布为公开文件，只显示已公开的内容

  planglass init                       写出一份待填的底稿
  planglass check 文件                 查看底稿或公开文件中哪些公开、哪些不公开；不写入任何文件
  planglass publish 底稿 --out 目录    把发布内容写入目录，并列入 目录/index.json
  planglass report 底稿 [--out 文件.html]
                                      供保密审查用的报告，不含不公开的数值
  planglass publish 目录 --out 目录    发布一个目录中的全部底稿，各自写入同名目录
  planglass withdraw 标识 --out 目录 --reason 理由
                                      撤回一次发布：以更正说明代替，各网页随即显示

底稿可以是 JSON 文件、XLSX 工作簿、CSV 文件或 CSV 文件夹。

供专业人员使用
  planglass audit 底稿                反推检查：每项不公开的数值能被反推到什么范围；仅供内部
  planglass prove 底稿                用与公开内容相符的其他底稿重新生成，逐字节比对
  planglass verify 证明文件 文件       核对反推检查的证明，可用底稿或公开文件
  planglass scan 路径 --record 底稿   在成品文件和目录中查找底稿里不公开的内容，无论怎样书写或打包

选项
  --form 形式    init 所写底稿的形式：json、csv 或 xlsx
  --from 文件    init 据以生成底稿的现有指标表
  --json         以 JSON 输出报告
  --accept       同意所提的不公开和取舍建议并发布
  --certificate 文件  audit 写出证明的位置；加 --public 则供只有公开文件的人核对
  --decisions 文件  决定文件；默认为 底稿名.decisions.json
  --ledger 文件     发布记录；默认为 底稿名.ledger.jsonl
  --with 文件    同时公开的其他规划的内部底稿或公开文件，如省与各市；可重复，底稿中不公开的内容一并检查
  --internal     报告含不公开的数值和保护水平；不得外传
  --scan 文件    把“planglass scan --json”的结果附入报告
  --reason 理由  撤回的理由；多种语言用 zh=理由 和 en=理由
  --on 日期      撤回日期；默认为当天
  --replaced-by 标识  代替它的发布内容
  --as 形式      文件两者皆可时，指明按底稿（record）还是公开文件（document）检查
  --show-values  显示 scan 查到的内容；否则 scan 不显示任何不公开的数值
  --lang en|zh   报告语言；默认用系统语言
  --help         显示本说明
  --version      显示版本

标注为 F 的内容公开；其他内容以及未标注的内容一律不公开。

退出码
  0  完成
  1  拒绝：文件有问题，不公开的数值可被反推，或同名发布内容不同；scan 查到不公开的内容，或未能全部扫描
  2  命令有误
  3  文件无法读取或写入
  4  planglass 自身出错`,
  trouble: ({ code, args }) => troubles[code](args),
  refused: (file, problems, of) => `${refusals[of](file)}\n${problemLines(problems, 'zh')}`,
  objected: (file, refusal) => objected(file, refusal, 'zh'),
  proved: ({ figures, texts, worlds, artefacts, withoutWorlds, differing, otherAdvice }) =>
    [
      differing.length
        ? '发现泄露：换一份底稿，公开的内容并不相同。'
        : figures + texts === 0
          ? '这份内部底稿中没有不公开的内容，没有与之公开内容一致的其他底稿可供比较。'
          : `${artefacts.join('、')}：就 ${figures} 项不公开的数值和评估结果、${texts} 处不公开的文字和备注换用 ${worlds} 份其他底稿，公开内容逐字节相同。`,
      ...(figures + texts && !differing.length
        ? [
            '发布记录仅供内部。其中的指纹“inputs”由内部底稿的全部内容得出，换用其他底稿必然不同，此处不予比较。',
          ]
        : []),
      ...block(
        '不相同',
        differing.map(({ artefact, figure }) => `${artefact}，当 ${figure} 为其他数值时`),
      ),
      ...block('无法写出其他底稿的项目', withoutWorlds),
      ...block(
        '下列各项若处在保护界限上，隐去的内容就会不同，熟知本程序的读者可据此排除这些数值：请在其旁再多隐去一些，或接受这一点',
        otherAdvice,
      ),
    ].join('\n'),
  verified: (unshown, figures) =>
    unshown.length
      ? ['证明不成立之处：', ...unshown.map(({ id, what }) => `  ${id}：${UNSHOWN[what]}`)].join('\n')
      : `证明成立：${figures} 项不公开的数值和评估结果，每个界限和每份其他底稿均以精确数值核对，未使用求解器。`,
  audited: (entries) => audited(entries, 'zh'),
  scanned: (report) => scanned(report, 'zh'),
  unchanged: outcomes.unchanged,
  report: (report, outcome, folder) =>
    [
      outcomes[outcome](report.release, folder),
      ...(report.nothingClassified ? ['', NOTHING_CLASSIFIED] : []),
      ...block(outcome === 'checked' ? '将公开' : '已公开', published(report)),
      ...block(
        '未标注，按不公开处理：要公开请加"confStatus": "F"，确不公开请加 "N"',
        report.withheld.filter(({ classified }) => !classified).map(({ name }) => name),
      ),
      ...block('不公开', report.withheld.filter(({ classified }) => classified).map(withheldLine)),
      ...block(
        '底稿自行说明不公开的内容',
        report.statedWithholdings.map(
          ({ id, of, aspect, confStatus, basis }) =>
            `${id}，${KINDS[of]}，${ASPECTS[aspect]}：${reasoned(confStatus, basis)}`,
        ),
      ),
      ...block('前文列有而未载明的部分', report.absentSections),
      ...block('因类别或代码不公开而略去', report.omittedCounts),
      ...block(
        '不公开且未注明时期，而同类数据注明了时期。无论底稿中为何种情形，均请注明，以免显得特殊',
        report.undated,
      ),
      ...block('合计不符', [
        ...report.reconciliation.map(reconciliationLine),
        ...report.conflicts.map(conflictLine),
      ]),
      ...block(AUDITED, auditLines(report.audit)),
      ...reportedBlock(report.reported, 'zh'),
    ].join('\n'),
  initiated: (result) => initiated(result, 'zh'),
  documentReport: (report) =>
    [
      `这是有效的公开文件：${report.release}。`,
      ...block('显示', published(report)),
      ...block(
        '不公开',
        report.withheld.map(({ path, confStatus }) => `${path}：${confStatus} ${CODES[confStatus]}`),
      ),
      ...block('合计不符', report.reconciliation.map(reconciliationLine)),
      ...block(AUDITED, [UNCHECKED]),
    ].join('\n'),
};
