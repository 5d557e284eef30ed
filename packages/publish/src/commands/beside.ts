import { besideRecord, earlierThan, readDecisions, readLedger, type LedgerEntry } from '../beside.ts';
import type { OfRecord } from '../arguments.ts';
import { reasonOf, type Files } from '../files.ts';
import type { Surroundings } from '../pipeline.ts';
import { bytesOf } from '../store.ts';
import { readRecord } from '../tables/read.ts';
import { readSource } from '../tables/source.ts';
import { trouble, type Trouble } from '../trouble.ts';

/** A record's bytes with what stands beside it, and where that stands. */
export interface Beside extends Required<Pick<Surroundings, 'earlier' | 'decisions'>> {
  bytes: Uint8Array;
  /** The id of its release, where it has one. */
  release?: string;
  entries: LedgerEntry[];
  ledgerPath: string;
  decisionsPath: string;
}

/** The bytes of a record in any of its forms, or of a document. */
export const readBytes = (files: Files, path: string): Promise<Uint8Array | { trouble: Trouble }> =>
  readSource(files, path).catch((error: unknown) => ({
    trouble: trouble('cannot-read', { place: path, reason: reasonOf(error) }),
  }));

/** A record, its ledger and the office's decisions. */
export async function readBeside(
  files: Files,
  { file, ledger, decisions }: Pick<OfRecord, 'file' | 'ledger' | 'decisions'>,
  bytes: Uint8Array,
): Promise<Beside | { trouble: Trouble }> {
  const ledgerPath = ledger ?? besideRecord(file, 'ledger.jsonl');
  const decisionsPath = decisions ?? besideRecord(file, 'decisions.json');
  const textOf = async (path: string): Promise<string | undefined> => {
    const found = await bytesOf(files, path);
    return found && new TextDecoder().decode(found);
  };
  try {
    const entries = readLedger((await textOf(ledgerPath)) ?? '');
    if (!entries) return { trouble: trouble('not-a-ledger', { path: ledgerPath }) };
    const decided = readDecisions(await textOf(decisionsPath));
    if (!decided) return { trouble: trouble('not-decisions', { path: decisionsPath }) };
    const release = releaseIn(bytes);
    const earlier = earlierThan(entries, release);
    return {
      bytes,
      ...(release === undefined ? {} : { release }),
      entries,
      earlier,
      decisions: decided,
      ledgerPath,
      decisionsPath,
    };
  } catch (error) {
    return { trouble: trouble('cannot-read', { place: ledgerPath, reason: reasonOf(error) }) };
  }
}

function releaseIn(bytes: Uint8Array): string | undefined {
  const read = readRecord(bytes);
  const { release } = ((read.ok && read.value) || {}) as { release?: { id?: unknown } };
  return typeof release?.id === 'string' ? release.id : undefined;
}
