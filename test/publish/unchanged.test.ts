import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { disk, type Files } from '../../packages/publish/src/files.ts';
import { inputsOf } from '../../packages/publish/src/commands/inputs.ts';
import { recordOf } from './audit/scenario.ts';
import { bytesOf } from './canaries.ts';
import { planglass, planglassOn } from './fake-process.ts';

const RECORD = bytesOf(recordOf({ figures: { a: '5', b: '?8' } }));
const DOCUMENT = 'releases/now/progress.json';

let folder = '';
let out = '';
let record = '';
let ledger = '';

interface Said {
  outcome?: string;
  /** There only where the release was audited. */
  audit?: object;
}
const publish = async (...more: string[]): Promise<Said & { code: number }> => {
  const { code, stdout } = await planglass('publish', record, '--out', out, '--json', ...more);
  return { code, ...(JSON.parse(stdout) as Said) };
};
const isAudited = async (...more: string[]): Promise<boolean> => {
  const { code, outcome, audit } = await publish(...more);
  assert.deepEqual([code, outcome], [0, 'unchanged']);
  return audit !== undefined;
};
const entry = async (): Promise<Record<string, unknown>> =>
  JSON.parse((await readFile(ledger, 'utf8')).trim().split('\n').at(-1)!) as Record<string, unknown>;
const fingerprint = async (): Promise<string> => String((await entry())['inputs']);
const withFingerprint = async (inputs: unknown): Promise<void> =>
  writeFile(ledger, `${JSON.stringify({ ...(await entry()), inputs })}\n`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  [out, record, ledger] = [join(folder, 'public'), join(folder, 'plan.json'), join(folder, 'plan.ledger.jsonl')]; // prettier-ignore
  await writeFile(record, RECORD);
  assert.equal((await publish()).outcome, 'published');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a release of which nothing has changed', () => {
  it('is not audited again, and nothing is written', async () => {
    const before = await readFile(ledger, 'utf8');
    assert.equal(await isAudited(), false);
    assert.equal(await isAudited('--accept'), false);
    assert.equal(await readFile(ledger, 'utf8'), before);
    const { stdout } = await planglass('publish', record, '--out', out);
    assert.match(stdout, /^Release now is already in .*public, with the same content/);
  });

  it('is audited where a byte of the record has, and then no more', async () => {
    await writeFile(record, `${new TextDecoder().decode(RECORD)}\n`);
    assert.equal(await isAudited(), true);
    assert.equal(await isAudited(), false);
  });

  it('is audited where a withheld value has, and is refused where that gives it away', async () => {
    const relations = [{ kind: 'sum' as const, total: 'a', parts: ['b'] }];
    await writeFile(record, bytesOf(recordOf({ figures: { a: '5', b: '?5' }, relations })));
    assert.equal((await publish()).code, 1);
  });

  it('is audited where the decisions have', async () => {
    const decisions = join(folder, 'plan.decisions.json');
    await writeFile(decisions, '{"withhold":[]}');
    assert.equal(await isAudited(), false);
    await writeFile(decisions, '{"withhold":["indicators/b/actual"]}');
    assert.equal(await isAudited(), true);
  });

  it('is audited where another release stands in the ledger', async () => {
    const later = join(folder, 'later.json');
    await writeFile(later, bytesOf(recordOf({ release: 'later', figures: { a: '6', b: '?8' } })));
    assert.equal((await planglass('publish', later, '--out', out, '--ledger', ledger)).code, 0);
    assert.equal(await isAudited(), true);
    assert.equal(await isAudited(), false);
  });

  it('is audited where another plan is taken into account, and where that has changed', async () => {
    const other = join(folder, 'other.json');
    for (const value of ['6', '7']) {
      await writeFile(other, bytesOf(recordOf({ plan: 'other', figures: { a: value } })));
      assert.equal(await isAudited('--with', other), true);
      assert.equal(await isAudited('--with', other), false);
    }
  });

  it('is audited where the fingerprint is missing or odd, and has it then', async () => {
    const own = await fingerprint();
    for (const odd of [undefined, null, '', 'x', own.toUpperCase(), `${own}0`, [own], '0'.repeat(64)]) {
      await withFingerprint(odd);
      assert.equal(await isAudited(), true, JSON.stringify(odd));
      assert.equal(await fingerprint(), own);
    }
  });

  it('is audited by another version of the command', async () => {
    const surroundings = { earlier: [], decisions: { withhold: [] }, others: [] };
    assert.equal(await inputsOf(RECORD, surroundings), await fingerprint());
    assert.notEqual(await inputsOf(RECORD, surroundings, '99.0.0'), await fingerprint());
  });

  it('is audited, and refused, where its published file was changed or is gone', async () => {
    const whole = await readFile(join(out, DOCUMENT));
    for (const change of [() => writeFile(join(out, DOCUMENT), '{}'), () => rm(join(out, DOCUMENT))]) {
      await change();
      assert.equal((await publish()).code, 1);
    }
    await writeFile(join(out, DOCUMENT), whole);
    assert.equal(await isAudited(), false);
  });

  it('is refused where it was withdrawn', async () => {
    assert.equal((await planglass('withdraw', 'now', '--out', out, '--reason', 'Wrong.')).code, 0);
    assert.equal((await publish()).code, 1);
  });

  it('is audited and published where the folder is another one', async () => {
    out = join(folder, 'elsewhere');
    const { outcome, audit } = await publish();
    assert.equal(outcome, 'published');
    assert.ok(audit);
  });

  it('stands as it did where the ledger cannot be written', async () => {
    await withFingerprint(undefined);
    const refuse = (path: string): Promise<never> =>
      Promise.reject(Object.assign(new Error(path), { code: 'EACCES' }));
    const files: Files = {
      ...disk,
      rename: (from, to) => (to.endsWith('.jsonl') ? refuse(to) : disk.rename(from, to)),
    };
    const { code, stdout } = await planglassOn(files, ['publish', record, '--out', out]);
    assert.equal(code, 0);
    assert.match(stdout, /already in/);
  });

  it('is known in a folder of CSV files too, whenever it is read', async () => {
    const { Date: RealDate } = globalThis;
    const tables = join(folder, 'tables');
    await planglass('init', '--form', 'csv', '--out', tables);
    const plan = await readFile(join(tables, 'plan.csv'), 'utf8');
    await writeFile(join(tables, 'plan.csv'), plan.replace(/\[[^\]]*\]/g, 'Filled in'));
    record = tables;
    const first = await publish();
    try {
      globalThis.Date = class extends RealDate {
        static override now = (): number => RealDate.now() + 86_400_000;
      } as DateConstructor;
      assert.equal(first.outcome, 'published');
      assert.equal(await isAudited(), false);
    } finally {
      globalThis.Date = RealDate;
    }
  });
});

describe('the fingerprint', () => {
  it('depends on what is withheld, and is in nothing that is published or printed', async () => {
    const inputs = await fingerprint();
    assert.match(inputs, /^[\da-f]{64}$/);
    const page = join(folder, 'report.html');
    const certificate = join(folder, 'certificate.json');
    const said = [
      await planglass('publish', record, '--out', out, '--json'),
      await planglass('report', record, '--out', page),
      await planglass('report', record, '--json'),
      await planglass('audit', record, '--certificate', certificate, '--public'),
    ].map(({ stdout, stderr }) => stdout + stderr);
    await cp(page, join(out, 'report.html'));
    await cp(certificate, join(out, 'certificate.json'));
    for (const each of await readdir(out, { recursive: true, withFileTypes: true }))
      if (each.isFile()) said.push(await readFile(join(each.parentPath, each.name), 'utf8'));
    assert.ok(said.length >= 8);
    for (const text of said) assert.ok(!text.includes(inputs));
    await writeFile(record, bytesOf(recordOf({ figures: { a: '5', b: '?9' } })));
    assert.equal(await isAudited(), true);
    assert.notEqual(await fingerprint(), inputs);
  });
});
