import { noCounts, type Counts } from './count.ts';

interface Result {
  name: string;
  passed: boolean;
  skipped: boolean;
}

interface Suite {
  name: string;
  suites: readonly Suite[];
  tests: readonly Result[];
}

/** One test file in one engine, as @web/test-runner reports it. */
export interface Session {
  engine: string;
  file: string;
  passed: boolean;
  results?: Suite | undefined;
}

/** Counts the tests of each engine. A file that breaks outside its tests, or holds none, is a failure. */
export function countSessions(sessions: readonly Session[]): Record<string, Counts> {
  const byEngine: Record<string, Counts> = {};
  for (const session of sessions) {
    const place = `${session.engine}, ${session.file}`;
    const tests = session.results ? flatten(session.results, []) : [];
    const counts = (byEngine[session.engine] ??= noCounts());
    const failed = tests.filter((test) => !test.passed && !test.skipped);
    counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
    counts.skipped.push(...tests.filter((test) => test.skipped).map((test) => `${place}: ${test.name}`));
    counts.failures.push(...failed.map((test) => `${place}: ${test.name}`));
    if (!session.passed && failed.length === 0) counts.failures.push(`${place}: broke outside its tests`);
    else if (tests.length === 0) counts.failures.push(`${place}: holds no test`);
  }
  return byEngine;
}

function flatten(suite: Suite, outer: readonly string[]): Result[] {
  const path = suite.name ? [...outer, suite.name] : outer;
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => flatten(inner, path)),
  ];
}
