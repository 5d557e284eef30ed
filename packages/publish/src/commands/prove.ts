import { builders } from '../prove/builders.ts';
import { proveRecord } from '../prove/prove.ts';
import { sha256 } from '../store.ts';
import { EXIT } from '../trouble.ts';
import { words } from '../words/words.ts';
import type { Answer, Context, Of } from './answer.ts';
import type { Beside } from './beside.ts';
import { objection, withRemedy } from './objection.ts';

/** `planglass prove`: the proof by two worlds. */
export async function prove(
  { file }: Of<'prove'>,
  beside: Beside,
  { language, terminal }: Context,
): Promise<Answer> {
  const result = await proveRecord(beside.bytes, beside, builders(sha256, beside.solver), terminal.progress);
  if (!result.ok) return objection(file, await withRemedy(result, beside), language);
  const { proved } = result;
  const text = words[language].proved(proved);
  return proved.differing.length
    ? { ok: false, problems: [], proved, text, code: EXIT.refused }
    : { ok: true, data: { ...proved }, text };
}
