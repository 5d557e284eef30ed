import { LIMITS, parse, readJson, type Problem, type ProgressDocument } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { build } from './build/build.ts';
import { classify } from './classify/classify.ts';
import { report, type Report } from './report.ts';

export interface PublishedFile {
  /** Relative to the release's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

export type PublishResult =
  | { ok: true; document: ProgressDocument; files: [PublishedFile, ...PublishedFile[]]; report: Report }
  | { ok: false; problems: Problem[]; of: 'record' | 'document' };

/** More bytes than this cannot be a file that is read: a UTF-16 code unit takes three in UTF-8 at most. */
export const BYTES_LIMIT = LIMITS.json * 3;

/**
 * A record's bytes to the files of its release, or to the problems that stand in the way: of the record, or of
 * the document that would have come of it. Pure: the same bytes give the same files, in Node and in a browser,
 * and nothing is read or written elsewhere.
 *
 *     bytes ─ read ─ validate ─ record ─┬─ classify ─ decisions ─────────────┬─ report
 *                                       └─ protect ─ build ─ audit ─ document ┴─ serialise ─ files
 */
export function publishRecord(bytes: Uint8Array): PublishResult {
  const json = decode(bytes);
  if (!json.ok) return { ...json, of: 'record' };
  const validated = parseRecord(json.value);
  if (!validated.ok) return { ...validated, of: 'record' };
  const decisions = classify(validated.record);
  const protectedRecord = protect(validated.record);
  const built = build(protectedRecord.record);
  const audited = audit(built);
  const file = serialise(audited.document);
  const own = parseOwn(file);
  if (!own.ok) return { ...own, of: 'document' };
  return {
    ok: true,
    document: own.document,
    files: [{ path: 'progress.json', bytes: file }],
    report: report(own.document, validated.record, decisions, [protectedRecord.stage, audited.stage]),
  };
}

/** A stage that guards against derivation, and whether this version carries it out. */
export interface GuardStage {
  stage: 'protect' | 'audit';
  carriedOut: boolean;
}

/** Secondary suppression: withholding more, so that nothing withheld can be worked out. Not part of this version, and reported so. */
function protect(record: PlanRecord): { record: PlanRecord; stage: GuardStage } {
  return { record, stage: { stage: 'protect', carriedOut: false } };
}

/** The check that nothing withheld can be worked out from the document. Not part of this version, and reported so. */
function audit(document: ProgressDocument): { document: ProgressDocument; stage: GuardStage } {
  return { document, stage: { stage: 'audit', carriedOut: false } };
}

/** Bytes as UTF-8 to a value; a byte that is no UTF-8, and a repeated key, is refused. */
export function decode(bytes: Uint8Array): ReturnType<typeof readJson> {
  if (bytes.length > BYTES_LIMIT)
    return { ok: false, problems: [{ code: 'file-too-long', path: '', args: { limit: LIMITS.json } }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problems: [{ code: 'not-utf8', path: '', args: {} }] };
  }
  return readJson(text);
}

const serialise = (document: ProgressDocument): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);

/** What was written is read again at the trust boundary, as any page will. */
function parseOwn(file: Uint8Array): ReturnType<typeof parse> {
  const json = decode(file);
  return json.ok ? parse(json.value) : json;
}
