import { webcrypto } from 'node:crypto';
import { reasonOf, type Files } from './files.ts';
import { BYTES_LIMIT } from './bytes.ts';
import type { PublishedFile } from './pipeline.ts';
import { addressOf, indexText, readIndex, withRelease, type IndexEntry } from './release-index.ts';
import { trouble, type Trouble } from './trouble.ts';

export type StoreResult = { outcome: 'published' | 'unchanged' } | { trouble: Trouble };

const UNFINISHED = '.unfinished-';

/**
 * Writes a release into its own new folder, then renames one file: the index. Only that rename commits.
 *
 *     releases/.unfinished-ID/… → releases/ID/… → .unfinished-index.json → index.json
 *
 * A run that ends before it leaves the earlier index whole, and the next run finishes its work. A release is never
 * overwritten. `beforeCommit` runs when all else is written, and stops the release where it throws. One run at a time writes into a folder; a second one is told so.
 */
export async function store(
  files: Files,
  directory: string,
  release: Pick<IndexEntry, 'id' | 'stage' | 'date'>,
  published: readonly [PublishedFile, ...PublishedFile[]],
  beforeCommit: () => Promise<void> = async () => undefined,
): Promise<StoreResult> {
  const at = (name: string): string => `${directory}/${name}`;
  let unlock: (() => Promise<void>) | undefined;
  try {
    await files.makeFolder(directory);
    unlock = await files.lock(at('.publishing'));
    if (!unlock) return { trouble: trouble('busy', { folder: directory }) };
    const listed = readIndex(await textOf(files, at('index.json'), '{"releases":[]}'));
    if (!listed) return { trouble: trouble('not-an-index', { folder: directory }) };
    const path = addressOf(release.id, published[0].path);
    const entry: IndexEntry = { ...release, path, sha256: await sha256(published[0].bytes) };
    const earlier = listed.find(({ id }) => id.toLowerCase() === release.id.toLowerCase());
    if (earlier) return await compare(files, at(earlier.path), earlier, entry);
    const unlisted = await writeFolder(files, at('releases'), release.id, published);
    if (unlisted) return { trouble: unlisted };
    const index = indexText(withRelease(listed, entry));
    await files.remove(at(`${UNFINISHED}index.json`));
    await files.write(at(`${UNFINISHED}index.json`), new TextEncoder().encode(index));
    await beforeCommit();
    await files.rename(at(`${UNFINISHED}index.json`), at('index.json'));
    return { outcome: 'published' };
  } catch (error) {
    return { trouble: trouble('cannot-write', { place: directory, reason: reasonOf(error) }) };
  } finally {
    await unlock?.().catch(() => undefined);
  }
}

/** Whether a folder lists a release and holds it as it was published. Where that cannot be seen it is not known to be so. */
export async function isPublished(
  files: Files,
  directory: string,
  { release, sha256: expected }: { release: string; sha256: string },
): Promise<boolean> {
  try {
    const listed = readIndex(await textOf(files, `${directory}/index.json`, ''));
    const entry = listed?.find(({ id }) => id === release);
    if (!entry || entry.withdrawn || entry.sha256 !== expected) return false;
    const found = await bytesOf(files, `${directory}/${entry.path}`);
    return found !== undefined && (await sha256(found)) === expected;
  } catch {
    return false;
  }
}

/** What to say of a release that the index lists already: it stays as it is, whatever the answer. */
async function compare(
  files: Files,
  path: string,
  earlier: IndexEntry,
  entry: IndexEntry,
): Promise<StoreResult> {
  // Some file systems hold `R1` and `r1` to be the same folder.
  if (earlier.id !== entry.id)
    return { trouble: trouble('similar-id', { release: entry.id, earlier: earlier.id }) };
  if (earlier.withdrawn) return { trouble: trouble('release-withdrawn', { release: entry.id }) };
  if (earlier.sha256 !== entry.sha256) return { trouble: trouble('release-exists', { release: entry.id }) };
  const found = await bytesOf(files, path);
  return found && (await sha256(found)) === entry.sha256
    ? { outcome: 'unchanged' }
    : { trouble: trouble('release-damaged', { release: entry.id, path }) };
}

/**
 * The folder appears under its name when it is complete. One that is there and that no index lists is an interrupted
 * run's if it holds the same, and is kept; with other content it is somebody's, and nothing is written.
 */
async function writeFolder(
  files: Files,
  releases: string,
  id: string,
  published: readonly PublishedFile[],
): Promise<Trouble | undefined> {
  await files.makeFolder(releases);
  const names = await files.list(releases);
  for (const name of names.filter((each) => each.startsWith(UNFINISHED)))
    await files.remove(`${releases}/${name}`);
  const folder = `${releases}/${id}`;
  if (names.includes(id))
    return (await holds(files, folder, published))
      ? undefined
      : trouble('release-unlisted', { release: id, path: folder });
  const unfinished = `${releases}/${UNFINISHED}${id}`;
  try {
    await files.makeFolder(unfinished);
    for (const { path, bytes } of published) await files.write(`${unfinished}/${path}`, bytes);
    await files.rename(unfinished, folder);
  } catch (error) {
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  return undefined;
}

async function holds(files: Files, folder: string, published: readonly PublishedFile[]): Promise<boolean> {
  if ((await files.list(folder)).length !== published.length) return false;
  for (const { path, bytes } of published) {
    const found = await bytesOf(files, `${folder}/${path}`);
    if (!found || (await sha256(found)) !== (await sha256(bytes))) return false;
  }
  return true;
}

export async function bytesOf(files: Files, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path, BYTES_LIMIT);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const textOf = async (files: Files, path: string, absent: string): Promise<string> => {
  const bytes = await bytesOf(files, path);
  return bytes ? new TextDecoder().decode(bytes) : absent;
};

export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes a file that may be there already: whole under another name first, then renamed. */
export async function replace(files: Files, path: string, text: string): Promise<void> {
  const [, folder = '', name = path] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  const unfinished = `${folder || './'}${UNFINISHED}${name}`;
  await files.remove(unfinished);
  await files.write(unfinished, new TextEncoder().encode(text));
  await files.rename(unfinished, `${folder || './'}${name}`);
}
