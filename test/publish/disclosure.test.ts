import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { publishRecord, type PublishResult } from 'planglass';
import { parse } from '@planglass/model';
import { bytesOf, plant } from './canaries.ts';
import { planglass, type Ran } from './fake-process.ts';

const published = (result: PublishResult): Extract<PublishResult, { ok: true }> => {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
};
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('publishing a record with a canary in every withheld place', () => {
  const { record, canaries } = plant(1);
  let folder = '';
  let output = '';
  const runs: Ran[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planglass-'));
    const file = join(folder, 'record.json');
    await writeFile(file, bytesOf(record));
    for (const lang of ['en', 'zh'])
      for (const more of [[], ['--json']]) {
        runs.push(await planglass('check', file, '--lang', lang, ...more));
        runs.push(await planglass('publish', file, '--out', join(folder, 'out'), '--lang', lang, ...more));
      }
    const files = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true });
    for (const each of files)
      if (each.isFile())
        output += `${each.name}\n${await readFile(join(each.parentPath, each.name), 'utf8')}\n`;
    output += runs.map(({ stdout, stderr }) => stdout + stderr).join('\n');
  });
  after(() => rm(folder, { recursive: true }));

  it('succeeds in every form of the command', () => {
    assert.deepEqual(
      runs.map(({ code }) => code),
      runs.map(() => 0),
    );
    assert.match(output, /"indicators"/);
  });

  it('puts none of the canaries into any byte it writes or prints', () => {
    assert.ok(canaries.length > 100, `${canaries.length} canaries`);
    assert.deepEqual(
      canaries.filter((canary) => output.includes(canary)),
      [],
    );
  });

  it('publishes codes that do not tell why, and no other', () => {
    const { document } = published(publishRecord(bytesOf(record)));
    const codes = new Set(
      [...JSON.stringify(document).matchAll(/"confStatus":"(\w)"/g)].map(([, code]) => code),
    );
    assert.deepEqual([...codes].sort(), ['C', 'D', 'E', 'N']);
  });

  it('says for each kind that items are withheld, and neither which nor how many', () => {
    const { document } = published(publishRecord(bytesOf(record)));
    const generated = document.withholdings?.filter(({ aspect }) => aspect === 'items');
    assert.deepEqual(
      generated?.map(({ of, count }) => [of, count]),
      ['sections', 'process-stages', 'categories', 'indicators', 'tasks', 'projects', 'recommendations'].map((of) => [of, undefined]), // prettier-ignore
    );
  });

  it('moves the parts of an unnamed section up, and leaves out a count that would name a withheld category', () => {
    const { document, report } = published(publishRecord(bytesOf(record)));
    assert.deepEqual(
      document.sections?.find(({ id }) => id === 'below'),
      { state: 'published', id: 'below', title: 'Below' },
    );
    assert.deepEqual(report.omittedCounts, ['of-unseen', 'of-secret']);
    assert.deepEqual(
      document.indicators?.filter(({ category }) => category === 'secret'),
      [],
    );
  });

  it('names no code that is withheld, says that there are some, and no codelist of which all are', () => {
    const { document } = published(publishRecord(bytesOf(record)));
    assert.deepEqual(document.codelists, [
      { id: 'department', name: 'Department', isPartial: true, codes: [{ id: 'seen', name: 'Seen' }] },
    ]);
    const items = [...document.indicators!, ...document.tasks!, ...document.projects!];
    assert.deepEqual([...new Set(items.map(({ coded }) => JSON.stringify(coded)))].sort(), [
      '{"department":"seen"}',
      undefined,
    ]);
    assert.doesNotMatch(JSON.stringify(document), /unseen|inner|risk/);
  });

  it('writes a document that the parser of every page accepts', () => {
    const { files } = published(publishRecord(bytesOf(record)));
    assert.ok(files.every(({ bytes }) => parse(JSON.parse(text(bytes))).ok));
  });
});

describe('what is withheld within an item that is published', () => {
  const { record } = plant(1);
  const aspects = (change: Partial<typeof record>): unknown[] => {
    const { document } = published(publishRecord(bytesOf({ schemaVersion: '1.0', language: 'en', plan: record.plan, release: record.release, ...change }))); // prettier-ignore
    return (document.withholdings ?? []).map(({ of, aspect }) => [of, aspect]);
  };

  it('is said to be withheld, so that no page says that nothing is', () => {
    const open = { confStatus: 'F' } as const;
    const closed = { confStatus: 'N' } as const;
    const achievement = { id: 'a', kind: 'measure', text: 'Text', ...closed } as const;
    const observation = { state: 'value', value: '1', ...open } as const;
    const cases: [Partial<typeof record>, string][] = [
      [{ tasks: [{ id: 't', title: 'T', achievements: [achievement], ...open }] }, 'tasks'],
      [
        { tasks: [{ id: 't', title: 'T', milestones: [{ id: 'm', title: 'M', ...closed }], ...open }] },
        'tasks',
      ],
      [{ projects: [{ id: 'p', title: 'P', milestones: [{ id: 'm', title: 'M', ...closed }], ...open }] }, 'projects'], // prettier-ignore
      [{ projects: [{ id: 'p', title: 'P', figures: [{ id: 'f', name: 'F', observation, ...closed }], ...open }] }, 'projects'], // prettier-ignore
      [{ processStages: [{ id: 's', title: 'S', events: [{ id: 'e', text: 'E', ...closed }], ...open }] }, 'process-stages'], // prettier-ignore
      [{ appraisals: [{ id: 'a', of: 'plan', words: 'Good', ...closed }] }, 'sections'],
      [{ shares: [{ id: 's', of: 'tasks', predicate: 'done', share: observation, ...closed }] }, 'tasks'],
    ];
    for (const [change, of] of cases) assert.deepEqual(aspects(change), [[of, 'parts']]);
  });

  it('has no period where one would tell which state is withheld', () => {
    const { document } = published(
      publishRecord(
        bytesOf({
          ...record,
          counts: [{ id: 'c', of: 'tasks', count: { state: 'missing', period: '2023', confStatus: 'N' } }],
          shares: [{ id: 's', of: 'tasks', predicate: 'done', share: { state: 'value', value: '1', period: '2023', confStatus: 'N' }, confStatus: 'F' }], // prettier-ignore
        }),
      ),
    );
    assert.deepEqual(document.counts?.[0]?.count, { state: 'withheld', confStatus: 'N' });
    assert.deepEqual(document.shares?.[0]?.share, { state: 'withheld', confStatus: 'N' });
  });

  it('takes no basis from what was forgotten', () => {
    const basis = { text: 'canary basis' };
    const actual = { state: 'value', value: '1', basis } as const;
    const { files } = published(
      publishRecord(
        bytesOf({ ...record, counts: [], indicators: [{ id: 'i', name: 'I', actual, confStatus: 'F' }] }),
      ),
    );
    assert.ok(files.every(({ bytes }) => !text(bytes).includes('canary basis')));
  });
});

describe('two worlds that differ only in what is withheld', () => {
  it('give the same bytes and the same report', () => {
    const first = published(publishRecord(bytesOf(plant(0).record)));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const other = published(publishRecord(bytesOf(plant(seed).record)));
        assert.equal(text(other.files[0]!.bytes), text(first.files[0]!.bytes));
        assert.deepEqual(other.report, first.report);
      }),
      { numRuns: 30 },
    );
  });

  it('really are two worlds', () => {
    const shared = new Set(plant(0).canaries);
    assert.deepEqual(
      plant(1).canaries.filter((canary) => shared.has(canary)),
      [],
    );
  });
});

describe('forgetting a classification', () => {
  /** Every object of a record that is classified as disclosed, by its path. */
  function disclosed(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [];
    const own = (value as { confStatus?: string }).confStatus === 'F' ? [path] : [];
    return [...own, ...Object.entries(value).flatMap(([key, part]) => disclosed(part, [...path, key]))];
  }
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) =>
            key === 'value' || key === 'words' || key === 'text' ? texts(part) : [],
          )
        : [];

  it('never publishes the item or the figure, and lists it, wherever it happens in the records of the demo', async () => {
    const { document: whole } = published(publishRecord(await readFile('demo/records/example-city.json')));
    const record = JSON.parse(await readFile('demo/records/example-city.json', 'utf8')) as object;
    const paths = disclosed(record);
    assert.ok(paths.length > 100, `${paths.length} classified places`);
    let givenAway = 0;
    for (const path of paths) {
      const copy = structuredClone(record);
      const place = path.reduce((at, key) => (at as Record<string, unknown>)[key], copy as unknown) as Record<
        string,
        unknown
      >;
      delete place['confStatus'];
      const result = publishRecord(bytesOf(copy));
      if (!result.ok) {
        // Forgetting one part of a total, or of what a status is computed from, leaves it to be worked out: nothing is
        // published at all.
        const codes = [...new Set(result.problems.map(({ code }) => code))];
        assert.ok(
          result.of === 'audit' || codes.join() === 'computed-without-band',
          `${JSON.stringify(path)}: ${result.of} ${codes.join()}`,
        );
        givenAway++;
        continue;
      }
      const { document, report } = result;
      const pointer = `/${path.join('/')}`;
      const listed = report.withheld.find((decision) => decision.path === pointer);
      assert.ok(listed && !listed.classified, `${pointer} is not listed as forgotten`);
      const [list, index] = path as [keyof typeof document, number];
      const own = (document[list] as { id: string }[] | undefined)?.find(
        ({ id }) => id === (record as never)[list][index]['id'],
      );
      const before = (whole[list] as { id: string }[]).find(
        ({ id }) => id === (record as never)[list][index]['id'],
      );
      if (path.length === 2) assert.equal(own, undefined, `${pointer} is still named`);
      else {
        assert.notDeepEqual(own, before, `${pointer} is still published`);
        for (const said of texts(place))
          if (JSON.stringify(before).split(JSON.stringify(said)).length === 2)
            assert.ok(
              !JSON.stringify(own).includes(JSON.stringify(said)),
              `${pointer} still shows its figure`,
            );
      }
    }
    assert.ok(givenAway > 0 && givenAway < paths.length / 2, `${givenAway} of ${paths.length} are refused`);
  });
});
