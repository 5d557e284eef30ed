import { parse } from '@planglass/model';
import { readCertificate, verify as unshownBy } from '../audit/certificate.ts';
import { decode } from '../bytes.ts';
import { auditRecord, sourcesBeside } from '../pipeline.ts';
import type { Source } from '../statements/book.ts';
import { bytesOf } from '../store.ts';
import { EXIT, trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context, type Of, type Refused } from './answer.ts';
import { readBeside } from './beside.ts';

/** `planglass verify`: a certificate, checked against the record or the public document that it is of. */
export async function verify(command: Of<'verify'>, bytes: Uint8Array, context: Context): Promise<Answer> {
  const { language, files } = context;
  const text = await bytesOf(files, command.certificate);
  const certificate = text && readCertificate(new TextDecoder().decode(text));
  if (!certificate)
    return { ok: false, trouble: trouble('not-a-certificate', { path: command.certificate }) };
  const sources = certificate.known
    ? publicSource(command.file, bytes, certificate.known, context)
    : await recordSources(command, bytes, context);
  if ('ok' in sources) return sources;
  const unshown = unshownBy(certificate, sources);
  const answer = words[language].verified(unshown, certificate.entries.length);
  return unshown.length
    ? { ok: false, problems: [], data: { unshown }, text: answer, code: EXIT.refused }
    : { ok: true, data: { figures: certificate.entries.length }, text: answer };
}

type Sources = [Source, ...Source[]];

function publicSource(
  file: string,
  bytes: Uint8Array,
  known: Source['known'] & object,
  { language }: Context,
): Sources | Refused {
  const json = decode(bytes);
  const parsed = json.ok ? parse(json.value) : json;
  return parsed.ok
    ? [{ document: parsed.document, known }]
    : refused(file, parsed.problems, 'published', language);
}

async function recordSources(
  command: Of<'verify'>,
  bytes: Uint8Array,
  context: Context,
): Promise<Sources | Extract<Answer, { ok: false }>> {
  const beside = await readBeside(context, command, bytes);
  if ('trouble' in beside) return { ok: false, trouble: beside.trouble };
  const result = auditRecord(bytes, beside);
  if (!result.ok) return refused(command.file, result.problems, result.of, context.language);
  const { record, document } = result;
  return [{ record, document }, ...sourcesBeside(beside)];
}
