import { run } from '../../packages/publish/src/run.ts';
import { disk, type Files } from '../../packages/publish/src/files.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with a process of the test's own, in a language that does not depend on the machine. */
export const planglass = (...args: string[]): Promise<Ran> => planglassOn(disk, args);

/** The same with another disk, another environment, or a terminal. */
export async function planglassOn(
  files: Files,
  args: readonly string[],
  env: Record<string, string> = { LANG: 'en_GB.UTF-8' },
  isTTY = false,
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => (written[name] += text),
    isTTY,
  });
  const argv = ['node', 'planglass', ...args];
  const code = await run({ argv, env, stdout: stream('stdout'), stderr: stream('stderr') }, files);
  return { code, ...written };
}
