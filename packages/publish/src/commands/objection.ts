import type { Language } from '../arguments.ts';
import { adviceIn, withProposal, type PublishResult, type Surroundings } from '../pipeline.ts';
import { EXIT } from '../trouble.ts';
import { words } from '../words/words.ts';
import { refused, type Refused } from './answer.ts';

export type Unpublished = Extract<PublishResult, { ok: false }>;

/** The same with what would help, where the audit refuses. */
export const withRemedy = async (result: Unpublished, surroundings: Surroundings): Promise<Unpublished> =>
  result.of === 'audit' ? { ...result, refusal: await withProposal(result.refusal, surroundings) } : result;

/** Why a record is not published. */
export function objection(file: string, result: Unpublished, language: Language): Refused {
  if (result.of !== 'audit') return refused(file, result.problems, result.of, language);
  const { findings } = result.refusal;
  return {
    ok: false,
    problems: [],
    findings,
    advice: adviceIn(result.refusal),
    text: words[language].objected(file, result.refusal),
    code: EXIT.refused,
  };
}
