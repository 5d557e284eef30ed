import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Counts } from './count.ts';

const folder = mkdtempSync(join(tmpdir(), 'planglass-reporter-'));
const reporter = fileURLToPath(new URL('node-reporter.ts', import.meta.url));

/** Runs a file with these statements under `node --test` and our reporter. */
function count(name: string, statements: string): Counts {
  const file = join(folder, `${name}.test.mjs`);
  writeFileSync(file, `import { after, describe, test } from 'node:test';\n${statements}`);
  // A run of node:test inside another one reports to the outer one, unless it does not know of it.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, file], {
    encoding: 'utf8',
    env,
  });
  const counts = JSON.parse(run.stdout) as Counts;
  return {
    ...counts,
    failures: counts.failures.map((failure) => failure.replaceAll(`${relative('', folder)}/`, '')),
  };
}

describe('counting tests of node:test', () => {
  after(() => rmSync(folder, { recursive: true }));

  test('counts tests and not the suites around them', () => {
    const counts = count(
      'suite',
      `describe('s', () => { test('a', () => {}); test('b', () => { throw 1; }); });`,
    );
    assert.deepEqual(counts, { passed: 1, failures: ['suite.test.mjs: b'], skipped: [] });
  });

  test('counts a suite whose hook throws as a failure', () => {
    const counts = count('hook', `describe('s', () => { after(() => { throw 1; }); test('a', () => {}); });`);
    assert.deepEqual(counts.failures, ['hook.test.mjs: s']);
  });

  test('counts a file that breaks while it loads as a failure', () => {
    assert.equal(count('broken', `throw new Error('broken');`).failures.length, 1);
  });

  test('counts a file without tests as a failure', () => {
    assert.deepEqual(count('empty', '').failures, ['empty.test.mjs: holds no test']);
  });

  test('does not count a test that is left out as passed', () => {
    const counts = count('left-out', `test('a', { ['sk' + 'ip']: true }, () => {}); test('b', () => {});`);
    assert.equal(counts.passed, 1);
    assert.equal(counts.skipped.length, 1);
  });
});
