import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseStage } from '@planglass/model';
import type { PublishedFile } from './pipeline.ts';

/** One line of `index.json`, the list of what is published in a folder. */
export interface IndexEntry {
  id: string;
  stage: ReleaseStage;
  date?: string;
  /** Address of the document, relative to the index. */
  path: string;
  /** SHA-256 of the document, in hexadecimal. */
  sha256: string;
}

/** The releases of a folder, the newest last. */
export interface ReleaseIndex {
  releases: IndexEntry[];
}

export type StoreResult = 'published' | 'unchanged' | 'differs' | 'bad-index';

const INDEX = 'index.json';
const RELEASES = 'releases';

/**
 * Writes a release into its own new folder, then renames one file: the index. Only that rename commits; a run
 * that ends before it leaves the earlier index whole, and its folder is written anew by the next run.
 * A release that is in the index is never overwritten.
 */
export async function store(
  directory: string,
  release: Pick<IndexEntry, 'id' | 'stage' | 'date'>,
  files: readonly PublishedFile[],
): Promise<StoreResult> {
  const index = await readIndex(join(directory, INDEX));
  if (!index) return 'bad-index';
  const [main] = files;
  if (!main) throw new RangeError('a release has at least one file');
  const entry: IndexEntry = {
    ...release,
    path: `${RELEASES}/${release.id}/${main.path}`,
    sha256: createHash('sha256').update(main.bytes).digest('hex'),
  };
  const earlier = index.releases.find(({ id }) => id === release.id);
  if (earlier) return earlier.sha256 === entry.sha256 ? 'unchanged' : 'differs';
  await writeRelease(join(directory, RELEASES), release.id, files);
  await writeIndex(directory, { releases: [...index.releases, entry] });
  return 'published';
}

async function readIndex(path: string): Promise<ReleaseIndex | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { releases: [] };
    throw error;
  }
  try {
    const index = JSON.parse(text) as ReleaseIndex;
    return Array.isArray(index.releases) ? index : undefined;
  } catch {
    return undefined;
  }
}

async function writeRelease(releases: string, id: string, files: readonly PublishedFile[]): Promise<void> {
  await mkdir(releases, { recursive: true });
  const unfinished = `.unfinished-${id}-`;
  const temporary = await mkdtemp(join(releases, unfinished));
  try {
    for (const { path, bytes } of files) await writeSynced(join(temporary, path), bytes);
    // A folder that no index names is what an interrupted run left behind.
    await rm(join(releases, id), { recursive: true, force: true });
    await rename(temporary, join(releases, id));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  const left = (await readdir(releases)).filter((name) => name.startsWith(unfinished));
  for (const name of left) await rm(join(releases, name), { recursive: true, force: true });
}

async function writeIndex(directory: string, index: ReleaseIndex): Promise<void> {
  const temporary = join(directory, `.${INDEX}.${process.pid}`);
  try {
    await writeSynced(temporary, new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`));
    await rename(temporary, join(directory, INDEX));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
