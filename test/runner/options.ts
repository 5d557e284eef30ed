import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from '../browsers/find.ts';

export const PART_NAMES = ['lint', 'types', 'node', 'browsers', 'e2e'] as const;
export type PartName = (typeof PART_NAMES)[number];

export interface Options {
  /** Parts to run, in order. */
  parts: readonly PartName[];
  /** Folder below test/ from which tests are taken; all where it is absent. */
  folder?: string;
  engines: readonly Engine[];
}

/** Reads the arguments of the test command; an unknown one is an error that lists what is possible. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm passes on the `--` of `pnpm test -- --only model`.
    args: args.filter((arg) => arg !== '--'),
    options: { only: { type: 'string' }, engines: { type: 'string' } },
  });
  const engines = values.engines === undefined ? ENGINES : values.engines.split(',').map(toEngine);
  const only = values.only;
  if (only === undefined) return { parts: PART_NAMES, engines };
  const part = PART_NAMES.find((name) => name === only);
  if (part) return { parts: [part], engines };
  return { parts: ['node', 'browsers', 'e2e'], folder: only, engines };
}

function toEngine(name: string): Engine {
  const engine = ENGINES.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  if (!engine) throw new Error(`"${name}" is not an engine. Engines: ${ENGINES.join(', ')}.`);
  return engine;
}
