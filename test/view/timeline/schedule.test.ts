import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Task } from '@planglass/model';
import { describeAxis, describeTimeline, layoutAxis, type Axis } from '@planglass/view';
import { tabulateTimeline } from '@planglass/view/export';
import { dateHere, dayOf, groupItems, markToday,
  placeMilestone, sayShown, sayToday, sayWrongSchedule } from '@planglass/view/timeline/schedule'; // prettier-ignore
import { documentOf, inChinese, inEnglish } from './fixtures.ts';

/** Ten years of exactly 3653 days. */
const decade: Axis = { start: Date.UTC(2020, 0), end: Date.UTC(2030, 0), ticks: [] };
const days = (width: number): number => Math.round((width / 100) * 3653);
const point = { id: 'm', title: '竣工' };
const withPoints = (...milestones: NonNullable<Task['milestones']>) =>
  documentOf({ tasks: [{ id: 't', title: '任务', milestones }] });

describe('milestones of a timeline', () => {
  it('are as wide as the periods that are stated, a day being a moment', () => {
    const marks = placeMilestone(decade, { ...point, planned: '2023-04', reached: '2023-07-15' });
    assert.deepEqual(
      marks.map(({ kind, width, exact }) => [kind, days(width), exact]),
      [
        ['planned', 30, undefined],
        ['reached', 1, true],
      ],
    );
  });

  it('have no mark where no date is stated', () => {
    assert.deepEqual(placeMilestone(decade, point), []);
    assert.equal(layoutAxis(withPoints(point), 'tasks', 'en'), undefined);
  });

  it('put a task on the axis that has no other date', () => {
    const group = describeTimeline(inEnglish(withPoints({ ...point, planned: '2027' })), 'tasks');
    assert.deepEqual([group?.dated.length, group?.undated.length], [1, 0]);
    assert.equal(
      layoutAxis(withPoints({ ...point, planned: '2027' }), 'tasks', 'en')?.end,
      Date.UTC(2028, 0),
    );
  });

  it('say when they were planned and when reached, and nothing of what is not stated', () => {
    const said = (milestone: object, reading = inEnglish) => {
      const group = describeTimeline(reading(withPoints({ ...point, ...milestone })), 'tasks');
      const [entry] = [...(group?.dated ?? []), ...(group?.undated ?? [])];
      return entry?.lists[0]?.statements[0]?.details.map(({ text }) => text);
    };
    assert.deepEqual(said({ planned: '2022-Q4', reached: '2023-02' }), ['planned for Q4 2022', 'reached February 2023']); // prettier-ignore
    assert.deepEqual(said({ planned: '2022' }, inChinese), ['计划2022年达成']);
    assert.deepEqual(said({}), []);
  });

  it('are rows of the table', () => {
    const reading = inEnglish(withPoints({ ...point, planned: '2022' }));
    const rows = tabulateTimeline(reading, describeTimeline(reading, 'tasks')!).rows;
    assert.deepEqual(rows[1]?.map(({ phrase }) => phrase.text), ['任务', 'Milestone', '竣工', 'planned for 2022', '']); // prettier-ignore
  });
});

describe('elapsed time of a plan on the axis', () => {
  const tasks = [{ id: 't', title: '任务', timing: { kind: 'within' as const, period: '2022' } }];

  it('ends where the reference begins, and is said as a share', () => {
    const document = documentOf({ tasks });
    const { elapsed, reference } = layoutAxis(document, 'tasks', 'en')!;
    assert.equal(elapsed?.x, 0);
    assert.ok(Math.abs(elapsed.width - (reference?.x ?? 0)) < 0.01);
    assert.match(describeAxis(inEnglish(document)).elapsed?.[0]?.text ?? '', /^Time elapsed: 4\d% to 50%$/);
  });

  it('is not there without a reference or a plan period, before the plan, or where the axis shows a part of the plan', () => {
    const { release, plan } = documentOf();
    const elapsedOf = (parts: Parameters<typeof documentOf>[0], of: 'tasks' | 'process-stages' = 'tasks') =>
      layoutAxis(documentOf({ tasks, processStages: tasks, ...parts }), of, 'en')?.elapsed;
    const { id, title, stage } = release;
    assert.equal(elapsedOf({ release: { id, title, stage } }), undefined);
    assert.equal(elapsedOf({ plan: { id: plan.id, name: plan.name } }), undefined);
    assert.equal(
      elapsedOf({ release: { ...release, reference: { period: '2020', provenance: 'stated' } } }),
      undefined,
    );
    assert.equal(elapsedOf({}, 'process-stages'), undefined);
  });
});

describe('today on the axis', () => {
  it('is marked where the axis holds it, and said where it does not', () => {
    assert.equal(markToday(decade, dayOf('2025-01-01')).today, 50.014);
    assert.equal(markToday(decade, dayOf('2030-01-01')).today, undefined);
    assert.equal(sayToday(inEnglish(documentOf()), '2024-05-01', true), 'Today, 1 May 2024');
    assert.equal(
      sayToday(inChinese(documentOf()), '2031-01-01', false),
      '今天，2031年1月1日，不在图示时间之内',
    );
  });

  it('is the date where the visitor is, and no other than the calendar has', () => {
    assert.equal(dateHere(new Date(2024, 0, 9, 23, 59)), '2024-01-09');
    for (const date of ['2024-02-30', '2024-13-01', '2024-05', 'soon']) assert.ok(Number.isNaN(dayOf(date)), date); // prettier-ignore
  });
});

describe('groups of a timeline', () => {
  const tasks: Task[] = [
    { id: 'a', title: 'a', category: 'grain', assessment: { state: 'withheld', confStatus: 'N' } },
    { id: 'b', title: 'b', category: 'economy', assessment: { state: 'not-assessed' } },
    { id: 'c', title: 'c', assessment: { state: 'assessed', status: 'lagging', method: { kind: 'asserted' } } }, // prettier-ignore
    { id: 'd', title: 'd', category: 'grain', assessment: { state: 'assessed', status: 'ahead', method: { kind: 'asserted' } } }, // prettier-ignore
  ];
  const reading = inEnglish(
    documentOf({
      tasks,
      categories: [
        { id: 'economy', name: 'Economy' },
        { id: 'grain', name: 'Grain', parent: 'economy' },
        { id: 'people', name: 'People' },
      ],
    }),
  );
  const grouped = (by: string) =>
    groupItems(reading, tasks, by).map(({ name, items }) => [name.text, items.map(({ id }) => id).join()]);

  it('stand in the order of the document, each item once, a category after what it is a part of', () => {
    assert.deepEqual(grouped('category'), [
      ['Economy', 'b'],
      ['Economy: Grain', 'a,d'],
      ['No category stated', 'c'],
    ]);
  });

  it('are of tasks with an outcome, with measures alone and with neither, in this order', () => {
    const measure = { id: 'm', kind: 'measure', text: 'm' } as const;
    const outcome = { id: 'o', kind: 'outcome', text: 'o' } as const;
    const [a, b, c, d] = tasks as [Task, Task, Task, Task];
    const stated = [a, { ...b, achievements: [measure] }, { ...c, achievements: [measure, outcome] }, { ...d, achievements: [] }]; // prettier-ignore
    assert.deepEqual(
      groupItems(reading, stated, 'achievement').map(({ name, items }) => [name.text, items.map(({ id }) => id).join()]), // prettier-ignore
      [
        ['With outcomes', 'c'],
        ['With measures, and no outcome stated', 'b'],
        ['No measure or outcome stated', 'a,d'],
      ],
    );
    assert.deepEqual(grouped('achievement'), [['No measure or outcome stated', 'a,b,c,d']]);
  });

  it('are of a codelist of the document, in its order, one code after what it is a part of', () => {
    const codes = [
      { id: 'works', name: 'Public works' },
      { id: 'roads', name: 'Roads', parent: 'works' },
    ];
    const [a, b, c, d] = tasks as [Task, Task, Task, Task];
    for (const id of ['department', 'achievement']) {
      const coded = [{ ...a, coded: { [id]: 'roads' } }, { ...b, coded: { [id]: 'works' } }, c, { ...d, coded: { [id]: 'roads' } }]; // prettier-ignore
      const own = inEnglish(documentOf({ tasks: coded, codelists: [{ id, name: 'Department', codes }] }));
      assert.deepEqual(
        groupItems(own, coded, id).map(({ name, items }) => [name.text, items.map(({ id }) => id).join()]),
        [
          ['Public works', 'b'],
          ['Public works: Roads', 'a,d'],
          ['None stated', 'c'],
        ],
      );
      assert.equal(sayWrongSchedule(own, { kinds: ['tasks'], groupBy: id, today: undefined }), undefined);
      assert.match(sayWrongSchedule(own, { kinds: ['tasks'], groupBy: 'colour', today: undefined }) ?? '', new RegExp(id)); // prettier-ignore
    }
  });

  it('keep apart what is withheld and what was not assessed', () => {
    assert.deepEqual(grouped('assessment'), [
      ['ahead of schedule', 'd'],
      ['lagging', 'c'],
      ['Not assessed', 'b'],
      ['Assessment not disclosed', 'a'],
    ]);
  });

  it('say what there is where a page asks for another', () => {
    const wrong = (groupBy: string, today?: string) =>
      sayWrongSchedule(reading, { kinds: ['tasks'], groupBy, today });
    assert.equal(
      sayWrongSchedule(reading, { kinds: [], groupBy: '', today: undefined }),
      reading.words.schedule.unknownOf,
    );
    assert.match(wrong('colour') ?? '', /category, assessment,? or achievement/);
    assert.match(wrong('', 'soon') ?? '', /2024-05-01/);
    for (const today of [undefined, '', '2024-05-01']) assert.equal(wrong('category', today), undefined);
  });

  it('say how many of a long list are shown, and offer no more than there are', () => {
    assert.deepEqual(sayShown(reading, 9_950, 10_000, 100), { shown: 'Showing 9,950 of 10,000', more: 'Show 50 more', all: 'Show all 10,000' }); // prettier-ignore
  });
});
