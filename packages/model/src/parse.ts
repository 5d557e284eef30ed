import { read, report } from './decode/decoder.ts';
import type { Decoder } from './decode/decoder.ts';
import { progressDocument } from './decode/document.ts';
import { isObject } from './decode/object.ts';
import type { ProgressDocument } from './document.ts';
import type { Problem } from './problems/problem.ts';
import { checkReferences } from './rules.ts';
import type { Referring } from './rules.ts';

export type ParseResult = { ok: true; document: ProgressDocument } | { ok: false; problems: Problem[] };

/** A version whose major number is another than 1, however it goes on. */
const OTHER_MAJOR = /^(?!1(\.|$))\d+(\.|$)/;

/** Version first, then the shape, then the references; each step only where the one before found nothing. */
export function readVersioned<T extends Referring>(decode: Decoder<T>, input: unknown) {
  return read((reading) => {
    if (isObject(input) && OTHER_MAJOR.test(String(input['schemaVersion']))) {
      return report(reading, 'unknown-version', '/schemaVersion', { supported: 1 });
    }
    const value = decode(input, '', reading);
    if (value && !reading.problems.length) checkReferences(value, reading);
    return value;
  });
}

/**
 * The trust boundary: reads anything as a progress document. The result is a fresh copy of the known keys,
 * or the list of problems; nothing is thrown, and the input stays as it was.
 */
export function parse(input: unknown): ParseResult {
  const result = readVersioned(progressDocument, input);
  return result.ok ? { ok: true, document: result.value } : result;
}
