import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parse } from 'yaml';
import { PROGRAMS, requireProgram } from '../browsers/find.ts';
import { recordOf } from './audit/scenario.ts';
import { bytesOf } from './canaries.ts';
import { planglass } from './fake-process.ts';

const GUIDE = new URL('../../packages/publish/README.md', import.meta.url);
const COMMAND = new URL('../../packages/publish/src/bin.ts', import.meta.url).pathname;

/** One of them gives away what it withholds, and stands between two that are sound. */
const RECORDS = {
  north: recordOf({ plan: 'north', figures: { a: '5', b: '?8' } }),
  south: recordOf({
    plan: 'south',
    figures: { total: '10', a: '3', b: '?7' },
    relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
  }),
  west: recordOf({
    plan: 'west',
    figures: { total: '90', a: '?30', b: '?60' },
    relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
  }),
};
const NAMES = Object.keys(RECORDS);

/** What PySpark's `RDD.pipe` does with each partition: splits the command as a shell would, with no other environment than the given one. */
const SPARK = `
import shlex, subprocess
class RDD:
    def __init__(self, partitions): self.partitions = partitions
    def pipe(self, command, env=None, checkCode=False):
        done = []
        for lines in self.partitions:
            ran = subprocess.run(shlex.split(command), env=env or {}, input="".join(f"{line}\\n" for line in lines).encode(), stdout=subprocess.PIPE)
            assert not (checkCode and ran.returncode)
            done.append([line.rstrip(b"\\n").decode() for line in ran.stdout.splitlines(keepends=True)])
        return RDD(done)
    def collect(self): return [line for lines in self.partitions for line in lines]
class SparkContext:
    def textFile(self, path):
        lines = open(path).read().splitlines()
        return RDD([lines[:2], lines[2:]])
sc = SparkContext()
`;

let folder = '';
let plans = '';
let expected: Record<string, string> = {};

/** The recipe in a language, as the guide has it. */
async function recipe(language: string): Promise<string> {
  const [, section = ''] = /^## Many plans$(.*?)^## /ms.exec(await readFile(GUIDE, 'utf8')) ?? [];
  const found = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, own]) => own === language);
  assert.equal(found.length, 1, `the guide has ${found.length} recipes in ${language}`);
  return found[0]![2]!;
}

interface Ran {
  code: number | null;
  said: string;
}

/** Runs a program where the plans are, with an `npx` first on the path that runs the command of this repository. */
function run(program: string, ...args: string[]): Ran {
  const PATH = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, LANG: 'en_GB.UTF-8' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: plans, env, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, said: stdout + stderr };
}

/** The lines of the CI matrix as a runner takes them: one job for each value, and no further one after a failure, unless it is told otherwise. */
async function runMatrix(): Promise<Record<string, Ran>> {
  const { strategy, steps } = parse(await recipe('yaml')) as {
    strategy: { 'fail-fast'?: boolean; matrix: { city: string[] } };
    steps: { run: string }[];
  };
  const jobs: Record<string, Ran> = {};
  for (const city of strategy.matrix.city) {
    for (const step of steps) jobs[city] = run('sh', '-ec', step.run.replaceAll('${{ matrix.city }}', city));
    if (jobs[city]!.code !== 0 && strategy['fail-fast'] !== false) break;
  }
  return jobs;
}

async function runSpark(): Promise<Record<string, Record<string, unknown>>> {
  await writeFile(join(plans, 'names.txt'), NAMES.map((name) => `${name}\n`).join(''));
  const program = `${SPARK}\n${await recipe('python')}\nfor answer in answers: print(answer)\n`;
  const { code, said } = run(requireProgram(PROGRAMS.python), '-c', program);
  assert.equal(code, 0, said);
  const lines = said.trimEnd().split('\n');
  assert.equal(lines.length, NAMES.length, said);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', answer = ''] = line.split('\t');
      return [name, JSON.parse(answer) as Record<string, unknown>];
    }),
  );
}

const make = async (): Promise<Ran> => {
  await writeFile(join(plans, 'Makefile'), await recipe('make'));
  return run(requireProgram(PROGRAMS.make), '-k', '-j2');
};

/** Everything that is in a folder. */
async function contentOf(path: string): Promise<Record<string, string>> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const names = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    await Promise.all(
      names.sort().map(async (name) => [relative(path, name), await readFile(name, 'latin1')] as const),
    ),
  );
}

/** The files of the recipes themselves. */
const OWN = ['Makefile', 'names.txt'];

async function assertSame(): Promise<void> {
  const content = Object.entries(await contentOf(plans)).filter(([name]) => !OWN.includes(name));
  assert.deepEqual(Object.fromEntries(content), expected);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  const all = join(folder, 'all');
  await mkdir(join(all, 'records'), { recursive: true });
  for (const [name, record] of Object.entries(RECORDS))
    await writeFile(join(all, 'records', `${name}.json`), bytesOf(record));
  await cp(join(all, 'records'), join(folder, 'records'), { recursive: true });
  const ran = await planglass('publish', join(all, 'records'), '--out', join(all, 'public'));
  assert.equal(ran.code, 1);
  expected = await contentOf(all);
  assert.deepEqual(
    Object.keys(expected).filter((name) => name.endsWith('progress.json')),
    ['public/north/releases/now/progress.json', 'public/west/releases/now/progress.json'],
  );
  await mkdir(join(folder, 'bin'));
  const shim = ['#!/bin/sh', '[ "$1" = planglass ] && shift || exit 127', `exec '${process.execPath}' '${COMMAND}' "$@"`]; // prettier-ignore
  await writeFile(join(folder, 'bin/npx'), `${shim.join('\n')}\n`, { mode: 0o755 });
});
after(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  plans = await mkdtemp(join(folder, 'plans-'));
  await cp(join(folder, 'records'), join(plans, 'records'), { recursive: true });
});

describe('the recipe for make', () => {
  it('publishes what `publish FOLDER` does, and names the record that fails', async () => {
    const { code, said } = await make();
    assert.notEqual(code, 0);
    assert.match(said, /records\/south\.json/);
    assert.match(said, /public\/south\/index\.json\] Error 1/);
    await assertSame();
  });

  it('runs nothing again but what failed, and what has other decisions', async () => {
    await make();
    const again = await make();
    assert.deepEqual(again.said.match(/planglass publish \S+/g), ['planglass publish records/south.json']);
    await assertSame();
    const decisions = join(plans, 'records/west.decisions.json');
    await writeFile(decisions, '{"withhold":[]}');
    const later = Date.now() / 1000 + 60;
    await utimes(decisions, later, later);
    assert.match((await make()).said, /planglass publish records\/west\.json/);
  });
});

describe('the recipe for a CI matrix', () => {
  it('publishes what `publish FOLDER` does, and names the record that fails', async () => {
    const jobs = await runMatrix();
    assert.deepEqual(Object.values(jobs).map(({ code }) => code), [0, 1, 0]); // prettier-ignore
    assert.match(jobs['south']!.said, /records\/south\.json/);
    await assertSame();
  });

  it('leaves what is unchanged alone', async () => {
    await runMatrix();
    const { north, west } = await runMatrix();
    for (const { said } of [north!, west!]) assert.match(said, /already in public/);
    await assertSame();
  });
});

describe('the recipe for Spark', () => {
  it('publishes what `publish FOLDER` does, and names the record that fails', async () => {
    const answers = await runSpark();
    assert.deepEqual(Object.entries(answers).map(([name, { ok }]) => [name, ok]), [['north', true], ['south', false], ['west', true]]); // prettier-ignore
    await assertSame();
  });

  it('leaves what is unchanged alone', async () => {
    await runSpark();
    const { north, west } = await runSpark();
    for (const answer of [north, west]) assert.deepEqual(answer, { ok: true, form: 'record', outcome: 'unchanged', release: 'now' }); // prettier-ignore
    await assertSame();
  });
});
