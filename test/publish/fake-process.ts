import { Readable } from 'node:stream';
import { run } from '../../packages/publish/src/run.ts';
import { disk, type Files } from '../../packages/publish/src/files.ts';
import type { Solver } from '../../packages/publish/src/solve/solver.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with a process of the test's own, in a language that does not depend on the machine. */
export const planglass = (...args: string[]): Promise<Ran> => planglassOn(disk, args);

/** What a test sets of its process: nothing of it depends on the machine. */
export interface Process {
  env?: Record<string, string>;
  isTTY?: boolean;
  /** What somebody types at the terminal. */
  typed?: string;
  now?: () => number;
  loadSolver?: () => Promise<Solver>;
}

/** The same with another disk, another environment, or a terminal at which somebody may type. */
export async function planglassOn(
  files: Files,
  args: readonly string[],
  { env = { LANG: 'en_GB.UTF-8' }, isTTY = false, typed, now, loadSolver }: Process = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => (written[name] += text),
    isTTY,
  });
  const argv = ['node', 'planglass', ...args];
  const stdin = typed === undefined ? undefined : Object.assign(Readable.from([typed]), { isTTY });
  const ends = {
    ...(stdin ? { stdin } : {}),
    ...(now ? { now } : {}),
    ...(loadSolver ? { loadSolver } : {}),
  };
  const code = await run({ argv, env, stdout: stream('stdout'), stderr: stream('stderr'), ...ends }, files);
  return { code, ...written };
}

/** A clock on which a minute passes between any two looks, so that everything takes long. */
export function minutesApart(): () => number {
  let time = 0;
  return () => (time += 60_000);
}
