import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { planglass } from './fake-process.ts';

const open = { confStatus: 'F' } as const;
const closed = { confStatus: 'N' } as const;

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
});
after(() => rm(folder, { recursive: true }));

/** A record with a text, and a long and a short figure that are withheld; the target of the short one is published. */
async function write(paragraph: PlanRecord['plan']['name']): Promise<string> {
  const record: PlanRecord = {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'plan', name: 'Plan' },
    release: { id: 'now', title: 'Release', stage: 'final' },
    sections: [{ state: 'present', id: 's', title: 'Results', paragraphs: [paragraph], ...open }],
    indicators: [
      { id: 'grain', name: 'Grain output', actual: { state: 'value', value: '7351.94', ...closed }, ...open },
      {
        id: 'rate',
        name: 'Employment rate',
        target: { state: 'value', value: '65', ...open },
        actual: { state: 'value', value: '64', ...closed },
        ...open,
      },
      { id: 'met', name: 'Insured people', target: { state: 'value', value: '95', ...open }, actual: { state: 'value', value: '95', ...closed }, ...open }, // prettier-ignore
    ],
  };
  const path = join(folder, 'record.json');
  await writeFile(path, JSON.stringify(record));
  return path;
}
const publish = async (paragraph: PlanRecord['plan']['name'], command = 'publish') => {
  const path = await write(paragraph);
  const out = join(folder, 'public');
  const ran = await planglass(command, path, ...(command === 'publish' ? ['--out', out] : []));
  await rm(join(folder, 'record.ledger.jsonl'), { force: true });
  const written = await readdir(out).catch((): string[] => []);
  await rm(out, { recursive: true, force: true });
  return { ...ran, written };
};

describe('a text that is published', () => {
  for (const [what, paragraph, figure] of [
    ['a long withheld figure', 'It reached 7,351.94 in all.', 'indicators/grain/actual/value'],
    ['one in Chinese numerals', '达到七千三百五十一点九四。', 'indicators/grain/actual/value'],
    [
      'one in another language only',
      { en: 'It grew.', zh: '达到7351.94。' },
      'indicators/grain/actual/value',
    ],
    ['a short one beside its name', 'The employment rate was 64 % by June.', 'indicators/rate/actual/value'],
  ] as const)
    it(`and holds ${what} keeps the release from being published, and check from saying that it can be`, async () => {
      for (const command of ['publish', 'check']) {
        const { code, stdout, stderr, written } = await publish(paragraph, command);
        assert.equal(code, 1);
        assert.match(stderr, /sections\/s\/paragraphs\/0/);
        assert.ok(stderr.includes(figure));
        assert.doesNotMatch(stdout + stderr, /351|\b64\b/);
        assert.deepEqual(written, []);
      }
    });

  for (const [what, paragraph] of [
    ['a number that is nobody’s', 'In 2023 the employment rate rose for 3 years.'],
    ['a short withheld figure that belongs to nothing named', 'There were 64 hearings.'],
    ['a published target beside its name', 'The employment rate is to reach 65 %.'],
    ['a published target that was met exactly', 'Of insured people there are to be 95 %.'],
  ] as const)
    it(`and holds ${what} is published`, async () => {
      const { code, stderr, written } = await publish(paragraph);
      assert.equal(code, 0, stderr);
      assert.ok(written.includes('index.json'));
    });
});
