import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findProgram, missingPrograms, PROGRAMS } from './find.ts';
import { explain } from './install.ts';

describe('finding browsers', () => {
  test('a variable decides alone, so that a misspelt path is not hidden by another browser', () => {
    assert.equal(findProgram(PROGRAMS.chromium, { CHROMIUM_PATH: '/no/such/browser' }), undefined);
    assert.equal(findProgram(PROGRAMS.chromium, { CHROMIUM_PATH: process.execPath }), process.execPath);
  });

  test('only the engines asked for can be missing', () => {
    const env = { FIREFOX_PATH: '/no/such/browser', CHROMIUM_PATH: process.execPath };
    assert.deepEqual(missingPrograms(['Chromium'], env), []);
    assert.deepEqual(
      missingPrograms(['Chromium', 'Firefox'], env).map((program) => program.variable),
      ['FIREFOX_PATH'],
    );
  });

  test('a missing browser is named together with the command and the variable that help', () => {
    const text = explain([PROGRAMS.firefox], { FIREFOX_PATH: '/no/such/browser' });
    assert.match(text, /not installed: Firefox\./);
    assert.match(text, /apt-get install -y --no-install-recommends chromium firefox-esr/);
    assert.match(text, /FIREFOX_PATH is set, but \/no\/such\/browser is no program/);
  });
});
