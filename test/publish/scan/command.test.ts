import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FILE_LIMIT } from '../../../packages/publish/src/scan/containers/container.ts';
import { disk } from '../../../packages/publish/src/files.ts';
import { plant } from '../canaries.ts';
import { planglass, planglassOn } from '../fake-process.ts';
import { THOROUGH } from '../../mutation/thoroughness.ts';
import { HEADING, recordOf } from './artefacts.ts';

const VALUE = '7351942.86';
const SECRET = 'projects/project/figures/figure-0/observation/value';
let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
const write = async (path: string, content: string | Uint8Array): Promise<string> => {
  await mkdir(join(at(path), '..'), { recursive: true });
  await writeFile(at(path), content);
  return at(path);
};
const scanOf = (...args: string[]) => planglass('scan', ...args, '--record', at('record.json'));

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-scan-'));
  await write('record.json', JSON.stringify(recordOf([VALUE])));
  await write('clean/index.html', '<p>Reached 17 of 42 on 2023-06-30.');
  await write('leaking/index.html', '<p>Clean.');
  await write('leaking/assets/app.js.gz', gzipSync('const a="7,351,942.86"'));
});
after(() => rm(folder, { recursive: true }));

describe('planglass scan', () => {
  it('ends with 0 where nothing withheld is found, and says what it looked for', async () => {
    const { code, stdout, stderr } = await scanOf(at('clean'));
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Nothing withheld was found\. Files scanned: 1\./);
    assert.match(stdout, /searched for everywhere: 1\n/);
  });

  it('ends with 1 where something is found, and names file, container, offset, encoding and place', async () => {
    const { code, stdout, stderr } = await scanOf(at('clean'), at('leaking'));
    assert.deepEqual([code, stdout], [1, '']);
    const line = `${at('leaking/assets/app.js.gz')} > gzip@0, offset 9: ${SECRET}, as grouping-comma\n`;
    assert.ok(stderr.includes(line), stderr);
    assert.match(stderr, /Files scanned: 3, found: 1/);
  });

  it('answers a machine with the same', async () => {
    const { code, stdout } = await scanOf(at('leaking'), '--json');
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(code, 1);
    assert.deepEqual([answer['ok'], answer['files'], answer['unscanned']], [false, 2, []]);
    assert.deepEqual(answer['findings'], [{ file: at('leaking/assets/app.js.gz'), offset: 9, within: ['gzip@0'], encoding: 'grouping-comma', secret: SECRET }]); // prettier-ignore
    const clean = JSON.parse((await scanOf(at('clean'), '--json')).stdout) as Record<string, unknown>;
    assert.deepEqual([clean['ok'], clean['findings']], [true, []]);
  });

  if (THOROUGH)
    it('never prints a value or a text of the record, unless it is asked for', async () => {
      const { record, canaries } = plant(1);
      const own = await write('planted/record.json', JSON.stringify(record));
      for (const lang of ['en', 'zh'])
        for (const more of [[], ['--json']]) {
          const { code, stdout, stderr } = await planglass('scan', own, '--record', own, '--lang', lang, ...more); // prettier-ignore
          assert.equal(code, 1);
          assert.ok((stdout + stderr).length > 10_000);
          assert.deepEqual(
            canaries.filter((canary) => (stdout + stderr).includes(canary)),
            [],
          );
          const shown = await planglass(
            'scan',
            own,
            '--record',
            own,
            '--lang',
            lang,
            '--show-values',
            ...more,
          );
          const figures = canaries.filter((canary) => /^\d{9}/.test(canary));
          assert.deepEqual(
            figures.filter((canary) => !(shown.stdout + shown.stderr).includes(canary)),
            [],
          );
        }
    });

  it('finds a value in the name of a file, and does not repeat it', async () => {
    await write(`named/of ${VALUE}/chart.svg`, '<svg/>');
    const { code, stderr } = await scanOf(at('named'));
    assert.equal(code, 1);
    assert.ok(stderr.includes(`${at('named')}/…/chart.svg > file-name, offset 3: ${SECRET}, as plain`), stderr); // prettier-ignore
    assert.doesNotMatch(stderr, /7351942/);
    assert.match((await scanOf(at('named'), '--show-values')).stderr, /of 7351942\.86\/chart\.svg/);
  });

  it('finds it in the published prose of the record itself', async () => {
    const record = { ...recordOf([VALUE]), recommendations: [{ id: 'r', text: `Keep ${VALUE}.`, confStatus: 'F' }] }; // prettier-ignore
    const path = await write('prose.json', JSON.stringify(record));
    const { code, stderr } = await planglass('scan', at('clean'), '--record', path);
    assert.equal(code, 1);
    assert.ok(stderr.includes(`${path} > recommendations/r/text, offset 5: ${SECRET}, as plain`), stderr);
  });

  it('looks for what the office decided to withhold besides', async () => {
    const record = {
      ...HEADING,
      indicators: [{ id: 'i', name: 'I', confStatus: 'F', actual: { state: 'value', value: VALUE, confStatus: 'F' } }], // prettier-ignore
    };
    const path = await write('decided/record.json', JSON.stringify(record));
    const run = (...more: string[]) => planglass('scan', at('leaking'), '--record', path, ...more);
    assert.equal((await run()).code, 0);
    const decisions = await write('decisions.json', JSON.stringify({ withhold: ['indicators/i/actual'] }));
    assert.equal((await run('--decisions', decisions)).code, 1);
    await write('decided/record.decisions.json', JSON.stringify({ withhold: ['indicators/i/actual'] }));
    assert.equal((await run()).code, 1);
    await write('decided/record.decisions.json', '[]');
    assert.match((await run()).stderr, /decisions/);
    assert.equal((await run('--decisions', at('nowhere.json'))).code, 3);
  });

  it('follows no link below a folder, and says so', async (t) => {
    await mkdir(at('linked'));
    await write('linked/a.txt', 'a');
    try {
      await symlink(at('leaking'), at('linked/elsewhere'));
    } catch {
      return t.skip('this system makes no links');
    }
    const { code, stdout } = await scanOf(at('linked'));
    assert.equal(code, 0);
    assert.match(stdout, /Files scanned: 1\.[^]*Left out[^]*linked\/elsewhere/);
    assert.equal((await scanOf(at('linked/elsewhere'))).code, 1);
  });

  if (THOROUGH)
    it('reports a file that is too large, and does not end with 0', async () => {
      await write('large/zeros', '');
      await truncate(at('large/zeros'), FILE_LIMIT + 1);
      const { code, stderr } = await scanOf(at('large'));
      assert.equal(code, 1);
      assert.match(stderr, /Not everything could be scanned\.[^]*zeros: it is larger than can be scanned/);
    });

  for (const [args, reason] of [
    [[], /needs files or folders/],
    [['a'], /needs the record/],
    [['a', '--record'], /--record cannot be used/],
    [['a', '--record', 'b', '--out', 'c'], /--out cannot be used/],
    [['a', '--record', 'b', '--ledger', 'c'], /--ledger cannot be used/],
    [['a', '--record', 'b', '--show-values=yes'], /--show-values cannot be used/],
  ] as const)
    it(`takes “${args.join(' ')}” for misuse, and names the fix`, async () => {
      const { code, stdout, stderr } = await planglass('scan', ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    });

  it('refuses a record that is none, a path that is not there, and a folder without a file', async () => {
    await write('bad.json', `{"value":"${VALUE}"}`);
    const refused = await planglass('scan', at('clean'), '--record', at('bad.json'));
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /is not a valid record, so nothing was scanned/);
    assert.doesNotMatch(refused.stderr, /7351942/);
    assert.equal((await scanOf(at('nowhere'))).code, 3);
    assert.equal((await planglass('scan', at('clean'), '--record', at('nowhere'))).code, 3);
    await mkdir(at('empty'));
    const empty = await scanOf(at('empty'));
    assert.equal(empty.code, 1);
    assert.match(empty.stderr, /no file in .*so nothing was scanned/);
  });

  it('says which file cannot be read, and ends with a fault of its own where the fault is its own', async () => {
    const args = ['scan', at('clean'), '--record', at('record.json')];
    const failing = (error: unknown) => ({ ...disk, read: (path: string, limit: number) => (path.endsWith('.html') ? Promise.reject(error) : disk.read(path, limit)) }); // prettier-ignore
    const unreadable = await planglassOn(failing(Object.assign(new Error(VALUE), { code: 'EACCES' })), args);
    assert.equal(unreadable.code, 3);
    assert.match(unreadable.stderr, /clean\/index\.html could not be read: the permissions/);
    const broken = { ...disk, list: () => Promise.resolve(null as unknown as string[]) };
    const fault = await planglassOn(broken, args);
    assert.equal(fault.code, 4);
    assert.doesNotMatch(unreadable.stderr + fault.stderr, /7351942/);
  });
});

describe('a scan leaves nothing behind', () => {
  it('and asks no network for anything', async () => {
    const connect = mock.method(Socket.prototype, 'connect', () => assert.fail('it connects'));
    const fetched = mock.method(globalThis, 'fetch', () => assert.fail('it fetches'));
    try {
      assert.equal((await scanOf(at('leaking'))).code, 1);
      assert.deepEqual([connect.mock.callCount(), fetched.mock.callCount()], [0, 0]);
    } finally {
      mock.restoreAll();
    }
  });

  if (THOROUGH)
    it('and may be run where it can write nothing and start nothing', async () => {
      const before = await readdir(folder, { recursive: true });
      const args = ['--permission', '--allow-fs-read=*', 'packages/publish/src/bin.ts', 'scan', at('leaking'), '--record', at('record.json'), '--json']; // prettier-ignore
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 1, stderr);
      assert.equal((JSON.parse(stdout) as { findings: unknown[] }).findings.length, 1);
      assert.deepEqual(await readdir(folder, { recursive: true }), before);
    });

  it('and imports nothing by which it could, but the disk and the decompression it is given', async () => {
    const files = await readdir('packages/publish/src/scan', { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile()))
      assert.doesNotMatch(await readFile(join(file.parentPath, file.name), 'utf8'), /from 'node:|fetch\(|import\(/, file.name); // prettier-ignore
  });
});
