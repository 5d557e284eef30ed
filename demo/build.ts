import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const command = fileURLToPath(new URL('./bin.ts', import.meta.resolve('planglass')));

/**
 * Builds the demo as a city would run it: the self-hosted folder of the widgets, the pages of the portal, and
 * then, with the office's own command, a release of every record in `demo/records` under `/plan/<record>/`.
 *
 * @returns The folder to serve, and what the command reported of each record.
 * @throws When a record is refused; the message is the command's own report.
 */
export async function buildDemo(): Promise<{ folder: string; reports: string[] }> {
  const folder = join(root, 'dist/demo');
  await build({ root, mode: 'cms', logLevel: 'warn' });
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  const records = globSync('records/*.json', { cwd: import.meta.dirname }).sort();
  const reports = records.map((record) =>
    publish(join('demo', record), join('dist/demo/plan', basename(record, '.json'))),
  );
  return { folder, reports };
}

/** Runs `planglass publish` from the workspace folder, and returns its report. */
function publish(record: string, out: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'publish', record, '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`planglass publish ${record} --out ${out}\n${stdout}${stderr}`);
  return stdout.trim();
}

if (import.meta.main) for (const report of (await buildDemo()).reports) console.log(`${report}\n`);
