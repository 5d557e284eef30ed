import { connected } from '../audit/connected.ts';
import { buildRecord, sourcesBeside } from '../pipeline.ts';
import { GUIDED_FROM } from '../solve/explore.ts';
import { collect } from '../statements/collect.ts';
import { terminalWords } from '../words/terminal.ts';
import type { Context } from './answer.ts';
import type { Beside } from './beside.ts';

/**
 * The same with a solver, where so many figures hang together that one may be asked: to load it takes longer than most
 * audits. Where it cannot be loaded the person is told, and the exact solver does all the work: it says the same.
 */
export async function withSolver(
  beside: Beside,
  { language, terminal, loadSolver }: Pick<Context, 'language' | 'terminal' | 'loadSolver'>,
): Promise<Beside> {
  if (!hangTogether(beside)) return beside;
  try {
    return { ...beside, solver: await loadSolver() };
  } catch {
    terminal.say(terminalWords[language].withoutSolver);
    return beside;
  }
}

/** Whether so many do, those that are published among them: what is proposed may be to withhold them. */
function hangTogether(beside: Beside): boolean {
  const built = buildRecord(beside.bytes, beside);
  if (!built.ok) return false;
  const { book } = collect([built.source, ...sourcesBeside(beside)]);
  return connected(book).some(({ unknowns }) => unknowns.size >= GUIDED_FROM);
}
