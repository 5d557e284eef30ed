import { LIMITS, parse, readJson, type Problem, type ProgressDocument } from '@planglass/model';

/** Why there is no document to show; each has its own sentence. */
export type Failure = 'network' | 'not-json' | 'not-document' | 'wrong-version';

export type Loaded =
  | { ok: true; document: ProgressDocument }
  | { ok: false; failure: Failure; problems: readonly Problem[] };

const admitted = new WeakSet<object>();
const pending = new Map<string, Promise<Loaded>>();

/** Fetches and parses the document at an absolute address, once for all widgets of the page. A failure is not kept. */
export function load(url: string): Promise<Loaded> {
  const known = pending.get(url);
  if (known) return known;
  const loading = fetchDocument(url, 'default');
  pending.set(url, loading);
  void loading.then(({ ok }) => ok || pending.delete(url));
  return loading;
}

/** Fetches again past the page's own memory; an earlier document stays in it where that fails. */
export async function reload(url: string): Promise<Loaded> {
  const loading = fetchDocument(url, 'no-cache');
  const loaded = await loading;
  if (loaded.ok) pending.set(url, loading);
  return loaded;
}

/** Text to document: JSON without repeated keys, then `parse`. */
export function read(text: string): Loaded {
  const json = readJson(text);
  return json.ok ? admit(json.value) : { ok: false, failure: 'not-json', problems: json.problems };
}

/** Anything to document. What has been admitted once is frozen, and passes again without being parsed. */
export function admit(input: unknown): Loaded {
  if (typeof input === 'object' && input !== null && admitted.has(input))
    return { ok: true, document: input as ProgressDocument };
  const parsed = parse(input);
  if (parsed.ok) {
    admitted.add(freeze(parsed.document));
    return parsed;
  }
  const { problems } = parsed;
  const newer = problems.some(({ code }) => code === 'unknown-version');
  return { ok: false, failure: newer ? 'wrong-version' : 'not-document', problems };
}

async function fetchDocument(url: string, cache: RequestCache): Promise<Loaded> {
  try {
    const response = await fetch(url, { cache, credentials: 'same-origin', headers: { accept: 'application/json' } });
    if (!response.ok) return unreachable;
    const text = await response.text();
    return text.length > LIMITS.json ? { ok: false, failure: 'not-document', problems: [] } : read(text);
  } catch {
    return unreachable;
  }
}

const unreachable: Loaded = { ok: false, failure: 'network', problems: [] };

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part as object);
  return Object.freeze(value);
}
