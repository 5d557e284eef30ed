import { keyName } from './decode/decoder.ts';
import { LIMITS } from './limits.ts';
import type { JsonProblemCode, Problem } from './problems/problem.ts';

export type JsonResult = { ok: true; value: unknown } | { ok: false; problems: Problem[] };

/**
 * JSON text to a value. A repeated key is refused: `JSON.parse` would keep the last of the two without a word,
 * and a person who reads the file may see the first.
 */
export function readJson(text: string): JsonResult {
  if (text.length > LIMITS.json) return refuse('file-too-long', '', { limit: LIMITS.json });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const repeated = findRepeatedKey(text);
  return repeated ? refuse('repeated-key', repeated.path, { key: repeated.key }) : { ok: true, value };
}

function refuse(code: JsonProblemCode, path = '', args: Problem['args'] = {}): JsonResult {
  return { ok: false, problems: [{ code, path, args }] };
}

interface Level {
  /** The keys so far; a list has none. */
  keys?: Set<string>;
  /** The key or the index that is being read. */
  at: string | number;
}

/** Looks through text that is known to be JSON; only strings and brackets matter. */
function findRepeatedKey(text: string): { path: string; key: string } | undefined {
  const levels: Level[] = [];
  let string = 0;
  for (let place = 0; place < text.length; place++) {
    const found = text[place]!;
    // A comma and a colon stand within brackets, and a colon within those that have keys.
    const level = levels[levels.length - 1]!;
    if (found === '"') {
      string = place;
      while (text[++place] !== '"') if (text[place] === '\\') place++;
    } else if (found === '{') levels.push({ keys: new Set(), at: '' });
    else if (found === '[') levels.push({ at: 0 });
    else if ('}]'.includes(found)) levels.pop();
    else if (found === ',') level.at = +level.at + 1;
    else if (found === ':') {
      const keys = level.keys!;
      const key = JSON.parse(text.slice(string, place)) as string;
      if (keys.has(key)) {
        const path = levels
          .slice(0, -1)
          .map(({ at }) => `/${keyName(at).replaceAll('~', '~0').replaceAll('/', '~1')}`)
          .join('');
        return { path, key: keyName(key) };
      }
      keys.add(key);
      level.at = key;
    }
  }
  return undefined;
}
