/**
 * The package as an office installs it: packed, installed into an empty folder and run with the machine's own
 * Node, which may be older than the one that this repository is worked on with.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publishRecord } from 'planglass';

const RECORD = resolve('demo/records/baicheng-2023.json');
let folder = '';
/** The environment of a shell that knows nothing of this repository. */
const env = {
  ...process.env,
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(delimiter),
  LANG: 'en_GB.UTF-8',
  LC_ALL: '',
};

const call = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' }); // prettier-ignore

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-package-'));
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-b', 'packages/publish']);
  const { packageManager } = JSON.parse(await readFile('package.json', 'utf8')) as { packageManager: string };
  for (const each of ['model', 'publish'])
    call('npx', ['-y', packageManager, 'pack', '--pack-destination', folder], resolve('packages', each));
  // What the package depends on, as it is installed here, so that nothing is asked of a registry.
  const { dependencies } = JSON.parse(await readFile('packages/publish/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const each of Object.keys(dependencies).filter((name) => !name.startsWith('@planglass/')))
    call(
      'npm',
      ['pack', '--ignore-scripts', '--pack-destination', folder],
      resolve('packages/publish/node_modules', each),
    );
  const packed = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  call(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', ...packed.map((name) => `./${name}`)],
    folder,
  );
});
after(() => rm(folder, { recursive: true, force: true }));

describe('the packed and installed command', () => {
  it('runs on Node 20 or newer', () => {
    const [, major] = /^v(\d+)/.exec(call('node', ['--version'], folder)) ?? [];
    assert.ok(Number(major) >= 20, `the Node on PATH is ${major}; install Node 20 or newer`);
  });

  it('checks a record with npx, and prints nothing but its report', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'planglass', 'check', RECORD], { cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32' }); // prettier-ignore
    assert.equal(stderr.replace(/^npm warn .*\n/gm, ''), '');
    assert.equal(status, 0);
    assert.match(stdout, /^Release 2023-consultation-draft can be published\. Nothing was written\./);
  });

  it('publishes the bytes that the sources publish', async () => {
    call(
      'npx',
      ['--no-install', 'planglass', 'publish', RECORD, '--out', 'public', '--ledger', 'ledger.jsonl'],
      folder,
    );
    const result = publishRecord(await readFile(RECORD));
    assert.ok(result.ok);
    const path = join(folder, 'public/releases/2023-consultation-draft/progress.json');
    assert.deepEqual(new Uint8Array(await readFile(path)), result.files[0].bytes);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile('packages/publish/package.json', 'utf8')) as {
      version: string;
    };
    assert.equal(call('npx', ['--no-install', 'planglass', '--version'], folder).trim(), version);
  });

  it('can be imported as a library', () => {
    const script =
      "import('planglass').then(({ publishRecord }) => console.log(publishRecord(new Uint8Array()).ok))";
    assert.equal(call('node', ['--input-type=module', '--eval', script], folder).trim(), 'false');
  });
});
