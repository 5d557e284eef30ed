import { parseRecord } from '@planglass/model/record';
import type { Problem } from '@planglass/model';
import type { Language } from '../arguments.ts';
import { assess } from '../assess/assess.ts';
import { besideRecord, readDecisions } from '../beside.ts';
import { BYTES_LIMIT } from '../bytes.ts';
import { protect, type Decisions } from '../protect/withhold.ts';
import { placed } from '../tables/places.ts';
import { readRecord } from '../tables/read.ts';
import { readSource } from '../tables/source.ts';
import { EXIT, trouble, type Trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import { FILE_LIMIT, type Unpackers } from '../scan/containers/container.ts';
import { prepare, scanFile, scanProse, type Coverage, type Finding, type Search, type Unscanned } from '../scan/scan.ts'; // prettier-ignore
import type { Answer, Context, Of } from './answer.ts';

/** A finding, with what is withheld there where that was asked for. */
export type ReportedFinding = Finding & { value?: string };

/** What a scan found, as data. Holds a value only where it was asked for. */
export interface ScanReport {
  /** How many files were scanned. */
  files: number;
  findings: ReportedFinding[];
  unscanned: Unscanned[];
  /** Links, and what is neither a file nor a folder. */
  skipped: string[];
  coverage: Coverage;
}

/** The disk and the decompression of the machine, and how it names a failure. */
export interface ScanSurroundings extends Pick<Context, 'files' | 'terminal'> {
  unpackers: Unpackers;
  reasonOf(error: unknown): string;
}

type ScanCommand = Of<'scan'>;

/** One run of `planglass scan`: reads the record and the paths, and writes nothing. */
export async function scan(
  command: ScanCommand,
  language: Language,
  surroundings: ScanSurroundings,
): Promise<Answer> {
  try {
    return await scanWith(command, language, surroundings);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

async function scanWith(
  command: ScanCommand,
  language: Language,
  surroundings: ScanSurroundings,
): Promise<Answer> {
  const say = words[language];
  const refused = (problems: readonly Problem[], of: 'scanned' | 'decisions'): Answer => ({
    ok: false,
    problems,
    text: say.refused(command.record, problems, of),
    code: EXIT.refused,
  });
  const form = readRecord(
    await reading(command.record, surroundings, readSource(surroundings.files, command.record)),
  );
  if (!form.ok) return refused(form.problems, 'scanned');
  const parsed = parseRecord(form.value);
  if (!parsed.ok) return refused(placed(parsed.problems, form.places), 'scanned');
  const decisions = await readOwnDecisions(command, surroundings);
  // What the office decided to withhold besides is withheld as well.
  const guarded = protect(parsed.record, decisions);
  if (!guarded.ok) return refused(guarded.problems, 'decisions');
  const { found, skipped } = await walk(command.paths, surroundings);
  if (!found.length)
    return { ok: false, trouble: trouble('nothing-to-scan', { place: command.paths.join(', ') }) };
  const report = await scanAll(found, skipped, prepare(assess(guarded.record).record), command, surroundings);
  const text = say.scanned(report);
  return report.findings.length || report.unscanned.length
    ? { ok: false, problems: [], data: report, text, code: EXIT.refused }
    : { ok: true, data: report, text };
}

/** The decisions that stand beside the record, or in the file that was named. */
async function readOwnDecisions(
  { record, decisions }: ScanCommand,
  surroundings: ScanSurroundings,
): Promise<Decisions> {
  const path = decisions ?? besideRecord(record, 'decisions.json');
  const bytes = await surroundings.files.read(path, BYTES_LIMIT).catch((error: unknown) => {
    const reason = surroundings.reasonOf(error);
    if (reason === 'ENOENT' && decisions === undefined) return undefined;
    throw new Unreadable(trouble('cannot-read', { place: path, reason }));
  });
  const read = readDecisions(bytes && new TextDecoder().decode(bytes));
  if (!read) throw new Unreadable(trouble('not-decisions', { path }));
  return read;
}

/** What could not be read, on its way to the one place that says so. */
class Unreadable extends Error {
  readonly trouble: Trouble;
  constructor(why: Trouble) {
    super();
    this.trouble = why;
  }
}

async function scanAll(
  found: readonly FoundFile[],
  skipped: string[],
  searches: readonly Search[],
  { record, showValues }: ScanCommand,
  surroundings: ScanSurroundings,
): Promise<ScanReport> {
  const { unpackers } = surroundings;
  const findings = searches.flatMap((search) => scanProse(record, search, unpackers));
  const unscanned: Unscanned[] = [];
  for (const [at, { path, name }] of found.entries()) {
    surroundings.terminal.progress('scan', at, found.length);
    const shown = showValues ? path : withoutSecrets(path, name, searches, unpackers);
    if (withoutSecrets(path, name, searches, unpackers) !== path)
      findings.push(...searches.flatMap((search) => inName(name, shown, search, unpackers)));
    const bytes = await read(path, FILE_LIMIT, surroundings);
    if (bytes.length > FILE_LIMIT) {
      unscanned.push({ file: shown, reason: 'too-large' });
      continue;
    }
    for (const search of searches) {
      const scanned = scanFile({ path, bytes }, search, unpackers);
      for (const each of scanned.findings) findings.push({ ...each, file: shown });
      for (const each of scanned.unscanned)
        if (!unscanned.some(({ file }) => file === shown)) unscanned.push({ ...each, file: shown });
    }
  }
  const values = new Map(searches.flatMap(({ secrets }) => secrets.map(({ path, value }) => [path, value])));
  return {
    files: found.length,
    findings: showValues
      ? findings.map((each) => ({ ...each, value: values.get(each.secret) ?? '' }))
      : findings,
    unscanned,
    skipped,
    coverage: searches.map(({ coverage }) => coverage).reduce(added),
  };
}

const added = (a: Coverage, b: Coverage): Coverage => ({
  searched: a.searched + b.searched,
  byPlaceOnly: a.byPlaceOnly + b.byPlaceOnly,
  alsoPublished: a.alsoPublished + b.alsoPublished,
});

/** What the name of a file tells. */
const inName = (name: string, file: string, search: Search, unpackers: Unpackers): Finding[] =>
  scanFile({ path: '', bytes: new TextEncoder().encode(name) }, search, unpackers).findings.map((each) => ({
    ...each,
    file,
    within: ['file-name', ...each.within],
  }));

/** A path with an ellipsis for each part of its name that holds something withheld, so that no report repeats it. */
function withoutSecrets(
  path: string,
  name: string,
  searches: readonly Search[],
  unpackers: Unpackers,
): string {
  if (!searches.some((search) => inName(name, '', search, unpackers).length)) return path;
  const parts = name.split('/').map((part) => (searches.some((search) => inName(part, '', search, unpackers).length) ? '…' : part)); // prettier-ignore
  const shown = parts.join('/');
  return path.slice(0, path.length - name.length) + (shown === name ? '…' : shown);
}

interface FoundFile {
  path: string;
  /** The part of the path below what was named on the command line; of a file that was named itself, its own name. */
  name: string;
}

/** The files at and below the paths in a fixed order; links below them are not followed. */
async function walk(
  paths: readonly string[],
  surroundings: ScanSurroundings,
): Promise<{ found: FoundFile[]; skipped: string[] }> {
  const { files } = surroundings;
  const found: FoundFile[] = [];
  const skipped: string[] = [];
  const visit = async (path: string, root: string, links: 'follow' | 'keep'): Promise<void> => {
    const kind = await reading(path, surroundings, files.kind(path, links));
    if (kind === 'file') found.push({ path, name: path.slice(root.length) });
    if (kind === 'other') skipped.push(path);
    if (kind !== 'folder') return;
    const names = await reading(path, surroundings, files.list(path));
    const below = `${path.replace(/\/$/, '')}/`;
    // What a folder is named on the command line with is no part of what is published.
    for (const name of [...names].sort())
      await visit(below + name, links === 'follow' ? below : root, 'keep');
  };
  for (const path of paths) await visit(path, path.slice(0, path.lastIndexOf('/') + 1), 'follow');
  return { found, skipped };
}

const read = (path: string, limit: number, surroundings: ScanSurroundings): Promise<Uint8Array> =>
  reading(path, surroundings, surroundings.files.read(path, limit));

async function reading<T>(path: string, { reasonOf }: ScanSurroundings, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw new Unreadable(trouble('cannot-read', { place: path, reason: reasonOf(error) }));
  }
}
