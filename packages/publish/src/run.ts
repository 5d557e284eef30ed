import { sentence } from '@planglass/model/sentences';
import { readArguments } from './arguments.ts';
import type { Answer, Refused } from './commands/answer.ts';
import { answerTo } from './commands/index.ts';
import { version } from './commands/version.ts';
import { disk, type Files } from './files.ts';
import { loadSolver as loadHighs, type Solver } from './solve/solver.ts';
import { terminalOf, type Ends, type Stream } from './terminal.ts';
import { EXIT, exitCode, trouble } from './trouble.ts';
import { words } from './words/words.ts';

/** What a run needs of the process; a test passes its own. */
export interface Surroundings extends Ends {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Stream;
  loadSolver?: () => Promise<Solver>;
}

/** One run of the command. Resolves to its exit code, and throws nothing. */
export async function run(
  { argv, env, stdout, loadSolver = loadHighs, ...ends }: Surroundings,
  files: Files = disk,
): Promise<number> {
  const { stderr } = ends;
  const { command, language } = readArguments(argv.slice(2), env);
  const say = words[language];
  if (command.name === 'help') return tell(stdout, say.help, EXIT.done);
  if (command.name === 'version') return tell(stdout, await version(), EXIT.done);
  if (command.name === 'misused')
    return tell(stderr, `${say.trouble(command.trouble)}\n\n${say.help}`, EXIT.misused);

  const terminal = terminalOf(ends, language);
  const answer = await answerTo(command, { language, files, terminal, loadSolver }).catch(
    (error: unknown): Answer => ({
      ok: false,
      trouble: trouble('fault', { where: whereIn(error) }),
    }),
  );
  terminal.clear();
  if ('page' in answer && answer.page !== undefined)
    return tell(stdout, answer.page, answer.ok ? EXIT.done : answer.code);
  // A list of intervals is the same for a machine whether they pass or not; the exit code tells.
  if (command.json && 'entries' in answer && answer.entries)
    return tell(stdout, toJson(answer.entries), answer.ok ? EXIT.done : answer.code);
  if (answer.ok) {
    const text = stdout.isTTY && !env['NO_COLOR'] ? boldHeadings(answer.text) : answer.text;
    return tell(stdout, command.json ? toJson({ ok: true, ...answer.data }) : text, EXIT.done);
  }
  const code = 'trouble' in answer ? exitCode(answer.trouble) : answer.code;
  if (!command.json)
    return tell(stderr, 'trouble' in answer ? say.trouble(answer.trouble) : answer.text, code);
  const problems =
    'trouble' in answer
      ? [{ ...answer.trouble, sentence: say.trouble(answer.trouble) }]
      : answer.problems.map((problem) => ({ ...problem, sentence: sentence(problem, language) }));
  const { findings, advice, proved, data }: Partial<Refused> = 'problems' in answer ? answer : {};
  const more = {
    ...(findings ? { findings } : {}),
    ...advice,
    ...(proved ? { proved } : {}),
    ...data,
  };
  return tell(stdout, toJson({ ok: false, problems, ...more }), code);
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
const boldHeadings = (text: string): string => text.replace(/\n\n(.+)/g, '\n\n\u001b[1m$1\u001b[22m');

function tell(stream: Stream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}

/** The place of a fault in the code. Not its message, which may hold a value of the record. */
function whereIn(error: unknown): string {
  const [, first] = /^\s*at (.*)$/m.exec(error instanceof Error ? (error.stack ?? '') : '') ?? [];
  return first ?? 'unknown';
}
