import { LIMITS, PATTERNS, parse, readJson, type Id, type ProgressDocument } from '@planglass/model';
import { NO_DECISIONS, type Decisions } from './protect/withhold.ts';

/** One line of the ledger (发布记录): a release as it was published. What is public stays known, so lines are only added. */
export interface LedgerEntry {
  release: Id;
  /** SHA-256 of the document's file, in hexadecimal. */
  sha256: string;
  document: ProgressDocument;
  /** The fingerprint of what the release was made from; see `commands/inputs.ts`. Internal, as the whole ledger is. */
  inputs?: string;
}

/** The files that stand beside a record, unless the command names others. */
export const besideRecord = (record: string, of: 'ledger.jsonl' | 'decisions.json'): string =>
  `${record.replace(/\.(json|csv|xlsx)$/i, '')}.${of}`;

/** The releases of a ledger, the oldest first; undefined where a line is none. */
export function readLedger(text: string): LedgerEntry[] | undefined {
  const entries = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readEntry);
  return entries.some((each) => !each) ? undefined : (entries as LedgerEntry[]);
}

function readEntry(line: string): LedgerEntry | undefined {
  const json = readJson(line);
  if (!json.ok) return undefined;
  const { release, sha256, document, inputs } = (json.value ?? {}) as Record<keyof LedgerEntry, unknown>;
  const parsed = parse(document);
  return parsed.ok && parsed.document.release.id === release && isSha256(sha256)
    ? { release, sha256, document: parsed.document, ...(isSha256(inputs) ? { inputs } : {}) }
    : undefined;
}

const isSha256 = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{64}$/.test(value);

/** The ledger with a release added. The same one keeps its line; one of its id that never became public, since the run was cut off, is replaced. */
export function withEntry(entries: readonly LedgerEntry[], entry: LedgerEntry): string {
  const isSame = ({ release, sha256 }: LedgerEntry): boolean =>
    release === entry.release && sha256 === entry.sha256;
  const all = entries.some(isSame)
    ? entries.map((each) => (isSame(each) ? entry : each))
    : [...entries.filter(({ release }) => release !== entry.release), entry];
  return all.map((each) => `${JSON.stringify(each)}\n`).join('');
}

/** What is public already beside a release of this id. */
export const earlierThan = (entries: readonly LedgerEntry[], release: Id | undefined): ProgressDocument[] =>
  entries.filter((each) => each.release !== release).map(({ document }) => document);

/** The office's decisions; undefined where the text is none. */
export function readDecisions(text: string | undefined): Decisions | undefined {
  if (text === undefined) return NO_DECISIONS;
  const json = readJson(text);
  const { withhold, ...rest } = (json.ok && typeof json.value === 'object' ? json.value : {}) as {
    withhold?: unknown;
  };
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) &&
    value.length <= LIMITS.items &&
    value.every((each) => typeof each === 'string' && PATTERNS.FigureReference.test(each));
  return isList(withhold) && Object.keys(rest).length === 0 ? { withhold } : undefined;
}

export const decisionsText = ({ withhold }: Decisions): string =>
  `${JSON.stringify({ withhold: [...withhold].sort() }, null, 2)}\n`;
