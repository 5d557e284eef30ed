import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countSessions, type Session } from './browser-sessions.ts';

const passing = { name: 'draws', passed: true, skipped: false };
const failing = { name: 'lies', passed: false, skipped: false };

function session(parts: Partial<Session>): Session {
  return { engine: 'WebKit', file: 'a.browser.test.ts', passed: true, ...parts };
}

describe('counting browser tests', () => {
  test('counts each engine for itself, and names a failed test with its suites', () => {
    const results = { name: '', tests: [passing], suites: [{ name: 'gauge', tests: [failing], suites: [] }] };
    const counts = countSessions([
      session({ engine: 'Chromium', results: { name: '', tests: [passing], suites: [] } }),
      session({ passed: false, results }),
    ]);
    assert.deepEqual(counts['Chromium'], { passed: 1, failures: [], skipped: [] });
    assert.equal(counts['WebKit']?.passed, 1);
    assert.deepEqual(counts['WebKit'].failures, ['WebKit, a.browser.test.ts: gauge › lies']);
  });

  test('counts a file that cannot be imported as a failure', () => {
    assert.deepEqual(countSessions([session({ passed: false })])['WebKit']?.failures, [
      'WebKit, a.browser.test.ts: broke outside its tests',
    ]);
  });

  test('counts a file without tests as a failure', () => {
    assert.deepEqual(countSessions([session({})])['WebKit']?.failures, [
      'WebKit, a.browser.test.ts: holds no test',
    ]);
  });

  test('does not count a skipped test as passed', () => {
    const skipped = { name: 'waits', passed: false, skipped: true };
    const results = { name: '', tests: [passing, skipped], suites: [] };
    const counts = countSessions([session({ results })])['WebKit'];
    assert.equal(counts?.passed, 1);
    assert.deepEqual(counts.skipped, ['WebKit, a.browser.test.ts: waits']);
  });
});
