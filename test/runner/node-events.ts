import { relative, resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { noCounts, type Counts } from './count.ts';

type Outcome = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

/** Counts the tests in the events of a `node:test` run. Suites are not tests; a broken suite is a failure. */
export function countEvents(events: readonly TestEvent[]): Counts {
  return events.filter(isOutcome).reduce(add, noCounts());
}

function isOutcome(event: TestEvent): event is Outcome {
  return event.type === 'test:pass' || event.type === 'test:fail';
}

function add(counts: Counts, { type, data }: Outcome): Counts {
  const name = data.file ? `${relative('', data.file)}: ${data.name}` : data.name;
  if (type === 'test:fail') {
    return onlyInside(data) ? counts : { ...counts, failures: [...counts.failures, name] };
  }
  // A file without tests is reported as one passed test that bears the file's path.
  if (data.file && resolve(data.name) === data.file) {
    return { ...counts, failures: [...counts.failures, `${relative('', data.name)}: holds no test`] };
  }
  if (data.details.type === 'suite') return counts;
  if (data.skip !== undefined || data.todo !== undefined) {
    return { ...counts, skipped: [...counts.skipped, name] };
  }
  return { ...counts, passed: counts.passed + 1 };
}

/** Whether a suite, or a test with tests inside, failed only because of tests that are counted themselves. */
function onlyInside(data: Outcome['data']): boolean {
  const { error } = data.details as { error?: Error & { failureType?: string } };
  return error?.failureType === 'subtestsFailed';
}
