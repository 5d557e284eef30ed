import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const FOLDERS = ['model', 'view', 'elements', 'publish'].map((name) => resolve('packages', name));
const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string };

function run(command: string, args: readonly string[], cwd = '.'): { code: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, output: stdout + stderr };
}

/** Packs as a release would, with the exports of `publishConfig`; returns the path of the archive. */
function pack(folder: string, destination: string): string {
  const before = new Set(readdirSync(destination));
  const { code, output } = run(
    'npx',
    ['-y', packageManager, 'pack', '--pack-destination', destination],
    folder,
  );
  assert.equal(code, 0, output);
  const [archive] = readdirSync(destination).filter((name) => !before.has(name));
  return join(destination, archive!);
}

describe('a packed package', () => {
  const destination = mkdtempSync(join(tmpdir(), 'planglass-pack-'));
  const archives = new Map<string, string>();

  before(() => {
    const { code, output } = run('tsc', ['-b', ...FOLDERS]);
    assert.equal(code, 0, output);
    for (const folder of FOLDERS) archives.set(folder, pack(folder, destination));
  });
  after(() => rmSync(destination, { recursive: true }));

  for (const folder of FOLDERS) {
    const name = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string }).name;

    test(`${name} exports files that are there, in forms that every tool understands`, async () => {
      const bytes = readFileSync(archives.get(folder)!);
      const { messages, pkg } = await publint({
        pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
        strict: true,
      });
      const found = messages
        .filter(({ type }) => type !== 'suggestion')
        .map((message) => formatMessage(message, pkg));
      assert.deepEqual(found, []);
    });

    test(`${name} has types that resolve for ES modules`, () => {
      const { code, output } = run('attw', ['--profile', 'esm-only', '--no-color', archives.get(folder)!]);
      assert.equal(code, 0, output);
    });

    test(`${name} carries its licence, and no dependency that only this workspace knows`, () => {
      const { output: files } = run('tar', ['-tzf', archives.get(folder)!]);
      assert.match(files, /^package\/LICENSE$/m);
      const { output: manifest } = run('tar', ['-xzOf', archives.get(folder)!, 'package/package.json']);
      assert.doesNotMatch(manifest, /workspace:/);
    });
  }
});
