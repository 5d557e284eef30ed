import { LIMITS, PATTERNS, parse, readJson, type Id, type ProgressDocument } from '@planglass/model';
import { NO_DECISIONS, withDecisions, type Decisions, type Rounding } from './protect/withhold.ts';

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
  const {
    withhold = [],
    round,
    ...rest
  } = ((json.ok && json.value) || {}) as Partial<Record<keyof Decisions, unknown>>;
  const isOurs =
    json.ok &&
    isObject(json.value) &&
    (json.value['withhold'] ?? round) !== undefined &&
    Object.keys(rest).length === 0;
  return isOurs && isList(withhold, isReference) && (round === undefined || isList(round, isRounding))
    ? { withhold, ...(round === undefined ? {} : { round }) }
    : undefined;
}

const isList = <T>(value: unknown, is: (each: unknown) => each is T): value is T[] =>
  Array.isArray(value) && value.length <= LIMITS.items && value.every(is);
const isReference = (value: unknown): value is string =>
  typeof value === 'string' && PATTERNS.FigureReference.test(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRounding = (value: unknown): value is Rounding =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  isReference(value['figure']) &&
  typeof value['step'] === 'string' &&
  PATTERNS.Step.test(value['step']);

export const decisionsText = (decisions: Decisions): string =>
  `${JSON.stringify(withDecisions(NO_DECISIONS, decisions), null, 2)}\n`;
