import { parse, type Problem, type ProgressDocument } from '@planglass/model';
import { reasonOf, type Files } from './files.ts';
import { decode } from './bytes.ts';
import { serialise } from './pipeline.ts';
import { noticeOf, type WithdrawalRequest } from './notice.ts';
import { indexText, readIndex, withWithdrawn, type IndexEntry, type ReleaseIndex } from './release-index.ts';
import { bytesOf, sha256 } from './store.ts';
import { trouble, type Trouble } from './trouble.ts';

export type WithdrawResult =
  { outcome: 'withdrawn' | 'unchanged'; latest: string } | { problems: Problem[] } | { trouble: Trouble };

const UNFINISHED = '.unfinished-';

/**
 * Replaces a release by a correction notice at the same address, and marks it in the index.
 *
 *     .unfinished-index.json, ID/.unfinished-progress.json → ID/progress.json → rest of ID/ removed → index.json
 *
 * All that can fail for want of room is written before anything changes. The rename of the document is what takes
 * the content away, so that it comes first: a run that ends behind it leaves a release that is gone and still listed,
 * and the next run finishes the work. The ledger is left alone, since what was public stays known.
 */
export async function withdraw(
  files: Files,
  directory: string,
  request: WithdrawalRequest,
): Promise<WithdrawResult> {
  const at = (name: string): string => `${directory}/${name}`;
  let unlock: (() => Promise<void>) | undefined;
  try {
    const found = await bytesOf(files, at('index.json'));
    const releases = found && readIndex(new TextDecoder().decode(found));
    if (!releases) return { trouble: trouble('not-an-index', { folder: directory }) };
    unlock = await files.lock(at('.publishing'));
    if (!unlock) return { trouble: trouble('busy', { folder: directory }) };
    const { release: id, replacedBy } = request;
    const entry = releases.find((each) => each.id === id);
    if (!entry) return { trouble: trouble('no-such-release', { release: id, folder: directory }) };
    if (entry.withdrawn) return { outcome: 'unchanged', latest: withWithdrawn(releases, entry).latest };
    const next = releases.find((each) => each.id === replacedBy && each.id !== id && !each.withdrawn);
    if (replacedBy !== undefined && !next)
      return { trouble: trouble('no-such-release', { release: replacedBy, folder: directory }) };
    const published = await documentAt(files, at(entry.path));
    if (!published) return { trouble: trouble('release-damaged', { release: id, path: at(entry.path) }) };
    const notice = noticeOf(published, request);
    const own = parse(notice);
    if (!own.ok) return { problems: own.problems };
    const bytes = serialise(own.document);
    const index = withWithdrawn(releases, {
      ...entry,
      sha256: await sha256(bytes),
      withdrawn: own.document.withdrawn!,
    });
    await replaceRelease(files, directory, entry, bytes, index);
    return { outcome: 'withdrawn', latest: index.latest };
  } catch (error) {
    return { trouble: trouble('cannot-write', { place: directory, reason: reasonOf(error) }) };
  } finally {
    await unlock?.().catch(() => undefined);
  }
}

async function replaceRelease(
  files: Files,
  directory: string,
  { path }: IndexEntry,
  bytes: Uint8Array,
  index: ReleaseIndex,
): Promise<void> {
  const folder = `${directory}/${path.slice(0, path.lastIndexOf('/'))}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const writeNew = async (place: string, content: Uint8Array): Promise<void> => {
    await files.remove(place);
    await files.write(place, content);
  };
  const [unfinished, unfinishedIndex] = [`${folder}/${UNFINISHED}${name}`, `${directory}/${UNFINISHED}index.json`]; // prettier-ignore
  await writeNew(unfinishedIndex, new TextEncoder().encode(indexText(index)));
  await writeNew(unfinished, bytes);
  await files.rename(unfinished, `${folder}/${name}`);
  for (const each of await files.list(folder)) if (each !== name) await files.remove(`${folder}/${each}`);
  await files.rename(unfinishedIndex, `${directory}/index.json`);
}

/** The document at an address: the release itself, or the notice of a run that was cut off. */
async function documentAt(files: Files, path: string): Promise<ProgressDocument | undefined> {
  const bytes = await bytesOf(files, path);
  const json = bytes && decode(bytes);
  const parsed = json?.ok ? parse(json.value) : undefined;
  return parsed?.ok ? parsed.document : undefined;
}
