import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgressDocument, StatedCount } from '@planglass/model';
import { describeContent } from '@planglass/view';
import {
  describeStacks,
  sayWrongForm,
  type StackOptions,
  type Stacks,
} from '@planglass/view/breakdown/stacks';
import { narrow, ofDocument, parseChoices, tally } from '@planglass/view/choices';
import { fileName, tabulate } from '@planglass/view/export';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { compose, inChinese, inEnglish, line, textOf } from '../reading.ts';

const codelists = [
  {
    id: 'department',
    name: { 'zh-Hans': '牵头部门', en: 'Lead department' },
    codes: [
      { id: 'works', name: 'Works' },
      { id: 'roads', name: 'Roads', parent: 'works' },
      { id: 'schools', name: 'Schools' },
    ],
  },
];
const partial = [{ ...codelists[0]!, isPartial: true as const }];
const count = (id: string, value: string, key?: string): StatedCount => ({
  id,
  of: 'projects',
  ...(key === undefined ? {} : { group: { by: 'department', key } }),
  count: { state: 'value', value },
});
const counts = [
  count('all', '9'),
  count('w', '6', 'works'),
  count('r', '4', 'roads'),
  count('s', '3', 'schools'),
];
const task = (id: string, department?: string) => ({
  id,
  title: id,
  ...(department === undefined ? {} : { coded: { department } }),
});
const listed = compose({
  codelists,
  tasks: [task('a', 'roads'), task('b', 'works'), task('c', 'schools'), task('d')],
});

const options = { of: 'projects', by: 'department', form: 'bars' } as const;
const stacksOf = (document: ProgressDocument, more: Partial<StackOptions> = {}): Stacks => {
  const described = describeStacks(inEnglish(document), { ...options, ...more });
  assert.ok(described);
  return described;
};

describe('a breakdown by a codelist of the document', () => {
  it('has its name and those of its codes, each below the one that it lies in', () => {
    const { title, rows, table } = stacksOf(compose({ codelists, counts }));
    assert.deepEqual(title, { text: 'Projects by Lead department', mixed: true });
    assert.deepEqual(
      rows.map(({ label, value, level }) => [label.text, value.text, level]),
      [
        ['Works', '6', 0],
        ['Roads', '4', 1],
        ['Schools', '3', 0],
      ],
    );
    assert.deepEqual(table.columns.map(textOf), [
      'Lead department',
      en.tables.partOf,
      en.tables.number,
      en.tables.notes,
    ]);
    assert.equal(
      fileName(compose({ codelists, counts }), { widget: 'breakdown', ...options }, 'csv'),
      'plan-projects-by-department-first.csv',
    );
  });

  it('says in which language its name is, where there is no other', () => {
    const document = compose({ codelists: [{ ...codelists[0]!, name: '部门' }], counts });
    const { title, table } = stacksOf(document);
    assert.deepEqual(title, { text: 'Projects by 部门', lang: 'zh-Hans', mixed: true });
    assert.deepEqual(table.columns[0], { text: '部门', lang: 'zh-Hans' });
    assert.equal(describeStacks(inChinese(document), options)?.title.text, '项目数量（按部门）');
  });

  it('counts the listed items where no number is stated, also those in what lies in a code', () => {
    const { rows, total } = stacksOf(listed, { of: 'tasks' });
    assert.deepEqual(rows.map(line), ['Works | 2', 'Roads | 1', 'Schools | 1', 'None stated | 1']);
    assert.equal(total?.value.text, '4');
    assert.deepEqual(
      tabulate(inChinese(listed), { widget: 'breakdown', ...options, of: 'tasks' })?.rows.at(3)?.[0]?.phrase,
      { text: zh.breakdown.noCode },
    );
  });

  it('takes what an object inherits for no code', () => {
    const document = compose({
      codelists: [{ id: 'constructor', name: 'Odd', codes: [{ id: 'a', name: 'A' }] }],
      tasks: [task('a')],
    });
    const { rows } = stacksOf(document, { of: 'tasks', by: 'constructor' });
    assert.deepEqual(rows.map(line), ['A | 0', 'None stated | 1']);
  });

  it('draws a whole of all codes, and none where some are withheld', () => {
    assert.ok(stacksOf(compose({ codelists, counts }), { form: 'stacked' }).bar);
    const withheld = counts.map((each) =>
      each.id === 'all' || each.id === 'r'
        ? each
        : { ...each, count: { state: 'withheld', confStatus: 'N' } as const },
    );
    const two = stacksOf(compose({ codelists, counts: withheld }), { form: 'stacked' });
    assert.ok(two.notes.some(({ text }) => text === en.stacks.together('9')));
    const hidden = stacksOf(compose({ codelists: partial, counts: withheld }), { form: 'stacked' });
    assert.equal(hidden.bar, undefined);
    assert.deepEqual(hidden.notes.map(textOf), [en.stacks.why.withheld, en.stacks.partial]);
  });

  it('does not say that the others do not come to the total where some are withheld', () => {
    const less = [count('all', '9'), count('w', '4', 'works'), count('s', '3', 'schools')];
    const notes = (of: typeof codelists) =>
      stacksOf(compose({ codelists: of, counts: less })).notes.map(textOf);
    assert.deepEqual(notes(codelists), [en.breakdown.differ('7', '9')]);
    assert.deepEqual(notes(partial), [en.stacks.partial]);
  });

  it('says what it can be by in this document, where a page names something else', () => {
    const wrong = (by: string, split = '') =>
      sayWrongForm(inEnglish(listed), { of: 'tasks', by, form: 'bars', split });
    assert.equal(wrong('department', 'department'), undefined);
    assert.equal(wrong('ministry'), 'The attribute “by” of this breakdown must be category, nature, direction, assessment or department.'); // prettier-ignore
    assert.match(wrong('category', 'ministry')!, /“split” .* assessment or department/);
    assert.match(wrong('department', 'toString')!, /“split”/);
  });

  it('is shown by a report where numbers are stated by it, or indicators have a code', () => {
    const shown = (parts: Partial<ProgressDocument>, content: 'indicators' | 'projects') =>
      describeContent(inEnglish(compose({ codelists, ...parts })), content).breakdowns.map(({ by }) => by);
    assert.deepEqual(shown({ counts }, 'projects'), ['department']);
    assert.ok(!shown({ indicators: [{ id: 'a', name: 'A' }] }, 'indicators').includes('department'));
    assert.ok(
      shown({ indicators: [{ id: 'a', name: 'A', coded: { department: 'works' } }] }, 'indicators').includes('department'), // prettier-ignore
    );
  });
});

describe('choices by a codelist of the document', () => {
  it('hold the items of a code and of those that lie in it', () => {
    const choices = parseChoices(listed, 'department:works')!;
    assert.deepEqual(choices, [{ by: 'department', key: 'works' }]);
    assert.deepEqual(tally(listed, choices), [{ of: 'tasks', chosen: 2, listed: 4 }]);
    const beside = compose({ ...listed, indicators: [{ id: 'i', name: 'I' }] });
    assert.deepEqual(tally(beside, choices), tally(listed, choices));
    assert.deepEqual(narrow(beside, choices).indicators, beside.indicators);
    assert.deepEqual(
      narrow(listed, choices).tasks?.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('are none of a document without it', () => {
    assert.equal(parseChoices(compose({}), 'department:works'), undefined);
    assert.deepEqual(ofDocument(compose({}), [{ by: 'department', key: 'works' }]), []);
  });
});
