import { reasonOf, type Files } from '../files.ts';
import { decode } from '../bytes.ts';
import { auditRecord, serialise } from '../pipeline.ts';
import { secrecyReport, type ScanSeen } from '../report-page/data.ts';
import { reportPage } from '../report-page/page.ts';
import { reportWords } from '../report-page/words.ts';
import { bytesOf, replace, sha256 } from '../store.ts';
import { EXIT, trouble, type Trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context, type Of } from './answer.ts';
import type { Beside } from './beside.ts';

/** `planglass report`: the page, or the same as JSON, into a file or to the standard output; also where the audit refuses. */
export async function report(
  { file, out, json, internal, scan }: Of<'report'>,
  beside: Beside,
  { language, files }: Context,
): Promise<Answer> {
  const say = words[language];
  const seen = scan === undefined ? undefined : await readScan(files, scan);
  if (seen && 'trouble' in seen) return { ok: false, trouble: seen.trouble };
  const audited = auditRecord(beside.bytes, beside);
  if (!audited.ok) return refused(file, audited.problems, audited.of, language);
  const document = serialise(audited.document);
  const found = secrecyReport({
    audited,
    earlier: beside.earlier,
    others: beside.others.map((each) => each.document),
    solver: beside.solver,
    document: { sha256: await sha256(document), bytes: document.length },
    ...(internal ? { internal: audited.audit } : {}),
    ...(seen ? { scan: seen } : {}),
  });
  const { refusal } = audited;
  const page = json
    ? JSON.stringify(found, null, 2)
    : reportPage(
        found,
        internal ? audited.record : audited.document,
        language,
        internal && refusal ? say.objected(file, refusal) : undefined,
      ).trimEnd();
  const unpublished = {
    ok: false as const,
    problems: [],
    text: reportWords[language].refused,
    code: EXIT.refused,
  };
  if (out === undefined) return refusal ? { ...unpublished, page } : { ok: true, data: {}, text: '', page };
  if ([file, beside.ledgerPath, beside.decisionsPath, scan].includes(out))
    return { ok: false, trouble: trouble('own-file', { path: out }) };
  try {
    await replace(files, out, `${page}\n`);
  } catch (error) {
    return { ok: false, trouble: trouble('cannot-write', { place: out, reason: reasonOf(error) }) };
  }
  return refusal
    ? unpublished
    : { ok: true, data: { written: out }, text: reportWords[language].written(out) };
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
