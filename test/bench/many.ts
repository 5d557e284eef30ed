/**
 * Prints how long a folder of many records takes, the first time and again unchanged:
 *
 *     node test/bench/many.ts [COUNT] [RECORD]
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../packages/publish/src/run.ts';

const [count = '1000', record = 'demo/records/all-states.json'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'planglass-'));
try {
  const source = JSON.parse(await readFile(record, 'utf8')) as { plan: { id: string } };
  await mkdir(join(folder, 'records'));
  for (let at = 0; at < Number(count); at++)
    await writeFile(
      join(folder, 'records', `plan-${at}.json`),
      JSON.stringify({ ...source, plan: { ...source.plan, id: `plan-${at}` } }),
    );
  for (const round of ['first', 'unchanged']) {
    const started = performance.now();
    const argv = ['', '', 'publish', join(folder, 'records'), '--out', join(folder, 'public')];
    const code = await run({ argv, env: {}, stdout: { write: () => true }, stderr: process.stderr });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${seconds} s  ${count} records, ${round}, ${availableParallelism()} threads, exit ${code}`);
  }
} finally {
  await rm(folder, { recursive: true });
}
