import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseOptions } from './options.ts';

describe('the arguments of the test command', () => {
  test('choose every part and engine when there are none', () => {
    const options = parseOptions([]);
    assert.deepEqual(options.parts, ['lint', 'types', 'node', 'browsers', 'e2e']);
    assert.deepEqual(options.engines, ['Chromium', 'Firefox', 'WebKit']);
  });

  test('choose one part by its name, with or without the separator of pnpm', () => {
    assert.deepEqual(parseOptions(['--only', 'lint']).parts, ['lint']);
    assert.deepEqual(parseOptions(['--', '--only', 'lint']).parts, ['lint']);
  });

  test('choose the tests of one folder by its name', () => {
    const options = parseOptions(['--only', 'model']);
    assert.equal(options.folder, 'model');
    assert.deepEqual(options.parts, ['node', 'browsers', 'e2e']);
  });

  test('choose engines in any case, and refuse an unknown one by name', () => {
    assert.deepEqual(parseOptions(['--engines', 'chromium,WebKit']).engines, ['Chromium', 'WebKit']);
    assert.throws(() => parseOptions(['--engines', 'trident']), /"trident" is not an engine/);
  });
});
