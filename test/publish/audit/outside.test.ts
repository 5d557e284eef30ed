import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auditOf, count, worked, type Scenario } from './scenario.ts';

/** Scenarios that were worked out by hand before the audit was asked, with several kinds of statements in each. */
const BY_HAND: [title: string, worlds: [Scenario, ...Scenario[]], expected: Record<string, string>][] = [
  [
    'a chain of two growth rates, forwards',
    [
      {
        figures: { y1: '200', g1: '5', y2: '?210', g2: '10', y3: '?231' },
        relations: [
          { kind: 'growth', growth: 'g1', earlier: 'y1', later: 'y2' },
          { kind: 'growth', growth: 'g2', earlier: 'y2', later: 'y3' },
        ],
      },
    ],
    { y2: '[209, 211)', y3: '[45771/200, 46631/200)' },
  ],
  [
    'a chain of two growth rates, backwards',
    [
      {
        figures: { y1: '?200', g1: '5', y2: '?210', g2: '10', y3: '231' },
        relations: [
          { kind: 'growth', growth: 'g1', earlier: 'y1', later: 'y2' },
          { kind: 'growth', growth: 'g2', earlier: 'y2', later: 'y3' },
        ],
      },
    ],
    { y1: '(9240000/46631, 280000/1387]', y2: '(46200/221, 15400/73]' },
  ],
  [
    'a fall of 12.5 per cent',
    [
      {
        figures: { before: '80', growth: '-12.5', now: '?70' },
        relations: [
          { kind: 'growth', growth: 'growth', earlier: 'before', later: 'now' },
          { kind: 'bounds', figure: 'growth', sign: 'any' },
        ],
      },
    ],
    { now: '(1749/25, 1751/25]' },
  ],
  [
    'the baseline behind 40 per cent of the way',
    [
      {
        figures: { base: '?20', target: '70', actual: '40', percent: '40' },
        relations: [{ kind: 'percent-complete', percent: 'percent', baseline: 'base', target: 'target', actual: 'actual' }], // prettier-ignore
      },
    ],
    { base: '(2330/119, 2470/121]' },
  ],
  [
    'the target behind 40 per cent of the way',
    [
      {
        figures: { base: '20', target: '?70', actual: '40', percent: '40' },
        relations: [{ kind: 'percent-complete', percent: 'percent', baseline: 'base', target: 'target', actual: 'actual' }], // prettier-ignore
      },
    ],
    { target: '(5620/81, 5580/79]' },
  ],
  [
    'a figure that is to fall, and rose by a tenth of the way',
    [
      {
        figures: { base: '80', target: '50', actual: '?83', percent: '-10' },
        relations: [
          { kind: 'percent-complete', percent: 'percent', baseline: 'base', target: 'target', actual: 'actual' }, // prettier-ignore
          { kind: 'bounds', figure: 'percent', sign: 'any' },
        ],
      },
    ],
    { actual: '[1657/20, 1663/20)' },
  ],
  [
    '25, which is 30 in tens',
    [
      {
        figures: { a: { value: '25', rounding: '10' }, b: '?15', all: '40' },
        relations: [{ kind: 'sum', total: 'all', parts: ['a', 'b'] }],
      },
    ],
    { b: '(5, 15]' },
  ],
  [
    '−25, which is −30 in tens',
    [
      {
        figures: { a: { value: '-25', rounding: '10' }, b: '?65', all: '40' },
        relations: [
          { kind: 'sum', total: 'all', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', sign: 'any' },
        ],
      },
    ],
    { b: '[65, 75)' },
  ],
  [
    'one part in tens and in fours',
    [
      {
        figures: { t1: { value: '47', rounding: '10' }, t2: { value: '47', rounding: '4' }, x: '?47' },
        relations: [
          { kind: 'sum', total: 't1', parts: ['x'] },
          { kind: 'sum', total: 't2', parts: ['x'] },
        ],
      },
    ],
    { x: '[46, 50)' },
  ],
  [
    'a half-year in tens and its first quarter',
    [
      {
        figures: { h1: { value: '34', rounding: '10' }, q1: '12', q2: '?22' },
        relations: [{ kind: 'year-to-date', total: 'h1', parts: ['q1', 'q2'] }],
      },
    ],
    { q2: '[13, 23)' },
  ],
  [
    'an index of two weighted parts',
    [
      {
        figures: { index: '50.0', a: '60', b: '?35' },
        relations: [{ kind: 'weighted-index', index: 'index', parts: [{ figure: 'a', weight: '0.6' }, { figure: 'b', weight: '0.4' }] }], // prettier-ignore
      },
    ],
    { b: '[279/8, 281/8)' },
  ],
  [
    'a mean of three, of which one is known and one lies within bounds',
    [
      {
        figures: { mean: '20', a: '10', b: '?21', c: '?29' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] },
          { kind: 'bounds', figure: 'b', lower: '20', upper: '22', numbers: 'whole' },
          { kind: 'bounds', figure: 'c', numbers: 'whole' },
        ],
      },
    ],
    { b: '[20, 22]', c: '[27, 31]' },
  ],
  [
    'beds for each 1000 people, in whole beds',
    [
      {
        figures: { people: '12300', rate: '4.6', beds: '?57' },
        relations: [
          { kind: 'ratio', ratio: 'rate', numerator: 'beds', denominator: 'people', per: '1000' },
          { kind: 'bounds', figure: 'beds', numbers: 'whole' },
        ],
      },
    ],
    { beds: '[56, 57]' },
  ],
  [
    'the last of a sorted list is its minimum',
    [
      {
        figures: { least: '4', a: '?9', b: '?6', c: '?4' },
        relations: [
          { kind: 'minimum', minimum: 'least', of: ['a', 'b', 'c'] },
          { kind: 'order', figures: ['a', 'b', 'c'] },
        ],
      },
    ],
    { a: '[4, ∞)', b: '[4, ∞)', c: '[4, 4]' },
  ],
  [
    'three whole numbers with a total of 20 and a maximum of 9',
    [
      {
        figures: { most: '9', total: '20', a: '?9', b: '?7', c: '?4' },
        relations: [
          { kind: 'maximum', maximum: 'most', of: ['a', 'b', 'c'] },
          { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
          ...(['a', 'b', 'c'] as const).map((figure) => ({ kind: 'bounds', figure, numbers: 'whole' }) as const), // prettier-ignore
        ],
      },
    ],
    { a: '[2, 9]', b: '[2, 9]', c: '[2, 9]' },
  ],
  [
    'the whole of which at least three quarters are 30',
    [
      {
        figures: { part: '30', whole: '?36' },
        relations: [{ kind: 'quantifier', part: 'part', whole: 'whole', atLeast: '75', atMost: '100' }],
      },
    ],
    { whole: '[30, 40]' },
  ],
  [
    'a gap that is rounded to ones',
    [
      {
        figures: { gap: '3', target: '10', actual: '?7' },
        relations: [{ kind: 'gap', gap: 'gap', target: 'target', actual: 'actual', rounding: '1' }],
      },
    ],
    { actual: '(13/2, 15/2]' },
  ],
  [
    'a factor behind a rounded product',
    [
      {
        figures: { revenue: '120', price: '15', sold: '?8' },
        relations: [{ kind: 'product', product: 'revenue', factors: ['price', 'sold'] }],
      },
    ],
    { sold: '[239/30, 241/30)' },
  ],
  [
    'two shares of one whole that is withheld itself',
    [
      {
        figures: { a: '30', ofA: '40', b: '?15', ofB: '20', whole: '?75' },
        relations: [
          { kind: 'share', share: 'ofA', part: 'a', whole: 'whole' },
          { kind: 'share', share: 'ofB', part: 'b', whole: 'whole' },
        ],
      },
    ],
    { b: '(130/9, 1230/79)', whole: '(2000/27, 6000/79]' },
  ],
  [
    'a share of a total that stands in the budget speech',
    [
      {
        figures: { percent: '25', a: '?50' },
        publicFigures: [{ id: 'budget', value: '200' }],
        relations: [{ kind: 'share', share: 'percent', part: 'a', whole: 'public/budget' }],
      },
    ],
    { a: '[49, 51)' },
  ],
  [
    '3a + 5b = 31 over whole numbers',
    [
      {
        figures: { all: '31', a: '?7', b: '?2' },
        relations: [
          { kind: 'weighted-index', index: 'all', parts: [{ figure: 'a', weight: '3' }, { figure: 'b', weight: '5' }] }, // prettier-ignore
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      },
    ],
    { a: '{2, 7}', b: '{2, 5}' },
  ],
  [
    'a net figure below zero',
    [
      {
        figures: { net: '-5', come: '7', gone: '?-12' },
        relations: [
          { kind: 'sum', total: 'net', parts: ['come', 'gone'] },
          { kind: 'bounds', figure: 'net', sign: 'any' },
          { kind: 'bounds', figure: 'gone', sign: 'any' },
        ],
      },
    ],
    { gone: '[-12, -12]' },
  ],
  [
    'a part that only the earlier release published, and the total of this one',
    [
      {
        release: 'second',
        reference: '2023',
        figures: { total: '50', a: '?20', b: '?30' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
      { release: 'first', reference: '2023', figures: { b: '30' } },
    ],
    { a: '[20, 20]', b: '[30, 30]' },
  ],
  [
    'a part that the earlier release published in tens',
    [
      {
        release: 'second',
        reference: '2023',
        figures: { total: '100', a: '?53', b: '?47' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
      { release: 'first', reference: '2023', figures: { a: { value: '53', rounding: '10' } } },
    ],
    { a: '[45, 55)', b: '(45, 55]' },
  ],
  [
    "a province's total in tens and one of its two cities",
    [
      {
        plan: 'north',
        figures: { jobs: '?70' },
        relations: [{ kind: 'sum', total: 'province#jobs', parts: ['jobs', 'south#jobs'] }],
      },
      { plan: 'province', release: 'p1', figures: { jobs: { value: '104', rounding: '10' } } },
      { plan: 'south', release: 's1', figures: { jobs: '30' } },
    ],
    { jobs: '[65, 75)' },
  ],
  [
    'a total number in fives and the number of one of two categories',
    [
      {
        categories: ['x', 'y'],
        counts: [
          { id: 'all', of: 'indicators', count: { state: 'value', value: '12', rounding: '5', confStatus: 'F' } }, // prettier-ignore
          count('x', 5, 'category', 'x'),
          count('y', '?7', 'category', 'y'),
        ],
      },
    ],
    { 'counts/y': '[3, 7]' },
  ],
  [
    'one of two is on track, and the figure of the first shows that it is that one',
    [
      {
        scale: ['on', 'late'],
        figures: { a: '70' },
        statuses: { a: '?on', b: '?late' },
        counts: [count('on', 1, 'assessment', 'on')],
        relations: [
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'a',
            bands: [
              { status: 'on', from: '60' },
              { status: 'late', to: '60' },
            ],
          },
        ],
      },
    ],
    { 'a/assessment': 'on', 'b/assessment': 'late | (not assessed)' },
  ],
  [
    'one is on track and one is late, both are named, and two others are neither',
    [
      {
        scale: ['on', 'off', 'late'],
        statuses: { a: 'on', b: 'late', c: '?off', d: '?off' },
        counts: [count('on', 1, 'assessment', 'on'), count('late', 1, 'assessment', 'late')],
      },
    ],
    { 'c/assessment': 'off | (not assessed)', 'd/assessment': 'off | (not assessed)' },
  ],
  [
    'a status that tells the band of a figure, and the total that narrows it further',
    [
      {
        scale: ['good', 'poor'],
        statuses: { a: 'good' },
        figures: { total: '100', a: '?70', b: '?30' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'a',
            bands: [
              { status: 'good', from: '60' },
              { status: 'poor', to: '60' },
            ],
          },
        ],
      },
    ],
    { a: '[60, 100]', b: '[0, 40]' },
  ],
];

describe('what can be worked out, by hand and by the audit, of', () => {
  for (const [title, worlds, expected] of BY_HAND)
    it(title, () => assert.deepEqual(worked(auditOf(...worlds)), expected));
});

describe('tables of other tools, with what these say of them', () => {
  /** A table with its margins; the cells named are withheld. */
  const table = (cells: Record<string, Record<string, number>>, hidden: readonly string[]): Scenario => {
    const rows = Object.keys(cells);
    const columns = Object.keys(cells[rows[0]!]!);
    const value = (row: string, column: string): number =>
      (row === 'all' ? rows : [row])
        .flatMap((r) => (column === 'all' ? columns : [column]).map((c) => cells[r]![c]!))
        .reduce((sum, each) => sum + each, 0);
    const name = (row: string, column: string): string => `${row}-${column}`;
    const all = [...rows, 'all'].flatMap((row) =>
      [...columns, 'all'].map((column) => [row, column] as const),
    );
    return {
      figures: Object.fromEntries(
        all.map(([row, column]) => [
          name(row, column),
          `${hidden.includes(name(row, column)) ? '?' : ''}${value(row, column)}`,
        ]),
      ),
      relations: [
        ...[...rows, 'all'].map((row) => ({ kind: 'sum' as const, total: name(row, 'all'), parts: columns.map((column) => name(row, column)) })), // prettier-ignore
        ...[...columns, 'all'].map((column) => ({ kind: 'sum' as const, total: name('all', column), parts: rows.map((row) => name(row, column)) })), // prettier-ignore
      ],
    };
  };
  /** Of the tests of sdcTable: nine cells, two or three in each row and column, and still one of them is told. */
  const NINE = ['w-a', 'w-b', 'w-c', 'x-a', 'x-c', 'y-b', 'y-d', 'z-b', 'z-d'];
  const CELLS = {
    w: { a: 30, b: 47, c: 64, d: 89 },
    x: { a: 90, b: 124, c: 5, d: 31 },
    y: { a: 92, b: 100, c: 59, d: 85 },
    z: { a: 800, b: 991, c: 651, d: 685 },
  };

  it('sdcTable: a cell that is told although every row and column has two withheld', () => {
    assert.equal(worked(auditOf(table(CELLS, NINE)))['w-b'], '[47, 47]');
  });

  it('sdcTable: the same cell lies within [0, 78] with one further cell withheld', () => {
    assert.equal(worked(auditOf(table(CELLS, [...NINE, 'x-d'])))['w-b'], '[0, 78]');
  });

  it('sdcTable: a cell that is told by two tables together, each of which is safe, and not with N withheld too', () => {
    const linked = (n: string): Scenario => ({
      figures: { total: '36', east: '20', west: '16', big: '6', small: '30', a: '?2', b: '?2', i: '8', j: '8', k: '?3', l: '?3', m: '?3', n }, // prettier-ignore
      relations: [
        { kind: 'sum', total: 'total', parts: ['east', 'west'] },
        { kind: 'sum', total: 'east', parts: ['a', 'b', 'i', 'j'] },
        { kind: 'sum', total: 'west', parts: ['k', 'l', 'm', 'n'] },
        { kind: 'sum', total: 'total', parts: ['big', 'small'] },
        { kind: 'sum', total: 'big', parts: ['l', 'm'] },
        { kind: 'sum', total: 'small', parts: ['a', 'b', 'i', 'j', 'k', 'n'] },
      ],
    });
    assert.equal(worked(auditOf(linked('7')))['k'], '[3, 3]');
    assert.equal(worked(auditOf(linked('?7')))['k'], '[0, 10]');
  });
});
