/**
 * What a record has where it withholds a figure, a value, nothing or what makes no sense, is withheld with it: two records
 * that differ in no more than that give the same bytes.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { build } from '../../packages/publish/src/build/build.ts';
import { builders } from '../../packages/publish/src/prove/builders.ts';
import { publishRecord } from '../../packages/publish/src/pipeline.ts';
import { sha256 } from '../../packages/publish/src/store.ts';
import { words } from '../../packages/publish/src/words/words.ts';
import { recordOf } from './audit/scenario.ts';
import { bytesOf } from './canaries.ts';

type Json = Record<string, unknown>;

const period = '2023';
const OBSERVED: Json[] = [
  { state: 'value', value: '7', period, note: 'A note.' },
  { state: 'value', value: '123456.5', period, obsStatus: 'E', rounding: '0.5' },
  { state: 'missing', period, obsStatus: 'L' },
  { state: 'not-applicable', period, note: 'New in this plan period' },
  { state: 'withheld', period },
];
const AIMED: Json[] = [
  ...OBSERVED.filter(({ obsStatus }) => obsStatus !== 'E'),
  { state: 'range', lower: '3', upper: '9', period },
  { state: 'words', words: 'No lower', period },
];

/** A place of a figure, all that may stand in it, and the record with it there. */
const PLACES: [place: string, states: Json[], put: (record: PlanRecord, holder: Json) => void][] = [
  ['a baseline', OBSERVED, ({ indicators }, holder) => Object.assign(indicators![0]!, { baseline: holder })],
  ['a target', AIMED, ({ indicators }, holder) => Object.assign(indicators![0]!, { target: holder })],
  ['an actual value', OBSERVED, ({ indicators }, holder) => Object.assign(indicators![0]!, { actual: holder })],
  [
    'a figure of a project',
    OBSERVED,
    (record, observation) =>
      Object.assign(record, {
        projects: [
          {
            id: 'p',
            title: 'P',
            confStatus: 'F',
            figures: [{ id: 'f', name: 'f', confStatus: 'F', observation }],
          },
        ],
      }),
  ],
  [
    'a share',
    [{ state: 'value', value: '40', period }, { state: 'words', words: 'most' }, { state: 'missing', period }],
    (record, share) =>
      Object.assign(record, {
        shares: [{ id: 's', of: 'indicators', predicate: 'on time', confStatus: 'F', share }],
      }),
  ],
  [
    'a count',
    [{ state: 'value', value: '4' }, { state: 'missing', period }, { state: 'withheld', period }],
    (record, each) => Object.assign(record, { counts: [{ id: 'c', of: 'tasks', count: each }] }),
  ],
  [
    'an assessment',
    [
      { state: 'assessed', status: 'lagging', method: { kind: 'asserted' } },
      { state: 'not-assessed', note: 'Too early' },
      { state: 'withheld' },
    ],
    ({ indicators }, assessment) => Object.assign(indicators![0]!, { assessment }),
  ],
]; // prettier-ignore

describe('what stands where a figure is withheld', () => {
  for (const [place, states, put] of PLACES)
    test(`shows in nothing that is published: ${place}`, async () => {
      const artefacts = await Promise.all(
        states.map(async (state) => {
          const record = structuredClone(recordOf({ figures: { a: '5', b: '6' } }));
          put(record, { ...state, confStatus: 'N' });
          const parsed = parseRecord(record);
          assert.ok(parsed.ok, JSON.stringify(parsed));
          assert.ok(publishRecord(bytesOf(record)).ok);
          const making = { record: parsed.record, validated: parsed.record, earlier: [], others: [], reported: [] }; // prettier-ignore
          return Promise.all(
            builders(sha256).map(async ({ name, build: make }) => [
              name,
              new TextDecoder().decode(await make(making)),
            ]),
          );
        }),
      );
      for (const each of artefacts) assert.deepEqual(each, artefacts[0]);
      assert.match(artefacts[0]![0]![1]!, /"state": "withheld"/);
    });

  test('is asked for its period where others have one', () => {
    const dated = (value: string, more: Json = {}): Json => ({
      state: 'value',
      value,
      confStatus: 'N',
      ...more,
    });
    const record = structuredClone(recordOf({ figures: { a: '5', b: '6' } }));
    const [a, b] = record.indicators!;
    Object.assign(a!, { baseline: dated('1', { period: '2020' }), target: dated('9'), actual: dated('5') });
    Object.assign(b!, { baseline: { state: 'not-applicable', confStatus: 'N' }, target: dated('8') });
    const published = publishRecord(bytesOf(record));
    assert.ok(published.ok);
    assert.deepEqual(published.report.undated, ['indicators/b/baseline']);
    for (const language of ['en', 'zh'] as const)
      assert.match(words[language].report(published.report, 'checked', 'public'), /(period|时期).*\n {2}indicators\/b\/baseline/); // prettier-ignore
  });

  test('is shown with its period where it is disclosed and does not apply', () => {
    const record = structuredClone(recordOf({ figures: { a: '5' } }));
    Object.assign(record.indicators![0]!, {
      baseline: { state: 'not-applicable', period: '2020', note: 'New.', confStatus: 'F' },
    });
    const parsed = parseRecord(record);
    assert.ok(parsed.ok);
    const document = build(parsed.record);
    const expected = { state: 'not-applicable', period: '2020', note: 'New.' };
    assert.deepEqual(document.indicators![0]!.baseline, expected);
    const read = parse(JSON.parse(JSON.stringify(document)));
    assert.ok(read.ok);
    assert.deepEqual(read.document.indicators![0]!.baseline, expected);
  });
});
