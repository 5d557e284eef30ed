import { run } from '../../packages/publish/src/run.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with a process of the test's own, in a language that does not depend on the machine. */
export async function planglass(...args: string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const code = await run({
    argv: ['node', 'planglass', ...args],
    env: { LANG: 'en_GB.UTF-8' },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { code, ...written };
}
