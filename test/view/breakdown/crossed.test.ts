import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reconcileCrossed, type CountObservation, type ProgressDocument, type StatedCount } from '@planglass/model'; // prettier-ignore
import { describeContent } from '@planglass/view';
import { describeStacks, type StackOptions, type Stacks } from '@planglass/view/breakdown/stacks';
import { words as en } from '@planglass/view/words/en';
import { compose, inEnglish, line, textOf } from '../reading.ts';

type Given = string | CountObservation;
const withheld = { state: 'withheld', confStatus: 'N' } as const;
const observed = (given: Given): CountObservation =>
  typeof given === 'string' ? { state: 'value', value: given } : given;
const codelists = [
  {
    id: 'department',
    name: { en: 'Department' },
    codes: ['roads', 'schools'].map((id) => ({ id, name: { en: id } })),
  },
];
const row = (key: string, given: Given): StatedCount => ({ id: key, of: 'indicators', group: { by: 'department', key }, count: observed(given) }); // prettier-ignore
/** By nature first: which of the two is named first makes no difference. */
const cell = (place: string, given: Given): StatedCount => {
  const [key = '', nature = ''] = place.split(' ');
  return { id: place.replace(' ', '-'), of: 'indicators', group: { by: 'nature', key: nature, and: { by: 'department', key } }, count: observed(given) }; // prettier-ignore
};
const documentOf = (
  rows: Record<string, Given>,
  cells: Record<string, Given>,
  parts: Partial<ProgressDocument> = {},
): ProgressDocument =>
  compose({
    codelists,
    counts: [
      { id: 'all', of: 'indicators', count: observed('17') },
      ...Object.entries(rows).map(([key, given]) => row(key, given)),
      ...Object.entries(cells).map(([place, given]) => cell(place, given)),
    ],
    ...parts,
  });
const rows = { roads: '9', schools: '8' };
const cells = {
  'roads anticipatory': '6',
  'roads binding': '3',
  'schools anticipatory': '8',
  'schools binding': '0',
};
const stacksOf = (document: ProgressDocument, more: Partial<StackOptions> = {}): Stacks => {
  const options = { of: 'indicators', by: 'department', form: 'stacked', split: 'nature', ...more } as const;
  const described = describeStacks(inEnglish(document), options);
  assert.ok(described);
  return described;
};
const partsOf = ({ rows: all }: Stacks): string[] => all.map(({ parts }) => parts.map(textOf).join(' | '));
const drawn = ({ rows: all }: Stacks): unknown[] =>
  all.map(({ segments }) => segments?.map(({ look, x, width }) => [look.name, x, width]));

describe('numbers that are stated by two things', () => {
  it('are the parts of each row, as stated, with zero among them', () => {
    const described = stacksOf(documentOf(rows, cells));
    assert.equal(described.total && line(described.total), 'Total | 17');
    assert.deepEqual(described.rows.map(line), ['roads | 9', 'schools | 8']);
    assert.deepEqual(partsOf(described), ['Anticipatory: 6 | Binding: 3', 'Anticipatory: 8 | Binding: 0']);
    assert.deepEqual(
      described.table.rows.map((each) => each.map(({ phrase }) => phrase.text)),
      [
        ['roads', '6', '3', '9'],
        ['schools', '8', '0', '8'],
      ],
    );
    assert.deepEqual(drawn(stacksOf(documentOf(rows, cells), { form: 'percent' }))[1], [['part', 0, 99.5]]);
    assert.ok(!described.notes.some(({ text }) => text === en.breakdown.countedFromItems));
  });

  it('stand before the listed items, which are counted where none is stated', () => {
    const indicators = [{ id: 'a', name: 'A', nature: 'binding', coded: { department: 'roads' } } as const];
    assert.deepEqual(
      partsOf(stacksOf(documentOf(rows, cells, { indicators })))[0],
      'Anticipatory: 6 | Binding: 3',
    );
    const counted = stacksOf(documentOf({}, {}, { indicators }));
    assert.deepEqual(partsOf(counted), ['Binding: 1', '']);
    assert.ok(counted.notes.some(({ text }) => text === en.breakdown.countedFromItems));
  });

  it('are shown by either of the two as rows', () => {
    assert.deepEqual(partsOf(stacksOf(documentOf(rows, cells), { by: 'nature', split: 'department' })), [
      'roads: 6 | schools: 8',
      'roads: 3 | schools: 0',
    ]);
  });

  it('that are withheld are no part, and nothing of a row shows what one of them is', () => {
    const one = { ...cells, 'roads binding': withheld };
    for (const form of ['stacked', 'percent'] as const) {
      const described = stacksOf(documentOf(rows, one), { form });
      assert.deepEqual(drawn(described)[0], undefined);
      assert.match(partsOf(described)[0]!, /Binding: Not disclosed$/);
      assert.ok(described.notes.some(({ text }) => text === en.stacks.gap));
    }
    const unit = stacksOf(documentOf(rows, one), { form: 'unit' });
    assert.deepEqual(unit.rows[0]!.marks, [{ look: { name: 'part', number: 0 }, count: 6 }]);
    const [first] = stacksOf(documentOf(rows, one)).table.rows;
    assert.deepEqual(first!.map(({ kind, phrase: { text }, number }) => [kind, text, number]).slice(1, 3), [
      ['value', '6', '6'],
      ['withheld', 'Not disclosed', undefined],
    ]);
  });

  it('of which all of a row are withheld are one undivided part of it', () => {
    const both = { ...cells, 'roads binding': withheld, 'roads anticipatory': withheld };
    const described = stacksOf(documentOf(rows, both));
    assert.deepEqual(drawn(described)[0], [['withheld', 0, 99.5]]);
    assert.ok(described.notes.some(({ text }) => text === `roads: ${en.stacks.together('9')}`));
  });

  it('are enough by themselves: of a row without a number none is worked out', () => {
    const described = stacksOf(documentOf({}, cells));
    assert.deepEqual(described.rows.map(line), ['roads | ', 'schools | ']);
    assert.deepEqual(
      drawn(described).map((each) => (each as unknown[]).length),
      [2, 1],
    );
    assert.deepEqual(
      described.table.rows.map((each) => each.at(-1)?.phrase.text),
      ['', ''],
    );
  });

  it('with too many parts are said in words alone', () => {
    const codes = Array.from({ length: 8 }, (_, at) => ({ id: `c${at}`, name: { en: `C${at}` } }));
    const many = compose({
      codelists: [{ ...codelists[0]!, codes }],
      counts: codes.map(({ id }) => cell(`${id} binding`, '1')),
    });
    const described = stacksOf(many, { by: 'nature', split: 'department' });
    assert.deepEqual(drawn(described), [undefined]);
    assert.deepEqual(described.notes.map(textOf), [en.stacks.why['many-parts']]);
    assert.equal(described.rows[0]!.parts.length, 8);
  });

  it('that do not come to the number of their row or column are shown as stated, with a note and no bar', () => {
    const document = documentOf({ roads: '10', schools: '8' }, cells);
    const described = stacksOf(document);
    assert.deepEqual(drawn(described)[0], undefined);
    assert.ok(described.notes.some(({ text }) => text === `roads: ${en.breakdown.differ('9', '10')}`));
    assert.deepEqual(
      reconcileCrossed(document).map(({ by, group, sum, stated }) => [by, group.key, sum, stated]),
      [['nature', 'roads', '9', '10']],
    );
  });

  it('are no numbers by one of the two', () => {
    assert.equal(
      describeStacks(inEnglish(documentOf({}, cells)), { of: 'indicators', by: 'nature', form: 'bars' }),
      undefined,
    );
  });

  it('are shown in a report by both', () => {
    const { breakdowns } = describeContent(inEnglish(documentOf(rows, cells)), 'indicators');
    assert.deepEqual(breakdowns, [
      { of: 'indicators', by: 'department', most: 9 },
      { of: 'indicators', by: 'nature', split: 'department' },
    ]);
  });
});
