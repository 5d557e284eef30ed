import type { TestEvent } from 'node:test/reporters';
import { countEvents } from './node-events.ts';

/** A reporter for `node --test` that writes the counts of a run as JSON. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const events: TestEvent[] = [];
  for await (const event of source) events.push(event);
  yield JSON.stringify(countEvents(events));
}
