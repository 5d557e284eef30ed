import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { recordOf, type Scenario } from './audit/scenario.ts';
import { planglass } from './fake-process.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const put = (name: string, scenario: Scenario): Promise<void> =>
  writeFile(at(name), JSON.stringify(recordOf(scenario)));

/** A province states the sum of its cities; the north withholds its number, and the south publishes its own. */
const province: Scenario = {
  plan: 'province',
  figures: { jobs: '1000' },
  relations: [
    { kind: 'sum', total: 'jobs', parts: ['north#indicators/jobs/actual', 'south#indicators/jobs/actual'] },
  ],
};
const north: Scenario = { plan: 'north', figures: { jobs: '?412' } };
const south: Scenario = { plan: 'south', figures: { jobs: '588' } };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planglass-'));
  await put('province.json', province);
  await put('north.json', north);
  await put('south.json', south);
});
afterEach(() => rm(folder, { recursive: true }));

const together = (...args: string[]) =>
  planglass(...args, '--with', at('north.json'), '--with', at('south.json'));

describe('a province and its cities', () => {
  it('are told that the total of the one gives away what another withholds', async () => {
    const { code, stderr } = await together('publish', at('province.json'), '--out', at('out'));
    assert.equal(code, 1);
    assert.match(stderr, /jobs \(actual value\) \[north\] is withheld and could be worked out too closely/);
    assert.match(
      stderr,
      /This would be enough\n {2}round jobs \(actual value\) to 100 {2}indicators\/jobs\/actual {2}cost 4/,
    );
    assert.doesNotMatch(stderr, /412/);
    assert.equal((await readdir(folder)).includes('out'), false);
  });

  it('are quoted with the plan of each figure where a relation of one record gives away another', async () => {
    const relations = [{ kind: 'sum' as const, total: 'jobs', parts: ['men', 'women'] }];
    await put('north.json', {
      plan: 'north',
      figures: { jobs: '?412', men: '212', women: '?200' },
      relations,
    });
    const { stderr } = await together('check', at('province.json'));
    const sum =
      'jobs (actual value) [north] is the sum of men (actual value) [north], women (actual value) [north].';
    assert.ok(stderr.includes(`\n  ${sum}\n`), stderr);
  });

  it('are addressed by plan where the audit lists what is withheld', async () => {
    const { stdout } = await together('audit', at('province.json'), '--json');
    assert.deepEqual(JSON.parse(stdout), [
      {
        id: 'north#indicators/jobs/actual',
        lower: '412',
        upper: '412',
        lowerClosed: true,
        upperClosed: true,
        verdict: 'narrow',
      },
    ]);
  });

  it('can be published where the province withholds its total, and the report names them', async () => {
    const accepted = await together('publish', at('province.json'), '--out', at('out'), '--accept');
    assert.equal(accepted.code, 0, accepted.stderr);
    const { stdout } = await together('report', at('province.json'), '--lang', 'en');
    assert.match(stdout, /Other plans: north, south\./);
    const proved = await together('prove', at('province.json'));
    assert.equal(proved.code, 0, proved.stderr);
  });

  it('take each other’s decisions and earlier releases into account', async () => {
    await put('north.json', { ...north, figures: { jobs: '412', women: '?200' }, release: 'r1' });
    await writeFile(at('north.decisions.json'), JSON.stringify({ withhold: ['indicators/jobs/actual'] }));
    const decided = await together('audit', at('province.json'), '--json');
    assert.deepEqual(
      (JSON.parse(decided.stdout) as { id: string }[]).map(({ id }) => id),
      ['north#indicators/women/actual'],
    );
    await rm(at('north.decisions.json'));
    const period = '2023';
    await put('north.json', { plan: 'north', release: 'r1', figures: { jobs: { value: '412', period } } });
    assert.equal((await planglass('publish', at('north.json'), '--out', at('north'))).code, 0);
    await put('north.json', {
      plan: 'north',
      release: 'r2',
      figures: { jobs: { value: '412', period, withheld: true } },
    });
    await put('province.json', { ...province, figures: { jobs: '?1000' } });
    const { stdout } = await together('audit', at('province.json'), '--json');
    const entries = JSON.parse(stdout) as { id: string; lower: string; verdict: string }[];
    assert.deepEqual(
      entries.map(({ id, lower, verdict }) => [id, lower, verdict]),
      [
        ['indicators/jobs/actual', '1000', 'narrow'],
        ['north#indicators/jobs/actual', '412', 'narrow'],
      ],
    );
  });

  it('are certified with each other, and verified', async () => {
    await put('south.json', { plan: 'south', figures: { jobs: '?588' } });
    await put('province.json', { ...province, figures: { jobs: '?1000' } });
    const certified = await together('audit', at('province.json'), '--certificate', at('proof.json'));
    assert.equal(certified.code, 0, certified.stderr);
    const verified = await together('verify', at('proof.json'), at('province.json'));
    assert.equal(verified.code, 0, verified.stderr);
    const { entries } = JSON.parse(await readFile(at('proof.json'), 'utf8')) as { entries: { id: string }[] };
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['indicators/jobs/actual'],
    );
  });

  it('may be published documents, of which what is withheld is not audited', async () => {
    await planglass('publish', at('south.json'), '--out', at('south'));
    const document = at('south/releases/now/progress.json');
    const { stdout } = await planglass(
      'audit',
      at('province.json'),
      '--json',
      '--with',
      document,
      '--with',
      at('north.json'),
    );
    assert.deepEqual(
      (JSON.parse(stdout) as { lower: string }[]).map(({ lower }) => lower),
      ['412'],
    );
  });

  it('are refused where one is of the same plan, named twice, or none', async () => {
    const same = await planglass('check', at('province.json'), '--with', at('province.json'));
    assert.deepEqual([same.code, /is of the plan “province” too/.test(same.stderr)], [1, true]);
    const twice = await together('check', at('province.json'), '--with', at('north.json'));
    assert.match(twice.stderr, /north\.json is of the plan “north” too/);
    await writeFile(at('none.json'), '{"plan": 7}');
    const none = await planglass('check', at('province.json'), '--with', at('none.json'));
    assert.match(none.stderr, /none\.json is neither a sound record nor a sound progress document/);
    const absent = await planglass('check', at('province.json'), '--with', at('absent.json'));
    assert.deepEqual([absent.code, /absent\.json could not be read/.test(absent.stderr)], [3, true]);
    const many = await planglass('publish', folder, '--out', at('out'), '--with', at('north.json'));
    assert.match(many.stderr, /--with is for one record/);
  });

  it('are told in whose record a reference leads nowhere', async () => {
    await put('north.json', { ...north, relations: [{ kind: 'sum', total: 'jobs', parts: ['nothing'] }] });
    const { stdout } = await together('check', at('province.json'), '--json');
    const { problems } = JSON.parse(stdout) as { problems: { path: string }[] };
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['north#/relations/0'],
    );
  });
});
