import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES } from './test/browsers/find.ts';
import { jsonModules } from './test/browsers/json-modules.js';
import { createLaunchers } from './test/browsers/launchers.js';
import { plainColours } from './test/browsers/plain-colours.js';
import { countReporter } from './test/runner/browser-reporter.js';

const engines = process.env.TEST_ENGINES?.split(',') ?? ENGINES;
const counts = process.env.TEST_COUNTS;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: process.env.TEST_FILES ?? 'test/**/*.browser.test.ts',
  // What visitors get: Lit without its development warnings.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers: await createLaunchers(engines),
  concurrency: 1,
  // Three browsers start at once, perhaps on two cores.
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    jsonModules(),
    plainColours(),
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)),
    }),
  ],
  staticLogging: process.stdout.isTTY !== true,
  reporters: [defaultReporter(), ...(counts ? [countReporter(counts)] : [])],
};
