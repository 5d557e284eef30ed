import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { planglass } from './fake-process.ts';

/** `ACCEPT=1` writes what the command prints today as the accepted transcript. */
const accept = process.env['ACCEPT'] === '1';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
});
after(() => rm(folder, { recursive: true }));

async function transcript(name: string, args: string[]): Promise<void> {
  const { code, stdout, stderr } = await planglass(...args.map((arg) => arg.replace('FOLDER', folder)));
  const command = `$ planglass ${args.join(' ')}`;
  const actual = `${command}\n${stdout}${stderr}exit ${code}\n`.replaceAll(folder, 'FOLDER');
  const path = `test/publish/transcripts/${name}.txt`;
  if (accept) await writeFile(path, actual);
  assert.ok(existsSync(path), `${path} is missing; run the test with ACCEPT=1 and review it`);
  assert.equal(actual, await readFile(path, 'utf8'));
}

describe('the command says', () => {
  const file = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

  it('what it can do', () => transcript('help', ['--help']));
  it('what it can do in Chinese', () => transcript('help-zh', ['--help', '--lang', 'zh']));
  it('what it did not understand', () => transcript('unknown-command', ['paint', 'record.json']));
  it('that publish needs a folder', () =>
    transcript('publish-without-out', ['publish', 'demo/records/baicheng-2023.json']));
  it('what is published and withheld of the seed', () =>
    transcript('check-seed', ['check', 'demo/records/baicheng-2023.json']));
  it('the same in Chinese', () =>
    transcript('check-seed-zh', ['check', 'demo/records/baicheng-2023.json', '--lang', 'zh']));
  it('what is forgotten, withheld, referred to and left out of a record of all states', () =>
    transcript('check-all-states', ['check', 'demo/records/all-states.json']));
  it('what a run published', () =>
    transcript('publish-seed', [
      'publish',
      'demo/records/baicheng-2023.json',
      '--out',
      'FOLDER/out',
      '--ledger',
      'FOLDER/ledger.jsonl',
    ]));
  it('that a file cannot be read', () => transcript('no-file', ['check', 'FOLDER/nowhere.json']));
  it('that a document is valid', () =>
    transcript('check-document', ['check', 'data-schemas/v1/examples/valid/baicheng-2023.json']));

  it('what is wrong with a record, place by place', async () => {
    await file('wrong.json', JSON.stringify({ schemaVersion: '1.0', language: 'en', plan: { id: 'p', name: '' }, release: { id: 'r', title: 'T', stage: 'draft' }, indicators: [{ id: 'a', name: 'A', actual: { state: 'withheld', value: '73519.4' } }] })); // prettier-ignore
    await transcript('wrong-record', ['check', 'FOLDER/wrong.json']);
  });

  it('that a key is repeated, and which', async () => {
    await file('repeated.json', '{"schemaVersion":"1.0","plan":{"id":"p","id":"q"}}');
    await transcript('repeated-key', ['check', 'FOLDER/repeated.json']);
  });

  it('that a file is no JSON, no UTF-8, or of another version', async () => {
    await file('no.json', '{"schemaVersion":');
    await file('latin1.json', new Uint8Array([0x22, 0xe9, 0x22]));
    await file('newer.json', '{"schemaVersion":"2.0"}');
    await transcript('not-json', ['check', 'FOLDER/no.json']);
    await transcript('not-utf8', ['check', 'FOLDER/latin1.json']);
    await transcript('newer-version', ['check', 'FOLDER/newer.json']);
  });

  it('never a value of the record, whatever is wrong with it', async () => {
    const record = await readFile('demo/records/example-city.json', 'utf8');
    const figures = [...record.matchAll(/"value": "([\d.-]{3,})"/g)].map(([, figure]) => figure as string);
    assert.ok(figures.length > 20);
    await file('broken.json', record.replace(/"state": "value"/g, '"state": "withheld"'));
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await planglass('check', join(folder, 'broken.json'), ...more);
      assert.equal(code, 1);
      assert.deepEqual(figures.filter((figure) => new RegExp(`\\b${figure.replace('.', '\\.')}\\b`).test((stdout + stderr).replace(/\/\d+/g, ''))), []); // prettier-ignore
    }
  });
});
