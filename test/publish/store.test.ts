import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createHash } from 'node:crypto';
import { bytesOf, plant } from './canaries.ts';
import { planglass } from './fake-process.ts';

let folder = '';
let out = '';
let file = '';
const index = async () =>
  JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as {
    releases: { id: string; path: string; sha256: string }[];
  };
const writeRecord = (change: (record: ReturnType<typeof plant>['record']) => void = () => undefined) => {
  const { record } = plant(1);
  change(record);
  return writeFile(file, bytesOf(record));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  out = join(folder, 'public');
  file = join(folder, 'record.json');
  await writeRecord();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('planglass publish --out', () => {
  it('writes each release into a folder of its own and lists them, the newest last', async () => {
    assert.equal((await planglass('publish', file, '--out', out)).code, 0);
    await writeRecord((record) => (record.release.id = 'r2'));
    assert.equal((await planglass('publish', file, '--out', out)).code, 0);
    const { releases } = await index();
    assert.deepEqual(
      releases.map(({ id }) => id),
      ['r1', 'r2'],
    );
    for (const { path, sha256 } of releases)
      assert.equal(
        createHash('sha256')
          .update(await readFile(join(out, path)))
          .digest('hex'),
        sha256,
      );
  });

  it('leaves a release alone that is there with the same content', async () => {
    await planglass('publish', file, '--out', out);
    const before = await readFile(join(out, 'index.json'));
    const again = await planglass('publish', file, '--out', out);
    assert.equal(again.code, 0);
    assert.match(again.stdout, /already/);
    assert.deepEqual(await readFile(join(out, 'index.json')), before);
  });

  it('refuses to overwrite a release with other content, and names the fix', async () => {
    await planglass('publish', file, '--out', out);
    const before = await readFile(join(out, (await index()).releases[0]!.path));
    await writeRecord((record) => (record.plan.name = 'Another plan'));
    const refused = await planglass('publish', file, '--out', out);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /new id in “release”/);
    assert.deepEqual(await readFile(join(out, (await index()).releases[0]!.path)), before);
  });

  it('lists a release that an interrupted run wrote without listing it', async () => {
    await planglass('publish', file, '--out', out);
    await rm(join(out, 'index.json'));
    await mkdir(join(out, 'releases', '.unfinished-r1-abc'));
    assert.equal((await planglass('publish', file, '--out', out)).code, 0);
    assert.deepEqual(await readdir(join(out, 'releases')), ['r1']);
    assert.deepEqual(
      (await index()).releases.map(({ id }) => id),
      ['r1'],
    );
  });

  it('refuses a folder of that name with other content, and leaves it as it is', async () => {
    await mkdir(join(out, 'releases', 'r1'), { recursive: true });
    await writeFile(join(out, 'releases', 'r1', 'precious.txt'), 'ours');
    const refused = await planglass('publish', file, '--out', out);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /Move it away, or give release r1 a new id/);
    assert.equal(await readFile(join(out, 'releases', 'r1', 'precious.txt'), 'utf8'), 'ours');
    assert.deepEqual(await readdir(out), ['releases']);
  });

  it('loses nothing when several runs publish into one folder at once', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const files = await Promise.all(
      ids.map(async (id) => {
        const path = join(folder, `${id}.json`);
        const { record } = plant(1);
        await writeFile(path, bytesOf({ ...record, release: { ...record.release, id } }));
        return path;
      }),
    );
    const bin = ['packages/publish/src/bin.ts', 'publish'];
    const codes = await Promise.all(
      files.map(
        (path) =>
          new Promise((resolve) =>
            spawn(process.execPath, [...bin, path, '--out', out], { stdio: 'ignore' }).on('exit', resolve),
          ),
      ),
    );
    const { releases } = await index();
    assert.deepEqual(
      releases.map(({ id }) => id).sort(),
      ids.filter((_, at) => codes[at] === 0),
    );
    assert.ok(codes.every((code) => code === 0 || code === 1));
    assert.ok(releases.length > 0);
    for (const { path, sha256 } of releases)
      assert.equal(
        createHash('sha256')
          .update(await readFile(join(out, path)))
          .digest('hex'),
        sha256,
      );
  });

  it('refuses a folder whose index is something else, and leaves it as it is', async () => {
    await mkdir(out);
    await writeFile(join(out, 'index.json'), '[]');
    const refused = await planglass('publish', file, '--out', out);
    assert.equal(refused.code, 1);
    assert.deepEqual(await readdir(out), ['index.json']);
  });

  it('says that a folder cannot be written, and leaves nothing half written', async () => {
    await writeFile(out, 'a file where the folder should be');
    const refused = await planglass('publish', file, '--out', out);
    assert.equal(refused.code, 3);
    assert.match(refused.stderr, /could not be written: a part of the path is a file/);
    if (process.getuid?.() === 0) return;
    await rm(out);
    await mkdir(out);
    await chmod(out, 0o500);
    assert.equal((await planglass('publish', file, '--out', out)).code, 3);
    assert.deepEqual(await readdir(out), []);
  });

  it(
    'says that no folder can be made where the file system makes none',
    { skip: !existsSync('/proc/self') },
    async () => {
      const { code, stderr } = await planglass('publish', file, '--out', '/proc/planglass/public');
      assert.equal(code, 3);
      assert.match(stderr, /\/proc\/planglass\/public could not be written: no folder can be made there/);
    },
  );

  it('makes the folders above the one that it is given', async () => {
    assert.equal((await planglass('publish', file, '--out', join(out, 'a', 'b', 'c'))).code, 0);
    assert.deepEqual(await readdir(join(out, 'a', 'b')), ['c']);
  });

  for (const id of ['CON', 'nul', 'Aux.2023', 'com1', 'LPT9', 'r1.', 'r1...'])
    it(`refuses the release id ${id} on every system, for Windows has no folder of that name`, async () => {
      await writeRecord((record) => (record.release.id = id));
      for (const args of [
        ['check', file],
        ['publish', file, '--out', out],
      ]) {
        const { code, stderr } = await planglass(...args);
        assert.equal(code, 1);
        assert.match(stderr, /Windows cannot hold .* Give it another id in “release”/);
      }
      assert.equal(existsSync(out), false);
    });

  it('takes release ids that only resemble them', async () => {
    for (const id of ['console', '2023-con', 'com10', 'r1.2', 'nul-1']) {
      await writeRecord((record) => (record.release.id = id));
      assert.equal((await planglass('publish', file, '--out', out)).code, 0, id);
    }
  });

  it('leaves the earlier or the new release whole when it is killed at any moment', async () => {
    await planglass('publish', file, '--out', out);
    await writeRecord((record) => (record.release.id = 'r2'));
    let killed = 0;
    for (let wait = 40; wait < 400; wait += 18) {
      const child = spawn(process.execPath, ['packages/publish/src/bin.ts', 'publish', file, '--out', out], {
        stdio: 'ignore',
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed++;
      const { releases } = await index();
      for (const { path, sha256 } of releases)
        assert.equal(
          createHash('sha256')
            .update(await readFile(join(out, path)))
            .digest('hex'),
          sha256,
        );
      assert.equal(releases[0]?.id, 'r1');
    }
    assert.ok(killed > 0, 'no run was killed');
    assert.equal((await planglass('publish', file, '--out', out)).code, 0);
    assert.deepEqual((await readdir(join(out, 'releases'))).sort(), ['r1', 'r2']);
  });
});
