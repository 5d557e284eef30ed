import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Breakdown, CountObservation, Indicator, ProgressDocument, StatedCount } from '@planglass/model';
import { describeBreakdown } from '@planglass/view';
import {
  describeStacks,
  layoutMark,
  layoutPattern,
  sayPercent,
  sayWrongForm,
  type Look,
  type StackOptions,
  type Stacks,
} from '@planglass/view/breakdown/stacks';
import { words as en } from '@planglass/view/words/en';
import { compose, line, textOf } from '../reading.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const missing = { state: 'missing' } as const;
const inWords = { state: 'words', words: 'about half' } as const;
type Given = string | CountObservation;
const observed = (given: Given): CountObservation =>
  typeof given === 'string' ? { state: 'value', value: given } : given;
const total = (given: Given): StatedCount => ({ id: 'total', of: 'indicators', count: observed(given) });
const parts = (by: Breakdown, groups: Record<string, Given>): StatedCount[] =>
  Object.entries(groups).map(([key, given]) => ({ id: key, of: 'indicators', group: { by, key }, count: observed(given) })); // prettier-ignore
const categories = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const byCategory = (all: Given | undefined, groups: Record<string, Given>): ProgressDocument =>
  compose({ categories, counts: [...(all === undefined ? [] : [total(all)]), ...parts('category', groups)] });

const reading = (document: ProgressDocument) => ({ document, words: en, language: 'en' });
function stacksOf(document: ProgressDocument, options: Partial<StackOptions>): Stacks {
  const described = describeStacks(reading(document), { of: 'indicators', by: 'category', form: 'stacked', ...options }); // prettier-ignore
  assert.ok(described);
  return described;
}
const bar = ({ bar: segments }: Stacks): unknown[] | undefined =>
  segments?.map(({ look, x, width, number }) => [look.name, x, width, number?.text]);
const notes = (described: Stacks): string[] => described.notes.map(textOf);
const { why, together } = en.stacks;

describe('one bar of all groups', () => {
  it('has a part for each number, from zero to the whole, and its figure below', () => {
    const described = stacksOf(byCategory('10', { a: '2', b: '0', c: '8' }), {});
    assert.deepEqual(bar(described), [
      ['part', 0, 19.5, '2'],
      ['part', 20, 79.5, '8'],
    ]);
    assert.deepEqual(
      described.rows.map(({ look }) => look),
      [0, 1, 2].map((number) => ({ name: 'part', number })),
    );
  });

  it('says shares in per cent where it is to 100 %, in rows and table', () => {
    const described = stacksOf(byCategory('10', { a: '2', b: '0', c: '8' }), { form: 'percent' });
    assert.deepEqual(described.rows.map(line), ['A | 2 | 20%', 'B | 0 | 0%', 'C | 8 | 80%']);
    assert.deepEqual(
      described.table.rows.map((row) => row.map(({ phrase }) => phrase.text).join(' | ')),
      ['A | 2 | 20%', 'B | 0 | 0%', 'C | 8 | 80%', 'Total | 10 | '],
    );
  });

  const bars = (document: ProgressDocument, reason: string, options: Partial<StackOptions> = {}) => {
    for (const form of ['stacked', 'percent'] as const) {
      const described = stacksOf(document, { form, ...options });
      assert.equal(described.bar, undefined);
      assert.equal(notes(described)[0], reason);
      assert.ok(described.rows.every(({ only }) => only));
    }
  };

  it('is none where one number is withheld, for what is left would be it', () => {
    bars(byCategory('10', { a: '2', b: withheld, c: '6' }), why.withheld);
    bars(byCategory(undefined, { a: '2', b: withheld, c: withheld }), why.withheld);
    bars(byCategory(withheld, { a: withheld, b: withheld, c: '6' }), why.withheld);
  });

  it('has one part for two or more withheld numbers of which the sum is plain, and no length for either', () => {
    const described = stacksOf(byCategory('10', { a: withheld, b: withheld, c: '6' }), {});
    assert.deepEqual(bar(described), [
      ['part', 0, 59.5, '6'],
      ['withheld', 60, 39.5, '4'],
    ]);
    assert.ok(notes(described).includes(together('4')));
    assert.deepEqual(described.rows.map(({ look }) => look?.name), ['withheld', 'withheld', 'part']); // prettier-ignore
  });

  it('has none where items may belong to no group, so that what is left is not what is withheld', () => {
    const assessed = (groups: Record<string, Given>) => compose({ counts: [total('10'), ...parts('assessment', groups)] }); // prettier-ignore
    bars(assessed({ ahead: withheld, faster: withheld, 'as-expected': '4', lagging: '2' }), why.withheld, { by: 'assessment' }); // prettier-ignore
    const some = { withholdings: [{ id: 'w', of: 'categories', aspect: 'items', confStatus: 'N' } as const] };
    bars({ ...byCategory('10', { a: withheld, b: withheld, c: '6' }), ...some }, why.withheld);
    bars(byCategory('10', { a: withheld, b: withheld }), why.withheld);
  });

  it('is none where a number is missing, in words, not stated or rounded, or they do not add up', () => {
    bars(byCategory('10', { a: '2', b: missing, c: '6' }), why.unstated);
    bars(byCategory('10', { a: '2', b: inWords, c: '6' }), why.unstated);
    bars(byCategory(undefined, { a: '2', b: '3' }), why.unstated);
    bars(byCategory('10', { a: '2', b: '2', c: '7' }), why.differ);
    bars(byCategory('10', { a: '2', b: '2', c: { state: 'value', value: '6', rounding: '2' } }), why.rounded);
  });

  it('is none where there are more parts than can be told apart without colour', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ id: `k${index}`, name: `K${index}` }));
    bars(compose({ categories: many, counts: parts('category', Object.fromEntries(many.map(({ id }) => [id, '1']))) }), why['many-parts']); // prettier-ignore
  });

  it('keeps a figure out of a part that is too narrow for it', () => {
    const described = stacksOf(byCategory('100', { a: '1', b: '1', c: '98' }), {});
    assert.deepEqual(described.bar?.map(({ number }) => number?.text), [undefined, undefined, '98']); // prettier-ignore
  });
});

describe('a share in per cent', () => {
  it('is never 0 % of what is there, and never 100 % of what is not all', () => {
    const share = (part: number, whole: number) => sayPercent(reading(compose()), part, whole);
    assert.deepEqual([share(1, 300), share(299, 300), share(0, 300), share(300, 300), share(2, 3), share(0, 0)], [
      en.stacks.percent.below('1'), en.stacks.percent.above('99'), '0%', '100%', '67%', '0%',
    ]); // prettier-ignore
  });
});

describe('shares that are rounded', () => {
  const saysSo = (document: ProgressDocument, options: Partial<StackOptions> = {}) =>
    notes(stacksOf(document, { form: 'percent', ...options })).filter((note) => note === en.stacks.off)
      .length;
  const of = (...numbers: number[]) => {
    const [a = 0, b = 0, c = 0] = numbers;
    return byCategory(String(a + b + c), { a: String(a), b: String(b), c: String(c) });
  };

  it('are said not to come to 100 % where those that are shown do not, and only in per cent', () => {
    assert.equal(saysSo(of(2, 5, 1)), 1, '25 + 63 + 13');
    assert.equal(saysSo(of(1, 1, 1)), 1, '33 + 33 + 33');
    assert.equal(saysSo(of(2, 0, 8)), 0, '20 + 0 + 80');
    assert.equal(saysSo(of(1, 2, 0)), 0, '33 + 67 + 0');
    assert.equal(saysSo(of(2, 5, 1), { form: 'stacked' }), 0);
  });

  it('may come to 100 % with one that is only said to be under or over a per cent', () => {
    assert.equal(saysSo(of(1, 299, 0)), 0, 'under 1 and over 99');
    assert.equal(saysSo(of(1, 149, 150)), 1, 'under 1 + 50 + 50');
    assert.equal(saysSo(of(4, 493, 503)), 1, 'under 1 + 49 + 50');
    assert.equal(saysSo(of(3, 994, 3)), 0, 'twice under 1, and 99');
  });

  it('are not spoken of where a withheld part is in the whole, whatever its number', () => {
    const other = [{ id: 'd', name: 'D' }];
    for (let together = 2; together < 30; together++) {
      const counts = [total(String(8 + together)), ...parts('category', { a: '3', b: '5', c: withheld, d: withheld })]; // prettier-ignore
      assert.equal(saysSo(compose({ categories: [...categories, ...other], counts })), 0);
    }
    assert.equal(saysSo(byCategory('8', { a: '2', b: withheld, c: '1' })), 0);
  });

  it('are spoken of once in a breakdown by two things, for the rows without a withheld part alone', () => {
    const split = { split: 'assessment' } as const;
    const inGroups = (...statuses: string[]) =>
      compose({ categories, indicators: statuses.map((status, place) => indicator(String(place), 'a', status)) }); // prettier-ignore
    const eight = ['ahead', 'ahead', 'faster', 'faster', 'faster', 'faster', 'faster'];
    assert.equal(saysSo(inGroups(...eight, 'lagging'), split), 1);
    assert.equal(saysSo(inGroups(...eight, 'withheld'), split), 0);
    const cell = (category: string, status: string, value: string) =>
      ({ id: category + status, of: 'indicators', group: { by: 'category', key: category, and: { by: 'assessment', key: status } }, count: observed(value) }) as const; // prettier-ignore
    const none = ['ahead', 'faster', 'as-expected', 'lagging'].map((status) => cell('a', status, '0'));
    const stated = compose({ categories, counts: [...parts('category', { a: '0', b: '4' }), ...none] });
    assert.equal(stacksOf(stated, { ...split, form: 'percent' }).rows[0]?.segments?.length, 0);
    assert.equal(saysSo(stated, split), 0, 'where there is nothing to share');
  });
});

describe('one mark an item', () => {
  it('has as many as each number says, and none for what is withheld, missing, in words or zero', () => {
    const described = stacksOf(byCategory('9', { a: '2', b: withheld, c: inWords }), { form: 'unit' });
    assert.deepEqual(described.rows.map(({ marks }) => marks?.map(({ count }) => count)), [[2], undefined, undefined]); // prettier-ignore
    assert.deepEqual(described.rows.map(line).slice(2), ['C | about half']);
    const zero = stacksOf(byCategory('2', { a: '2', b: '0', c: missing }), { form: 'unit' });
    assert.deepEqual(zero.rows.map(({ marks }) => marks?.map(({ count }) => count)), [[2], [0], undefined]); // prettier-ignore
  });

  it('is bars where there are too many items, or numbers are rounded', () => {
    assert.equal(notes(stacksOf(byCategory('601', { a: '601', b: '0', c: '0' }), { form: 'unit' }))[0], why['many-items']); // prettier-ignore
    const rounded = { state: 'value', value: '10', rounding: '10' } as const;
    assert.equal(notes(stacksOf(byCategory(undefined, { a: rounded }), { form: 'unit' }))[0], why.rounded);
  });
});

const method = { kind: 'asserted' } as const;
const indicator = (id: string, category: string, status?: string): Indicator => ({
  id,
  name: id,
  category,
  ...(status === undefined
    ? {}
    : { assessment: status === 'withheld' ? withheld : { state: 'assessed', status, method } }),
});

describe('a breakdown by two things', () => {
  const indicators = [indicator('1', 'a', 'ahead'), indicator('2', 'a', 'lagging'), indicator('3', 'a', 'lagging'), indicator('4', 'b', 'withheld'), indicator('5', 'b')]; // prettier-ignore
  const document = compose({ categories, indicators });
  const split = { split: 'assessment' } as const;

  it('divides each group by the items that are listed, to the scale of the largest', () => {
    const described = stacksOf(document, split);
    assert.deepEqual(
      described.rows.map(({ segments }) => segments?.map(({ look, width }) => [look.name, width])),
      [[['rank', 32.83], ['rank', 66.17]], [['withheld', 32.83], ['none-stated', 32.83]], []], // prettier-ignore
    );
    assert.deepEqual(
      described.rows.map(({ parts: each }) => each.map(textOf)),
      [['ahead of schedule: 1', 'lagging: 2'], ['Assessment not disclosed: 1', 'No assessment stated: 1'], []], // prettier-ignore
    );
    assert.equal(textOf(described.title), 'Indicators by category and by assessment');
  });

  it('has each group as a whole where it is to 100 %', () => {
    const described = stacksOf(document, { ...split, form: 'percent' });
    assert.deepEqual(described.rows.map(({ segments }) => segments?.map(({ number }) => number?.text)), [['33%', '67%'], ['50%', '50%'], []]); // prettier-ignore
    assert.deepEqual(described.rows[0]?.parts.map(textOf), [
      'ahead of schedule: 1 (33%)',
      'lagging: 2 (67%)',
    ]);
  });

  it('has a table with a column for each part and one for all', () => {
    const { table } = stacksOf(document, split);
    assert.deepEqual(table.columns.map(textOf), ['Category', 'ahead of schedule', 'faster than expected', 'broadly as expected', 'lagging', 'Assessment not disclosed', 'No assessment stated', 'Total']); // prettier-ignore
    assert.deepEqual(table.rows.map((row) => row.map(({ phrase }) => phrase.text).join(' ')), ['A 1 0 0 2 0 0 3', 'B 0 0 0 0 1 1 2', 'C 0 0 0 0 0 0 0']); // prettier-ignore
  });

  it('divides nothing of what is withheld as a whole', () => {
    const described = stacksOf({ ...document, withholdings: [{ id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N', count: '3' }] }, split); // prettier-ignore
    const last = described.rows[described.rows.length - 1];
    assert.deepEqual(
      last?.segments?.map(({ look }) => look.name),
      ['withheld'],
    );
    assert.deepEqual(described.table.rows.slice(-1)[0]?.map(({ kind }) => kind), ['words', ...Array<string>(6).fill('withheld'), 'value']); // prettier-ignore
  });

  it('counts an item in its category and in what this one is a part of, and in each column once', () => {
    const nested = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B', parent: 'a' }, { id: 'c', name: 'C' }]; // prettier-ignore
    const rows = stacksOf(compose({ categories: nested, indicators }), split).rows;
    assert.deepEqual(rows.map(({ value, level }) => [value.text, level]), [['5', 0], ['2', 1], ['0', 0]]); // prettier-ignore
    const columns = stacksOf(compose({ categories: nested, indicators }), {
      by: 'assessment',
      split: 'category',
    });
    assert.deepEqual(
      columns.key.map(({ label }) => label.text),
      ['A', 'C'],
    );
    assert.deepEqual(
      columns.table.rows[3]?.map(({ phrase }) => phrase.text),
      ['lagging', '2', '0', '2'],
    );
  });

  it('is bars by one of them where no items are listed, or none tells the other', () => {
    const stated = byCategory('10', { a: '2', b: '2', c: '6' });
    for (const each of [stated, compose({ categories, indicators: [indicator('1', 'a')] })]) {
      const described = stacksOf(each, split);
      assert.equal(notes(described)[0], why.separate);
      assert.ok(described.rows.every(({ only }) => only));
    }
  });
});

describe('categories within others', () => {
  const nested = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'a1', name: 'A1', parent: 'a' }, { id: 'a2', name: 'A2', parent: 'a' }]; // prettier-ignore
  const document = compose({
    categories: nested,
    counts: [total('9'), ...parts('category', { b: '4', a2: '3', a: '5', a1: '2' })],
  });

  it('stand after what they are part of, and otherwise as the document has them', () => {
    const { rows, table } = stacksOf(document, { form: 'bars' });
    assert.deepEqual(
      rows.map(({ label, level, within, hasParts }) => [label.text, level, within, hasParts]),
      [['B', 0, undefined, false], ['A', 0, undefined, true], ['A2', 1, 1, false], ['A1', 1, 1, false]], // prettier-ignore
    );
    assert.deepEqual(table.columns.map(textOf), ['Category', 'Part of', 'Number', 'Notes']);
    assert.deepEqual(table.rows.map((row) => row.map(({ phrase }) => phrase.text).join('|')), ['B||4|', 'A||5|', 'A2|A|3|', 'A1|A|2|', 'Total||9|']); // prettier-ignore
    assert.deepEqual(
      rows.map(({ only }) => only?.length),
      [80, 100, 60, 40],
    );
  });

  it('are in one bar with what they are part of', () => {
    const described = stacksOf(document, {});
    assert.deepEqual(
      described.bar?.map(({ number }) => number?.text),
      ['4', '5'],
    );
    assert.deepEqual(
      described.rows.map(({ look }) => look !== undefined),
      [true, true, false, false],
    );
  });

  it('that do not come to it are said not to', () => {
    const differs = compose({ categories: nested, counts: parts('category', { a: '6', a1: '2', a2: '3' }) });
    const described = describeBreakdown(reading(differs), { of: 'indicators', by: 'category' });
    assert.deepEqual(described?.notes.map(textOf), [`A: ${en.breakdown.differ('5', '6')}`]);
  });

  it('are five hundred as well as five', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `k${index}`, name: `K${index}`, ...(index ? { parent: `k${Math.floor((index - 1) / 4)}` } : {}) })); // prettier-ignore
    const counts = parts(
      'category',
      Object.fromEntries(many.map(({ id }, index) => [id, String(500 - index)])),
    );
    const { rows } = stacksOf(compose({ categories: many, counts }), { form: 'bars' });
    assert.equal(rows.length, 500);
    assert.ok(rows.every(({ within, level }, place) => within === undefined || (within < place && rows[within]?.level === level - 1))); // prettier-ignore
  });
});

describe('the looks of parts', () => {
  const all: Look[] = [
    ...[0, 1, 2, 3, 4, 5].map((number): Look => ({ name: 'part', number })),
    { name: 'withheld' },
    { name: 'not-assessed' },
    { name: 'none-stated' },
  ];
  const ranks = [0, 1, 2, 3, 4, 5, 6].map((step): Look => ({ name: 'rank', fill: step / 6 }));

  it('differ in shape as marks, and statuses in how full they are', () => {
    const shape = (look: Look) => JSON.stringify(layoutMark(look)) + (look.name === 'not-assessed');
    assert.equal(new Set(all.map(shape)).size, all.length);
    assert.equal(new Set(ranks.map(shape)).size, ranks.length);
  });

  it('differ in what parts of a bar are filled with', () => {
    const filling = (look: Look) =>
      JSON.stringify(layoutPattern(look)) + (look.name === 'not-assessed' || look.name === 'none-stated');
    assert.equal(new Set(all.map(filling)).size, all.length);
    assert.equal(new Set(ranks.map(filling)).size, ranks.length);
  });
});

describe('names that there are none of', () => {
  const said = (form: string, split: string) =>
    sayWrongForm(reading(compose()), { of: 'tasks', by: 'category', form, split });
  it('are answered with those that there are', () => {
    assert.match(said('pie', '')!, /“form”.*bars, stacked, percent or unit/);
    assert.match(said('bars', 'colour')!, /“split”.*category, nature, direction or assessment/);
    assert.equal(said('unit', 'nature'), undefined);
    const other = (of: string, by: string) =>
      sayWrongForm(reading(compose()), { of, by, form: 'bars', split: '' });
    assert.match(other('tasks', 'colour')!, /“by”.*category, nature/);
    assert.match(other('cities', 'category')!, /“of”.*indicators/);
  });
});
