import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Breakdown, Indicator, ProgressDocument, StatedCount } from '@planglass/model';
import { describeBreakdown, isBreakdown, layoutBreakdown, type BreakdownDescription } from '@planglass/view';
import { tabulateBreakdown } from '@planglass/view/export';
import { compose, inChinese, inEnglish, line, textOf } from '../reading.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
type Given = string | StatedCount['count'];
const count = (number: Given): StatedCount['count'] =>
  typeof number === 'string' ? { state: 'value', value: number } : number;
const total = (number: Given): StatedCount => ({ id: 'total', of: 'indicators', count: count(number) });
const parts = (by: Breakdown, groups: Record<string, Given>): StatedCount[] =>
  Object.entries(groups).map(([key, number]) => ({
    id: `${by}-${key}`,
    of: 'indicators',
    group: { by, key },
    count: count(number),
  }));
const categories = [
  { id: 'economy', name: { 'zh-Hans': '经济发展', en: 'Economy' } },
  { id: 'people', name: { 'zh-Hans': '民生福祉', en: 'People' } },
];
const byCategory = { of: 'indicators', by: 'category' } as const;
const byNature = { of: 'indicators', by: 'nature' } as const;
const byAssessment = { of: 'indicators', by: 'assessment' } as const;

function describeIn(
  document: ProgressDocument,
  options = byCategory as Parameters<typeof layoutBreakdown>[1],
) {
  const described = describeBreakdown(inEnglish(document), options);
  assert.ok(described);
  return described;
}
const rows = ({ rows: all }: BreakdownDescription): string[] => all.map(line);
const notes = (described: BreakdownDescription): string[] => described.notes.map(textOf);

describe('a breakdown of stated counts', () => {
  const document = compose({
    categories,
    counts: [
      total('8'),
      ...parts('category', { people: '6', economy: '2' }),
      ...parts('nature', { binding: '7' }),
    ],
  });

  it('keeps the order of the document and says the stated total', () => {
    const described = describeIn(document);
    assert.deepEqual(rows(described), ['People | 6', 'Economy | 2']);
    assert.equal(described.total && line(described.total), 'Total | 8');
  });

  it('has bars from zero to the largest group', () => {
    assert.deepEqual(layoutBreakdown(document, byCategory), [
      { pattern: 'solid', length: 100 },
      { pattern: 'solid', length: 33.33 },
    ]);
  });

  it('has bars up to a number that it shares with others, and never beyond its place', () => {
    const lengths = (most: number) =>
      layoutBreakdown(document, { ...byCategory, most }).map(({ length }) => length);
    assert.deepEqual(lengths(24), [25, 8.33]);
    for (const most of [2, 0, NaN]) assert.deepEqual(lengths(most), [100, 33.33]);
  });

  it('says that the figures add up where they do', () => {
    assert.deepEqual(notes(describeIn(document)), ['The figures add up to the stated total of 8.']);
  });

  it('says that they do not, and leaves each as stated', () => {
    const seed = compose({ counts: [total('17'), ...parts('nature', { anticipatory: '9', binding: '7' })] });
    const described = describeBreakdown(inChinese(seed), byNature);
    assert.ok(described);
    assert.deepEqual(rows(described), ['预期性 | 9', '约束性 | 7']);
    assert.deepEqual(notes(described), ['各项相加为16，文件所列合计为17，均按原文列示。']);
  });

  it('leaves a gap for a withheld and for a missing count, and compares nothing then', () => {
    const some = compose({
      categories,
      counts: [total('8'), ...parts('category', { people: withheld, economy: { state: 'missing' } })],
    });
    assert.deepEqual(layoutBreakdown(some, byCategory), [{ pattern: 'solid' }, { pattern: 'solid' }]);
    assert.deepEqual(rows(describeIn(some)), [
      'People | Not disclosed | not for publication | no reason given',
      'Economy | No figure available',
    ]);
    assert.deepEqual(notes(describeIn(some)), []);
  });

  it('works out no total that is not stated', () => {
    const described = describeIn(
      compose({ categories, counts: parts('category', { people: '6', economy: '2' }) }),
    );
    assert.equal(described.total, undefined);
    assert.deepEqual(notes(described), []);
  });

  it('takes zero as a number', () => {
    const zero = compose({ categories, counts: parts('category', { people: '0' }) });
    assert.deepEqual(layoutBreakdown(zero, byCategory), [{ pattern: 'solid', length: 0 }]);
    assert.deepEqual(rows(describeIn(zero)), ['People | 0']);
  });

  it('says shares in words and appraisals of the same items', () => {
    const said = compose({
      categories,
      counts: parts('category', { people: '6' }),
      appraisals: [
        { id: 'a', of: 'indicators', words: '完成情况良好' },
        { id: 'b', of: 'tasks', words: '总体良好' },
      ],
      shares: [
        { id: 'c', of: 'indicators', predicate: '任务过半', share: { state: 'words', words: '绝大部分' } },
      ],
    });
    assert.deepEqual(describeIn(said).inWords.map(line), [
      'Indicators | 完成情况良好',
      'Indicators | 绝大部分 | 任务过半',
    ]);
  });

  it('has a table of the same numbers, the total last', () => {
    const table = tabulateBreakdown(inEnglish(document), byCategory, describeIn(document));
    assert.deepEqual(
      table.rows.map((row) => row.map(({ phrase }) => phrase.text)),
      [
        ['People', '6', ''],
        ['Economy', '2', ''],
        ['Total', '8', ''],
      ],
    );
  });
});

describe('a breakdown of the items that are listed', () => {
  const method = { kind: 'asserted' } as const;
  const indicators: Indicator[] = [
    { id: 'a', name: 'A', category: 'economy', assessment: { state: 'assessed', status: 'ahead', method } },
    { id: 'b', name: 'B', category: 'economy', assessment: withheld },
    { id: 'c', name: 'C', category: 'people', assessment: { state: 'not-assessed' } },
    { id: 'd', name: 'D' },
  ];
  const document = compose({ categories, indicators });

  it('counts them, says so, and leaves out none', () => {
    const described = describeIn(document);
    assert.deepEqual(rows(described), ['Economy | 2', 'People | 1', 'No category stated | 1']);
    assert.deepEqual(notes(described), ['counted from the items shown']);
    assert.equal(described.total && line(described.total), 'Items shown | 4');
  });

  it('follows the scale, and shows withheld, not assessed and unstated as three things', () => {
    assert.deepEqual(rows(describeIn(document, byAssessment)), [
      'ahead of schedule | 1',
      'faster than expected | 0',
      'broadly as expected | 0',
      'lagging | 0',
      'Assessment not disclosed | 1',
      'Not assessed | 1',
      'No assessment stated | 1',
    ]);
    assert.deepEqual(
      layoutBreakdown(document, byAssessment).map(({ pattern }) => pattern),
      ['solid', 'solid', 'solid', 'solid', 'hatched', 'hatched', 'solid'],
    );
  });

  it('says where they are not as many as stated', () => {
    assert.deepEqual(notes(describeIn(compose({ categories, indicators, counts: [total('17')] }))), [
      'counted from the items shown',
      '4 items are listed, and the stated total is 17. Both are shown as stated.',
    ]);
  });

  it('adds the items withheld as a whole, hatched where their number is stated and without a bar where not', () => {
    const whole = (known: object): ProgressDocument =>
      compose({
        indicators,
        categories,
        withholdings: [{ id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N', ...known }],
      });
    assert.equal(rows(describeIn(whole({ count: '13' }))).slice(-1)[0], 'Items not disclosed | 13');
    assert.deepEqual(layoutBreakdown(whole({ count: '13' }), byCategory).slice(-1), [
      { pattern: 'hatched', length: 100 },
    ]);
    assert.equal(
      rows(describeIn(whole({}))).slice(-1)[0],
      'Items not disclosed | number not stated | not for publication | no reason given',
    );
    assert.deepEqual(layoutBreakdown(whole({}), byCategory).slice(-1), [{ pattern: 'hatched' }]);
  });

  it('counts ten thousand items at once', () => {
    const many = compose({
      categories,
      indicators: Array.from({ length: 10_000 }, (_, index) => ({
        id: `i${index}`,
        name: 'I',
        category: 'people',
      })),
    });
    const before = performance.now();
    assert.deepEqual(rows(describeIn(many)), ['Economy | 0', 'People | 10,000']);
    assert.ok(performance.now() - before < 500);
  });
});

describe('a breakdown of nothing', () => {
  it('is none', () => {
    assert.equal(describeBreakdown(inEnglish(compose()), byCategory), undefined);
    assert.equal(describeBreakdown(inEnglish(compose({ counts: [total('17')] })), byCategory), undefined);
    assert.deepEqual(layoutBreakdown(compose(), byCategory), []);
  });

  it('is also what unknown names ask for', () => {
    assert.equal(isBreakdown({ of: 'indicators', by: 'category' }), true);
    assert.equal(isBreakdown({ of: 'indicators', by: 'colour' }), false);
    assert.equal(isBreakdown({ of: 'constructor', by: 'category' }), false);
  });
});
