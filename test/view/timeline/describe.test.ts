import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProcessStage, Task, Timing } from '@planglass/model';
import { describeAxis, describeTimeline, sayTiming, type TimelineGroup } from '@planglass/view';
import { tabulateTimeline } from '@planglass/view/export';
import { documentOf, frozen, inChinese, inEnglish } from './fixtures.ts';

const TIMINGS: [Timing, string, string][] = [
  [{ kind: 'start', start: '2023-04' }, 'began April 2023; end not stated', '2023年4月开始，结束时间未说明'],
  [{ kind: 'end', end: '2024-Q2' }, 'ended Q2 2024; start not stated', '2024年第二季度结束，开始时间未说明'],
  [{ kind: 'span', start: '2021', end: '2023-06' }, '2021 to June 2023', '2021年至2023年6月'],
  [{ kind: 'span', start: '2022', end: '2022' }, '2022', '2022年'],
  [{ kind: 'within', period: '2023-07' }, 'July 2023; exact time not stated', '2023年7月内'],
  [{ kind: 'within', period: '2023-07-15' }, '15 July 2023', '2023年7月15日'],
];
const task: Task = {
  id: 'task',
  title: { 'zh-Hans': '建设生态廊道', en: 'Build the green corridor' },
  category: 'green',
  assessment: { state: 'assessed', status: 'lagging', method: { kind: 'asserted' } },
  achievements: [
    { id: 'one', kind: 'outcome', text: '全省第一' },
    { id: 'two', kind: 'measure', text: '植树', timing: { kind: 'within', period: '2022-03' } },
  ],
};
const stage: ProcessStage = {
  id: 'drafting',
  title: { 'zh-Hans': '起草阶段', en: 'Drafting' },
  paragraphs: [{ 'zh-Hans': '深入调研。', en: 'Field research.' }],
  events: [
    {
      id: 'visits',
      text: { 'zh-Hans': '调研', en: 'Visits' },
      timing: { kind: 'within', period: '2023-07' },
      occurrences: '5',
    },
    { id: 'talk', text: { 'zh-Hans': '座谈', en: 'A talk' }, occurrences: '1' },
  ],
};
const group = (described: TimelineGroup | undefined): TimelineGroup => {
  assert.ok(described);
  return described;
};

describe('timing in words', () => {
  for (const [timing, english, chinese] of TIMINGS)
    it(`says of a ${timing.kind} what is known, and what is not: ${english}`, () => {
      assert.equal(sayTiming(inEnglish(documentOf()), timing).text, english);
      assert.equal(sayTiming(inChinese(documentOf()), timing).text, chinese);
    });
});

describe('timeline in words', () => {
  it('is not there where the document says nothing of these items', () => {
    assert.equal(describeTimeline(inEnglish(documentOf()), 'tasks'), undefined);
  });

  it('groups what was done as measures and outcomes, with the language of an untranslated text', () => {
    const document = documentOf({ tasks: [task] });
    const [entry] = group(describeTimeline(inEnglish(document), 'tasks')).dated;
    assert.deepEqual(
      entry?.lists.map(({ label, statements }) => [label.text, statements.map(({ text }) => text)]),
      [
        ['Measures', [{ text: '植树', lang: 'zh-Hans' }]],
        ['Outcomes', [{ text: '全省第一', lang: 'zh-Hans' }]],
      ],
    );
    const [inTheirLanguage] = group(describeTimeline(inChinese(document), 'tasks')).dated;
    assert.deepEqual(
      inTheirLanguage?.lists.map(({ label }) => label.text),
      ['举措', '成效'],
    );
    assert.deepEqual(inTheirLanguage?.lists[1]?.statements[0]?.text, { text: '全省第一' });
  });

  it('counts an item as dated when something of it has a date', () => {
    const undated: Task = { id: 'other', title: '其他' };
    const { dated, undated: rest } = group(
      describeTimeline(inEnglish(documentOf({ tasks: [task, undated] })), 'tasks'),
    );
    assert.deepEqual([dated.map(({ id }) => id), rest.map(({ id }) => id)], [['task'], ['other']]);
    assert.equal(dated[0]?.when, undefined);
  });

  it('says that items are undated', () => {
    const document = documentOf({ tasks: [{ id: 'other', title: '其他' }] });
    assert.equal(
      group(describeTimeline(inEnglish(document), 'tasks')).undatedNote.text,
      'The document gives no dates for these tasks.',
    );
    assert.equal(
      group(describeTimeline(inChinese(document), 'tasks')).undatedNote.text,
      '各项任务均未说明时间。',
    );
  });

  it('gives a status its word and its place on the scale', () => {
    const [entry] = group(describeTimeline(inChinese(documentOf({ tasks: [task] })), 'tasks')).dated;
    assert.equal(entry?.status?.value.text, '滞后');
    assert.deepEqual(entry?.status?.rank, { steps: 1, of: 4 });
  });

  it('gives no place on the scale where there is no status', () => {
    const states = [{ state: 'withheld', confStatus: 'N' }, { state: 'not-assessed' }] as const;
    const tasks = states.map((assessment, index) => ({ id: `t${index}`, title: '任务', assessment }));
    const { undated } = group(describeTimeline(inEnglish(documentOf({ tasks })), 'tasks'));
    assert.deepEqual(
      undated.map(({ status }) => [status?.kind, status?.value.text, status?.rank]),
      [
        ['withheld', 'Not disclosed', undefined],
        ['missing', 'Not assessed', undefined],
      ],
    );
  });

  it('says how many times an event took place', () => {
    const said = (reading: typeof inEnglish) =>
      group(
        describeTimeline(reading(documentOf({ processStages: [stage] })), 'process-stages'),
      ).dated[0]?.lists[0]?.statements.map(({ details }) => details.map(({ text }) => text));
    assert.deepEqual(said(inEnglish), [['July 2023; exact time not stated', '5 times'], ['once']]);
    assert.deepEqual(said(inChinese), [['2023年7月内', '5次'], ['1次']]);
  });

  it('states the number of items as stated, and notes how many are listed', () => {
    const document = documentOf({
      tasks: [task],
      counts: [{ id: 'n', of: 'tasks', count: { state: 'value', value: '8' } }],
    });
    const [count] = group(describeTimeline(inEnglish(document), 'tasks')).facts;
    assert.equal(count?.value.text, '8');
    assert.deepEqual(count?.details, [{ text: '1 listed here' }]);
  });

  it('is there for items that are withheld as a whole, and says so after what is disclosed', () => {
    const document = documentOf({
      withholdings: [
        { id: 'w', of: 'projects', aspect: 'items', confStatus: 'N', count: '12', statement: '项目不公开' },
      ],
    });
    const { dated, undated, withheld } = group(describeTimeline(inChinese(document), 'projects'));
    assert.equal(dated.length + undated.length, 0);
    assert.deepEqual(
      withheld.map(({ kind, value, details }) => [kind, value.text, details.map(({ text }) => text)]),
      [['withheld', '不对外公开', ['“项目不公开”', '涉及12个项目', '不对外发布', '未说明理由']]],
    );
  });

  it('says that an implied plan period is implied', () => {
    const { plan, reference } = describeAxis(inEnglish(documentOf()));
    assert.deepEqual(
      plan?.map(({ text }) => text),
      ['Plan period 2021 to 2025', 'implied, not stated'],
    );
    assert.deepEqual(
      reference?.map(({ text }) => text),
      ['State as of June 2023'],
    );
  });

  it('has a table with a row for each item and each thing said of it', () => {
    const reading = inEnglish(documentOf({ processStages: [stage] }));
    const { columns, rows } = tabulateTimeline(reading, group(describeTimeline(reading, 'process-stages')));
    assert.deepEqual(
      columns.map(({ text }) => text),
      ['Item', 'Kind', 'Text', 'When', 'Status'],
    );
    assert.deepEqual(
      rows.map((cells) => cells.map(({ phrase }) => phrase.text)),
      [
        ['Drafting', 'Stage', '', '', ''],
        ['Drafting', 'Text', 'Field research.', '', ''],
        ['Drafting', 'Event', 'Visits', 'July 2023; exact time not stated', ''],
        ['Drafting', 'Event', 'A talk', 'once', ''],
      ],
    );
  });

  describe('of how several statuses were found', () => {
    const by = (...names: (string | undefined)[]) => {
      const tasks = names.map((name, at): Task => {
        const method = { kind: 'asserted' as const, ...(name && { by: name }) };
        return { id: `t${at}`, title: 'A', assessment: { state: 'assessed', status: 'lagging', method } };
      });
      const withheld: Task = { id: 'w', title: 'B', assessment: { state: 'withheld', confStatus: 'C' } };
      const reading = inEnglish(documentOf({ tasks: [...tasks, withheld] }));
      const { facts, undated } = group(describeTimeline(reading, 'tasks'));
      const texts = (list: { text: string }[]) => list.map(({ text }) => text);
      const table = tabulateTimeline(reading, group(describeTimeline(reading, 'tasks', true)));
      return {
        once: facts.map(({ label, value, details }) => texts([label, value, ...details])),
        rows: undated.map(({ status }) => texts(status?.details ?? [])),
        table: table.rows.map((cells) => texts(cells.at(-1)?.more ?? [])),
      };
    };
    const WITHHELD = ['confidential statistical information', 'no reason given'];
    const [asserted, office] = ['stated by the publisher', 'Office'];

    it('says once what is the same of all, and keeps it beside each in a table', () => {
      assert.deepEqual(by(office, office), {
        once: [['Status', asserted, office]],
        rows: [[], [], WITHHELD],
        table: [[asserted, office], [asserted, office], WITHHELD],
      });
    });

    it('says it beside each where it differs, or where there is one alone', () => {
      for (const names of [[office, undefined], [office, office, 'Other'], [office]]) {
        const { once, rows } = by(...names);
        assert.deepEqual(once, []);
        assert.deepEqual(rows, [...names.map((name) => [asserted, ...(name ? [name] : [])]), WITHHELD]);
      }
    });

    it('takes what was done under an item for the same as the item itself', () => {
      const { assessment } = task;
      const achievements = task.achievements!.map((each) => ({ ...each, assessment: assessment! }));
      const other = { ...assessment!, method: { kind: 'asserted' as const, by: office } };
      const facts = (tasks: Task[]) =>
        group(describeTimeline(inEnglish(documentOf({ tasks })), 'tasks')).facts.length;
      assert.equal(facts([{ ...task, achievements }]), 1);
      assert.equal(facts([{ ...task, achievements, assessment: other }]), 0);
    });
  });

  it('keeps the unit of a figure that is not there', () => {
    const figures = [
      { id: 'a', name: '投资', unit: '亿元', observation: { state: 'value' as const, value: '4.20' } },
      {
        id: 'b',
        name: '收入',
        unit: '亿元',
        observation: { state: 'withheld' as const, confStatus: 'C' as const },
      },
    ];
    const document = documentOf({ projects: [{ id: 'p', title: '项目', figures }] });
    const [entry] = group(describeTimeline(inChinese(document), 'projects')).undated;
    assert.deepEqual(
      entry?.figures.map(({ label, value }) => [label.text, value.text]),
      [
        ['投资', '4.20亿元'],
        ['收入（亿元）', '不对外公开'],
      ],
    );
  });

  it('does not touch the document', () => {
    const document = frozen(documentOf({ tasks: [task], processStages: [stage] }));
    assert.deepEqual(
      describeTimeline(inEnglish(document), 'tasks'),
      describeTimeline(inEnglish(document), 'tasks'),
    );
  });
});
