import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { countSessions } from './browser-sessions.ts';

/**
 * A reporter for @web/test-runner that writes the counts of each engine as JSON to `file`.
 * @param {string} file
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const plain = [...sessions].map((session) => ({
        engine: session.browser.name,
        file: relative(process.cwd(), session.testFile),
        passed: session.passed === true,
        results: session.testResults,
      }));
      writeFileSync(file, JSON.stringify(countSessions(plain)));
    },
  };
}
