/** What the command itself runs into, as data; `words/` says it in a sentence. */
export interface Trouble {
  code: TroubleCode;
  args: Readonly<Record<string, string>>;
}

export type TroubleCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'unknown-language'
  | 'unknown-form'
  | 'no-file'
  | 'too-many-files'
  | 'no-folder'
  | 'no-paths'
  | 'no-record'
  | 'nothing-to-scan'
  | 'either-form'
  | 'cannot-read'
  | 'cannot-write'
  | 'release-exists'
  | 'release-damaged'
  | 'release-unlisted'
  | 'busy'
  | 'similar-id'
  | 'reserved-id'
  | 'not-an-index'
  | 'not-a-ledger'
  | 'not-decisions'
  | 'verify-takes-two'
  | 'not-a-certificate'
  | 'already-there'
  | 'cannot-create'
  | 'nothing-mapped'
  | 'unknown-record-form'
  | 'init-takes-no-file'
  | 'not-a-scan'
  | 'no-such-release'
  | 'release-withdrawn'
  | 'no-release'
  | 'no-records'
  | 'same-name'
  | 'one-record'
  | 'no-reason'
  | 'own-file'
  | 'same-plan'
  | 'not-a-plan'
  | 'fault';

/** Why a folder could not be made where the folder above it is there: not every file system makes any. */
export const NO_FOLDERS = 'no-folders';

/** Exit codes, as the help lists them. */
export const EXIT = { done: 0, refused: 1, misused: 2, unwritable: 3, fault: 4 } as const;

const REFUSALS: readonly TroubleCode[] = [
  'either-form',
  'nothing-to-scan',
  'release-exists',
  'release-damaged',
  'release-unlisted',
  'busy',
  'similar-id',
  'reserved-id',
  'not-an-index',
  'not-a-ledger',
  'not-decisions',
  'not-a-certificate',
  'already-there',
  'nothing-mapped',
  'not-a-scan',
  'no-such-release',
  'no-records',
  'same-name',
  'release-withdrawn',
  'own-file',
  'same-plan',
  'not-a-plan',
];

export function exitCode({ code }: Trouble): number {
  if (code === 'cannot-read' || code === 'cannot-write' || code === 'cannot-create') return EXIT.unwritable;
  if (code === 'fault') return EXIT.fault;
  return REFUSALS.includes(code) ? EXIT.refused : EXIT.misused;
}

export const trouble = (code: TroubleCode, args: Trouble['args'] = {}): Trouble => ({ code, args });
