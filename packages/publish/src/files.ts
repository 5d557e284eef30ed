import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';

/** What the command asks of a disk; a test passes one that is full, or fails half-way. Paths are written with `/`. */
export interface Files {
  /** The bytes of a file: all of them, or one more than `limit` where there are more. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** Writes a file, and waits until the disk has it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(path: string): Promise<string[]>;
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
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async makeFolder(path) {
    try {
      await mkdir(path);
    } catch (error) {
      // Asked for the whole path at once, Node gives a wrong reason on a read-only disk.
      if (reasonOf(error) === 'ENOENT') await mkdir(path, { recursive: true });
      else if (reasonOf(error) !== 'EEXIST') throw error;
    }
  },
  list: (path) => readdir(path),
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(to.slice(0, to.lastIndexOf('/') + 1));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
};

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
