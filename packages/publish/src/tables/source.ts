import { zipSync } from 'fflate';
import { BYTES_LIMIT } from '../bytes.ts';
import type { Files } from '../files.ts';

const isFolder = (error: unknown): boolean => (error as { code?: unknown }).code === 'EISDIR';

/** The bytes of a record: of its file, or of the CSV files in its folder, packed into one. Throws what the disk does. */
export async function readSource(files: Files, path: string): Promise<Uint8Array> {
  try {
    return await files.read(path, BYTES_LIMIT);
  } catch (error) {
    if (!isFolder(error)) throw error;
    const names = (await files.list(path)).filter((name) => /\.csv$/i.test(name)).sort();
    if (!names.length) throw error;
    const tables: Record<string, Uint8Array> = {};
    for (const name of names) tables[name] = await files.read(`${path}/${name}`, BYTES_LIMIT);
    // Not compressed, since it is unpacked again at once; the same time for all, so that the same files give the same bytes.
    return zipSync(tables, { level: 0, mtime: new Date(1980, 0, 1) });
  }
}
