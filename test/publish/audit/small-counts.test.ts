import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { RecordStatedCount } from '@planglass/model/record';
import { ownFigures } from '../../../packages/publish/src/audit/audit.ts';
import { certify, certifyPublic, verify } from '../../../packages/publish/src/audit/certificate.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { auditRecord, withProposal, publishRecord } from '../../../packages/publish/src/pipeline.ts';
import { withholdSmallCounts } from '../../../packages/publish/src/protect/withhold.ts';
import { reportPage } from '../../../packages/publish/src/report-page/page.ts';
import { secrecyReport } from '../../../packages/publish/src/report-page/data.ts';
import { partsOf } from '../../../packages/publish/src/statements/references.ts';
import { words } from '../../../packages/publish/src/words/words.ts';
import { amount, runs } from '../../mutation/thoroughness.ts';
import { bytesOf } from '../canaries.ts';
import { auditOf, count, recordOf, worked, type Scenario } from './scenario.ts';

type Code = 'F' | 'N' | 'D' | 'A';

/** A count by category, under a code of its own. */
const coded = (id: string, value: number, confStatus: Code, rounding?: string): RecordStatedCount => ({
  ...count(id, value, 'category', id),
  count: { state: 'value', value: String(value), confStatus, ...(rounding ? { rounding } : {}) },
});

const inCategories = (
  all: RecordStatedCount,
  counts: RecordStatedCount[],
  least = '5',
  more: Partial<Scenario> = {},
): Scenario => ({
  categories: counts.map(({ id }) => id),
  counts: [all, ...counts],
  protection: { minimumFrequency: least },
  ...more,
});

describe('a count that is withheld for being small', () => {
  for (const [title, scenario, expected] of [
    [
      'is known to be small',
      inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 9, 'N'), coded('z', 28, 'N')]),
      { 'counts/x': '[1, 4]', 'counts/y': '[0, 39]', 'counts/z': '[0, 39]' },
    ],
    [
      'tells what another one beside it can be',
      inCategories(count('all', 10), [coded('x', 3, 'F'), coded('y', 7, 'N')]),
      { 'counts/x': '[1, 4]', 'counts/y': '[6, 9]' },
    ],
    [
      'is told by one beside it that is small too',
      inCategories(count('all', 8), [coded('x', 4, 'F'), coded('y', 4, 'F')]),
      { 'counts/x': '[4, 4]', 'counts/y': '[4, 4]' },
    ],
    [
      'is told by one beside it that is withheld to protect it, and so is not small',
      inCategories(count('all', 6), [coded('x', 1, 'F'), coded('y', 5, 'D')]),
      { 'counts/x': '[1, 1]' },
    ],
    [
      'is told by a total that is rounded, and so is not small',
      inCategories(
        { ...count('all', 5), count: { state: 'value', value: '5', rounding: '10', confStatus: 'F' } },
        [coded('x', 2, 'F'), coded('y', 3, 'F')],
        '4',
      ),
      { 'counts/x': '[2, 3]', 'counts/y': '[2, 3]' },
    ],
    [
      'is one where nothing else is less than two',
      inCategories(count('all', 40), [coded('x', 1, 'F'), coded('y', 39, 'N')], '2'),
      { 'counts/x': '[1, 1]', 'counts/y': '[39, 39]' },
    ],
    [
      'is not what the office withholds by itself',
      inCategories(count('all', 40), [coded('x', 3, 'N'), coded('y', 37, 'N')]),
      { 'counts/x': '[0, 40]', 'counts/y': '[0, 40]' },
    ],
    [
      'is not what a document does not show at all, because its category is withheld',
      {
        ...inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 37, 'N')]),
        categories: ['?x', 'y'],
      },
      { 'counts/x': '[0, 40]', 'counts/y': '[0, 40]' },
    ],
    [
      'is not beyond what else is known of it',
      inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 37, 'N')], '5', {
        relations: [{ kind: 'bounds', figure: 'counts/x', lower: '2', upper: '9' }],
      }),
      { 'counts/x': '[2, 4]', 'counts/y': '[36, 38]' },
    ],
  ] as [string, Scenario, Record<string, string>][])
    test(title, () => assert.deepEqual(worked(auditOf(scenario)), expected));

  const verdicts = (scenario: Scenario): string[] => {
    const audited = auditOf(scenario);
    assert.equal(audited.kind, 'audited');
    return audited.kind === 'audited' ? audited.figures.map(({ verdict }) => verdict) : [];
  };

  test('passes at either end of what the rule tells, and not where that is one number', () => {
    for (const value of [1, 2, 3, 4])
      assert.deepEqual(
        verdicts(inCategories(count('all', 90), [coded('x', value, 'F'), coded('y', 50 - value, 'N'), coded('z', 40, 'N')])), // prettier-ignore
        ['pass', 'pass', 'pass'],
      );
    assert.deepEqual(
      verdicts(inCategories(count('all', 90), [coded('x', 1, 'F'), coded('y', 89, 'N')], '2'))[0],
      'narrow',
    );
  });

  test('must not be brought nearer than what is beside it leaves of the rule', () => {
    // Of 1 to 4, only 3 and 4 are left, and 3 needs two below.
    const scenario = inCategories(
      count('all', 7),
      [
        { ...coded('x', 3, 'F'), count: { state: 'value', value: '3', confStatus: 'F', protection: { below: '2', above: '1' } } }, // prettier-ignore
        coded('y', 4, 'F'),
      ],
      '5',
    );
    assert.deepEqual(worked(auditOf(scenario)), { 'counts/x': '[3, 4]', 'counts/y': '[3, 4]' });
    assert.equal(verdicts(scenario)[0], 'narrow');
  });

  test('is refused under its code where the record holds another number', () => {
    const scenario = inCategories(count('all', 40), [coded('x', 7, 'A'), coded('y', 33, 'N')]);
    assert.deepEqual(worked(auditOf(scenario)), { infeasible: 'below-minimum-frequency' });
  });

  test('is published under N, whatever withholds it', () => {
    const document = build(
      withholdSmallCounts(
        recordOf(inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 4, 'D'), coded('z', 33, 'N')])), // prettier-ignore
      ),
    );
    assert.deepEqual(
      document.counts?.map(({ count: each }) => (each.state === 'withheld' ? each.confStatus : each.state)),
      ['value', 'N', 'N', 'N'],
    );
  });

  test('is explained in a sentence, in either language', async () => {
    const record = recordOf(inCategories(count('all', 6), [coded('x', 1, 'F'), coded('y', 5, 'D')]));
    const result = auditRecord(bytesOf(record));
    assert.ok(result.ok && result.refusal);
    const refusal = await withProposal(result.refusal);
    const english = words.en.objected('record.json', refusal);
    assert.match(english, /is withheld because it is small: above zero and below the record's minimum/);
    assert.match(english, /is not withheld for being small, so that it is zero, or at least/);
    assert.match(
      words.zh.objected('record.json', refusal),
      /因数目过小而不公开[\s\S]*不是因数目过小而不公开/,
    );
  });

  test('is certified, and verified without a solver', () => {
    const result = auditRecord(
      bytesOf(recordOf(inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 9, 'N'), coded('z', 28, 'N')]))), // prettier-ignore
    );
    assert.ok(result.ok && result.audit.kind === 'audited');
    const certificate = certify(result.audit);
    const { lower, upper } = certificate.entries.find(({ id }) => id === 'counts/x')!;
    assert.deepEqual([lower?.value, upper?.value], ['1', '4']);
    assert.deepEqual(verify(certificate, [result]), []);
    assert.notDeepEqual(verify(certificate, [{ document: result.document, known: { relations: [], publicFigures: [] } }]), []); // prettier-ignore
  });

  test('is not told apart from others in what may leave the office', () => {
    const record = recordOf(inCategories(count('all', 40), [coded('x', 3, 'F'), coded('y', 9, 'N'), coded('z', 28, 'N')])); // prettier-ignore
    const published = publishRecord(bytesOf(record));
    assert.ok(published.ok);
    const audited = auditRecord(bytesOf(record));
    assert.ok(audited.ok);
    const report = secrecyReport({ audited, earlier: [], document: { sha256: '0', bytes: 1 } });
    const interval = { lower: '0', upper: '40', lowerClosed: true, upperClosed: true };
    assert.deepEqual(
      report.withheld.map(({ confStatus, figures }) => [confStatus, figures[0]?.interval]),
      [['N', interval], ['N', interval], ['N', interval]], // prettier-ignore
    );
    assert.match(
      reportPage(report, audited.document, 'en'),
      /leave out what a rule for small counts may tell/,
    );
    assert.match(reportPage(report, audited.document, 'zh'), /未计入最小频数规则/);
    const internal = secrecyReport({ audited, earlier: [], document: undefined, internal: audited.audit });
    assert.doesNotMatch(reportPage(internal, audited.document, 'en'), /leave out what a rule/);
    const certificate = certifyPublic({ record: audited.record, document: audited.document })!;
    assert.deepEqual(
      certificate.entries.map(({ lower, upper }) => [lower?.value, upper?.value]),
      [['0', '40'], ['0', '40'], ['0', '40']], // prettier-ignore
    );
    assert.ok(![JSON.stringify(report), JSON.stringify(certificate), new TextDecoder().decode(published.files[0].bytes)].some((text) => /requency|"A"/.test(text))); // prettier-ignore
  });
});

describe('counts under a rule for small ones', () => {
  const MOST = 7;
  const one = fc.record({
    value: fc.nat(MOST),
    code: fc.constantFrom<Code>('F', 'F', 'F', 'N', 'D'),
    rounding: fc.constantFrom(undefined, undefined, '5'),
  });
  const anyCase = fc.record({
    parts: fc.tuple(one, one, one),
    all: one,
    least: fc.constantFrom('2', '3', '4', '5'),
  });
  const NAMES = ['x', 'y', 'z'];

  test('are what trying every world finds that gives the same document', () => {
    let cut = 0;
    fc.assert(
      fc.property(anyCase, ({ parts, all, least }) => {
        const recordWith = (values: readonly number[]): Scenario => {
          const total = values.reduce((sum, each) => sum + each, 0);
          const whole = coded('all', total, all.code, all.rounding);
          delete whole.group;
          const counts = parts.map(({ code, rounding }, at) => coded(NAMES[at]!, values[at]!, code, rounding)); // prettier-ignore
          const relations = NAMES.map((name) => ({
            kind: 'bounds' as const,
            figure: `counts/${name}`,
            upper: String(MOST),
          }));
          return inCategories(whole, counts, least, { relations });
        };
        const documentOf = (values: readonly number[]): string =>
          JSON.stringify(build(withholdSmallCounts(recordOf(recordWith(values)))));
        const truth = parts.map(({ value }) => value);
        const shown = documentOf(truth);
        const worlds: number[][] = [];
        for (let x = 0; x <= MOST; x++)
          for (let y = 0; y <= MOST; y++)
            for (let z = 0; z <= MOST; z++) if (documentOf([x, y, z]) === shown) worlds.push([x, y, z]);
        const scenario = recordWith(truth);
        const audited = auditOf(scenario);
        assert.equal(audited.kind, 'audited', JSON.stringify(scenario));
        if (audited.kind !== 'audited') return;
        for (const { key, lower, upper, values } of ownFigures(audited).figures) {
          const at = NAMES.indexOf(partsOf(key).path.split('/')[1]!);
          const found = worlds.map((each) => each[at] ?? each.reduce((sum, value) => sum + value, 0));
          const possible = [...new Set(found)].sort((a, b) => a - b);
          if (at >= 0 && possible.length < MOST + 1) cut++;
          const where = `${key} in ${JSON.stringify(scenario)}`;
          assert.deepEqual([lower.value?.valueOf(), upper.value?.valueOf()], [possible[0], possible.at(-1)], where); // prettier-ignore
          if (possible.length > 1) assert.deepEqual(values?.map((each) => each.valueOf()), possible, where); // prettier-ignore
        }
      }),
      { ...runs(80, 10), seed: 7 },
    );
    assert.ok(cut > amount(40, 5), `${cut} figures are cut`);
  });
});
