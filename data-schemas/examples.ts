/**
 * The demo's records as published documents, among the valid examples: `pnpm examples` writes them again.
 *
 *     demo/records/NAME.json → planglass → data-schemas/v1/examples/valid/NAME.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { publishRecord } from 'planglass';

export const PUBLISHED_RECORDS = ['baicheng-2023', 'example-city', 'all-states'] as const;
export type PublishedRecord = (typeof PUBLISHED_RECORDS)[number];

export const recordFile = (name: PublishedRecord): URL =>
  new URL(`../demo/records/${name}.json`, import.meta.url);
export const exampleFile = (name: PublishedRecord): URL =>
  new URL(`v1/examples/valid/${name}.json`, import.meta.url);

/** The bytes of the document that the record is published as today; throws where the record is refused. */
export function publishedBytes(name: PublishedRecord): Uint8Array {
  const result = publishRecord(readFileSync(recordFile(name)));
  if (!result.ok) {
    const places = result.problems.map(({ code, path }) => `${code} at ${path || '/'}`);
    throw new Error(`demo/records/${name}.json is refused: ${places.join(', ')}`);
  }
  const file = result.files.find(({ path }) => path === 'progress.json');
  if (!file) throw new Error(`demo/records/${name}.json was published without a progress.json`);
  return file.bytes;
}

if (import.meta.main) {
  for (const name of PUBLISHED_RECORDS) writeFileSync(exampleFile(name), publishedBytes(name));
}
