/**
 * The test command: brings what is missing, runs every part in turn, and ends with `N passed, N failed`.
 *
 *     lint, types → node → browsers → e2e → summary
 *
 * Lint and types use one core each, and run beside each other. A part that fails does not keep the later ones from running.
 */
import { parseOptions } from './runner/options.ts';
import { selectParts, type Part } from './runner/parts.ts';
import { provideBrowsers } from './browsers/install.ts';
import { fail, noCounts, sumCounts, summaryLine, type Counts } from './runner/count.ts';

const parts = choose(process.argv.slice(2));
const engines = [...new Set(parts.flatMap((part) => part.engines))];
const obstacle = provideBrowsers(engines);

const results: Counts[] = [];
if (obstacle) {
  console.error(`\n${obstacle}\n`);
  results.push(fail(noCounts(), 'browsers: not installed'));
} else {
  for (const group of groups(parts)) {
    console.log(`\n── ${group.map(({ name }) => name).join(', ')} ──`);
    results.push(...(await Promise.all(group.map((part) => part.run()))));
  }
}

const total = sumCounts(results);
console.log('');
for (const failure of total.failures) console.log(`failed: ${failure}`);
for (const name of total.skipped) console.log(`skipped: ${name}`);
console.log(summaryLine(total));
process.exitCode = total.failures.length === 0 ? 0 : 1;

/** What runs at once, in order: the checks together, as they take no port and no browser, and every other part alone. */
function groups(all: readonly Part[]): Part[][] {
  const isCheck = ({ name }: Part): boolean => name === 'lint' || name === 'types';
  const checks = all.filter(isCheck);
  return [...(checks.length ? [checks] : []), ...all.filter((part) => !isCheck(part)).map((part) => [part])];
}

/** The parts that the arguments ask for; an argument that is not understood ends the command with its reason. */
function choose(args: readonly string[]): Part[] {
  try {
    return selectParts(parseOptions(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
