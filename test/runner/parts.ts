import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Needed } from '../browsers/find.ts';
import { fail, judge, judgeEngines, noCounts, type Counts } from './count.ts';
import type { Options, PartName } from './options.ts';
import { runProgram } from './program.ts';

export interface Part {
  name: PartName;
  /** Engines and programs that must be installed before the part can run. */
  engines: readonly Needed[];
  run(): Promise<Counts>;
}

type Reading = (file: string) => Counts;

const readCounts: Reading = (file) => JSON.parse(readFileSync(file, 'utf8')) as Counts;

/** The parts that the options ask for, in order. With a folder, parts without tests in it are left out. */
export function selectParts({ parts, folder, engines }: Options): Part[] {
  const root = folder === undefined ? 'test' : `test/${folder}`;
  const find = (pattern: string): string[] => globSync(`${root}/**/${pattern}`).sort();
  const browserTests = find('*.browser.test.ts');
  const nodeTests = find('*.test.ts').filter((file) => !browserTests.includes(file));
  const endToEndTests = find('*.e2e.ts');

  const all: (Part & { files?: string[] })[] = [
    { name: 'lint', engines: [], run: () => runCheck('lint') },
    { name: 'types', engines: [], run: () => runCheck('types') },
    {
      name: 'node',
      engines: ['GLPK', 'Make', 'Python'],
      files: nodeTests,
      run: () => runNodeTests('node', nodeTests),
    },
    { name: 'browsers', engines, files: browserTests, run: () => runBrowserTests(root, engines) },
    {
      name: 'e2e',
      // The portal's own tests read Chromium's accessibility tree, whatever engines are asked for.
      engines: [...new Set<Engine>(['Chromium', ...engines])],
      files: endToEndTests,
      run: () => runEndToEnd(endToEndTests, engines),
    },
  ];
  const selected = all.filter((part) => parts.includes(part.name));
  if (folder === undefined) return selected;
  const inFolder = selected.filter((part) => part.files !== undefined && part.files.length > 0);
  if (inFolder.length === 0)
    throw new Error(`There are no tests in ${root}/, and no part is called "${folder}".`);
  return inFolder;
}

/** A script of package.json that passes or fails as a whole counts as one test. */
async function runCheck(name: 'lint' | 'types'): Promise<Counts> {
  const code = await runProgram(process.execPath, ['--run', name]);
  return code === 0 ? { ...noCounts(), passed: 1 } : fail(noCounts(), `${name}: see its output above`);
}

async function runNodeTests(
  name: 'node' | 'e2e',
  files: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  // Without file names, node would look for tests itself.
  if (files.length === 0) return judge(name, noCounts(), 0);
  const args = (counts: string): string[] => [
    '--test',
    // Node would leave one core idle, which is half of a small machine.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/runner/node-reporter.ts',
    `--test-reporter-destination=${counts}`,
    ...files,
  ];
  return withCounts(name, readCounts, (counts) => runProgram(process.execPath, args(counts), env));
}

async function runBrowserTests(root: string, engines: readonly Engine[]): Promise<Counts> {
  const read: Reading = (file) =>
    judgeEngines(engines, JSON.parse(readFileSync(file, 'utf8')) as Record<string, Counts>);
  return withCounts('browsers', read, (counts) =>
    runProgram('wtr', [], {
      TEST_COUNTS: counts,
      TEST_ENGINES: engines.join(','),
      TEST_FILES: `${root}/**/*.browser.test.ts`,
    }),
  );
}

async function runEndToEnd(files: readonly string[], engines: readonly Engine[]): Promise<Counts> {
  if (files.length === 0) return judge('e2e', noCounts(), 0);
  const code = await runProgram(process.execPath, ['demo/build.ts']);
  if (code !== 0) return fail(noCounts(), 'e2e: the demo could not be built, see the output above');
  return runNodeTests('e2e', files, { TEST_ENGINES: engines.join(',') });
}

/** Runs a program that writes its counts to a file, and reads them; no file means that it broke. */
async function withCounts(
  part: PartName,
  read: Reading,
  run: (file: string) => Promise<number>,
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-test-'));
  try {
    const file = join(folder, 'counts.json');
    const code = await run(file);
    try {
      return judge(part, read(file), code);
    } catch {
      return fail(noCounts(), `${part}: ended with code ${code} before it counted anything`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
