import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { disk, type Files } from '../../packages/publish/src/files.ts';
import { bytesOf, plant } from './canaries.ts';
import { planglass, planglassOn } from './fake-process.ts';

let folder = '';
let out = '';
let file = '';

const writeRelease = (id: string) => {
  const { record } = plant(1);
  record.release.id = id;
  return writeFile(file, bytesOf(record));
};
const listed = async (): Promise<string[]> =>
  (
    JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as { releases: { id: string }[] }
  ).releases.map(({ id }) => id);

/** A disk on which the n-th write, rename or removal fails, and so does everything after it. */
function failingAt(step: number, code: string): Files {
  let steps = 0;
  const counted =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      ++steps >= step
        ? Promise.reject(Object.assign(new Error(`secret of ${args[0]}`), { code }))
        : operation(...args);
  return {
    ...disk,
    write: counted(disk.write),
    rename: counted(disk.rename),
    remove: counted(disk.remove),
    makeFolder: counted(disk.makeFolder),
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  out = join(folder, 'public');
  file = join(folder, 'record.json');
  await writeRelease('r1');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a disk that fails', () => {
  it('at any step leaves the earlier releases whole, says so, and does not keep the next run from publishing', async () => {
    assert.equal((await planglass('publish', file, '--out', out)).code, 0);
    const before = await readFile(join(out, 'index.json'), 'utf8');
    await writeRelease('r2');
    let step = 1;
    for (; ; step++) {
      const ran = await planglassOn(failingAt(step, 'ENOSPC'), ['publish', file, '--out', out]);
      if (ran.code === 0) break;
      assert.equal(ran.code, 3);
      assert.match(ran.stderr, /the disk is full\. What was published there before is unchanged/);
      assert.doesNotMatch(ran.stderr, /secret/);
      assert.equal(await readFile(join(out, 'index.json'), 'utf8'), before);
      assert.equal((await planglass('check', join(out, 'releases/r1/progress.json'))).code, 0);
    }
    assert.ok(step > 6, `${step} steps`);
    assert.deepEqual(await listed(), ['r1', 'r2']);
    assert.deepEqual(await readdir(join(out, 'releases')), ['r1', 'r2']);
    assert.deepEqual((await readdir(out)).sort(), ['index.json', 'releases']);
  });

  it('because it is really full is reported, and nothing half written is listed', async (t) => {
    await mkdir(out);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12k', 'tmpfs', out], { stdio: 'ignore' });
    } catch {
      t.skip('a small disk cannot be mounted without root; the test above stands in for it');
      return;
    }
    try {
      await writeFile(join(out, 'filler'), Buffer.alloc(8192));
      const ran = await planglass('publish', file, '--out', out);
      assert.equal(ran.code, 3);
      assert.match(ran.stderr, /the disk is full/);
      assert.ok(!(await readdir(out)).includes('index.json'));
      await rm(join(out, 'filler'));
      execFileSync('mount', ['-o', 'remount,size=1m', out]);
      assert.equal((await planglass('publish', file, '--out', out)).code, 0);
      execFileSync('mount', ['-o', 'remount,ro', out]);
      await writeRelease('r2');
      const readOnly = await planglass('publish', file, '--out', out);
      assert.equal(readOnly.code, 3);
      assert.match(readOnly.stderr, /the disk is read-only/);
      assert.deepEqual(await listed(), ['r1']);
    } finally {
      execFileSync('umount', [out]);
    }
  });
});

describe('a release that is listed', () => {
  it('and whose file was changed since is reported, and left as it is', async () => {
    await planglass('publish', file, '--out', out);
    const path = join(out, 'releases/r1/progress.json');
    await writeFile(path, '{}');
    const ran = await planglass('publish', file, '--out', out);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /missing or was changed since/);
    assert.equal(await readFile(path, 'utf8'), '{}');
  });

  it('keeps its name from being used again in other letters', async () => {
    await planglass('publish', file, '--out', out);
    await writeRelease('R1');
    const ran = await planglass('publish', file, '--out', out);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /R1 and r1 differ only in capital letters/);
  });

  it('is the one that the index names as the latest', async () => {
    await planglass('publish', file, '--out', out);
    await writeRelease('r2');
    await planglass('publish', file, '--out', out);
    const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as { latest: string };
    assert.equal(index.latest, 'releases/r2/progress.json');
  });
});

describe('an index that was tampered with', () => {
  for (const [what, index] of [
    ['no list', '{"releases":{}}'],
    ['an empty line', '{"releases":[null]}'],
    ['an address that leaves the folder', '{"releases":[{"id":"a","stage":"final","path":"releases/a/../../x","sha256":"' + '0'.repeat(64) + '"}]}'], // prettier-ignore
    ['half of itself', '{"releases":['],
  ] as const)
    it(`to hold ${what} is refused and left as it is`, async () => {
      await mkdir(out);
      await writeFile(join(out, 'index.json'), index);
      const ran = await planglass('publish', file, '--out', out);
      assert.equal(ran.code, 1);
      assert.match(ran.stderr, /is not an index of releases/);
      assert.deepEqual(await readdir(out), ['index.json']);
    });
});

describe('a file that is hostile', () => {
  const refused = async (content: string | Uint8Array, pattern: RegExp): Promise<void> => {
    await writeFile(file, content);
    for (const args of [
      ['check'],
      ['check', '--as', 'document'],
      ['check', '--json'],
      ['check', '--lang', 'zh'],
    ]) {
      const { code, stdout, stderr } = await planglass(...args, file);
      assert.equal(code, 1);
      const said = stdout + stderr;
      if (!args.includes('zh')) assert.match(said, pattern);
      assert.doesNotMatch(said, /Error|73519|undefined|\[object/);
      assert.ok(said.length < 40_000, `${said.length} characters of output`);
    }
  };

  it('because it is empty gets a sentence', () => refused('', /not valid JSON/));
  it('because it is cut off gets a sentence that shows nothing of it', () =>
    refused('{"value": 73519', /not valid JSON/));
  it('because it is nested a million times gets a sentence', () =>
    refused('['.repeat(1_000_000) + ']'.repeat(1_000_000), /must be an object/));
  it('because it repeats a key under very deep nesting gets a place that can be read', async () => {
    await writeFile(file, `${'{"level":'.repeat(100_000)}{"id":1,"id":2}${'}'.repeat(100_000)}`);
    const { code, stderr } = await planglass('check', file);
    assert.equal(code, 1);
    assert.match(stderr, /^ {2}\/level\/level.* … .*\/level$/m);
    assert.match(stderr, /The key “id” stands twice/);
    assert.ok(stderr.length < 600, `${stderr.length} characters of output`);
  });
  it('because it is no object gets a sentence', () => refused('"73519"', /must be an object/));
  it('because it plants keys of JavaScript gets a sentence', () =>
    refused(
      '{"__proto__":{"x":1},"constructor":1,"$schema":{"toString":1},"sections":[null,{"state":{"toString":1}}]}',
      /There is no place for the key “__proto__”/,
    ));
  it('because every value is wrong lists the first problems only', () =>
    refused(JSON.stringify({ schemaVersion: '1.0', language: 'en', plan: {}, release: {}, tasks: Array(5000).fill({ x: 73519 }) }), /only the first 100/)); // prettier-ignore

  it('because it is huge is refused without being read to its end', async () => {
    await writeFile(file, '{');
    await truncate(file, 3_000_000_000);
    const started = performance.now();
    const { code, stderr } = await planglass('check', file);
    assert.equal(code, 1);
    assert.match(stderr, /longer than 8000000 characters/);
    assert.ok(performance.now() - started < 5000);
  });

  it('because it is a folder, or has no end, gets a sentence', async () => {
    const folderRead = await planglass('check', folder);
    assert.equal(folderRead.code, 3);
    assert.match(folderRead.stderr, /it is a folder, not a file/);
    if (process.platform !== 'linux') return;
    assert.equal((await planglass('check', '/dev/zero')).code, 1);
  });

  it('because of a fault of ours ends with a code of its own and no value', async () => {
    const broken: Files = { ...disk, read: () => Promise.resolve(null as unknown as Uint8Array) };
    const { code, stderr } = await planglassOn(broken, ['check', file]);
    assert.equal(code, 4);
    assert.match(stderr, /a fault of its own/);
  });
});
