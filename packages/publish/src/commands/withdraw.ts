import { EXIT } from '../trouble.ts';
import { withdraw as takeBack } from '../withdraw.ts';
import { problemLines } from '../words/lines.ts';
import { withdrawWords } from '../words/withdraw.ts';
import type { Answer, Context, Of } from './answer.ts';

/** `planglass withdraw`; the day is the machine's own where none is given. */
export async function withdraw(
  { release, out, reason, on = today(), replacedBy }: Of<'withdraw'>,
  { language, files }: Context,
): Promise<Answer> {
  const say = withdrawWords[language];
  const result = await takeBack(files, out, {
    release,
    on,
    reason,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  });
  if ('trouble' in result) return { ok: false, trouble: result.trouble };
  if ('problems' in result)
    return {
      ok: false,
      problems: result.problems,
      text: `${say.problems}\n${problemLines(result.problems, language)}`,
      code: EXIT.refused,
    };
  const { outcome, latest } = result;
  return {
    ok: true,
    data: { release, outcome, latest },
    text: outcome === 'withdrawn' ? say.withdrawn(release, latest) : say.unchanged(release),
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
