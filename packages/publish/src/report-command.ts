import type { Command, Language } from './arguments.ts';
import { reasonOf, type Files } from './files.ts';
import { decode } from './bytes.ts';
import { auditRecord, serialise } from './pipeline.ts';
import { secrecyReport, type ScanSeen } from './report-page/data.ts';
import { reportPage } from './report-page/page.ts';
import type { Answer, Beside } from './run.ts';
import { bytesOf, replace, sha256 } from './store.ts';
import { EXIT, trouble, type Trouble } from './trouble.ts';
import { words } from './words/words.ts';
import { reportWords } from './report-page/words.ts';

type Of = Extract<Command, { name: 'report' }>;

/** `planglass report`: the page, or the same as JSON, into a file or to the standard output; also where the audit refuses. */
export async function writeReport(
  { file, out, json, internal, scan }: Of,
  bytes: Uint8Array,
  beside: Beside,
  language: Language,
  files: Files,
): Promise<Answer> {
  const say = words[language];
  const seen = scan === undefined ? undefined : await readScan(files, scan);
  if (seen && 'trouble' in seen) return { ok: false, trouble: seen.trouble };
  const audited = auditRecord(bytes, beside);
  if (!audited.ok)
    return {
      ok: false,
      problems: audited.problems,
      text: say.refused(file, audited.problems, audited.of),
      code: EXIT.refused,
    };
  const document = serialise(audited.document);
  const report = secrecyReport({
    audited,
    earlier: beside.earlier,
    document: { sha256: await sha256(document), bytes: document.length },
    ...(internal ? { internal: audited.audit } : {}),
    ...(seen ? { scan: seen } : {}),
  });
  const { refusal } = audited;
  const page = json
    ? JSON.stringify(report, null, 2)
    : reportPage(
        report,
        internal ? audited.record : audited.document,
        language,
        internal && refusal ? say.objected(file, refusal) : undefined,
      ).trimEnd();
  const refused = {
    ok: false as const,
    problems: [],
    text: reportWords[language].refused,
    code: EXIT.refused,
  };
  if (out === undefined) return refusal ? { ...refused, page } : { ok: true, data: {}, text: '', page };
  if ([file, beside.ledgerPath, beside.decisionsPath, scan].includes(out))
    return { ok: false, trouble: trouble('own-file', { path: out }) };
  try {
    await replace(files, out, `${page}\n`);
  } catch (error) {
    return { ok: false, trouble: trouble('cannot-write', { place: out, reason: reasonOf(error) }) };
  }
  return refusal ? refused : { ok: true, data: { written: out }, text: reportWords[language].written(out) };
}

/** What `planglass scan --json` has written. Only its numbers are used, so that no value comes in with it. */
async function readScan(files: Files, path: string): Promise<ScanSeen | { trouble: Trouble }> {
  try {
    const bytes = await bytesOf(files, path);
    if (!bytes) return { trouble: trouble('cannot-read', { place: path, reason: 'ENOENT' }) };
    const json = decode(bytes);
    const { files: count, findings, unscanned } = ((json.ok && json.value) || {}) as Partial<Record<string, unknown>>; // prettier-ignore
    return Number.isSafeInteger(count) && Array.isArray(findings) && Array.isArray(unscanned)
      ? { files: count as number, found: findings.length, unscanned: unscanned.length }
      : { trouble: trouble('not-a-scan', { path }) };
  } catch (error) {
    return { trouble: trouble('cannot-read', { place: path, reason: reasonOf(error) }) };
  }
}
