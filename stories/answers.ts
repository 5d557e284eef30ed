import type { Answer } from './states.ts';

/** Addresses below this path are answered here, in the page; no request leaves it. */
const PREFIX = '/answers/';

const prepared = new Map<string, Answer[]>();
let next = 0;

/** An address whose requests meet the answers in turn; the last one stays. */
export function prepareAddress(answers: readonly Answer[]): string {
  install();
  const address = `${PREFIX}${next++}.json`;
  prepared.set(new URL(address, location.origin).href, [...answers]);
  return address;
}

/** Puts the prepared answers before the page's own `fetch`, which would report a failure on the console. */
const install = once(() => {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : new URL(input, location.href).href;
    const answers = prepared.get(address);
    if (!answers) return original(input, init);
    return answer((answers.length > 1 ? answers.shift() : answers[0]) as Answer);
  };
});

function answer(what: Answer): Promise<Response> {
  if (what === 'pending') return new Promise(() => {});
  if (what === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
  return Promise.resolve(new Response(what, { headers: { 'content-type': 'application/json' } }));
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
