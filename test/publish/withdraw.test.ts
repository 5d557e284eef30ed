import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parse, type Withdrawal } from '@planglass/model';
import { disk, type Files } from '../../packages/publish/src/files.ts';
import { bytesOf, plant } from './canaries.ts';
import { planglass, planglassOn } from './fake-process.ts';

let folder = '';
let out = '';
let file = '';

interface Index {
  latest: string;
  releases: { id: string; path: string; sha256: string; withdrawn?: Withdrawal }[];
}
const index = async () => JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as Index;
const documentOf = async (id: string) => {
  const bytes = await readFile(join(out, `releases/${id}/progress.json`));
  const parsed = parse(JSON.parse(bytes.toString()));
  assert.ok(parsed.ok);
  return { document: parsed.document, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};
const publish = async (id: string) => {
  const { record } = plant(1);
  record.release.id = id;
  await writeFile(file, bytesOf(record));
  const ran = await planglass('publish', file, '--out', out);
  assert.equal(ran.code, 0, ran.stderr);
};
const args = (id: string, ...more: string[]) => ['withdraw', id, '--out', out, '--reason', 'One figure was wrong.', '--on', '2023-10-09', ...more]; // prettier-ignore

/** A disk on which everything from the n-th change on fails. */
function failingAt(step: number): Files {
  let steps = 0;
  const counted =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      ++steps >= step ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : operation(...given);
  return {
    ...disk,
    write: counted(disk.write),
    rename: counted(disk.rename),
    remove: counted(disk.remove),
    list: counted(disk.list),
  };
}

/** Whatever happened: an address holds the whole release or the whole notice, and never both. */
async function isWhole(before: Uint8Array): Promise<'release' | 'notice'> {
  const { document, bytes } = await documentOf('r2');
  if (document.withdrawn)
    assert.deepEqual(Object.keys(document).sort(), ['language', 'plan', 'release', 'schemaVersion', 'withdrawn']); // prettier-ignore
  else assert.deepEqual(new Uint8Array(bytes), new Uint8Array(before));
  assert.deepEqual(
    (await index()).releases.map(({ id }) => id),
    ['r1', 'r2'],
  );
  return document.withdrawn ? 'notice' : 'release';
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  out = join(folder, 'public');
  file = join(folder, 'record.json');
  await publish('r1');
  await publish('r2');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('planglass withdraw', () => {
  it('puts a notice in the place of the release, and marks it in the index', async () => {
    const ran = await planglass(...args('r2', '--replaced-by', 'r1'));
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /Release r2 was withdrawn/);
    const withdrawn = { on: '2023-10-09', reason: 'One figure was wrong.', replacedBy: 'r1' };
    const { document, sha256 } = await documentOf('r2');
    assert.deepEqual(document.withdrawn, withdrawn);
    const { latest, releases } = await index();
    assert.equal(latest, 'releases/r1/progress.json');
    assert.deepEqual(releases[1], { ...releases[1], id: 'r2', sha256, withdrawn });
    assert.equal(releases[0]!.withdrawn, undefined);
  });

  it('leaves nothing of the content anywhere in the folder of the release', async () => {
    await writeFile(join(out, 'releases/r2/other.csv'), 'Shown outcome');
    await planglass(...args('r2'));
    assert.deepEqual(await readdir(join(out, 'releases/r2')), ['progress.json']);
    const { bytes } = await documentOf('r2');
    for (const content of ['Open text', 'Shown outcome', 'Indicator 1', 'indicators'])
      assert.ok(!bytes.includes(content), content);
    assert.ok((await documentOf('r1')).bytes.includes('Shown outcome'));
  });

  it('keeps the release in the ledger, since what was public stays known', async () => {
    const before = await readFile(join(folder, 'record.ledger.jsonl'));
    await planglass(...args('r2'));
    assert.deepEqual(await readFile(join(folder, 'record.ledger.jsonl')), before);
  });

  it('takes a reason in each language', async () => {
    const ran = await planglass('withdraw', 'r2', '--out', out, '--reason', 'en=A wrong figure.', '--reason', 'zh-Hans=数据有误。'); // prettier-ignore
    assert.equal(ran.code, 0, ran.stderr);
    const { withdrawn } = (await documentOf('r2')).document;
    assert.deepEqual(withdrawn?.reason, { en: 'A wrong figure.', 'zh-Hans': '数据有误。' });
    assert.match(withdrawn?.on ?? '', /^\d{4}-\d\d-\d\d$/);
  });

  it('points at the notice where no release is left', async () => {
    await planglass(...args('r1'));
    assert.equal((await index()).latest, 'releases/r2/progress.json');
    await planglass(...args('r2'));
    assert.equal((await index()).latest, 'releases/r2/progress.json');
  });

  it('lets the next release be published, and never one of the same id', async () => {
    await planglass(...args('r2'));
    const again = await planglass('publish', file, '--out', out);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /was withdrawn, and its address keeps the notice/);
    await publish('r3');
    assert.equal((await index()).latest, 'releases/r3/progress.json');
    assert.ok((await index()).releases[1]!.withdrawn);
  });

  it('does nothing the second time', async () => {
    await planglass(...args('r2'));
    const before = await readFile(join(out, 'index.json'));
    const ran = await planglass(...args('r2'));
    assert.equal(ran.code, 0);
    assert.match(ran.stdout, /already/);
    assert.deepEqual(await readFile(join(out, 'index.json')), before);
  });

  for (const [what, given, pattern] of [
    ['a release that is not there', ['nowhere'], /lists no release nowhere/],
    ['another release that is not there', ['r2', '--replaced-by', 'r9'], /lists no release r9/],
    ['a date that is none', ['r2', '--on', '2023-02-31'], /no such day/],
  ] as const)
    it(`refuses ${what}, and changes nothing`, async () => {
      const before = await documentOf('r2');
      const ran = await planglass(...args(...(given as unknown as [string])));
      assert.equal(ran.code, 1);
      assert.match(ran.stderr, pattern);
      assert.equal((await documentOf('r2')).sha256, before.sha256);
    });

  it('asks for a folder and for a reason', async () => {
    assert.match((await planglass('withdraw', 'r2', '--out', out)).stderr, /needs a reason/);
    assert.match((await planglass('withdraw', 'r2', '--reason', 'x')).stderr, /needs a folder/);
    assert.match((await planglass('withdraw')).stderr, /needs the id/);
  });
});

describe('a withdrawal that is cut off', () => {
  it('at any step leaves the release or the notice whole, and is finished by the next run', async () => {
    const { bytes } = await documentOf('r2');
    const seen = new Set<string>();
    let step = 1;
    for (; ; step++) {
      const ran = await planglassOn(failingAt(step), args('r2'));
      if (ran.code === 0) break;
      assert.equal(ran.code, 3);
      seen.add(await isWhole(bytes));
    }
    assert.ok(step > 6, `${step} steps`);
    assert.deepEqual([...seen].sort(), ['notice', 'release']);
    assert.ok((await index()).releases[1]!.withdrawn);
    assert.deepEqual((await readdir(out)).sort(), ['index.json', 'releases']);
    assert.deepEqual(await readdir(join(out, 'releases/r2')), ['progress.json']);
  });

  it('by a kill at any moment does the same', async () => {
    const { bytes } = await documentOf('r2');
    for (let wait = 60; wait < 300; wait += 40) {
      const child = spawn(process.execPath, ['packages/publish/src/bin.ts', ...args('r2')], {
        stdio: 'ignore',
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await new Promise((resolve) => child.on('exit', resolve));
      clearTimeout(timer);
      await isWhole(bytes);
    }
    assert.equal((await planglass(...args('r2'))).code, 0);
    assert.equal(await isWhole(bytes), 'notice');
  });
});
