import { LIMITS, readJson } from '@planglass/model';

/** More bytes than this cannot be a file that is read: a UTF-16 code unit takes three in UTF-8 at most. */
export const BYTES_LIMIT = LIMITS.json * 3;

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
