import { link, lstat, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { NO_FOLDERS } from './trouble.ts';

/** What the command asks of a disk; a test passes one that is full, or fails half-way. Paths are written with `/`. */
export interface Files {
  /** The bytes of a file: all of them, or one more than `limit` where there are more. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** Writes a file, and waits until the disk has it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(path: string): Promise<string[]>;
  /** What a path leads to, a link that stands there followed or not. */
  kind(path: string, links: 'follow' | 'keep'): Promise<'file' | 'folder' | 'other'>;
  /** Takes a folder for this run: how to give it back, or nothing where another run that is still going has it. */
  lock(path: string): Promise<(() => Promise<void>) | undefined>;
  /** Renames, and waits until the disk has the new name; both lie in the same folder. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** The system's own code, such as EACCES or ENOSPC; its message may hold more than a path. */
export const reasonOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
};

export const disk: Files = {
  async read(path, limit) {
    const file = await open(path, 'r');
    try {
      const parts: Uint8Array[] = [];
      let length = 0;
      // Part by part: a file may be endless, and only its first bytes are ever needed to refuse it.
      while (length <= limit) {
        const part = Buffer.alloc(Math.min(65_536, limit + 1 - length));
        const { bytesRead } = await file.read(part);
        if (!bytesRead) break;
        parts.push(part.subarray(0, bytesRead));
        length += bytesRead;
      }
      return Buffer.concat(parts);
    } finally {
      await file.close();
    }
  },
  async write(path, bytes) {
    // A new file, never one that a link of this name points at.
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async makeFolder(path) {
    if (await makeOne(path)) return;
    // Asked for the whole path at once, Node gives a wrong reason on a read-only disk, and never answers in /proc.
    const parent = dirname(path);
    if (parent !== path) await disk.makeFolder(parent);
    if (!(await makeOne(path))) throw Object.assign(new Error(), { code: NO_FOLDERS });
  },
  list: (path) => readdir(path),
  async kind(path, links) {
    const found = await (links === 'follow' ? stat(path) : lstat(path));
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  },
  async lock(path) {
    if (!(await claim(path))) {
      if (await isHeld(path)) return undefined;
      await rm(path, { force: true });
      if (!(await claim(path))) return undefined;
    }
    return () => rm(path, { force: true });
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(to.slice(0, to.lastIndexOf('/') + 1));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
};

/** Whether the folder is there now; not where the one above it is not. */
async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return false;
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
  return true;
}

/** Where a system cannot open or sync a folder (Windows), its renames are as durable as it makes them. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes a file with the number of this process, whole from its first moment, unless it is there already. */
async function claim(path: string): Promise<boolean> {
  const own = `${path}-${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether the process that claimed the file is still going; a killed one leaves its claim behind. */
async function isHeld(path: string): Promise<boolean> {
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  // Unreadable or somebody else's: as good as held.
  if (!owner || owner === process.pid) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return reasonOf(error) !== 'ESRCH';
  }
}
