import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { planglass } from './command.ts';

const root = join(import.meta.dirname, '..');

/**
 * Builds the demo as a city would run it: the self-hosted folder of the widgets with its themes, the pages of the portal, and
 * then, with the office's own command, a release of every record in `demo/records` under `/plan/<record>/`.
 *
 * @returns The folder to serve, and what the command reported of each record, by its name.
 * @throws When a record is refused; the message is the command's own report.
 */
export async function buildDemo(): Promise<{ folder: string; reports: Record<string, string> }> {
  const folder = join(root, 'dist/demo');
  await build({ root, mode: 'cms', logLevel: 'warn' });
  for (const each of ['themes', 'tokens'])
    cpSync(join(root, 'packages/elements', each), join(root, 'dist/cms/planglass', each), {
      recursive: true,
      // neither the guide nor what writes the sheets
      filter: (file) => !/\.(md|ts)$/.test(file),
    });
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  // Beside the demo and not beside its records, which are the repository's.
  rmSync(join(root, 'dist/ledgers'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist/ledgers'), { recursive: true });
  const reports: Record<string, string> = {};
  for (const file of globSync('records/*.json', { cwd: import.meta.dirname }).sort()) {
    // What the office decided stands beside its record, where the command finds it.
    if (file.endsWith('.decisions.json')) continue;
    const record = basename(file, '.json');
    reports[record] = publish(
      join('demo', file),
      join('dist/demo/plan', record),
      join('dist/ledgers', `${record}.jsonl`),
    );
  }
  return { folder, reports };
}

/** Runs `planglass publish` from the workspace folder, and returns its report. */
function publish(record: string, out: string, ledger: string): string {
  const { status, stdout, stderr } = planglass(root, 'publish', record, '--out', out, '--ledger', ledger);
  if (status !== 0) throw new Error(`planglass publish ${record} --out ${out}\n${stdout}${stderr}`);
  return stdout.trim();
}

if (import.meta.main) await buildDemo();
