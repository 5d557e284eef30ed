/** Prints what a page loads for each public entry point of the widgets, after gzip. */
import { measure, publicEntries } from './bundle.ts';
import { GOAL_BYTES, LIMIT_BYTES, TOGETHER } from './limit.ts';

for (const entry of publicEntries()) {
  const { initial } = await measure([entry]);
  console.log(`${kib(initial)}  ${entry}`);
}

const { initial, language, lazy, modules } = await measure(TOGETHER);
const total = initial + language;
console.log(`\n${kib(total)}  ${TOGETHER.join(' + ')}`);
console.log(`${kib(language)}  of it for the larger of the languages`);
console.log(`${kib(GOAL_BYTES)}  goal, ${total > GOAL_BYTES ? 'not reached' : 'reached'}`);
console.log(`${kib(LIMIT_BYTES)}  limit, ${total > LIMIT_BYTES ? 'EXCEEDED' : 'kept'}`);
console.log('\nLoaded only when asked for:');
for (const [name, size] of Object.entries(lazy)) console.log(`${kib(size)}  ${name}`);
console.log('\nIts heaviest modules, each alone and before minification:');
for (const [name, size] of modules.slice(0, 15)) console.log(`${kib(size)}  ${name}`);
process.exitCode = total > LIMIT_BYTES ? 1 : 0;

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(2).padStart(7)} KiB`;
}
