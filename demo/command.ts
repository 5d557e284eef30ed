import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('./bin.ts', import.meta.resolve('planglass')));

/** How a run of the command ended, and what it printed. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the office's own command, `planglass`, in a folder. */
export const planglass = (folder: string, ...args: readonly string[]): Ran =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
