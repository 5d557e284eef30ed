import { parse, readJson, type Problem, type ProgressDocument } from '@planglass/model';

/** Why a document could not be had. */
export type LoadFailure = 'network' | 'not-json' | 'not-document' | 'wrong-version';

/** Why a widget shows no document; each has its own sentence. The last is a fault of the widget and not of the document. */
export type Failure = LoadFailure | 'not-rendered';

export type Loaded =
  | { ok: true; document: ProgressDocument }
  | { ok: false; failure: LoadFailure; problems: readonly Problem[] };

type Listener = (loaded: Loaded) => void;

const admitted = new WeakMap<object, Loaded>();
const known = new Map<string, Promise<Loaded>>();
const reloading = new Map<string, Promise<Loaded>>();
const listeners = new Map<string, Set<Listener>>();

/** Fetches and parses the document at an address, once for all widgets of the page. A failure is not kept. */
export function load(url: string): Promise<Loaded> {
  const before = known.get(url);
  if (before) return before;
  const loading = fetchDocument(url, 'default');
  known.set(url, loading);
  void loading.then(({ ok }) => ok || known.get(url) !== loading || known.delete(url));
  return loading;
}

/**
 * Fetches again past the page's own memory, once however many ask at the same time, and tells every widget
 * that shows this address. Where that fails, the earlier document stays in memory.
 */
export function reload(url: string): Promise<Loaded> {
  const before = reloading.get(url);
  if (before) return before;
  const loading = fetchDocument(url, 'no-cache').then((loaded) => {
    reloading.delete(url);
    if (loaded.ok) known.set(url, Promise.resolve(loaded));
    listeners.get(url)?.forEach((listener) => listener(loaded));
    return loaded;
  });
  reloading.set(url, loading);
  return loading;
}

/** Calls back after every `reload` of an address. Returns the function that stops it. */
export function onReload(url: string, listener: Listener): () => void {
  const those = listeners.get(url) ?? new Set<Listener>();
  listeners.set(url, those.add(listener));
  return () => {
    those.delete(listener);
    if (those.size === 0 && listeners.get(url) === those) listeners.delete(url);
  };
}

/** The text that a document was read from, so that it can be handed on as it was published. */
export const textOf = new WeakMap<ProgressDocument, string>();

/** Text to document: JSON without repeated keys, then `parse`. */
export function read(text: string): Loaded {
  const json = readJson(text);
  if (json.ok) {
    const loaded = admit(json.value);
    if (loaded.ok) textOf.set(loaded.document, text);
    return loaded;
  }
  const failure = json.problems.some(({ code }) => code === 'not-json') ? 'not-json' : 'not-document';
  return { ok: false, failure, problems: json.problems };
}

/** Anything to document. The same object is parsed once, however many widgets it is given to and whatever becomes of it. */
export function admit(input: unknown): Loaded {
  if (typeof input !== 'object' || input === null) return examine(input);
  const loaded = admitted.get(input) ?? examine(input);
  admitted.set(input, loaded);
  return loaded;
}

/** What passes is frozen, and passes again as it is. */
function examine(input: unknown): Loaded {
  const parsed = parse(input);
  if (parsed.ok) {
    admitted.set(freeze(parsed.document), parsed);
    return parsed;
  }
  const { problems } = parsed;
  const newer = problems.some(({ code }) => code === 'unknown-version');
  return { ok: false, failure: newer ? 'wrong-version' : 'not-document', problems };
}

async function fetchDocument(url: string, cache: RequestCache): Promise<Loaded> {
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
    });
    return response.ok ? read(await response.text()) : unreachable;
  } catch {
    // refused, cut off, blocked by the page's policy, or not an address at all
    return unreachable;
  }
}

const unreachable: Loaded = { ok: false, failure: 'network', problems: [] };

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) freeze(part as object);
  return Object.freeze(value);
}
