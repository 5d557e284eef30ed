import { proveRecord } from '../prove/prove.ts';
import { EXIT } from '../trouble.ts';
import { words } from '../words/words.ts';
import type { Answer, Context, Of } from './answer.ts';
import type { Beside } from './beside.ts';
import { objection, withRemedy } from './objection.ts';

/** `planglass prove`: the proof by two worlds. */
export async function prove({ file }: Of<'prove'>, beside: Beside, { language }: Context): Promise<Answer> {
  const result = await proveRecord(beside.bytes, beside);
  if (!result.ok) return objection(file, await withRemedy(result, beside), language);
  const { proved } = result;
  const text = words[language].proved(proved);
  return proved.differing.length
    ? { ok: false, problems: [], proved, text, code: EXIT.refused }
    : { ok: true, data: { ...proved }, text };
}
