import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanRecord, RecordMilestone } from '@planglass/model/record';
import { describeAxis, describeTimeline, layoutAxis } from '@planglass/view';
import { tabulateTimeline } from '@planglass/view/export';
import { groupItems } from '@planglass/view/timeline/schedule';
import { publishRecord } from 'planglass';
import { build } from '../../packages/publish/src/build/build.ts';
import { ALL_WORDS } from '../all-words.ts';
import { bytesOf } from './canaries.ts';

const F = { confStatus: 'F' } as const;
const OPEN: RecordMilestone = {
  id: 'open',
  title: 'Route agreed',
  planned: '2022',
  reached: '2022-11',
  ...F,
};

const recordOf = (...hidden: RecordMilestone[]): PlanRecord => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
  release: { id: 'now', title: 'Release', stage: 'final', reference: { period: '2023-06', provenance: 'stated' } }, // prettier-ignore
  tasks: [
    { id: 'bus', title: 'Bus line', ...F, milestones: [OPEN, ...hidden] },
    { id: 'park', title: 'Park', ...F, milestones: hidden },
  ],
  projects: [{ id: 'bridge', title: 'Bridge', ...F, milestones: hidden }],
});

/** What is published and shown of a record; the dates of the worlds lie within the plan, before it and after it. */
const shown = (record: PlanRecord): string => {
  const reading = { document: build(record), words: ALL_WORDS.en, language: 'en' };
  const result = publishRecord(bytesOf(record));
  assert.ok(result.ok);
  return JSON.stringify([
    result.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    describeAxis(reading),
    ...(['tasks', 'projects'] as const).map((of) => {
      const group = describeTimeline(reading, of);
      assert.ok(group);
      return [group, tabulateTimeline(reading, group), layoutAxis(reading.document, of, 'en')];
    }),
    groupItems(reading, reading.document.tasks ?? [], 'category'),
  ]);
};

describe('a milestone that is withheld', () => {
  for (const confStatus of ['N', 'C', undefined] as const)
    it(`leaves no trace of its name and date, ${confStatus ?? 'not classified'}`, () => {
      const closed = confStatus ? { confStatus } : {};
      const worlds = [
        { title: 'Strike settled', planned: '2024-03', reached: '2023-05-17' },
        { title: 'Bidder chosen', planned: '1999' },
        { title: 'Line given up', reached: '2043-Q3' },
        { title: 'Nothing known' },
      ].map((each) => shown(recordOf({ id: 'closed', ...each, ...closed })));
      assert.deepEqual([...new Set(worlds)].length, 1);
      assert.match(worlds[0]!, /Route agreed/);
      assert.doesNotMatch(worlds[0]!, /Strike|\bclosed|2023-05-17|2024-03/);
    });

  it('is withheld with its task', () => {
    const record = recordOf(OPEN);
    const [bus, park] = record.tasks!;
    const { tasks } = build({ ...record, tasks: [bus!, { ...park!, confStatus: 'N' }] });
    assert.deepEqual(
      tasks?.map(({ id }) => id),
      ['bus'],
    );
  });

  it('is said to be withheld, and neither which nor how many', () => {
    const { withholdings } = build(recordOf({ id: 'closed', title: 'Secret' }));
    assert.deepEqual(
      withholdings?.map(({ of, aspect, count }) => [of, aspect, count]),
      [
        ['tasks', 'parts', undefined],
        ['projects', 'parts', undefined],
      ],
    );
  });
});
