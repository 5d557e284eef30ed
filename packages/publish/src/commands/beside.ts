import { parse } from '@planglass/model';
import { besideRecord, earlierThan, readDecisions, readLedger, type LedgerEntry } from '../beside.ts';
import type { OfRecord } from '../arguments.ts';
import { decode } from '../bytes.ts';
import { reasonOf, type Files } from '../files.ts';
import { formOf } from '../form.ts';
import { buildRecord, type Surroundings } from '../pipeline.ts';
import type { Source } from '../statements/book.ts';
import { bytesOf } from '../store.ts';
import { readRecord } from '../tables/read.ts';
import { readSource } from '../tables/source.ts';
import { trouble, type Trouble } from '../trouble.ts';
import type { Context } from './answer.ts';

/** A record's bytes with what stands beside it, and where that stands. */
export interface Beside extends Required<Surroundings> {
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

/** A record, its ledger, the office's decisions, and the other plans that were named. */
export async function readBeside(
  { files, terminal }: Pick<Context, 'files' | 'terminal'>,
  { file, ledger, decisions, others }: Pick<OfRecord, 'file' | 'ledger' | 'decisions' | 'others'>,
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
    const read = await readOthers({ files, terminal }, others, planIn(bytes));
    if ('trouble' in read) return read;
    const release = releaseIn(bytes);
    return {
      bytes,
      ...(release === undefined ? {} : { release }),
      entries,
      earlier: earlierThan(entries, release),
      decisions: decided,
      others: read.others,
      // Loaded where it is worth its while; see `withSolver`.
      solver: undefined,
      progress: terminal.progress,
      ledgerPath,
      decisionsPath,
    };
  } catch (error) {
    return { trouble: trouble('cannot-read', { place: ledgerPath, reason: reasonOf(error) }) };
  }
}

/** What stands at other plans' paths: of a record also what it published before, and what its office decided. */
async function readOthers(
  context: Pick<Context, 'files' | 'terminal'>,
  paths: readonly string[],
  own: string | undefined,
): Promise<{ others: Source[] } | { trouble: Trouble }> {
  const others: Source[] = [];
  const plans = new Set([own]);
  for (const place of paths) {
    const bytes = await readBytes(context.files, place);
    if ('trouble' in bytes) return bytes;
    const sources = await readOther(context, place, bytes);
    if ('trouble' in sources) return sources;
    const { plan } = sources[0].document;
    if (plans.has(plan.id)) return { trouble: trouble('same-plan', { place, plan: plan.id }) };
    plans.add(plan.id);
    others.push(...sources);
  }
  return { others };
}

async function readOther(
  context: Pick<Context, 'files' | 'terminal'>,
  place: string,
  bytes: Uint8Array,
): Promise<[Source, ...Source[]] | { trouble: Trouble }> {
  const json = decode(bytes);
  const document = json.ok && formOf(json.value) !== 'record' ? parse(json.value) : undefined;
  if (document?.ok) return [{ document: document.document }];
  const beside = await readBeside(context, { file: place, others: [] }, bytes);
  if ('trouble' in beside) return beside;
  const built = buildRecord(bytes, beside);
  return built.ok
    ? [built.source, ...beside.earlier.map((each) => ({ document: each }))]
    : { trouble: trouble('not-a-plan', { place }) };
}

const releaseIn = (bytes: Uint8Array): string | undefined => idIn(bytes, 'release');
const planIn = (bytes: Uint8Array): string | undefined => idIn(bytes, 'plan');

function idIn(bytes: Uint8Array, of: 'plan' | 'release'): string | undefined {
  const read = readRecord(bytes);
  const holder = ((read.ok && read.value) || {}) as Record<typeof of, { id?: unknown } | undefined>;
  const id = holder[of]?.id;
  return typeof id === 'string' ? id : undefined;
}
