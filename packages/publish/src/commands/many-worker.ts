import { parentPort } from 'node:worker_threads';
import { run } from '../run.ts';

/** The words after `planglass` for one record. */
export type Job = readonly string[];

/** What that run printed as JSON, and its exit code. */
export interface Done {
  code: number;
  printed: string;
}

parentPort?.on('message', (job: Job) => {
  let printed = '';
  const stdout = { write: (text: string) => (printed += text) };
  // What is said besides is no part of the JSON.
  const stderr = { write: (text: string) => process.stderr.write(text) };
  const argv = ['', '', ...job, '--json'];
  void run({ argv, env: {}, stdout, stderr }).then((code) => {
    parentPort?.postMessage({ code, printed } satisfies Done);
  });
});
