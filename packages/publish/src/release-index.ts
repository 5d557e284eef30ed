import {
  PATTERNS,
  RELEASE_STAGES,
  type CalendarDate,
  type Id,
  type ReleaseStage,
  type Withdrawal,
} from '@planglass/model';

/** One line of `index.json`, the list of what is published in a folder. */
export interface IndexEntry {
  id: Id;
  stage: ReleaseStage;
  date?: CalendarDate;
  /** Address of the document, relative to the index. It never changes, and what is there never changes. */
  path: string;
  /** SHA-256 of the document, in hexadecimal. */
  sha256: string;
  /** It was taken back, and a correction notice stands at its address. */
  withdrawn?: Withdrawal;
}

/** The releases of a folder in the order in which they were published, the newest last. */
export interface ReleaseIndex {
  /** The address of the newest that is not withdrawn, for a portal that always shows it; of the newest notice where all are. */
  latest: string;
  releases: IndexEntry[];
}

export const addressOf = (id: Id, file: string): string => `releases/${id}/${file}`;

export function withRelease(releases: readonly IndexEntry[], entry: IndexEntry): ReleaseIndex {
  return { latest: entry.path, releases: [...releases, entry] };
}

/** The list with an entry in the place of the one with its id. */
export function withWithdrawn(releases: readonly IndexEntry[], entry: IndexEntry): ReleaseIndex {
  const all = releases.map((each) => (each.id === entry.id ? entry : each));
  const latest = all.filter(({ withdrawn }) => !withdrawn).at(-1) ?? all.at(-1) ?? entry;
  return { latest: latest.path, releases: all };
}

/** The text of `index.json`. */
export const indexText = (index: ReleaseIndex): string => `${JSON.stringify(index, null, 2)}\n`;

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
  const { id, stage, date, path, sha256, withdrawn } = input as Record<keyof IndexEntry, unknown>;
  return (
    typeof id === 'string' &&
    PATTERNS.Id.test(id) &&
    RELEASE_STAGES.includes(stage as ReleaseStage) &&
    (date === undefined || (typeof date === 'string' && PATTERNS.CalendarDate.test(date))) &&
    (withdrawn === undefined || (typeof withdrawn === 'object' && withdrawn !== null)) &&
    typeof path === 'string' &&
    path.startsWith(addressOf(id, '')) &&
    !path.split('/').includes('..') &&
    typeof sha256 === 'string' &&
    /^[\da-f]{64}$/.test(sha256)
  );
}
