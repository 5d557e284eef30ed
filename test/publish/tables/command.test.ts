import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { disk } from '../../../packages/publish/src/files.ts';
import { planglass, planglassOn } from '../fake-process.ts';
import { PLAN, indicators, workbook } from './workbook.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-tables-'));
});
after(() => rm(folder, { recursive: true }));

const report = async (...args: string[]): Promise<unknown> => {
  const { code, stdout, stderr } = await planglass(...args, '--json');
  assert.equal(code, 0, stdout + stderr);
  return JSON.parse(stdout);
};

describe('init', () => {
  for (const language of ['en', 'zh']) {
    it(`writes the same record as JSON, CSV and a workbook in ${language}, and check, audit, prove and publish read it`, async () => {
      const paths = [`${language}.json`, `${language}-csv`, `${language}.xlsx`].map(at);
      for (const [index, form] of ['json', 'csv', 'xlsx'].entries()) {
        const path = paths[index]!;
        const { code, stdout, stderr } = await planglass('init', '--form', form, '--out', path, '--lang', language);
        assert.equal(code, 0, stderr);
        assert.match(stdout, /planglass check/);
      }
      const [json, ...tables] = paths;
      for (const command of ['check', 'audit', 'prove']) {
        const expected = await report(command, json!);
        for (const path of tables) assert.deepEqual(await report(command, path), expected);
      }
      const published = async (path: string): Promise<string> => {
        await report('publish', path, '--out', `${path}.out`);
        return readFile(`${path}.out/releases/draft-1/progress.json`, 'utf8');
      };
      const expected = await published(json!);
      for (const path of tables) assert.equal(await published(path), expected);
    }); // prettier-ignore
  }

  it('chooses the form by the name it is given', async () => {
    for (const [name, form] of [['a.xlsx', 'xlsx'], ['a.json', 'json'], ['a', 'csv']] as const) {
      const { form: written } = (await report('init', '--out', at(`form-${name}`))) as { form: string };
      assert.equal(written, form);
    }
    assert.ok((await readdir(at('form-a'))).includes('indicators.csv'));
  }); // prettier-ignore

  it('never overwrites what is there', async () => {
    for (const name of ['kept.json', 'kept.xlsx']) {
      await writeFile(at(name), 'kept');
      const { code, stderr } = await planglass('init', '--out', at(name));
      assert.equal(code, 1);
      assert.match(stderr, /is there already, and nothing is overwritten/);
      assert.equal(await readFile(at(name), 'utf8'), 'kept');
    }
    await disk.makeFolder(at('kept'));
    await writeFile(at('kept/plan.csv'), 'kept');
    assert.equal((await planglass('init', '--form', 'csv', '--out', at('kept'))).code, 1);
    assert.deepEqual(await readdir(at('kept')), ['plan.csv']);
    assert.equal((await planglass('init', '--form', 'csv', '--out', at('kept.json'))).code, 1);
  });

  it('says what is wrong with how it is asked', async () => {
    const asked = async (...args: string[]) => {
      const { code, stderr } = await planglass('init', ...args);
      return [code, stderr.split('\n')[0]];
    };
    assert.deepEqual(await asked('--form', 'ods'), [2, 'The option --form takes json, csv or xlsx.']);
    assert.deepEqual(await asked('record.json'), [2, '“init” takes no file as it stands: --out PATH for the record to write, --from FILE for a table to begin with.']);
    assert.deepEqual(await asked('--as', 'record'), [2, 'The option --as cannot be used like this. See the options below.']);
    assert.equal((await asked('--from', at('nowhere.xlsx')))[0], 3);
    assert.equal((await asked('--out', at('no/such/folder.json')))[0], 3);
    await writeFile(at('budget.csv'), 'account,sum\n1,2\n');
    assert.equal((await asked('--from', at('budget.csv'), '--out', at('budget.xlsx')))[0], 1);
  }); // prettier-ignore

  it('maps an existing table into a workbook that can be checked and not yet published as if it were named', async () => {
    await writeFile(at('old.csv'), '序号,指标,单位,属性,2025年目标值\n1,粮食产量,万吨,约束性,≥75\n注：略\n');
    const { code, stdout } = await planglass('init', '--from', at('old.csv'), '--out', at('new.xlsx'), '--lang', 'zh');
    assert.equal(code, 0);
    assert.match(stdout, /对应了 1 项指标/);
    assert.match(stdout, /CSV!A3：未能对应到底稿/);
    const checked = (await report('check', at('new.xlsx'))) as { nothingClassified: boolean };
    assert.ok(checked.nothingClassified);
  }); // prettier-ignore
});

describe('a command that reads a record', () => {
  it('names sheet and cell of what is wrong, for a person and for a machine', async () => {
    await writeFile(at('wrong.xlsx'), workbook([PLAN, indicators(['a', 'A', 't', { number: '1', formula: true }])])); // prettier-ignore
    const { code, stderr } = await planglass('check', at('wrong.xlsx'));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /\n {2}Indicators!D2 \(Actual\)\n {4}This is a formula in the general number format/,
    );
    const { stdout } = await planglass('check', at('wrong.xlsx'), '--json');
    const { problems } = JSON.parse(stdout) as { problems: { code: string; place: string }[] };
    assert.deepEqual(
      problems.map(({ code, place }) => [code, place]),
      [['cell-general-formula', 'Indicators!D2']],
    );
    await writeFile(at('bad.xlsx'), workbook([PLAN, indicators(['a', 'A', 't', 'much', '2023', 'F'])]));
    assert.match((await planglass('check', at('bad.xlsx'))).stderr, /\n {2}Indicators!D2 \(Actual\)\n/);
  });

  it('reports what was left out', async () => {
    await writeFile(at('hidden.xlsx'), workbook([PLAN, { ...indicators(['a', 'A', 't', '1', '2023', 'F']), hiddenRows: [2] }])); // prettier-ignore
    const { stdout } = await planglass('check', at('hidden.xlsx'));
    assert.match(stdout, /\n {2}Indicators!2: hidden row, left out$/m);
  });

  it('checks a table alone, and does not publish it without its plan', async () => {
    await writeFile(at('indicators.csv'), 'Id,Indicator,Actual,Actual: confidentiality\na,A,1.0,F\n');
    const { code, stdout } = await planglass('check', at('indicators.csv'));
    assert.equal(code, 0);
    assert.match(stdout, /there is no sheet for the plan/);
    const published = await planglass('publish', at('indicators.csv'), '--out', at('alone'));
    assert.equal(published.code, 1);
    assert.match(published.stderr, /Add the sheet Plan/);
    await assert.rejects(readdir(at('alone')));
  });

  it('reads the CSV files of a folder and nothing else of it', async () => {
    await report('init', '--form', 'csv', '--out', at('folder'));
    await writeFile(at('folder/notes.txt'), 'not a table');
    await report('check', at('folder'));
    await report('check', `${at('folder')}/`);
    await disk.makeFolder(at('empty'));
    const { code, stderr } = await planglass('check', at('empty'));
    assert.equal(code, 3);
    assert.match(stderr, /it is a folder, not a file/);
  });

  it('reads what LibreOffice has saved', async () => {
    await cp('test/publish/tables/libreoffice.xlsx', at('libreoffice.xlsx'));
    const { stdout, code } = await planglassOn(disk, ['check', at('libreoffice.xlsx'), '--json']);
    assert.equal(code, 0, stdout);
    const { reported } = JSON.parse(stdout) as { reported: { code: string; place: string }[] };
    assert.deepEqual(
      reported.map(({ code, place }) => `${code} ${place}`),
      ['hidden-row 指标!4', 'hidden-column 指标!H', 'comment 指标!E2', 'hidden-sheet 旧'],
    );
    const { stdout: published } = await planglass(
      'publish',
      at('libreoffice.xlsx'),
      '--out',
      at('lo'),
      '--json',
    );
    assert.ok(JSON.parse(published));
    const document = JSON.parse(await readFile(at('lo/releases/r1/progress.json'), 'utf8')) as {
      indicators: { actual: { value: string; period: string } }[];
    };
    assert.deepEqual(
      document.indicators.map(({ actual: { value, period } }) => [value, period]),
      [
        ['12.4', '2023-04-30'],
        ['12.3', '2023'],
      ],
    );
  });
});
