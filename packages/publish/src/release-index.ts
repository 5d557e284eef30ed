import { PATTERNS, RELEASE_STAGES, type CalendarDate, type Id, type ReleaseStage } from '@planglass/model';

/** One line of `index.json`, the list of what is published in a folder. */
export interface IndexEntry {
  id: Id;
  stage: ReleaseStage;
  date?: CalendarDate;
  /** Address of the document, relative to the index. It never changes, and what is there never changes. */
  path: string;
  /** SHA-256 of the document, in hexadecimal. */
  sha256: string;
}

/** The releases of a folder in the order in which they were published, the newest last. */
export interface ReleaseIndex {
  /** The address of the newest, for a portal that always shows it. */
  latest: string;
  releases: IndexEntry[];
}

export const addressOf = (id: Id, file: string): string => `releases/${id}/${file}`;

export function withRelease(releases: readonly IndexEntry[], entry: IndexEntry): ReleaseIndex {
  return { latest: entry.path, releases: [...releases, entry] };
}

/** The releases that an index lists; undefined where the text is no index of ours. */
export function readIndex(text: string): IndexEntry[] | undefined {
  try {
    const { releases } = JSON.parse(text) as { releases?: unknown };
    return Array.isArray(releases) && releases.every(isEntry) ? releases : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(input: unknown): input is IndexEntry {
  const { id, stage, date, path, sha256 } = input as Record<keyof IndexEntry, unknown>;
  return (
    typeof id === 'string' &&
    PATTERNS.Id.test(id) &&
    RELEASE_STAGES.includes(stage as ReleaseStage) &&
    (date === undefined || (typeof date === 'string' && PATTERNS.CalendarDate.test(date))) &&
    typeof path === 'string' &&
    path.startsWith(addressOf(id, '')) &&
    !path.split('/').includes('..') &&
    typeof sha256 === 'string' &&
    /^[\da-f]{64}$/.test(sha256)
  );
}
