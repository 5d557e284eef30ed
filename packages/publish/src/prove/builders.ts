import type { PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { serialise } from '../pipeline.ts';

/** Everything that is made of a record for the public, by name: what is added here is proved too. */
export const BUILDERS: readonly { name: string; build: (record: PlanRecord) => Uint8Array }[] = [
  { name: 'progress.json', build: (record) => serialise(build(record)) },
];
