/**
 * Lets mocha, of which Stryker has a runner that tells which test covers which mutant, run tests that are written for
 * `node:test`; and lets them find the mutated packages by their names too, not only by their paths.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

process.env['MUTATION'] = 'yes';
const root = pathToFileURL(`${process.cwd()}/`).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'node:test') return { url: import.meta.resolve('./node-test.ts'), shortCircuit: true };
    const found = next(specifier, context);
    // By now the runner has moved to its copy of the workspace.
    const copy = pathToFileURL(`${process.cwd()}/`).href;
    return found.url.startsWith(`${root}packages/`)
      ? { ...found, url: copy + found.url.slice(root.length) }
      : found;
  },
});
