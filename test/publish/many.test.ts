import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publishRecord } from 'planglass';
import type { OneOfMany } from '../../packages/publish/src/commands/many.ts';
import { disk } from '../../packages/publish/src/files.ts';
import { bytesOf } from './canaries.ts';
import { minutesApart, planglass, planglassOn, type Ran } from './fake-process.ts';
import { recordOf } from './audit/scenario.ts';

const COUNT = 40;
/** Records that fail, and how. */
const BROKEN: Record<string, { content: string | Uint8Array; says: RegExp }> = {
  'city-07': { content: '{"schemaVersion":', says: /city-07: .*not valid JSON/ },
  'city-19': {
    content: bytesOf(
      recordOf({
        figures: { total: '10', a: '3', b: '?7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      }),
    ),
    says: /city-19: What it withholds could be worked out/,
  },
  'city-33': { content: '{"schemaVersion":"1.0"}', says: /city-33: .*\(and \d+ more\)/ },
};
const names = Array.from({ length: COUNT }, (_, at) => `city-${String(at + 1).padStart(2, '0')}`);
const good = names.filter((name) => !(name in BROKEN));
const recordBytes = (name: string, value = '5'): Uint8Array =>
  bytesOf(recordOf({ plan: name, figures: { a: value, b: '?8' } }));

let folder = '';
let records = '';
let out = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  records = join(folder, 'records');
  out = join(folder, 'public');
  await mkdir(records);
  await writeFile(join(records, 'notes.txt'), 'no record');
  for (const name of names)
    await writeFile(join(records, `${name}.json`), BROKEN[name]?.content ?? recordBytes(name));
});
after(() => rm(folder, { recursive: true }));

describe('planglass publish FOLDER', () => {
  let first: Ran;
  before(async () => {
    first = await planglass('publish', `${records}/`, '--out', out);
  });

  it('publishes each record into a folder of its name, as it would by itself', async () => {
    assert.deepEqual((await readdir(out)).sort(), good);
    for (const name of good) {
      const alone = publishRecord(await readFile(join(records, `${name}.json`)));
      assert.ok(alone.ok);
      const bytes = await readFile(join(out, name, 'releases/now/progress.json'));
      assert.deepEqual(new Uint8Array(bytes), new Uint8Array(alone.files[0].bytes));
    }
  });

  it('names the records that failed, each with its reason, and ends with code 1', () => {
    assert.equal(first.code, 1);
    assert.match(first.stderr, /: 37\. Unchanged: 0\. Failed: 3\./);
    for (const { says } of Object.values(BROKEN)) assert.match(first.stderr, says);
    assert.equal(first.stdout, '');
  });

  it('leaves alone what is unchanged, and takes no file beside a record for one', async () => {
    const before = await readFile(join(out, 'city-01/index.json'));
    assert.ok((await readdir(records)).includes('city-01.ledger.jsonl'));
    await writeFile(join(records, 'city-02.decisions.json'), '{"withhold":[]}');
    await writeFile(join(records, 'city-03.json'), bytesOf(recordOf({ plan: 'city-03', release: 'next', figures: { a: '6', b: '?8' } }))); // prettier-ignore
    const { code, stdout } = await planglass('publish', records, '--out', out, '--json');
    assert.equal(code, 1);
    const list = JSON.parse(stdout) as OneOfMany[];
    assert.deepEqual(
      list.map(({ name }) => name),
      names,
    );
    const outcomes = Object.fromEntries(list.map(({ name, outcome }) => [name, outcome]));
    assert.equal(outcomes['city-03'], 'published');
    assert.equal(list.filter(({ outcome }) => outcome === 'unchanged').length, good.length - 1);
    assert.deepEqual(list.filter(({ outcome }) => outcome === 'failed').map(({ name, code: own }) => [name, own]), Object.keys(BROKEN).map((name) => [name, 1])); // prettier-ignore
    assert.deepEqual(await readFile(join(out, 'city-01/index.json')), before);
  });

  it('ends with code 0 once nothing fails', async () => {
    for (const name of Object.keys(BROKEN)) await writeFile(join(records, `${name}.json`), recordBytes(name));
    const ran = await planglass('publish', records, '--out', out);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /: 3\. Unchanged: 37\. Failed: 0\./);
  });

  it('draws its progress on a terminal and nowhere else', async () => {
    assert.ok(!first.stderr.includes('█'));
    const ran = await planglassOn(disk, ['publish', records, '--out', out], {
      isTTY: true,
      now: minutesApart(),
    });
    assert.match(ran.stderr, /Publishing records █{30} 40\/40/);
    assert.ok(ran.stderr.endsWith('\r\u001b[2K'));
  });

  it('takes workbooks and folders of CSV files too, and refuses two records of one name', async () => {
    const mixed = join(folder, 'mixed');
    for (const [form, name] of [
      ['csv', 'tables'],
      ['xlsx', 'book.xlsx'],
      ['json', 'plain.json'],
    ] as const)
      // prettier-ignore
      assert.equal((await planglass('init', '--form', form, '--out', join(mixed, name))).code, 0);
    const { stdout } = await planglass('publish', mixed, '--out', join(folder, 'mixed-out'), '--json');
    assert.deepEqual(
      (JSON.parse(stdout) as OneOfMany[]).map(({ name }) => name),
      ['book', 'plain', 'tables'],
    );
    await writeFile(join(mixed, 'book.json'), recordBytes('book'));
    const ran = await planglass('publish', mixed, '--out', out);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /Several records are called book/);
  });

  it('says that a folder has no records, and that a ledger is of one record', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    assert.match((await planglass('publish', empty, '--out', out)).stderr, /There is no record/);
    const { code, stderr } = await planglass('publish', records, '--out', out, '--ledger', 'x.jsonl');
    assert.equal(code, 2);
    assert.match(stderr, /--ledger is for one record/);
  });
});
