import type { Language } from '../arguments.ts';
import type { ReportedFinding, ScanReport } from '../commands/scan.ts';
import type { Unscanned } from '../scan/scan.ts';
import { block } from './lines.ts';

const REASONS: Record<Language, Record<Unscanned['reason'], string>> = {
  en: {
    'too-large': 'it is larger than can be scanned, or becomes so when it is unpacked',
    'too-deep': 'it is packed within itself too many times',
  },
  zh: { 'too-large': '文件过大，或解包后过大', 'too-deep': '层层打包过多' },
};

/** What a scan has found, and what it could look for. */
export const scanned = (report: ScanReport, language: Language): string =>
  language === 'zh' ? inChinese(report) : inEnglish(report);

function inEnglish({ files, findings, unscanned, skipped, coverage }: ScanReport): string {
  return [
    findings.length
      ? `Something withheld was found: do not publish these files. Files scanned: ${files}, found: ${findings.length}.`
      : unscanned.length
        ? `Not everything could be scanned. Files scanned: ${files}; nothing withheld was found in the rest.`
        : `Nothing withheld was found. Files scanned: ${files}.`,
    ...block(
      'Found',
      findings.map((each) => `${placeOf(each)}, offset ${each.offset}: ${each.secret}, as ${each.encoding}${valueOf(each, ': ')}`), // prettier-ignore
    ),
    ...block(
      'Not scanned to its end',
      unscanned.map(({ file, reason }) => `${file}: ${REASONS.en[reason]}`),
    ),
    ...block('Left out, since it is a link or no file', skipped),
    ...block('Withheld in the record', [
      `searched for everywhere: ${coverage.searched}`,
      `looked for only where it would stand in a document, being a code or too short to tell: ${coverage.byPlaceOnly}`,
      `of those searched for, in some forms like something disclosed and not searched for in these: ${coverage.alsoPublished}`,
    ]),
  ].join('\n');
}

function inChinese({ files, findings, unscanned, skipped, coverage }: ScanReport): string {
  return [
    findings.length
      ? `查到不公开的内容，请勿发布这些文件。已扫描文件 ${files} 个，查到 ${findings.length} 处。`
      : unscanned.length
        ? `未能全部扫描。已扫描文件 ${files} 个，其余部分未查到不公开的内容。`
        : `未查到不公开的内容。已扫描文件 ${files} 个。`,
    ...block(
      '查到',
      findings.map((each) => `${placeOf(each)}，偏移 ${each.offset}：${each.secret}，写法 ${each.encoding}${valueOf(each, '：')}`), // prettier-ignore
    ),
    ...block(
      '未扫描完',
      unscanned.map(({ file, reason }) => `${file}：${REASONS.zh[reason]}`),
    ),
    ...block('链接或非文件，未扫描', skipped),
    ...block('底稿中不公开的内容', [
      `处处查找：${coverage.searched}`,
      `代码，或过短而无法辨认，只在公开文件的对应位置查找：${coverage.byPlaceOnly}`,
      `在处处查找的内容中，部分写法与已公开的内容相同，这些写法不查：${coverage.alsoPublished}`,
    ]),
  ].join('\n');
}

const placeOf = ({ file, within }: ReportedFinding): string => [file, ...within].join(' > ');
const valueOf = ({ value }: ReportedFinding, joint: string): string =>
  value === undefined ? '' : `${joint}${value}`;
