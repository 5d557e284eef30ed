import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { disk } from '../../packages/publish/src/files.ts';
import { loadSolver } from '../../packages/publish/src/solve/solver.ts';
import { recordOf, type Scenario } from './audit/scenario.ts';
import { bytesOf } from './canaries.ts';
import { planglassOn, type Ran } from './fake-process.ts';

/** Names without digits, which could be taken for figures. */
const letter = (at: number): string => String.fromCharCode(97 + at);

/** A total of so many parts, half of them withheld. */
const parts = (count: number): Scenario => {
  const names = Array.from({ length: count }, (_, at) => `part-${letter(at >> 3)}${letter(at & 7)}`);
  return {
    figures: {
      total: String(count * 5),
      ...Object.fromEntries(names.map((name, at) => [name, at % 2 ? '5' : '?5'])),
    },
    relations: [{ kind: 'sum', total: 'total', parts: names }],
  };
};

describe('the solver', () => {
  let folder = '';
  const [large, small] = ['large.json', 'small.json'];
  const place = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planglass-'));
    await writeFile(place(large), bytesOf(recordOf(parts(64))));
    await writeFile(place(small), bytesOf(recordOf(parts(8))));
  });
  after(() => rm(folder, { recursive: true }));

  let loaded = 0;
  const load = (): ReturnType<typeof loadSolver> => {
    loaded++;
    return loadSolver();
  };
  const fail = (): ReturnType<typeof loadSolver> => Promise.reject(new Error('no WebAssembly here'));
  const run = (args: readonly string[], by = load, lang = 'en'): Promise<Ran> =>
    planglassOn(disk, [...args, '--lang', lang], { loadSolver: by });

  for (const command of ['check', 'audit', 'report'])
    test(`that cannot be loaded changes no answer, and \`${command}\` says that the exact one does all of the work`, async () => {
      const args = [command, place(large)];
      const [expected, without, chinese] = [await run(args), await run(args, fail), await run(args, fail, 'zh')]; // prettier-ignore
      assert.deepEqual([expected.code, expected.stderr], [0, '']);
      assert.deepEqual([without.code, without.stdout], [0, expected.stdout]);
      assert.match(
        without.stderr,
        /^The solver HiGHS could not be loaded\. The exact one does all of the work: .+\.\n$/,
      );
      assert.match(chinese.stderr, /^无法载入求解器 HiGHS，.+。\n$/);
    });

  test('is not loaded where few figures hang together', async () => {
    loaded = 0;
    for (const command of ['check', 'audit', 'report']) assert.equal((await run([command, place(small)])).code, 0); // prettier-ignore
    assert.equal(loaded, 0);
    await run(['check', place(large)]);
    assert.equal(loaded, 1);
  });

  test('is not loaded for what is published already', async () => {
    const args = ['publish', place(large), '--out', place('out')];
    assert.equal((await run(args)).code, 0);
    loaded = 0;
    assert.match((await run(args)).stdout, /already/);
    assert.equal(loaded, 0);
  });

  test('that cannot be loaded leaves the answer for a machine whole', async () => {
    const { stdout, stderr, code } = await run(
      ['publish', place(large), '--out', place('json'), '--json'],
      fail,
    );
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { ok: boolean }).ok, true);
    assert.match(stderr, /could not be loaded/);
  });
});
