import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { disk } from '../../packages/publish/src/files.ts';
import type { AuditSummary } from 'planglass';
import { bytesOf, plant } from './canaries.ts';
import { planglass, planglassOn } from './fake-process.ts';

const DOCUMENT = 'data-schemas/v1/examples/valid/example-city.json';
let folder = '';
let file = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  file = join(folder, 'record.json');
  await writeFile(file, bytesOf(plant(1).record));
});
after(() => rm(folder, { recursive: true }));

describe('the command line', () => {
  for (const [args, reason] of [
    [['check'], /needs a file/],
    [['check', 'a', 'b'], /takes one file/],
    [['check', 'a', '--out', 'b'], /--out cannot be used/],
    [['publish', 'a'], /needs a folder/],
    [['publish', 'a', '--out'], /--out cannot be used/],
    [['publish', 'a', '--out', 'b', '--as', 'record'], /--as cannot be used/],
    [['check', 'a', '--as', 'table'], /takes record or document/],
    [['check', 'a', '--lang', 'fr'], /takes en or zh/],
    [['check', 'a', '--jsn'], /--jsn cannot be used/],
    [['check', 'a', '--json=yes'], /--json cannot be used/],
    [['constructor'], /no command/],
  ] as const)
    it(`“${args.join(' ')}” is misuse, and names the fix`, async () => {
      const { code, stdout, stderr } = await planglass(...args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
      assert.match(stderr, /planglass publish RECORD --out DIR/);
    });

  it('explains itself without arguments, and tells its version', async () => {
    assert.equal((await planglass()).code, 0);
    const { version } = JSON.parse(await readFile('packages/publish/package.json', 'utf8')) as {
      version: string;
    };
    assert.equal((await planglass('--version')).stdout, `${version}\n`);
  });

  it('takes its language from the environment, the option first', async () => {
    const language = async (env: Record<string, string>, ...more: string[]) =>
      /底稿/.test((await planglassOn(disk, ['--help', ...more], { env })).stdout) ? 'zh' : 'en';
    assert.equal(await language({ LANG: 'zh_CN.UTF-8' }), 'zh');
    assert.equal(await language({ LC_ALL: '', LANG: 'zh_CN.UTF-8' }), 'zh');
    assert.equal(await language({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }), 'en');
    assert.equal(await language({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en'), 'en');
    assert.equal(await language({}), 'en');
    assert.equal(await language({}, '--lang', 'zh-Hans'), 'zh');
  });

  it('sets headings in bold on a terminal only, and not where NO_COLOR asks for none', async () => {
    const bold = async (isTTY: boolean, env: Record<string, string>) =>
      (await planglassOn(disk, ['check', file], { env, isTTY })).stdout.includes('\u001b[1m');
    assert.deepEqual(
      [await bold(true, {}), await bold(true, { NO_COLOR: '1' }), await bold(false, {})],
      [true, false, false],
    );
  });
});

describe('--json', () => {
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await planglass(...args, '--json');
    assert.equal(stderr, '');
    return { code, ...(JSON.parse(stdout) as Record<string, unknown>) };
  };

  it('reports what is published, what is withheld, and what the audit covered', async () => {
    const { code, ok, form, outcome, audit } = (await json('check', file)) as Record<string, unknown>;
    assert.deepEqual({ code, ok, form, outcome }, { code: 0, ok: true, form: 'record', outcome: 'checked' });
    const { protected: count, secondary, publicFigures } = audit as AuditSummary;
    assert.ok(count > 20 && secondary.includes('indicators/open-2/actual'), JSON.stringify(audit));
    assert.equal(publicFigures, 0);
  });

  it('reports a refusal and a failure in the same form, with a sentence', async () => {
    const out = join(folder, 'out');
    await json('publish', file, '--out', out);
    const other = join(folder, 'other.json');
    const { record } = plant(1);
    await writeFile(other, bytesOf({ ...record, plan: { ...record.plan, name: 'Another' } }));
    for (const [args, code, problem] of [
      [['publish', other, '--out', out], 1, 'release-exists'],
      [['check', join(folder, 'nowhere.json')], 3, 'cannot-read'],
      [['publish', file, '--out', join(file, 'x')], 3, 'cannot-write'],
    ] as const) {
      const answer = (await json(...args)) as {
        code: number;
        ok: boolean;
        problems: { code: string; sentence: string }[];
      };
      assert.deepEqual([answer.code, answer.ok, answer.problems[0]?.code], [code, false, problem]);
      assert.ok(answer.problems[0]!.sentence.length > 20);
    }
  });
});

describe('check tells a record from a published document', () => {
  const form = async (value: unknown, ...more: string[]) => {
    const path = join(folder, 'form.json');
    await writeFile(path, bytesOf(value));
    const { stdout } = await planglass('check', path, '--json', ...more);
    return (JSON.parse(stdout) as { form?: string }).form;
  };
  const heading = { schemaVersion: '1.0', language: 'en', plan: { id: 'p', name: 'P' }, release: { id: 'r', title: 'R', stage: 'final' } }; // prettier-ignore
  const section = { state: 'published', id: 's', title: 'S' };

  it('by its sections, by the schema that it names, or as it is told', async () => {
    assert.equal(await form({ ...heading, sections: [section] }), 'document');
    assert.equal(await form({ ...heading, sections: [{ ...section, state: 'present' }] }), 'record');
    assert.equal(await form({ $schema: '../../plan-progress.schema.json', ...heading }), 'document');
    assert.equal(await form({ $schema: '../../plan-record.schema.json', ...heading }), 'record');
    assert.equal(await form(heading), undefined);
    assert.equal(await form(heading, '--as', 'record'), 'record');
    assert.equal(await form(heading, '--as', 'document'), 'document');
  });

  it('and sums up a document that it published', async () => {
    const { code, stdout } = await planglass('check', DOCUMENT);
    assert.equal(code, 0);
    assert.match(stdout, /valid progress document[^]*indicators: 17/);
  });

  it('and never takes a record in which everything was forgotten for a document', async () => {
    const total = (value: string) => ({ id: 'total', of: 'indicators', count: { state: 'value', value } });
    const part = {
      id: 'part',
      of: 'indicators',
      group: { by: 'nature', key: 'binding' },
      count: { state: 'value', value: '73519' },
    };
    const said = async (value: string): Promise<string> => {
      const path = join(folder, 'forgotten.json');
      await writeFile(path, bytesOf({ ...heading, counts: [total(value), part] }));
      const unsure = await planglass('check', path);
      assert.equal(unsure.code, 1);
      assert.match(unsure.stderr, /Say which: --as record or --as document/);
      assert.equal(unsure.stdout, '');
      const { code, stdout } = await planglass('check', path, '--as', 'record');
      assert.equal(code, 0);
      return stdout;
    };
    const [one, other] = [await said('73519'), await said('81402')];
    assert.equal(one, other);
    assert.match(one, /Nothing in this file is classified F/);
    assert.match(one, /Withheld because it is not classified[^]*counts\/total\/count\n/);
    assert.doesNotMatch(one, /73519|81402|add up/);
  });
});
