import { certify, certifyPublic } from '../audit/certificate.ts';
import { auditEntries } from '../audit/json.ts';
import { reasonOf } from '../files.ts';
import { auditRecord, withProposal } from '../pipeline.ts';
import { replace } from '../store.ts';
import { EXIT, trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context, type Of } from './answer.ts';
import type { Beside } from './beside.ts';

/** `planglass audit`: everything that can be worked out, for those who may know it. */
export async function audit(
  { file, certificate, public: forStrangers }: Of<'audit'>,
  beside: Beside,
  { language, files }: Context,
): Promise<Answer> {
  const say = words[language];
  const result = auditRecord(beside.bytes, beside);
  if (!result.ok) return refused(file, result.problems, result.of, language);
  const { audit: found, record, document } = result;
  if (certificate !== undefined && found.kind === 'audited') {
    const certified = forStrangers ? certifyPublic({ record, document }, beside.solver) : certify(found);
    try {
      await replace(files, certificate, `${JSON.stringify(certified ?? null)}\n`);
    } catch (error) {
      return { ok: false, trouble: trouble('cannot-write', { place: certificate, reason: reasonOf(error) }) };
    }
  }
  const refusal = result.refusal && (await withProposal(result.refusal, beside));
  const entries = found.kind === 'audited' ? auditEntries(found) : [];
  const text = [...(refusal ? [say.objected(file, refusal), ''] : []), say.audited(entries)].join('\n');
  return refusal
    ? { ok: false, problems: [], findings: refusal.findings, entries, text, code: EXIT.refused }
    : { ok: true, entries, data: {}, text };
}
