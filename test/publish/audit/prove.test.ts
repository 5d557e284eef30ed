import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Surroundings } from '../../../packages/publish/src/pipeline.ts';
import { inputsOf } from '../../../packages/publish/src/commands/inputs.ts';
import { builders, type Builder } from '../../../packages/publish/src/prove/builders.ts';
import { proveRecord, type Proved } from '../../../packages/publish/src/prove/prove.ts';
import { sha256 } from '../../../packages/publish/src/store.ts';
import { words } from '../../../packages/publish/src/words/words.ts';
import { bytesOf, plant } from '../canaries.ts';
import { mixed } from './mixed.ts';
import { count, recordOf, type Scenario } from './scenario.ts';

const proved = async (
  bytes: Uint8Array,
  surroundings: Surroundings = {},
  more: readonly Builder[] = [],
): Promise<Proved> => {
  const result = await proveRecord(bytes, surroundings, [...builders(sha256), ...more]);
  assert.ok(result.ok, JSON.stringify(result));
  return result.proved;
};
const ofScenario = (scenario: Scenario, surroundings: Surroundings = {}, more: readonly Builder[] = []) =>
  proved(bytesOf(recordOf(scenario)), surroundings, more);
const leak = (name: string, of: (record: PlanRecord) => unknown): Builder => ({
  name,
  build: ({ record }) => bytesOf(of(record)),
});

const parts: Scenario = {
  figures: { total: '100', a: '?33', b: '?40', c: '27' },
  relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] }],
};

describe('the proof by two worlds', () => {
  test('says where another step would have been proposed', async () => {
    const figure = 'indicators/a/actual';
    const { otherAdvice, differing } = await ofScenario(
      {
        figures: { total: '5321', a: '4321', b: '?1000' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
      { decisions: { withhold: [], round: [{ figure, step: '1000' }] } },
    );
    assert.deepEqual([otherAdvice, differing], [['indicators/b/actual'], []]);
  });

  test('tries each withheld figure at its levels and at the ends of what can be worked out, and finds the same bytes', async () => {
    const { figures, worlds, withoutWorlds, differing } = await ofScenario(parts);
    assert.deepEqual(
      { figures, worlds, withoutWorlds, differing },
      { figures: 2, worlds: 8, withoutWorlds: [], differing: [] },
    );
  });

  test('says of the ledger that its fingerprint is not compared, since it is another in every world', async () => {
    const found = await ofScenario(parts);
    assert.match(
      words.en.proved(found),
      /\nThe ledger stays in the office\. Its fingerprint “inputs” is left out here/,
    );
    assert.match(words.zh.proved(found), /\n发布记录仅供内部。其中的指纹“inputs”.*不予比较。$/);
    const nothing = await ofScenario({ figures: { a: '1' } });
    assert.doesNotMatch(words.en.proved(nothing), /ledger/);
    const inputs = (record: PlanRecord) => inputsOf(bytesOf(record), { earlier: [], decisions: { withhold: [] }, others: [] }, '1'); // prettier-ignore
    const fingerprint: Builder = {
      name: 'inputs',
      build: async ({ record }) => bytesOf(await inputs(record)),
    };
    const { worlds, differing } = await ofScenario(parts, {}, [fingerprint]);
    assert.deepEqual(differing.map(({ artefact }) => artefact), Array.from({ length: worlds }, () => 'inputs')); // prettier-ignore
  });

  test('makes again the document, the index, the ledger, a notice, the report, the certificate and what is printed', async () => {
    const { artefacts } = await ofScenario(parts);
    assert.deepEqual(artefacts, [
      'progress.json',
      'index.json',
      'ledger.jsonl without inputs',
      'notice/progress.json',
      'notice/index.json',
      'report.zh.html',
      'report.en.html',
      'report.json',
      'certificate.json',
      'printed.zh.txt',
      'printed.en.txt',
      'printed.json',
    ]);
  });

  for (const [name, of] of [
    ['the whole record', (record) => record],
    [
      'how many digits a withheld value has',
      ({ indicators = [] }) =>
        indicators.map(({ actual }) => (actual?.state === 'value' ? actual.value.length : 0)),
    ],
    [
      'which of two withheld values is greater',
      ({ indicators = [] }) =>
        indicators
          .filter(({ actual }) => actual?.state === 'value')
          .sort(
            (a, b) =>
              Number((a.actual as { value: string }).value) - Number((b.actual as { value: string }).value),
          )
          .map(({ id }) => id),
    ],
  ] as [string, (record: PlanRecord) => unknown][])
    test(`finds an artefact that tells ${name}`, async () => {
      const { differing } = await ofScenario(parts, {}, [leak(name, of)]);
      assert.deepEqual([...new Set(differing.map(({ artefact }) => artefact))], [name]);
    });

  test('finds what tells whether the record holds a value at all', async () => {
    const states = leak('states', ({ indicators = [] }) => indicators.map(({ actual }) => actual?.state));
    const { worlds, differing } = await ofScenario({ figures: { a: '?', b: '1' } }, {}, [states]);
    assert.ok(worlds > 0);
    assert.deepEqual([...new Set(differing.map(({ artefact }) => artefact))], ['states']);
  });

  test('finds what tells a withheld text or an internal note', async () => {
    const { record } = plant(1);
    const note = leak('notes', ({ indicators = [] }) => indicators.map(({ internalNote }) => internalNote));
    const title = leak('titles', ({ tasks = [] }) => tasks.map(({ title: text }) => text));
    const { texts, differing } = await proved(bytesOf(record), {}, [note, title]);
    assert.ok(texts > 50, `${texts} texts`);
    assert.deepEqual([...new Set(differing.map(({ artefact }) => artefact))], ['notes', 'titles']);
  });

  test('says so where a record holds nothing that it withholds', async () => {
    const nothing = await ofScenario({ figures: { a: '1' } });
    assert.equal(nothing.worlds, 0);
    assert.match(words.en.proved(nothing), /^This record holds nothing that it withholds/);
    assert.match(words.zh.proved(nothing), /^这份内部底稿中没有不公开的内容/);
  });

  test('does not make a world of what the record withholds by its state alone, since a value would be published', async () => {
    const record = recordOf({ figures: { a: '?' } });
    const open = record.indicators![0]!.actual!;
    open.confStatus = 'F';
    const { worlds, withoutWorlds } = await proved(bytesOf(record));
    assert.deepEqual({ worlds, withoutWorlds }, { worlds: 0, withoutWorlds: ['indicators/a/actual'] });
  });

  test('writes worlds in decimals where thirds would be nearer', async () => {
    const { worlds, withoutWorlds } = await ofScenario({
      figures: { mean: '10.0', a: '?3', b: '?7', c: '?20' },
      relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] }],
    });
    assert.ok(worlds >= 6, `${worlds} worlds`);
    assert.deepEqual(withoutWorlds, []);
  });

  test('makes worlds in which other plans that are published beside it fit too', async () => {
    const city = (plan: string, jobs: string) => {
      const record = recordOf({ plan, figures: { jobs } });
      return { record, document: build(record) };
    };
    const { worlds, differing, otherAdvice } = await ofScenario(
      {
        figures: { jobs: '?1000' },
        relations: [{ kind: 'sum', total: 'jobs', parts: ['north#jobs', 'south#jobs'] }],
      },
      { others: [city('north', '?412'), city('south', '588')] },
    );
    assert.ok(worlds >= 3, `${worlds} worlds`);
    assert.deepEqual({ differing, otherAdvice }, { differing: [], otherAdvice: [] });
  });

  test('covers counts, shares, bands, statuses and an earlier release', async () => {
    const { record, surroundings } = mixed();
    const { figures, worlds, withoutWorlds, differing } = await proved(bytesOf(record), surroundings);
    assert.ok(figures >= 5 && worlds > figures, `${worlds} worlds for ${figures} figures`);
    assert.deepEqual({ withoutWorlds, differing }, { withoutWorlds: [], differing: [] });
  });

  test('writes worlds in decimals where a withheld mean of withheld figures would be thirds', async () => {
    const { worlds, withoutWorlds } = await ofScenario({
      figures: { a: '?3', b: '?7', c: '?20', mean: '?10', most: '25' },
      relations: [
        { kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] },
        { kind: 'order', figures: ['most', 'a'] },
        { kind: 'order', figures: ['most', 'b'] },
        { kind: 'order', figures: ['most', 'c'] },
      ],
    });
    assert.deepEqual({ worlds, withoutWorlds }, { worlds: 16, withoutWorlds: [] });
  });

  test('covers the record of all states', async () => {
    const { figures, worlds, differing, withoutWorlds } = await proved(
      await readFile('demo/records/all-states.json'),
    );
    assert.ok(figures > 30 && worlds > 3 * figures, `${worlds} worlds for ${figures} figures`);
    assert.deepEqual(differing, []);
    // It holds no value there, and withholds by that alone.
    assert.deepEqual(withoutWorlds, ['indicators/target-missing/baseline']);
  });

  test('says nothing of a record that gives something away', async () => {
    const record = recordOf({ ...parts, figures: { total: '100', a: '?33', b: '40', c: '27' } });
    const result = await proveRecord(bytesOf(record), {}, builders(sha256));
    assert.ok(!result.ok && result.of === 'audit');
  });
});

describe('the minimality attack', () => {
  const total = (value: string, a: string, b: string): Promise<Proved> =>
    ofScenario(
      {
        figures: { total: value, a: `?${a}`, b },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
      { decisions: { withhold: ['indicators/b/actual'] } },
    );

  test('names the figure that cannot lie at its level, since the total would then have been withheld too', async () => {
    // At 11 it would need up to 12.1, and 11.5 is published.
    const { otherAdvice, differing } = await total('11.5', '10', '1.5');
    assert.deepEqual({ otherAdvice, differing }, { otherAdvice: ['indicators/a/actual'], differing: [] });
  });

  test('names none where the same would have been withheld at either level', async () => {
    assert.deepEqual((await total('20', '10', '10')).otherAdvice, []);
  });

  test('names no count that is withheld for being small: that it is, is known, and so are the worlds in which it is not left out', async () => {
    const { figures, worlds, differing, otherAdvice } = await ofScenario({
      categories: ['x', 'y', 'z'],
      counts: [
        count('all', 40),
        count('x', 4, 'category', 'x'),
        count('y', '?16', 'category', 'y'),
        count('z', '?20', 'category', 'z'),
      ],
      protection: { minimumFrequency: '5' },
    });
    assert.deepEqual({ figures, differing, otherAdvice }, { figures: 3, differing: [], otherAdvice: [] });
    assert.ok(worlds >= 6, `${worlds} worlds`);
  });

  test('is explained in one sentence', async () => {
    const found = await total('11.5', '10', '1.5');
    assert.match(
      words.en.proved(found),
      /\n\nA reader who knows this program can rule out .*\n {2}indicators\/a\/actual$/,
    );
    assert.match(words.zh.proved(found), /\n\n下列各项若处在保护界限上.*\n {2}indicators\/a\/actual$/);
  });
});
