import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { reasonOf, type Files } from '../files.ts';
import { EXIT, trouble } from '../trouble.ts';
import { manyWords } from '../words/many.ts';
import type { Answer, Context, Of } from './answer.ts';
import type { Done, Job } from './many-worker.ts';

/** What became of one record of a folder. */
export interface OneOfMany {
  /** The name of its file without the ending, or of its folder; its releases are in the folder of that name. */
  name: string;
  outcome: 'published' | 'unchanged' | 'failed';
  /** The exit code that `publish` has for it alone. */
  code: number;
  /** What `publish --json` prints for it alone. */
  answer: Readonly<Record<string, unknown>>;
}

/** Whether the path is a folder of records, and not one of the CSV files of one. What cannot be listed is left to be read, which says why it cannot. */
export const isManyRecords = (files: Files, path: string): Promise<boolean> =>
  files.list(path).then(
    (names) => !names.some(isTable),
    () => false,
  );

/** Publishes every record of a folder, each by itself: one that fails does not keep the others. */
export async function publishMany(
  { file, out, accept, ledger, decisions, others, json }: Of<'publish'>,
  { language, files, terminal }: Context,
): Promise<Answer> {
  const ofOne = Object.entries({ ledger, decisions, with: others[0] }).find(([, each]) => each !== undefined);
  if (ofOne) return { ok: false, trouble: trouble('one-record', { option: `--${ofOne[0]}` }) };
  const folder = file.replace(/(?!^)\/+$/, '');
  let found: string[];
  try {
    found = await recordsIn(files, folder);
  } catch (error) {
    return { ok: false, trouble: trouble('cannot-read', { place: folder, reason: reasonOf(error) }) };
  }
  if (!found.length) return { ok: false, trouble: trouble('no-records', { folder }) };
  const names = found.map((each) => each.replace(RECORD, ''));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { ok: false, trouble: trouble('same-name', { name: twice }) };
  const jobs = found.map((each, at): Job => [
    'publish',
    `${folder}/${each}`,
    '--out',
    `${out}/${names[at]!}`,
    '--lang',
    language,
    ...(accept ? ['--accept'] : []),
  ]);
  const done: OneOfMany[] = [];
  await inWorkers(jobs, availableParallelism(), (at, result) => {
    done[at] = outcomeOf(names[at]!, result);
    const finished = done.filter((each) => each);
    const failed = finished.filter(({ outcome }) => outcome === 'failed');
    terminal.progress('records', finished.length, names.length, failed.length);
  });
  const text = manyWords[language].done(done, out);
  const answer = json ? { page: JSON.stringify(done, null, 2) } : {};
  return done.some(({ outcome }) => outcome === 'failed')
    ? { ok: false, problems: [], text, code: EXIT.refused, ...answer }
    : { ok: true, data: {}, text, ...answer };
}

const RECORD = /\.(json|xlsx)$/i;
const isTable = (name: string): boolean => /\.csv$/i.test(name);

/** The records of a folder in a fixed order: files, and folders of CSV files. What stands beside a record is none, nor what a program has open. */
async function recordsIn(files: Files, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await files.list(folder)).sort()) {
    if (/^[.~]/.test(name) || /\.decisions\.json$/i.test(name)) continue;
    const path = `${folder}/${name}`;
    const isFolder = (await files.kind(path, 'follow')) === 'folder';
    if (isFolder ? (await files.list(path)).some(isTable) : RECORD.test(name)) found.push(name);
  }
  return found;
}

function outcomeOf(name: string, { code, printed }: Done): OneOfMany {
  const answer = asObject(printed);
  const outcome =
    code !== EXIT.done ? 'failed' : answer['outcome'] === 'unchanged' ? 'unchanged' : 'published';
  return { name, outcome, code, answer };
}

function asObject(printed: string): Record<string, unknown> {
  try {
    return JSON.parse(printed) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Gives the jobs to as many threads as there are cores, one after the other, and tells of each when it is done. */
async function inWorkers(
  jobs: readonly Job[],
  threads: number,
  tell: (at: number, done: Done) => void,
): Promise<void> {
  let next = 0;
  const one = (worker: Worker, job: Job): Promise<Done> =>
    new Promise((resolve) => {
      const settle = (done: Done): void => {
        worker.off('message', settle).off('error', end).off('exit', end);
        resolve(done);
      };
      // A thread that ends, for want of memory perhaps, takes its record with it and no other.
      const end = (): void => settle({ code: EXIT.fault, printed: '' });
      worker.on('message', settle).on('error', end).on('exit', end);
      worker.postMessage(job);
    });
  const thread = async (): Promise<void> => {
    let worker = start();
    while (next < jobs.length) {
      const at = next++;
      const done = await one(worker, jobs[at]!);
      tell(at, done);
      if (done.printed) continue;
      await worker.terminate();
      worker = start();
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, thread));
}

/** The sources are run as they are, and as what they are compiled to; without flags of the process, which may be a test's. */
const start = (): Worker =>
  new Worker(
    new URL(import.meta.url.endsWith('.ts') ? 'many-worker.ts' : 'many-worker.js', import.meta.url),
    {
      execArgv: [],
    },
  );
