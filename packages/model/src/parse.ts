import { read, report, visit, type Decoder } from './decode/decoder.ts';
import { progressDocument } from './decode/document.ts';
import { isObject } from './decode/object.ts';
import type { ProgressDocument } from './document.ts';
import type { Problem } from './problems/problem.ts';
import { checkReferences, type Referring } from './rules.ts';

export type ParseResult =
  | { ok: true; document: ProgressDocument }
  | { ok: false; problems: Problem[] };

/** The major version of the schema that this parser reads. */
export const SCHEMA_MAJOR = 1;

/**
 * The trust boundary: anything to a progress document. Never throws, never changes its input; builds fresh
 * objects from known keys only, and fails closed: with a single problem there is no document.
 */
export function parse(input: unknown): ParseResult {
  const parsed = parseWith(progressDocument, input);
  return parsed.ok ? { ok: true, document: parsed.value } : parsed;
}

/** One reading of a document or a record: its version, its shape, and then its references. */
export const parseWith = <T extends Referring>(decode: Decoder<T>, input: unknown) =>
  read<T>((reading) => {
    if (hasOtherMajor(input)) return report(reading, 'unknown-version', '/schemaVersion', { major: SCHEMA_MAJOR });
    const value = visit(decode, input, '', reading);
    if (value && reading.problems.length === 0) checkReferences(value, reading);
    return value;
  });

/** Whether a version is named, and is none of ours: then nothing else in the file can be judged. */
function hasOtherMajor(input: unknown): boolean {
  if (!isObject(input)) return false;
  const version = Object.getOwnPropertyDescriptor(input, 'schemaVersion')?.value as unknown;
  const major = typeof version === 'string' && /^(\d+)(\.\d+)*$/.exec(version)?.[1];
  return typeof major === 'string' && Number(major) !== SCHEMA_MAJOR;
}
