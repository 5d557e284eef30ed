/**
 * `pnpm mutation [GROUP…] [--incremental]`: changes the code that decides on disclosure in one place after the other, and counts how many
 * of the changes a test notices. Ends with 1 where it is fewer than 80 % in any group.
 *
 * `--incremental` keeps the results of the last run for what neither source nor test has changed since.
 *
 * One process runs many mutants: the tests are loaded once, and of them only those run that reach the mutant.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { GROUPS, type Group } from './groups.ts';

const LEAST = 80;

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>;

const args = process.argv.slice(2);
const incremental = args.includes('--incremental');
const chosen = args.filter((each) => each !== '--incremental');
const unknown = chosen.filter((each) => !GROUPS.some(({ name }) => name === each));
if (unknown.length) {
  console.error(
    `There is no group ${unknown.join(', ')}. There are: ${GROUPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const lines: string[] = [];
const all: Results = [];
for (const group of GROUPS.filter(({ name }) => !chosen.length || chosen.includes(name))) {
  const begin = Date.now();
  const results = await mutate(group);
  all.push(...results);
  lines.push(line(group.name, results, (Date.now() - begin) / 60_000));
  if (score(results) < LEAST) process.exitCode = 1;
}
console.log(['', ...lines, line('total', all), ''].join('\n'));

function mutate({ name, folders, tests }: Group): Promise<Results> {
  return new Stryker({
    mutate: folders.map((folder) => `packages/publish/src/${folder}/**/*.ts`),
    testRunner: 'mocha',
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/mocha-runner'))],
    mochaOptions: { spec: tests.flatMap((pattern) => globSync(pattern).sort()) },
    testRunnerNodeArgs: ['--import', './test/mutation/hooks.ts'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A simplex that does not end is stopped by its number of steps; this is for what hangs otherwise.
    timeoutMS: 5_000,
    timeoutFactor: 3,
    incremental,
    incrementalFile: `dist/mutation/${name}.incremental.json`,
    tempDirName: 'dist/mutation/sandbox',
    ignorePatterns: ['dist', 'stories', '.storybook', '.vscode', '.changeset'],
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    htmlReporter: { fileName: `dist/mutation/${name}.html` },
    jsonReporter: { fileName: `dist/mutation/${name}.json` },
  }).runMutationTest();
}

/** As Stryker counts: what it ends by a timeout is noticed, and what no test reaches is not. */
function score(results: Results): number {
  const noticed = count(results, 'Killed') + count(results, 'Timeout');
  return (100 * noticed) / (noticed + count(results, 'Survived') + count(results, 'NoCoverage'));
}

function count(results: Results, status: Results[number]['status']): number {
  return results.filter((each) => each.status === status).length;
}

function line(name: string, results: Results, minutes?: number): string {
  const counts = (['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const).map(
    (status) => `${count(results, status)} ${status}`,
  );
  const time = minutes === undefined ? '' : `, ${minutes.toFixed(1)} min`;
  return `${name}: ${score(results).toFixed(2)} % (${counts.join(', ')}${time})`;
}
