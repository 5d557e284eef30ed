import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { parseRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { auditRecord } from '../../../packages/publish/src/pipeline.ts';
import { worldsOf } from '../../../packages/publish/src/prove/worlds.ts';
import { otherRecord } from '../../../packages/publish/src/prove/other-record.ts';
import { withoutWithheld } from '../../../packages/publish/src/report-page/blank.ts';
import { secrecyReport, type SecrecyReport } from '../../../packages/publish/src/report-page/data.ts';
import { reportPage } from '../../../packages/publish/src/report-page/page.ts';
import { bytesOf, plant } from '../canaries.ts';
import { planglass } from '../fake-process.ts';
import { recordOf, type Scenario } from '../audit/scenario.ts';

/** Both forms of the report that may leave the office, in both languages; as if the audit passed where that is asked for. */
function outside(record: PlanRecord, asIfPassed = false): string {
  const audited = auditRecord(bytesOf(record));
  assert.ok(audited.ok);
  const { refusal, ...rest } = audited;
  const report = secrecyReport({
    audited: { ...rest, ...(refusal && !asIfPassed ? { refusal } : {}) },
    earlier: [],
    document: { sha256: '0', bytes: 1 },
  });
  return [JSON.stringify(report), ...(['en', 'zh'] as const).map((each) => reportPage(report, audited.document, each))].join('\n'); // prettier-ignore
}
const parsed = (value: unknown): PlanRecord => {
  const result = parseRecord(value);
  assert.ok(result.ok, JSON.stringify(result));
  return result.record;
};
const reportOf = (scenario: Scenario, internal = false): SecrecyReport => {
  const audited = auditRecord(bytesOf(recordOf(scenario)));
  assert.ok(audited.ok);
  return secrecyReport({
    audited,
    earlier: [],
    document: { sha256: '0', bytes: 1 },
    ...(internal ? { internal: audited.audit } : {}),
  });
};

const sums: Scenario = {
  figures: {
    total: '100',
    a: { value: '33.7', withheld: true, protection: { below: '4.25', above: '6.5' } },
    b: '?39.3',
    c: '27',
  },
  statuses: { a: '?lagging' },
  relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] }],
};
const given: Scenario = { ...sums, figures: { ...sums.figures, b: '39.3' } };

describe('the report that may leave the office', () => {
  test('holds none of the canaries of a record', () => {
    const { record, canaries } = plant(1);
    const text = outside(record);
    assert.deepEqual(
      canaries.filter((canary) => text.includes(canary)),
      [],
    );
    assert.match(text, /indicators\/open-1\/baseline/);
  });

  test('is the same, byte by byte, for records that differ in what they withhold', () => {
    assert.equal(outside(plant(2).record), outside(plant(1).record));
    assert.notDeepEqual(plant(2).record, plant(1).record);
  });

  for (const name of ['all-states', 'sums'])
    test(`is the same in every world of the proof: ${name}`, async () => {
      const bytes =
        name === 'sums' ? bytesOf(recordOf(sums)) : await readFile('demo/records/all-states.json');
      const audited = auditRecord(bytes);
      assert.ok(audited.ok && audited.audit.kind === 'audited');
      const { record, audit } = audited;
      const expected = outside(record);
      let worlds = 0;
      for (const each of [...audit.figures, ...audit.assessments].slice(0, 12))
        for (const world of worldsOf(
          audit.readings.find((one) => worldsOf(one, audit.book, each).length) ?? audit.readings[0]!,
          audit.book,
          each,
        )) {
          // prettier-ignore
          const other = parsed(otherRecord(record, audit.book, world));
          // A value at the end of its interval would be refused: that a report is not refused is the one thing it tells.
          assert.equal(outside(other, true), expected);
          if (JSON.stringify(other) !== JSON.stringify(record)) worlds++;
        }
      assert.ok(worlds >= 6, `${worlds} worlds`);
    });

  test('tells what a reader can work out, and not what the office required', () => {
    const report = reportOf(sums);
    const { figures } = report.withheld.find(({ id }) => id === 'indicators/a/actual')!;
    assert.deepEqual(figures, [
      {
        id: 'indicators/a/actual',
        interval: { lower: '0', upper: '73', lowerClosed: true, upperClosed: true },
        reached: true,
      },
    ]);
    const text = outside(recordOf(sums));
    for (const secret of ['33.7', '39.3', '29.45', '40.2', '4.25', '6.5', '35.37', '43.23'])
      assert.ok(!text.includes(secret), secret);
  });

  test('tells nothing of a release that is refused but that it is', () => {
    const report = reportOf(given);
    assert.equal(report.passed, false);
    assert.ok(!('document' in report));
    assert.ok(report.withheld.every(({ figures }) => figures.length === 0));
    // Which figure fails, and with it where its value lies, shows in neither.
    const other: Scenario = {
      ...given,
      figures: { ...given.figures, a: '?33.7' },
      statuses: { a: '?ahead' },
    };
    assert.equal(outside(recordOf(other)), outside(recordOf(given)));
    assert.ok(!outside(recordOf(given)).includes('33.7'));
  });

  test('tells the same intervals whatever decimals a withheld value has', () => {
    const scenario = (mean: string): Scenario => ({
      figures: { a: '10', b: '?17.3', mean, all: '50', c: '?22.7' },
      relations: [
        { kind: 'mean', mean: 'mean', of: ['a', 'b'] },
        { kind: 'sum', total: 'all', parts: ['a', 'b', 'c'] },
      ],
    });
    const intervals = (each: Scenario) => reportOf(each).withheld.flatMap(({ figures }) => figures.map(({ interval }) => interval)); // prettier-ignore
    assert.ok(intervals(scenario('?13.65')).every((each) => each !== undefined));
    assert.equal(outside(recordOf(scenario('?13.65'))), outside(recordOf(scenario('?13.7'))));
  });

  test('is made of a record without anything withheld', () => {
    const { record, canaries } = plant(1);
    const text = JSON.stringify(withoutWithheld(record));
    assert.deepEqual(
      canaries.filter((canary) => text.includes(canary)),
      [],
    );
    assert.ok(text.includes('Open text.'));
  });
});

describe('the internal report', () => {
  test('tells value, levels and verdict', () => {
    const { figures } = reportOf(sums, true).withheld.find(({ id }) => id === 'indicators/a/actual')!;
    assert.deepEqual(figures[0], {
      id: 'indicators/a/actual',
      interval: { lower: '0', upper: '73', lowerClosed: true, upperClosed: true },
      reached: true,
      verdict: 'pass',
      value: '33.7',
      required: { lower: '589/20', upper: '201/5' },
    });
  });

  test('names what fails', () => {
    const failing = reportOf(given, true).withheld.flatMap(({ figures }) => figures).filter(({ reached }) => !reached); // prettier-ignore
    assert.deepEqual(
      failing.map(({ id, verdict }) => [id, verdict]),
      [['indicators/a/actual', 'narrow']],
    );
  });
});

describe('planglass report', () => {
  let folder = '';
  let file = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planglass-'));
    file = join(folder, 'record.json');
    await writeFile(file, bytesOf(recordOf(sums)));
  });
  after(() => rm(folder, { recursive: true }));

  test('writes one page that asks for nothing and runs nothing', async () => {
    const out = join(folder, 'report.html');
    const ran = await planglass('report', file, '--out', out);
    assert.equal(ran.code, 0, ran.stderr);
    const page = await readFile(out, 'utf8');
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|https?:|url\(|@import|\son\w+=/i);
    assert.match(page, /default-src 'none'/);
    assert.equal((await planglass('report', file)).stdout, page);
  });

  test('names the document by the hash that publish lists', async () => {
    const result = publishRecord(await readFile(file));
    assert.ok(result.ok);
    const { stdout } = await planglass('report', file, '--json');
    assert.deepEqual((JSON.parse(stdout) as SecrecyReport).document, {
      sha256: createHash('sha256').update(result.files[0].bytes).digest('hex'),
      bytes: result.files[0].bytes.length,
    });
  });

  test('shows hostile names as text, wherever they stand', async () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;</style>`;
    const record = recordOf({ figures: { x: '?1' } });
    const path = join(folder, 'hostile.json');
    const open = { confStatus: 'F' } as const;
    const basis = { text: hostile, citation: hostile };
    const other: PlanRecord = {
      ...record,
      plan: { ...record.plan, name: hostile },
      release: { ...record.release, title: hostile },
      statusScale: {
        id: 's',
        statuses: [
          { id: 'ahead', name: hostile },
          { id: 'lagging', name: hostile },
        ],
      },
      indicators: [{ id: 'a', name: hostile, unit: hostile, actual: { state: 'value', value: '5', confStatus: 'N', basis }, assessment: { state: 'assessed', status: 'ahead', method: { kind: 'asserted' }, confStatus: 'N' }, ...open }], // prettier-ignore
      publicFigures: [{ id: 'p', value: '1', source: hostile }],
    };
    await writeFile(path, bytesOf(other));
    for (const more of [[], ['--internal']]) {
      const { stdout, code } = await planglass('report', path, ...more);
      assert.equal(code, 0);
      assert.doesNotMatch(stdout, /<script|<img/);
      assert.equal(stdout.split('</style>').length, 2);
      assert.ok(stdout.split('&#60;script&#62;').length > 5);
    }
  });

  test('shows values with --internal only, and says so', async () => {
    const { stdout } = await planglass('report', file, '--internal');
    assert.match(stdout, /INTERNAL/);
    assert.match(stdout, /33\.7/);
    assert.match((await planglass('report', file, '--internal', '--lang', 'zh')).stdout, /内部资料/);
  });

  test('reports a refused release too, with exit code 1, and says why to insiders', async () => {
    const path = join(folder, 'given.json');
    await writeFile(path, bytesOf(recordOf(given)));
    const ran = await planglass('report', path);
    assert.equal(ran.code, 1);
    assert.match(ran.stdout, /Refused/);
    assert.doesNotMatch(ran.stdout, /is the sum of/);
    assert.match((await planglass('report', path, '--internal')).stdout, /is the sum of/);
  });

  test('puts in what a scan saw, and nothing but how much', async () => {
    const scan = join(folder, 'scan.json');
    await writeFile(scan, JSON.stringify({ ok: false, files: 7, findings: [{ file: 'x', value: '33.7' }], unscanned: [] })); // prettier-ignore
    const { stdout } = await planglass('report', file, '--scan', scan);
    assert.match(stdout, /7 files were scanned\. Withheld values found: 1\./);
    assert.ok(!stdout.includes('33.7'));
    await writeFile(scan, '{"files":"7"}');
    assert.match((await planglass('report', file, '--scan', scan)).stderr, /is not the result of a scan/);
  });

  test('says what is not covered', async () => {
    assert.match((await planglass('report', file)).stdout, /Not covered: what is known elsewhere/);
    assert.match((await planglass('report', file, '--lang', 'zh')).stdout, /未涵盖：/);
  });

  test('never writes over what it reads', async () => {
    const before = await readFile(file);
    const ran = await planglass('report', file, '--out', file);
    assert.equal(ran.code, 1);
    assert.deepEqual(await readFile(file), before);
  });
});
