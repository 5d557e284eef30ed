import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { recordOf, type Scenario } from './audit/scenario.ts';
import { disk } from '../../packages/publish/src/files.ts';
import { planglass, planglassOn } from './fake-process.ts';

let folder = '';
let file = '';
const at = (name: string): string => join(folder, name);
const put = (scenario: Scenario): Promise<void> => writeFile(file, JSON.stringify(recordOf(scenario)));
const jobs = (release: string, figures: Scenario['figures']): Scenario => ({
  release,
  figures: figures!,
  relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  file = at('record.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a record that gives a withheld figure away', () => {
  beforeEach(() => put(jobs('r1', { total: '10.25', a: '3', b: '?7.25' })));

  it('is not published, and nothing is written', async () => {
    const { code, stdout, stderr } = await planglass('publish', file, '--out', at('out'));
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /b \(actual value\) is withheld and could be worked out too closely/);
    assert.match(stderr, /total \(actual value\) is published: 10\.25\./);
    assert.deepEqual(await readdir(folder), ['record.json']);
  });

  it('is refused in Chinese too, and for a machine with what would help', async () => {
    const { stderr } = await planglass('check', file, '--lang', 'zh');
    assert.match(stderr, /b（实际值）不公开，但可由下列内容反推/);
    const { code, stdout } = await planglass('check', file, '--json');
    const answer = JSON.parse(stdout) as {
      ok: boolean;
      findings: { code: string }[];
      proposal: { withhold: string[] };
    };
    assert.deepEqual([code, answer.ok, answer.findings[0]?.code], [1, false, 'given-away']);
    assert.deepEqual(answer.proposal.withhold, ['indicators/a/actual']);
  });

  it('never says the value, unless the audit is asked for it', async () => {
    for (const args of [['check'], ['check', '--json'], ['prove']]) {
      const { stdout, stderr } = await planglass(args[0]!, file, ...args.slice(1));
      assert.ok(
        !`${stdout}${stderr}`.includes('7.25') && !`${stdout}${stderr}`.includes('29/4'),
        args.join(' '),
      );
    }
    const { code, stdout } = await planglass('audit', file, '--json');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), [
      {
        id: 'indicators/b/actual',
        lower: '29/4',
        upper: '29/4',
        lowerClosed: true,
        upperClosed: true,
        verdict: 'narrow',
      },
    ]);
  });

  it('is published once the proposal is accepted, and the decision is kept', async () => {
    const accepted = await planglass('publish', file, '--out', at('out'), '--accept');
    assert.equal(accepted.code, 0, accepted.stderr);
    assert.deepEqual(JSON.parse(await readFile(at('record.decisions.json'), 'utf8')), {
      withhold: ['indicators/a/actual'],
    });
    const document = await readFile(at('out/releases/r1/progress.json'), 'utf8');
    assert.equal(document.includes('"confStatus": "D"'), true);
    const again = await planglass('publish', file, '--out', at('out'));
    assert.equal(again.code, 0, again.stderr);
  });

  it('is published once the person at the terminal agrees, who is shown what gives it away', async () => {
    const agreed = await planglassOn(disk, ['publish', file, '--out', at('out')], {
      isTTY: true,
      typed: 'y\n',
    });
    assert.equal(agreed.code, 0, agreed.stderr);
    assert.match(agreed.stderr, /b \(actual value\) is withheld and could be worked out too closely/);
    assert.match(agreed.stderr, /Decide so, and publish\? \[y\/N\]/);
    assert.deepEqual(JSON.parse(await readFile(at('record.decisions.json'), 'utf8')), {
      withhold: ['indicators/a/actual'],
    });
  });

  for (const [who, typed] of [
    ['says no', 'n\n'],
    ['only presses the return key', '\n'],
    ['closes the input', ''],
  ] as const)
    it(`is not published where the person at the terminal ${who}`, async () => {
      const { code, stderr } = await planglassOn(disk, ['publish', file, '--out', at('out')], {
        isTTY: true,
        typed,
      });
      assert.equal(code, 1);
      assert.match(stderr, /Not decided\. Nothing was written\.\n$/);
      assert.equal(stderr.split('could be worked out too closely').length, 2);
      assert.deepEqual(await readdir(folder), ['record.json']);
    });

  it('asks nobody where the answer is for a machine, or where no terminal is', async () => {
    const json = await planglassOn(disk, ['publish', file, '--out', at('out'), '--json'], {
      isTTY: true,
      typed: 'y\n',
    });
    assert.equal(json.code, 1);
    const piped = await planglassOn(disk, ['publish', file, '--out', at('out')], {
      isTTY: false,
      typed: 'y\n',
    });
    assert.equal(piped.code, 1);
    assert.doesNotMatch(piped.stderr, /\[y\/N\]/);
    assert.deepEqual(await readdir(folder), ['record.json']);
  });

  it('refuses decisions that name nothing, or are none', async () => {
    await writeFile(at('record.decisions.json'), '{"withhold": ["indicators/nowhere/actual"]}');
    const unknown = await planglass('check', file);
    assert.match(unknown.stderr, /no number or assessment at “indicators\/nowhere\/actual”/);
    await writeFile(at('record.decisions.json'), '{"publish": []}');
    const none = await planglass('check', file);
    assert.deepEqual([none.code, /does not hold decisions/.test(none.stderr)], [1, true]);
  });
});

describe('a record in which rounding is enough', () => {
  const A = 'indicators/a/actual';
  beforeEach(() => put(jobs('r1', { total: '5321', a: '4321', b: '?1000' })));

  it('is told so, with what it costs', async () => {
    const { stderr } = await planglass('check', file);
    assert.match(
      stderr,
      /This would be enough\n {2}round a \(actual value\) to 1000 {2}indicators\/a\/actual {2}cost 3/,
    );
    assert.match(stderr, /Nothing that costs less than 3 passes the audit/);
    const { stderr: zh } = await planglass('check', file, '--lang', 'zh');
    assert.match(zh, /将a（实际值）按 1000 取舍 {2}indicators\/a\/actual {2}代价 3/);
    const { proposal } = JSON.parse((await planglass('check', file, '--json')).stdout) as {
      proposal: object;
    };
    assert.deepEqual(proposal, {
      withhold: [],
      round: [{ figure: A, step: '1000' }],
      costs: { [A]: '3' },
      cost: '3',
      proven: true,
      bound: '3',
    });
  });

  it('is published once that is accepted, and says the step', async () => {
    const { code, stdout, stderr } = await planglass('publish', file, '--out', at('out'), '--accept');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /rounded to protect others: indicators\/a\/actual to 1000/);
    assert.deepEqual(JSON.parse(await readFile(at('record.decisions.json'), 'utf8')), {
      withhold: [],
      round: [{ figure: A, step: '1000' }],
    });
    const document = await readFile(at('out/releases/r1/progress.json'), 'utf8');
    assert.match(document, /"value": "4000",\s+"rounding": "1000"/);
    assert.ok(!document.includes('4321'));
    await planglass('report', file, '--out', at('report.html'));
    assert.match(
      await readFile(at('report.html'), 'utf8'),
      /One is rounded further only to protect others, at a cost of 3 [\s\S]*\(rounded to 1000\)/,
    );
  });

  it('is scanned for the digits that rounding leaves out, and not for those that it leaves', async () => {
    const figures = { total: '53218', a: '43218', b: '?10000', c: { value: '77218.46', rounding: '1' } };
    await put(jobs('r1', figures));
    assert.equal((await planglass('publish', file, '--out', at('out'), '--accept')).code, 0);
    assert.equal((await planglass('scan', at('out'), '--record', file)).code, 0);
    await writeFile(at('out/note.txt'), 'of 43,218 jobs, 77218.46');
    const { code, stderr } = await planglass('scan', at('out'), '--record', file);
    assert.equal(code, 1);
    assert.match(stderr, /indicators\/a\/actual\/value, as grouping-comma/);
    assert.match(stderr, /indicators\/c\/actual\/value, as plain/);
  });

  it('is refused with decisions that do not fit, each with its place', async () => {
    const wrong = [{ figure: A, step: '0.1' }];
    await writeFile(at('record.decisions.json'), JSON.stringify({ withhold: [], round: wrong }));
    const { code, stderr } = await planglass('check', file);
    assert.equal(code, 1);
    assert.match(stderr, /\/round\/0\/step/);
    assert.match(stderr, /rounded to 1 already, and this step is finer\. Give a step of at least 1/);
    for (const text of [
      '{"round": [{"figure": "x"}]}',
      '{"withhold": [], "round": [{"figure": "a/b", "step": "0"}]}',
      '[]',
    ]) {
      await writeFile(at('record.decisions.json'), text);
      assert.match((await planglass('check', file)).stderr, /does not hold decisions/);
    }
    await writeFile(at('record.decisions.json'), JSON.stringify({ round: [{ figure: A, step: '1000' }] }));
    assert.equal((await planglass('check', file)).code, 0);
  });

  it('is told which order gives it away too', async () => {
    await put({
      figures: { a: '12', b: '?11', c: '10' },
      relations: [{ kind: 'order', figures: ['a', 'b', 'c'] }],
    });
    const { stderr } = await planglass('check', file);
    assert.match(stderr, /The order in which figures are shown gives it away too \(“r1”\)/);
    assert.match(
      stderr,
      /remove this relation from the record; then this would be enough\n {2}Nothing else need be withheld or rounded\./,
    );
  });
});

describe('the ledger', () => {
  const first = jobs('r1', {
    total: { value: '10', period: '2023' },
    a: { value: '3', period: '2023' },
    b: { value: '7', period: '2023' },
  });
  const second = jobs('r2', {
    total: { value: '10', period: '2023' },
    a: '?3',
    b: { value: '7', period: '2023', withheld: true },
  });

  it('holds each release as it was published, and only those', async () => {
    await put(first);
    await planglass('check', file);
    assert.deepEqual(await readdir(folder), ['record.json']);
    assert.equal((await planglass('publish', file, '--out', at('out'))).code, 0);
    await put({ ...first, release: 'r0', relations: [] });
    assert.equal((await planglass('publish', file, '--out', at('out'))).code, 0);
    const lines = (await readFile(at('record.ledger.jsonl'), 'utf8')).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { release: string }).release),
      ['r1', 'r0'],
    );
  });

  it('keeps what was published from being withheld later', async () => {
    await put(first);
    assert.equal((await planglass('publish', file, '--out', at('out'))).code, 0);
    await put(second);
    const { code, stderr } = await planglass('publish', file, '--out', at('out'));
    assert.equal(code, 1);
    assert.match(stderr, /b \(actual value\) \[r1\] is published: 7\./);
    assert.match(stderr, /No further withholding of figures helps/);
    const elsewhere = await planglass('publish', file, '--out', at('out'), '--ledger', at('none.jsonl'));
    assert.equal(elsewhere.code, 0, 'another ledger knows nothing of it');
  });

  it('that is damaged stops the run, since nobody can tell what is public', async () => {
    await put(first);
    await writeFile(at('record.ledger.jsonl'), '{"release":"r0"}\n');
    const { code, stderr } = await planglass('publish', file, '--out', at('out'));
    assert.deepEqual([code, /is not a list of earlier releases/.test(stderr)], [1, true]);
    assert.ok(!(await readdir(folder)).includes('out'));
  });
});

describe('a certificate', () => {
  const guarded = jobs('r1', { total: '10', a: '?3', b: '?7' });

  it('is written by audit and checked by verify, against the record', async () => {
    await put(guarded);
    assert.equal((await planglass('audit', file, '--certificate', at('proof.json'))).code, 0);
    const { code, stdout } = await planglass('verify', at('proof.json'), file);
    assert.deepEqual([code, /^The certificate holds: 2 /.test(stdout)], [0, true]);
    await put(jobs('r1', { total: '12', a: '?3', b: '?9' }));
    const other = await planglass('verify', at('proof.json'), file, '--json');
    assert.equal(other.code, 1);
    const { unshown } = JSON.parse(other.stdout) as { unshown: { id: string; what: string }[] };
    assert.ok(unshown.some(({ what }) => what === 'worlds'));
  });

  it('for strangers is checked against the public document alone', async () => {
    await put(guarded);
    await planglass('publish', file, '--out', at('out'));
    await planglass('audit', file, '--certificate', at('public.json'), '--public');
    await rm(file);
    const { code, stdout } = await planglass(
      'verify',
      at('public.json'),
      at('out/releases/r1/progress.json'),
    );
    assert.deepEqual([code, /^The certificate holds: 2 /.test(stdout)], [0, true]);
  });

  it('that is none gets a sentence', async () => {
    await put(guarded);
    const { code, stderr } = await planglass('verify', file, file);
    assert.deepEqual([code, /is not a certificate/.test(stderr)], [1, true]);
    assert.equal((await planglass('verify', file)).code, 2);
  });
});
