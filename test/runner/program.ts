import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, resolve } from 'node:path';

/** Tools of the workspace first, then the Node that runs this: scripts get the same one. */
const PATH = [resolve('node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);

/** Hundreds of processes load the same sources: what Node compiles of them is kept, and types are taken off once. */
const NODE_COMPILE_CACHE = resolve('node_modules/.cache/node-compile');

/** Runs a program with our output and no input; resolves to its exit code. Signals to us end it as well. */
export async function runProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH, NODE_COMPILE_CACHE, ...env },
  });
  let stopped = false;
  const end = (signal: NodeJS.Signals): void => {
    stopped = true;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    // Whoever stops the command does not want its next part.
    if (stopped) process.exit(1);
    return code ?? 1;
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}
