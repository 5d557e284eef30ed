import { cell, count, type Scenario } from './scenario.ts';

type World = [title: string, worlds: [Scenario, ...Scenario[]], expected: Record<string, string>];

/** From a start to a goal: good from 95 % of the growth that is required, fair from 60 %, poor from nought, else away. */
const onTheWay = (
  status: string,
  figures: Record<'start' | 'goal' | 'a', string>,
  [elapsed, planned]: [string, string] = ['1', '1'],
): Scenario => ({
  scale: ['good', 'fair', 'poor', 'away'],
  statuses: { a: status },
  figures,
  relations: [
    {
      kind: 'required-growth',
      assessment: 'a/assessment',
      baseline: 'start',
      target: 'goal',
      actual: 'a',
      elapsed,
      planned,
      bands: [
        { status: 'good', from: '95' },
        { status: 'fair', from: '60', to: '95' },
        { status: 'poor', from: '0', to: '60' },
        { status: 'away', to: '0' },
      ],
    },
  ],
});

const doubled = (elapsed: string, planned: string, a: string): Scenario => ({
  scale: ['done', 'behind'],
  statuses: { a: 'done' },
  figures: { start: '100', goal: '200', a },
  relations: [
    {
      kind: 'required-growth',
      assessment: 'a/assessment',
      baseline: 'start',
      target: 'goal',
      actual: 'a',
      elapsed,
      planned,
      bands: [
        { status: 'done', from: '100' },
        { status: 'behind', to: '100' },
      ],
    },
  ],
});

/** Of a table of departments and natures, 17 in all. */
const margins = [
  count('all', 17),
  count('x', 9, 'd', 'x'),
  count('y', 8, 'd', 'y'),
  count('b', 7, 'nature', 'binding'),
  count('a', 10, 'nature', 'anticipatory'),
];

const required: World[] = [
  [
    '60 to 95 % of the growth to a goal',
    [onTheWay('fair', { start: '100', goal: '200', a: '?180' })],
    { a: '[160, 195)' },
  ],
  [
    '60 to 95 % of the fall to a goal',
    [onTheWay('fair', { start: '100', goal: '50', a: '?65' })],
    { a: '(105/2, 70]' },
  ],
  [
    'a withheld goal above, of whose growth 60 to 95 % are reached',
    [onTheWay('fair', { start: '100', goal: '?200', a: '180' })],
    { goal: '(3500/19, 700/3]' },
  ],
  [
    'a withheld goal below, of whose fall 60 to 95 % are reached',
    [onTheWay('fair', { start: '100', goal: '?50', a: '65' })],
    { goal: '[125/3, 1200/19)' },
  ],
  [
    'away from a goal below is above the start, whatever the years are',
    [onTheWay('away', { start: '100', goal: '50', a: '?120' }, ['3', '10'])],
    { a: '(100, ∞)' },
  ],
  [
    'away from a withheld goal is on its other side',
    [onTheWay('away', { start: '100', goal: '?200', a: '80' })],
    { goal: '(100, ∞)' },
  ],
  [
    'a growth rate over two years whose root is rational has exact bands',
    [onTheWay('fair', { start: '100', goal: '400', a: '?170' }, ['1', '2'])],
    { a: '[160, 195)' },
  ],
  [
    'less than 60 % of the yearly growth to twice as much in ten years, after three',
    [onTheWay('poor', { start: '100', goal: '200', a: '?105' }, ['3', '10'])],
    // 100 × (1 + 0.6 × (2^0.1 − 1))^3 = 113.48356398516734716822…
    { a: '[100, 11348356398516734716822215655551/100000000000000000000000000000)' },
  ],
  [
    'less than 60 % of the yearly growth to ten times as much, which leaves enough',
    [onTheWay('poor', { start: '100', goal: '1000', a: '?125' }, ['3', '10'])],
    // 100 × (1 + 0.6 × (10^0.1 − 1))^3 = 154.2221037773199176101536941642861…, and the end is just below it.
    { a: '[100, 3855552594432997940253842354107/25000000000000000000000000000)' },
  ],
  [
    'less than 60 % of the yearly fall to a tenth, which leaves enough',
    [onTheWay('poor', { start: '100', goal: '10', a: '?84' }, ['3', '10'])],
    {
      a: '(67359654687952736991096374884489/1000000000000000000000000000000, 100]',
    },
  ],
  [
    'a band of growth, a total and whole numbers together',
    [
      {
        ...onTheWay('fair', { start: '100', goal: '200', a: '?150' }, ['2', '3']),
        figures: { start: '100', goal: '200', a: '?150', b: '?20', all: '170' },
        relations: [
          ...onTheWay('fair', { start: '100', goal: '200', a: '?150' }, ['2', '3']).relations!,
          { kind: 'sum', total: 'all', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
        ],
      },
    ],
    { a: '[134, 155]', b: '[15, 36]' },
  ],
  ['all of the growth and more, after twice the years', [doubled('4', '2', '?450')], { a: '[400, ∞)' }],
  [
    'all of the growth and more, after half the years',
    [doubled('2', '4', '?150')],
    // 100 × 2^0.5
    { a: '[1414213562373095048801688724209/10000000000000000000000000000, ∞)' },
  ],
  [
    'a withheld status between published figures',
    [onTheWay('?good', { start: '100', goal: '200', a: '180' }, ['3', '4'])],
    { 'a/assessment': 'good' },
  ],
  [
    'a status that its figures do not come to',
    [onTheWay('fair', { start: '100', goal: '200', a: '?155' })],
    { infeasible: 'r1' },
  ],
  [
    'a withheld goal and a withheld actual value',
    [onTheWay('fair', { start: '100', goal: '?200', a: '?180' })],
    { refused: 'required-growth: power-of-unknown' },
  ],
  [
    'a withheld start',
    [onTheWay('fair', { start: '?100', goal: '200', a: '180' })],
    { refused: 'required-growth: power-of-unknown' },
  ],
  [
    'a goal that is where it starts',
    [onTheWay('fair', { start: '100', goal: '100', a: '?180' })],
    { refused: 'required-growth: no-growth-rate' },
  ],
];

/** Good within 30 to 70, fair half a width beyond, else poor. */
const inRange = (
  status: string,
  a: NonNullable<Scenario['figures']>[string],
  more: Pick<Scenario, 'relations'> & { figures?: Record<string, string>; upper?: string } = {},
): Scenario => ({
  scale: ['good', 'fair', 'poor'],
  statuses: { a: status },
  figures: { a, ...more.figures },
  relations: [
    {
      kind: 'within-range',
      assessment: 'a/assessment',
      actual: 'a',
      lower: '30',
      upper: more.upper ?? '70',
      bands: [
        { status: 'good', from: '100' },
        { status: 'fair', from: '0', to: '100' },
        { status: 'poor', to: '0' },
      ],
    },
    ...(more.relations ?? []),
  ],
});

const ranges: World[] = [
  ['a value within a range', [inRange('good', '?50')], { a: '[30, 70]' }],
  ['a value a little beyond a range, below it or above', [inRange('fair', '?20')], { a: '[10, 90]' }],
  ['a value far beyond a range', [inRange('poor', '?95')], { a: '[0, ∞)' }],
  [
    'a value a little beyond a range, of which a total tells on which side',
    [
      inRange('fair', '?80', {
        figures: { b: '?15', all: '95' },
        relations: [
          { kind: 'sum', total: 'all', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'b', upper: '40' },
        ],
      }),
    ],
    { a: '(70, 90]', b: '[5, 25)' },
  ],
  [
    'a withheld status of a value at the end of its range',
    [inRange('?good', '70')],
    { 'a/assessment': 'good' },
  ],
  [
    'a withheld status of a value rounded to the end of its range',
    [inRange('?good', { value: '70', rounding: '10' })],
    { 'a/assessment': 'good | fair' },
  ],
  ['a status that no value beyond its range has', [inRange('good', '?71')], { infeasible: 'r1' }],
  [
    'a range without a width',
    [inRange('good', '?30', { upper: '30' })],
    { refused: 'within-range: sign-of-divisor' },
  ],
];

/**
 * Tiny worlds with exact answers. A figure is named by one word; `?7` is withheld and 7, `?` is withheld and held
 * nowhere. What a reader can work out stands behind each name. The second and later worlds are earlier releases or
 * other plans, of which only the documents are read.
 */
export const SCENARIOS: World[] = [
  // — sums —
  [
    'a total less its published part',
    [
      {
        figures: { total: '10', a: '3', b: '?7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { b: '[7, 7]' },
  ],
  [
    'two withheld parts of a total',
    [
      {
        figures: { total: '10', a: '?3', b: '?7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { a: '[0, 10]', b: '[0, 10]' },
  ],
  [
    'a withheld total of published parts',
    [
      {
        figures: { total: '?10', a: '3', b: '7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { total: '[10, 10]' },
  ],
  [
    'a parent with one child',
    [
      {
        figures: { parent: '42', child: '?42' },
        relations: [{ kind: 'sum', total: 'parent', parts: ['child'] }],
      },
    ],
    { child: '[42, 42]' },
  ],
  [
    'a table with rows 7, 3 and columns 6, 4',
    [
      {
        figures: { r1: '7', r2: '3', c1: '6', c2: '4', x11: '?4', x12: '?3', x21: '?2', x22: '?1' },
        relations: [
          { kind: 'sum', total: 'r1', parts: ['x11', 'x12'] },
          { kind: 'sum', total: 'r2', parts: ['x21', 'x22'] },
          { kind: 'sum', total: 'c1', parts: ['x11', 'x21'] },
          { kind: 'sum', total: 'c2', parts: ['x12', 'x22'] },
        ],
      },
    ],
    { x11: '[3, 6]', x12: '[1, 4]', x21: '[0, 3]', x22: '[0, 3]' },
  ],
  [
    'parts of either sign',
    [
      {
        figures: { total: '10', a: '?-3', b: '?13' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', sign: 'any' },
          { kind: 'bounds', figure: 'b', sign: 'any' },
        ],
      },
    ],
    { a: '(−∞, ∞)', b: '(−∞, ∞)' },
  ],
  [
    'a chain of sums',
    [
      {
        figures: { all: '100', east: '60', e1: '25', e2: '?35', west: '?40' },
        relations: [
          { kind: 'sum', total: 'all', parts: ['east', 'west'] },
          { kind: 'sum', total: 'east', parts: ['e1', 'e2'] },
        ],
      },
    ],
    { west: '[40, 40]', e2: '[35, 35]' },
  ],
  [
    'a total whose parts are all but one zero',
    [
      {
        figures: { total: '0', a: '?0', b: '?0' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { a: '[0, 0]', b: '[0, 0]' },
  ],
  [
    'a sum that is rounded to tens',
    [
      {
        figures: { total: '50', a: '12', b: '?41' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'], rounding: '10' }],
      },
    ],
    { b: '[33, 43)' },
  ],
  [
    'decimals are exact: 0.1 + 0.2',
    [
      {
        figures: { total: '0.3', a: '0.1', b: '?0.2' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { b: '[1/5, 1/5]' },
  ],
  [
    'two sums that share one unknown',
    [
      {
        figures: { t1: '20', t2: '14', a: '?8', b: '?12', c: '?6' },
        relations: [
          { kind: 'sum', total: 't1', parts: ['a', 'b'] },
          { kind: 'sum', total: 't2', parts: ['a', 'c'] },
        ],
      },
    ],
    { a: '[0, 14]', b: '[6, 20]', c: '[0, 14]' },
  ],
  [
    'a difference of two totals',
    [
      {
        figures: { wide: '?30', narrow: '23', extra: '?7', all: '30' },
        relations: [
          { kind: 'sum', total: 'wide', parts: ['narrow', 'extra'] },
          { kind: 'sum', total: 'all', parts: ['wide'] },
        ],
      },
    ],
    { wide: '[30, 30]', extra: '[7, 7]' },
  ],
  // — year to date —
  [
    'a year so far less its published quarters',
    [
      {
        figures: { h1: '30', q1: '12', q2: '?18' },
        relations: [{ kind: 'year-to-date', total: 'h1', parts: ['q1', 'q2'] }],
      },
    ],
    { q2: '[18, 18]' },
  ],
  [
    'two years so far, one quarter apart',
    [
      {
        figures: { h1: '30', q3y: '47', q1: '?12', q2: '?18', q3: '?17' },
        relations: [
          { kind: 'year-to-date', total: 'h1', parts: ['q1', 'q2'] },
          { kind: 'year-to-date', total: 'q3y', parts: ['q1', 'q2', 'q3'] },
        ],
      },
    ],
    { q1: '[0, 30]', q2: '[0, 30]', q3: '[17, 17]' },
  ],
  // — shares —
  [
    '38 % of a target of 80',
    [
      {
        figures: { target: '80', percent: '38', a: '?30.4' },
        relations: [{ kind: 'share', share: 'percent', part: 'a', whole: 'target' }],
      },
    ],
    { a: '[30, 154/5)' },
  ],
  [
    '38 % of a target of 80, in whole numbers',
    [
      {
        figures: { target: '80', percent: '38', a: '?30' },
        relations: [
          { kind: 'share', share: 'percent', part: 'a', whole: 'target' },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
        ],
      },
    ],
    { a: '[30, 30]' },
  ],
  [
    'the whole behind a part and its share',
    [
      {
        figures: { part: '30', percent: '40', whole: '?75' },
        relations: [{ kind: 'share', share: 'percent', part: 'part', whole: 'whole' }],
      },
    ],
    { whole: '(2000/27, 6000/79]' },
  ],
  [
    'a withheld share of a published part and whole, which anyone can compute',
    [
      {
        figures: { part: '30', percent: '?38', whole: '80' },
        relations: [{ kind: 'share', share: 'percent', part: 'part', whole: 'whole' }],
      },
    ],
    { percent: '[75/2, 75/2]' },
  ],
  [
    'two shares of one whole that sum to 100',
    [
      {
        figures: { women: '?37.5', men: '62.5', all: '100' },
        relations: [{ kind: 'sum', total: 'all', parts: ['women', 'men'] }],
      },
    ],
    { women: '[75/2, 75/2]' },
  ],
  [
    'a share with one decimal is ten times sharper',
    [
      {
        figures: { target: '80', percent: '38.0', a: '?30.4' },
        relations: [{ kind: 'share', share: 'percent', part: 'a', whole: 'target' }],
      },
    ],
    { a: '[759/25, 761/25)' },
  ],
  [
    'a share of nought per cent',
    [
      {
        figures: { target: '80', percent: '0', a: '?0.2' },
        relations: [{ kind: 'share', share: 'percent', part: 'a', whole: 'target' }],
      },
    ],
    { a: '[0, 2/5)' },
  ],
  [
    'a share of two withheld figures',
    [
      {
        figures: { whole: '?80', percent: '50', part: '?40' },
        relations: [{ kind: 'share', share: 'percent', part: 'part', whole: 'whole' }],
      },
    ],
    { whole: '(0, ∞)', part: '(0, ∞)' },
  ],
  [
    'a share whose whole and share are both withheld is refused',
    [
      {
        figures: { whole: '?80', percent: '?50', part: '40' },
        relations: [{ kind: 'share', share: 'percent', part: 'part', whole: 'whole' }],
      },
    ],
    { refused: 'share: product-of-unknowns' },
  ],
  // — percent complete, gap —
  [
    'baseline 20, target 70, 40 % of the way',
    [
      {
        figures: { start: '20', target: '70', percent: '40', a: '?40' },
        relations: [
          { kind: 'percent-complete', percent: 'percent', baseline: 'start', target: 'target', actual: 'a' },
        ],
      },
    ],
    { a: '[159/4, 161/4)' },
  ],
  [
    'a target below its baseline',
    [
      {
        figures: { start: '70', target: '20', percent: '40', a: '?50' },
        relations: [
          { kind: 'percent-complete', percent: 'percent', baseline: 'start', target: 'target', actual: 'a' },
        ],
      },
    ],
    { a: '(199/4, 201/4]' },
  ],
  [
    'a withheld target behind a percentage, on either side of the baseline',
    [
      {
        figures: { start: '20', target: '?70', percent: '40', a: '40' },
        relations: [
          { kind: 'percent-complete', percent: 'percent', baseline: 'start', target: 'target', actual: 'a' },
        ],
      },
    ],
    { target: '(5620/81, 5580/79]' },
  ],
  [
    'a gap to the target',
    [
      {
        figures: { target: '70', gap: '30', a: '?40' },
        relations: [{ kind: 'gap', gap: 'gap', target: 'target', actual: 'a' }],
      },
    ],
    { a: '[40, 40]' },
  ],
  [
    'a gap that is rounded',
    [
      {
        figures: { target: '70', gap: '30', a: '?40.4' },
        relations: [{ kind: 'gap', gap: 'gap', target: 'target', actual: 'a', rounding: '1' }],
      },
    ],
    { a: '(79/2, 81/2]' },
  ],
  // — growth, ratio —
  [
    'growth of 5 % from a published year',
    [
      {
        figures: { before: '200', growth: '5', now: '?210' },
        relations: [{ kind: 'growth', growth: 'growth', earlier: 'before', later: 'now' }],
      },
    ],
    { now: '[209, 211)' },
  ],
  [
    'growth back to a withheld year',
    [
      {
        figures: { before: '?200', growth: '5', now: '210' },
        relations: [{ kind: 'growth', growth: 'growth', earlier: 'before', later: 'now' }],
      },
    ],
    { before: '(42000/211, 42000/209]' },
  ],
  [
    'a fall of 12.5 %',
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
    'doctors for every 10,000 people',
    [
      {
        figures: { rate: '25', people: '200000', doctors: '?500' },
        relations: [
          { kind: 'ratio', ratio: 'rate', numerator: 'doctors', denominator: 'people', per: '10000' },
        ],
      },
    ],
    { doctors: '[490, 510)' },
  ],
  [
    'doctors for every 10,000 people, as whole persons',
    [
      {
        figures: { rate: '25.0', people: '20000', doctors: '?50' },
        relations: [
          { kind: 'ratio', ratio: 'rate', numerator: 'doctors', denominator: 'people', per: '10000' },
          { kind: 'bounds', figure: 'doctors', numbers: 'whole' },
        ],
      },
    ],
    { doctors: '[50, 50]' },
  ],
  [
    'a divisor of either sign is refused',
    [
      {
        figures: { rate: '2', below: '?5', above: '10' },
        relations: [
          { kind: 'ratio', ratio: 'rate', numerator: 'above', denominator: 'below' },
          { kind: 'bounds', figure: 'below', sign: 'any' },
        ],
      },
    ],
    { refused: 'ratio: sign-of-divisor' },
  ],
  // — means, indices —
  [
    'a mean of two',
    [
      {
        figures: { mean: '10', a: '13', b: '?7' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b'] }],
      },
    ],
    { b: '[6, 8)' },
  ],
  [
    'a mean of one decimal of three whole numbers',
    [
      {
        figures: { mean: '4.3', a: '4', b: '5', c: '?4' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] },
          { kind: 'bounds', figure: 'c', numbers: 'whole' },
        ],
      },
    ],
    { c: '[4, 4]' },
  ],
  [
    'a mean and a standard deviation',
    [
      {
        figures: { mean: '10', deviation: '3', a: '?13', b: '?7' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b'] },
          { kind: 'standard-deviation', deviation: 'deviation', of: ['a', 'b'] },
        ],
      },
    ],
    { refused: 'standard-deviation: not-linear' },
  ],
  [
    'a standard deviation of what is published gives nothing away',
    [
      {
        figures: { deviation: '3', a: '13', b: '7', c: '?5' },
        relations: [{ kind: 'standard-deviation', deviation: 'deviation', of: ['a', 'b'] }],
      },
    ],
    { c: '[0, ∞)' },
  ],
  [
    'a weighted index',
    [
      {
        figures: { index: '102.0', food: '101', rent: '?103' },
        relations: [
          {
            kind: 'weighted-index',
            index: 'index',
            parts: [
              { figure: 'food', weight: '0.5' },
              { figure: 'rent', weight: '0.5' },
            ],
          },
        ],
      },
    ],
    { rent: '[1029/10, 1031/10)' },
  ],
  [
    '2a + 4b = 6 in whole numbers',
    [
      {
        figures: { index: '6', a: '?1', b: '?1' },
        relations: [
          {
            kind: 'weighted-index',
            index: 'index',
            rounding: '0.01',
            parts: [
              { figure: 'a', weight: '2' },
              { figure: 'b', weight: '4' },
            ],
          },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      },
    ],
    { a: '{1, 3}', b: '[0, 1]' },
  ],
  [
    'a knapsack with one solution',
    [
      {
        figures: { index: '17', a: '?2', b: '?1' },
        relations: [
          {
            kind: 'weighted-index',
            index: 'index',
            rounding: '0.001',
            parts: [
              { figure: 'a', weight: '5' },
              { figure: 'b', weight: '7' },
            ],
          },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      },
    ],
    { a: '[2, 2]', b: '[1, 1]' },
  ],
  // — products —
  [
    'a product with one withheld factor',
    [
      {
        figures: { area: '12', width: '3', length: '?4' },
        relations: [{ kind: 'product', product: 'area', factors: ['width', 'length'] }],
      },
    ],
    { length: '[23/6, 25/6)' },
  ],
  [
    'a product of two withheld factors',
    [
      {
        figures: { area: '12', width: '?3', length: '?4' },
        relations: [{ kind: 'product', product: 'area', factors: ['width', 'length'] }],
      },
    ],
    { refused: 'product: product-of-unknowns' },
  ],
  // — bands —
  [
    'a target of 200 and a band of 60 to 90 %',
    [
      {
        scale: ['good', 'fair', 'poor'],
        statuses: { a: 'fair' },
        figures: { target: '200', percent: '?', a: '?150' },
        relations: [
          { kind: 'share', share: 'percent', part: 'a', whole: 'target' },
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'percent',
            bands: [
              { status: 'good', from: '90' },
              { status: 'fair', from: '60', to: '90' },
              { status: 'poor', to: '60' },
            ],
          },
        ],
      },
    ],
    { percent: '[60, 90)', a: '[120, 180)' },
  ],
  [
    'a withheld status of a published figure',
    [
      {
        scale: ['good', 'fair', 'poor'],
        statuses: { a: '?fair' },
        figures: { a: '75' },
        relations: [
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'a',
            bands: [
              { status: 'good', from: '90' },
              { status: 'fair', from: '60', to: '90' },
              { status: 'poor', to: '60' },
            ],
          },
        ],
      },
    ],
    { 'a/assessment': 'fair' },
  ],
  [
    'a withheld status of a rounded figure at the edge of two bands',
    [
      {
        scale: ['good', 'fair', 'poor'],
        statuses: { a: '?fair' },
        figures: { a: { value: '88', rounding: '10' } },
        relations: [
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'a',
            bands: [
              { status: 'good', from: '90' },
              { status: 'fair', from: '60', to: '90' },
              { status: 'poor', to: '60' },
            ],
          },
        ],
      },
    ],
    { 'a/assessment': 'good | fair' },
  ],
  [
    'a withheld status of a withheld figure whose total is published',
    [
      {
        scale: ['good', 'poor'],
        statuses: { a: '?good' },
        figures: { total: '100', a: '?95', b: '5' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'a',
            bands: [
              { status: 'good', from: '90' },
              { status: 'poor', to: '90' },
            ],
          },
        ],
      },
    ],
    { a: '[95, 95]', 'a/assessment': 'good' },
  ],
  // — order, extremes, bounds —
  [
    'a rank between two published neighbours',
    [{ figures: { a: '90', b: '?85', c: '80' }, relations: [{ kind: 'order', figures: ['a', 'b', 'c'] }] }],
    { b: '[80, 90]' },
  ],
  [
    'the last of a sorted list',
    [{ figures: { a: '90', b: '?3' }, relations: [{ kind: 'order', figures: ['a', 'b'] }] }],
    { b: '[0, 90]' },
  ],
  [
    'a rank between equal neighbours',
    [{ figures: { a: '80', b: '?80', c: '80' }, relations: [{ kind: 'order', figures: ['a', 'b', 'c'] }] }],
    { b: '[80, 80]' },
  ],
  [
    'a minimum below the published ones is the withheld one',
    [
      {
        figures: { least: '3', a: '5', b: '?3', c: '4' },
        relations: [{ kind: 'minimum', minimum: 'least', of: ['a', 'b', 'c'] }],
      },
    ],
    { b: '[3, 3]' },
  ],
  [
    'a minimum that is one of two withheld figures',
    [
      {
        figures: { least: '3', a: '?5', b: '?3' },
        relations: [{ kind: 'minimum', minimum: 'least', of: ['a', 'b'] }],
      },
    ],
    { a: '[3, ∞)', b: '[3, ∞)' },
  ],
  [
    'a maximum and a sum',
    [
      {
        figures: { most: '8', total: '12', a: '?8', b: '?4' },
        relations: [
          { kind: 'maximum', maximum: 'most', of: ['a', 'b'] },
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      },
    ],
    { a: '{4, 8}', b: '{4, 8}' },
  ],
  [
    'a withheld maximum of published figures',
    [
      {
        figures: { most: '?8', a: '8', b: '4' },
        relations: [{ kind: 'maximum', maximum: 'most', of: ['a', 'b'] }],
      },
    ],
    { most: '[8, 8]' },
  ],
  [
    'a percentage that cannot pass 100',
    [
      {
        figures: { total: '190', a: '?95', b: '?95' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', lower: '0', upper: '100' },
          { kind: 'bounds', figure: 'b', lower: '0', upper: '100' },
        ],
      },
    ],
    { a: '[90, 100]', b: '[90, 100]' },
  ],
  [
    'a structural zero',
    [
      {
        figures: { total: '10', a: '?10', b: '?0' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'zero', figures: ['b'] },
        ],
      },
    ],
    { a: '[10, 10]', b: '[0, 0]' },
  ],
  [
    'whole numbers that a total of a half cannot hold',
    [
      {
        figures: { total: '1', a: '?1', b: '?0' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      },
    ],
    { a: '[0, 1]', b: '[0, 1]' },
  ],
  [
    'a quantifier that the record sets to at least 90 %',
    [
      {
        figures: { all: '40', good: '?38' },
        relations: [{ kind: 'quantifier', part: 'good', whole: 'all', atLeast: '90', atMost: '100' }],
      },
    ],
    { good: '[36, 40]' },
  ],
  // — rounding —
  [
    '50 to the nearest 10 and 54 to the nearest 3',
    [
      {
        figures: { a: '?53' },
        publicFigures: [
          { id: 'x', figure: 'a', value: '50', rounding: '10' },
          { id: 'y', figure: 'a', value: '54', rounding: '3' },
        ],
      },
    ],
    { a: '[105/2, 55)' },
  ],
  [
    'a total that is published rounded',
    [
      {
        figures: { total: { value: '103', rounding: '10' }, a: '58', b: '?45' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { b: '[37, 47)' },
  ],
  [
    'a negative figure is rounded away from zero too',
    [
      {
        figures: { change: { value: '-14', rounding: '10' }, more: '?6', all: '-8' },
        relations: [
          { kind: 'sum', total: 'all', parts: ['change', 'more'] },
          { kind: 'bounds', figure: 'change', sign: 'any' },
          { kind: 'bounds', figure: 'more', sign: 'any' },
        ],
      },
    ],
    { more: '[-3, 7)' },
  ],
  [
    'rounded to zero lies on both sides of it',
    [
      {
        figures: { change: { value: '3', rounding: '10' }, more: '?6', all: '9' },
        relations: [
          { kind: 'sum', total: 'all', parts: ['change', 'more'] },
          { kind: 'bounds', figure: 'change', sign: 'any' },
        ],
      },
    ],
    { more: '(4, 14)' },
  ],
  [
    '1.2万 in Chinese and 12,345 in English of one total',
    [
      {
        figures: { total: '?12345', rest: '12000', a: '?345' },
        publicFigures: [
          { id: 'zh', figure: 'total', value: '12000', rounding: '1000' },
          { id: 'en', figure: 'total', value: '12345' },
        ],
        relations: [{ kind: 'sum', total: 'total', parts: ['rest', 'a'] }],
      },
    ],
    { total: '[12345, 12345]', a: '[345, 345]' },
  ],
  // — rounded twice, or by the publication alone —
  [
    'a share that is published rounded, of a withheld part and a withheld whole',
    [
      {
        figures: { share: { value: '61', rounding: '20' }, part: '?50', whole: '?82', rest: '32' },
        relations: [
          { kind: 'share', share: 'share', part: 'part', whole: 'whole' },
          { kind: 'sum', total: 'whole', parts: ['part', 'rest'] },
        ],
      },
    ],
    { part: '[32, 224/3)', whole: '[64, 320/3)' },
  ],
  [
    'a mean that only its publication rounds',
    [
      {
        figures: { mean: { value: '10.4', rounding: '1' }, a: '13', b: '?7.8' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b'] }],
      },
    ],
    { b: '[6, 8)' },
  ],
  [
    'a mean that is rounded to ones, and then to tens in its publication',
    [
      {
        figures: { mean: { value: '14', rounding: '10' }, a: '13', b: '?15' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b'], rounding: '1' }],
      },
    ],
    // Ones from 5 to 14 become 10, and what becomes one of them lies from 4.5 to less than 14.5.
    { b: '[0, 16)' },
  ],
  [
    'a sum below zero that is rounded to ones, and then to tens in its publication',
    [
      {
        figures: { total: { value: '-14', rounding: '10' }, a: '-6', b: '?-8' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'], rounding: '1' },
          { kind: 'bounds', figure: 'total', sign: 'any' },
          { kind: 'bounds', figure: 'a', sign: 'any' },
          { kind: 'bounds', figure: 'b', sign: 'any' },
        ],
      },
    ],
    { b: '(-17/2, 3/2]' },
  ],
  [
    'a sum that is published as nought, rounded',
    [
      {
        figures: { total: { value: '3', rounding: '10' }, a: '1', b: '?2' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { b: '[0, 4)' },
  ],
  [
    'a rounded figure of which a total tells more',
    [
      {
        figures: { mean: { value: '12', rounding: '10' }, a: '13', b: '?11', more: '8', all: '20' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b'], rounding: '1' },
          { kind: 'sum', total: 'all', parts: ['mean', 'more'] },
        ],
      },
    ],
    { b: '[10, 12)' },
  ],
  [
    'a quotient of withheld figures that a total tells more of is refused',
    [
      {
        figures: {
          share: { value: '60', rounding: '20' },
          rest: '40',
          all: '100',
          part: '?60',
          whole: '?100',
        },
        relations: [
          { kind: 'share', share: 'share', part: 'part', whole: 'whole' },
          { kind: 'sum', total: 'all', parts: ['share', 'rest'] },
        ],
      },
    ],
    { refused: 'share: product-of-unknowns' },
  ],
  [
    'a withheld mean of published figures, rounded to tens',
    [
      {
        figures: { mean: '?40', a: '38', b: '42' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b'], rounding: '10' }],
      },
    ],
    { mean: '[40, 40]' },
  ],
  [
    'a withheld mean below zero, half way between two steps',
    [
      {
        figures: { mean: '?-20', a: '-14', b: '-16' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b'], rounding: '10' },
          { kind: 'bounds', figure: 'mean', sign: 'any' },
          { kind: 'bounds', figure: 'a', sign: 'any' },
          { kind: 'bounds', figure: 'b', sign: 'any' },
        ],
      },
    ],
    { mean: '[-20, -20]' },
  ],
  [
    'a rounded value that its relation does not come to',
    [
      {
        figures: { mean: { value: '16', rounding: '10' }, a: '13', b: '?15' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b'], rounding: '1' }],
      },
    ],
    { infeasible: 'r1' },
  ],
  // — ranks —
  [
    'the second of three, between its neighbours',
    [
      {
        figures: { a: '90', b: '?85', c: '80', place: '2' },
        relations: [{ kind: 'rank', rank: 'place', of: 'b', among: ['a', 'b', 'c'] }],
      },
    ],
    { b: '[80, 90)' },
  ],
  [
    'the ranks of all three, of which the value of one is withheld',
    [
      {
        figures: { a: '90', b: '?85', c: '80', first: '1', second: '2', third: '3' },
        relations: [
          { kind: 'rank', rank: 'first', of: 'a', among: ['a', 'b', 'c'] },
          { kind: 'rank', rank: 'second', of: 'b', among: ['a', 'b', 'c'] },
          { kind: 'rank', rank: 'third', of: 'c', among: ['a', 'b', 'c'] },
        ],
      },
    ],
    { b: '(80, 90)' },
  ],
  [
    'two that share the first place',
    [
      {
        figures: { a: '90', b: '?90', c: '80', first: '1', also: '1' },
        relations: [
          { kind: 'rank', rank: 'first', of: 'a', among: ['b', 'c'] },
          { kind: 'rank', rank: 'also', of: 'b', among: ['a', 'c'] },
        ],
      },
    ],
    { b: '[90, 90]' },
  ],
  [
    'a withheld rank of published figures, two of which are equal',
    [
      {
        figures: { a: '90', b: '80', c: '80', place: '?2' },
        relations: [{ kind: 'rank', rank: 'place', of: 'c', among: ['a', 'b'] }],
      },
    ],
    { place: '[2, 2]' },
  ],
  [
    'a withheld rank of a withheld figure',
    [
      {
        figures: { a: '90', b: '80', c: '?85', place: '?2' },
        relations: [
          { kind: 'rank', rank: 'place', of: 'c', among: ['a', 'b'] },
          { kind: 'bounds', figure: 'c', lower: '80', upper: '100' },
        ],
      },
    ],
    { c: '[80, 100]', place: '[1, 2]' },
  ],
  [
    'the last place below zero, the least first among what falls',
    [
      {
        figures: { a: '-2', b: '?-4', c: '-8', place: '2' },
        relations: [
          { kind: 'rank', rank: 'place', of: 'b', among: ['a', 'c'] },
          { kind: 'bounds', figure: 'b', sign: 'any' },
        ],
      },
    ],
    { b: '[-8, -2)' },
  ],
  [
    'the third place behind two of three whose total is published',
    [
      {
        figures: { a: '?90', b: '?85', c: '?70', d: '75', third: '3', total: '245' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
          { kind: 'rank', rank: 'third', of: 'd', among: ['a', 'b', 'c'] },
        ],
      },
    ],
    { a: '[0, 170)', b: '[0, 170)', c: '[0, 170)' },
  ],
  [
    'the first place before a rounded figure',
    [
      {
        figures: { a: { value: '92', rounding: '10' }, b: '?99', place: '1' },
        relations: [{ kind: 'rank', rank: 'place', of: 'b', among: ['a'] }],
      },
    ],
    { b: '[85, ∞)' },
  ],
  [
    'a published rank that published and withheld values contradict',
    [
      {
        figures: { a: '90', b: '?70', c: '80', place: '2' },
        relations: [{ kind: 'rank', rank: 'place', of: 'b', among: ['a', 'c'] }],
      },
    ],
    { infeasible: 'r1' },
  ],
  [
    'a published rank that withheld values contradict, whatever one is that the record does not hold',
    [
      {
        figures: { a: '?90', b: '?70', c: '?', d: '?80', place: '2' },
        relations: [{ kind: 'rank', rank: 'place', of: 'b', among: ['a', 'c', 'd'] }],
      },
    ],
    { infeasible: 'r1' },
  ],
  // — annual growth —
  [
    'growth of 10 % a year over two years',
    [
      {
        figures: { before: '100', growth: '10', now: '?121' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    { now: '[47961/400, 48841/400)' },
  ],
  [
    'growth of 10.0 % a year back to a withheld year',
    [
      {
        figures: { before: '?100', growth: '10.0', now: '121' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    { before: '(484000000/4844401, 484000000/4835601]' },
  ],
  [
    'a fall by half a year over two years',
    [
      {
        figures: { before: '100', growth: '-50', now: '?25' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' },
          { kind: 'bounds', figure: 'growth', sign: 'any' },
        ],
      },
    ],
    { now: '(9801/400, 10201/400]' },
  ],
  [
    'a fall by all of it',
    [
      {
        figures: { before: '100', growth: '-100', now: '?0' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' },
          { kind: 'bounds', figure: 'growth', sign: 'any' },
        ],
      },
    ],
    { now: '[0, 1/400]' },
  ],
  [
    'growth over half a year whose roots are rational',
    [
      {
        figures: { before: '100', growth: '32.5', now: '?115' },
        relations: [
          {
            kind: 'annual-growth',
            growth: 'growth',
            earlier: 'before',
            later: 'now',
            years: '0.5',
            rounding: '23',
          },
        ],
      },
    ],
    { now: '[110, 120)' },
  ],
  [
    'growth over two and a half years, in whole numbers',
    [
      {
        figures: { before: '100', growth: '10.0', now: '?127' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2.5' },
          { kind: 'bounds', figure: 'now', numbers: 'whole' },
        ],
      },
    ],
    { now: '[127, 127]' },
  ],
  [
    'growth over two and a half years, to 30 decimals of its powers',
    [
      {
        figures: { before: '1', growth: '10', now: '?1.27' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2.5' },
        ],
      },
    ],
    // 1.095^2.5 = 1.2546867102724787369134384702…, 1.105^2.5 = 1.2835290280864804033058927981…
    {
      now: '[1254686710272478736913438470201/1000000000000000000000000000000, 641764514043240201652946399091/500000000000000000000000000000)',
    },
  ],
  [
    'growth of 10 % a year and a share of what it comes to',
    [
      {
        figures: { before: '100', growth: '10', now: '?121', a: '60', share: '50' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' },
          { kind: 'share', share: 'share', part: 'a', whole: 'now' },
        ],
      },
    ],
    { now: '[47961/400, 4000/33]' },
  ],
  [
    'a withheld growth over two years between two published figures, whose root is rational',
    [
      {
        figures: { before: '100', growth: '?10', now: '121' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    { growth: '[10, 10]' },
  ],
  [
    'a withheld growth over two years between two published figures, rounded to ones',
    [
      {
        figures: { before: '100', growth: '?41', now: '200' },
        relations: [
          {
            kind: 'annual-growth',
            growth: 'growth',
            earlier: 'before',
            later: 'now',
            years: '2',
            rounding: '1',
          },
        ],
      },
    ],
    { growth: '[41, 41]' },
  ],
  [
    'a withheld growth whose root is irrational contradicts nothing, and is told to 30 decimals',
    [
      {
        figures: { before: '100', growth: '?41', now: '200' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    {
      growth:
        '[414213562373095048801688724209/10000000000000000000000000000, 41421356237309504880168872421/1000000000000000000000000000]',
    },
  ],
  [
    'a withheld growth whose root is another',
    [
      {
        figures: { before: '100', growth: '?43', now: '200' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    { infeasible: 'r1' },
  ],
  [
    'a withheld growth over two years to a withheld figure',
    [
      {
        figures: { before: '100', growth: '?10', now: '?121' },
        relations: [{ kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '2' }],
      },
    ],
    { refused: 'annual-growth: power-of-unknown' },
  ],
  [
    'a withheld growth over one year to a withheld figure',
    [
      {
        figures: { before: '100', growth: '?10', now: '?110', more: '40', all: '150' },
        relations: [
          { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: '1' },
          { kind: 'sum', total: 'all', parts: ['now', 'more'] },
        ],
      },
    ],
    { growth: '[10, 10]', now: '[110, 110]' },
  ],
  // — required growth —
  ...required,
  ...ranges,
  // — public elsewhere, other plans —
  [
    'a withheld figure that stands in the yearbook',
    [{ figures: { a: '?7' }, publicFigures: [{ id: 'yearbook', figure: 'a', value: '7' }] }],
    { a: '[7, 7]' },
  ],
  [
    'a total from the budget speech',
    [
      {
        figures: { a: '3', b: '?7' },
        publicFigures: [{ id: 'budget', value: '10' }],
        relations: [{ kind: 'sum', total: 'public/budget', parts: ['a', 'b'] }],
      },
    ],
    { b: '[7, 7]' },
  ],
  [
    "a province's total and its cities",
    [
      {
        plan: 'north',
        figures: { jobs: '?70' },
        relations: [{ kind: 'sum', total: 'province#jobs', parts: ['jobs', 'south#jobs'] }],
      },
      { plan: 'province', release: 'p1', figures: { jobs: '100' } },
      { plan: 'south', release: 's1', figures: { jobs: '30' } },
    ],
    { jobs: '[70, 70]' },
  ],
  // — earlier releases —
  [
    'totals of 100 and 107, one new item and no other change',
    [
      {
        release: 'second',
        figures: { total: '107', a: '?60', b: '?40', c: '?7' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
          { kind: 'sum', total: 'first@total', parts: ['first@a', 'first@b'] },
          { kind: 'unchanged', figures: ['a', 'b'], since: 'first' },
        ],
      },
      { release: 'first', figures: { total: '100', a: '?60', b: '?40' } },
    ],
    { a: '[0, 100]', b: '[0, 100]', c: '[7, 7]' },
  ],
  [
    'the same totals without the statement that nothing else changed',
    [
      {
        release: 'second',
        figures: { total: '107', a: '?60', b: '?40', c: '?7' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
          { kind: 'sum', total: 'first@total', parts: ['first@a', 'first@b'] },
        ],
      },
      { release: 'first', figures: { total: '100', a: '?60', b: '?40' } },
    ],
    { a: '[0, 107]', b: '[0, 107]', c: '[0, 107]' },
  ],
  [
    'a value that an earlier release published for the same period',
    [
      { release: 'second', figures: { a: { value: '7', withheld: true, period: '2023' } } },
      { release: 'first', figures: { a: { value: '7', period: '2023' } } },
    ],
    { a: '[7, 7]' },
  ],
  [
    'a value that an earlier release published for another period',
    [
      { release: 'second', figures: { a: { value: '8', withheld: true, period: '2024' } } },
      { release: 'first', figures: { a: { value: '7', period: '2023' } } },
    ],
    { a: '[0, ∞)' },
  ],
  [
    'the period of the release stands for one that is not given',
    [
      { release: 'second', reference: '2023', figures: { a: '?7' } },
      { release: 'first', reference: '2023', figures: { a: '7' } },
    ],
    { a: '[7, 7]' },
  ],
  [
    'a value that is said to be revised since',
    [
      {
        release: 'second',
        figures: { a: { value: '8', withheld: true, period: '2023' } },
        relations: [{ kind: 'revised', figures: ['a'], since: 'first' }],
      },
      { release: 'first', figures: { a: { value: '7', period: '2023' } } },
    ],
    { a: '[0, ∞)' },
  ],
  [
    'a status that an earlier release published for the same time',
    [
      { release: 'second', reference: '2023', scale: ['on', 'late'], statuses: { a: '?late' } },
      { release: 'first', reference: '2023', scale: ['on', 'late'], statuses: { a: 'late' } },
    ],
    { 'a/assessment': 'late' },
  ],
  [
    'a total that two releases publish alike, and a part that only the first published',
    [
      {
        release: 'third',
        reference: '2023',
        figures: { total: '10', a: '?3', b: '?7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
      { release: 'second', reference: '2023', figures: { total: '10', a: '?3', b: '?7' } },
      { release: 'first', reference: '2023', figures: { total: '10', a: '3' } },
    ],
    { a: '[3, 3]', b: '[7, 7]' },
  ],
  [
    'a figure that two earlier releases rounded differently',
    [
      { release: 'third', reference: '2023', figures: { a: '?53' } },
      { release: 'second', reference: '2023', figures: { a: { value: '53', rounding: '10' } } },
      { release: 'first', reference: '2023', figures: { a: { value: '53', rounding: '3' } } },
    ],
    { a: '[105/2, 55)' },
  ],
  // — counts and statuses —
  [
    'two of two are on track',
    [
      {
        scale: ['on', 'off', 'late'],
        statuses: { a: '?on', b: '?on' },
        counts: [count('on', 2, 'assessment', 'on')],
      },
    ],
    { 'a/assessment': 'on', 'b/assessment': 'on' },
  ],
  [
    'none of two is late',
    [
      {
        scale: ['on', 'off', 'late'],
        statuses: { a: '?on', b: '?off' },
        counts: [count('late', 0, 'assessment', 'late')],
      },
    ],
    { 'a/assessment': 'on | off | (not assessed)', 'b/assessment': 'on | off | (not assessed)' },
  ],
  [
    'two of four are on schedule, and the two are named',
    [
      {
        scale: ['on', 'off'],
        statuses: { a: 'on', b: 'on', c: '?off', d: '?off' },
        counts: [count('on', 2, 'assessment', 'on'), count('off', 2, 'assessment', 'off')],
      },
    ],
    { 'c/assessment': 'off', 'd/assessment': 'off' },
  ],
  [
    'one of three is late, and nobody says which',
    [
      {
        scale: ['on', 'late'],
        statuses: { a: '?late', b: '?on', c: '?on' },
        counts: [count('late', 1, 'assessment', 'late'), count('on', 2, 'assessment', 'on')],
      },
    ],
    { 'a/assessment': 'on | late', 'b/assessment': 'on | late', 'c/assessment': 'on | late' },
  ],
  [
    'a withheld count of a category beside the total',
    [
      {
        categories: ['x', 'y'],
        counts: [count('all', 17), count('x', 5, 'category', 'x'), count('y', '?12', 'category', 'y')],
      },
    ],
    { 'counts/y': '[12, 12]' },
  ],
  [
    'the count of a category that is itself withheld',
    [
      {
        categories: ['x', '?y'],
        counts: [count('all', 17), count('x', 5, 'category', 'x'), count('y', 12, 'category', 'y')],
      },
    ],
    { 'counts/y': '[12, 12]' },
  ],
  [
    'two withheld counts of three categories, as whole numbers',
    [
      {
        categories: ['x', 'y', 'z'],
        counts: [
          count('all', 9),
          count('x', 5, 'category', 'x'),
          count('y', '?3', 'category', 'y'),
          count('z', '?1', 'category', 'z'),
        ],
      },
    ],
    { 'counts/y': '[0, 4]', 'counts/z': '[0, 4]' },
  ],
  [
    'a withheld count of items that are listed',
    [
      {
        categories: ['x', 'y'],
        items: { a: { category: 'x' }, b: { category: 'x' }, c: { category: 'y' } },
        counts: [count('x', '?2', 'category', 'x')],
      },
    ],
    { 'counts/x': '[2, 2]' },
  ],
  [
    'a withheld count of items, of which some are withheld as a whole',
    [
      {
        categories: ['x', 'y'],
        items: { a: { category: 'x' }, b: { category: 'x', hidden: true }, c: { category: 'y' } },
        counts: [count('x', '?2', 'category', 'x')],
      },
    ],
    { 'counts/x': '[1, ∞)' },
  ],
  // — by codelists of the record's own —
  [
    'a withheld count of a code beside the total',
    [
      {
        codelists: { department: ['x', 'y'] },
        counts: [count('all', 17), count('x', 5, 'department', 'x'), count('y', '?12', 'department', 'y')],
      },
    ],
    { 'counts/y': '[12, 12]' },
  ],
  [
    'the count of a code that is itself withheld',
    [
      {
        codelists: { department: ['x', '?y'] },
        counts: [count('all', 17), count('x', 5, 'department', 'x'), count('y', 12, 'department', 'y')],
      },
    ],
    { 'counts/y': '[12, 12]' },
  ],
  [
    'a withheld count of a code that others are parts of',
    [
      {
        codelists: { department: ['works', 'roads<works', 'water<works', 'schools'] },
        counts: [
          count('all', 9),
          count('works', '?6', 'department', 'works'),
          count('roads', 4, 'department', 'roads'),
          count('water', 2, 'department', 'water'),
        ],
      },
    ],
    { 'counts/works': '[6, 6]' },
  ],
  [
    'two withheld counts of two codelists with codes of the same names, which have nothing to do with each other',
    [
      {
        codelists: { department: ['x', 'y', 'z'], goal: ['x', 'y', 'z'] },
        counts: [
          count('all', 9),
          count('dx', 5, 'department', 'x'),
          count('dy', '?3', 'department', 'y'),
          count('dz', '?1', 'department', 'z'),
          count('gx', 4, 'goal', 'x'),
          count('gy', 5, 'goal', 'y'),
        ],
      },
    ],
    { 'counts/dy': '[0, 4]', 'counts/dz': '[0, 4]' },
  ],
  [
    'a withheld count of a code, and all items with it listed',
    [
      {
        codelists: { department: ['x', 'y'] },
        items: { a: { coded: { department: 'x' } }, b: { coded: { department: 'y' } } },
        counts: [count('x', '?1', 'department', 'x')],
      },
    ],
    { 'counts/x': '[1, 1]' },
  ],
  [
    'the code of an item that is withheld as a whole, which the total and the other codes tell',
    [
      {
        codelists: { department: ['x', 'y'] },
        items: {
          a: { coded: { department: 'x' } },
          b: { coded: { department: 'x' }, hidden: true },
          c: { coded: { department: 'y' } },
        },
        counts: [count('all', 3), count('x', '?2', 'department', 'x'), count('y', 1, 'department', 'y')],
      },
    ],
    { 'counts/x': '[2, 2]' },
  ],
  [
    'the same, where the numbers of both codes are withheld',
    [
      {
        codelists: { department: ['x', 'y'] },
        items: {
          a: { coded: { department: 'x' } },
          b: { coded: { department: 'x' }, hidden: true },
          c: { coded: { department: 'y' } },
        },
        counts: [count('all', 3), count('x', '?2', 'department', 'x'), count('y', '?1', 'department', 'y')],
      },
    ],
    { 'counts/x': '[1, 2]', 'counts/y': '[1, 2]' },
  ],
  [
    'a withheld count of a code, where a listed item is seen to have none',
    [
      {
        codelists: { department: ['x', 'y'] },
        items: {
          a: { coded: { department: 'x' } },
          b: {},
          c: { coded: { department: 'y' }, hidden: true },
        },
        counts: [count('all', 3), count('x', 1, 'department', 'x'), count('y', '?1', 'department', 'y')],
      },
    ],
    { 'counts/y': '[0, 1]' },
  ],
  // — by two things at once —
  [
    'one withheld cell of a table whose rows and columns have their numbers',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          ...margins,
          cell('xb', '?3', 'd:x', 'nature:binding'),
          cell('xa', 6, 'd:x', 'nature:anticipatory'),
          cell('yb', 4, 'd:y', 'nature:binding'),
          cell('ya', 4, 'd:y', 'nature:anticipatory'),
        ],
      },
    ],
    { 'counts/xb': '[3, 3]' },
  ],
  [
    'one withheld cell of a table, by a column alone, whichever of the two is named first',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          count('b', 7, 'nature', 'binding'),
          cell('xb', '?3', 'nature:binding', 'd:x'),
          cell('yb', 4, 'd:y', 'nature:binding'),
        ],
      },
    ],
    { 'counts/xb': '[3, 3]' },
  ],
  [
    'one withheld cell of a table of which only the total is stated',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          count('all', 17),
          cell('xb', '?3', 'd:x', 'nature:binding'),
          cell('xa', 6, 'd:x', 'nature:anticipatory'),
          cell('yb', 4, 'd:y', 'nature:binding'),
          cell('ya', 4, 'd:y', 'nature:anticipatory'),
        ],
      },
    ],
    { 'counts/xb': '[3, 3]' },
  ],
  [
    'a withheld cell where one row has its number and the other has its cells',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          count('all', 17),
          count('y', 8, 'd', 'y'),
          cell('xb', '?3', 'd:x', 'nature:binding'),
          cell('xa', 6, 'd:x', 'nature:anticipatory'),
        ],
      },
    ],
    { 'counts/xb': '[3, 3]' },
  ],
  [
    'a withheld row of which all cells are published',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          count('x', '?9', 'd', 'x'),
          cell('xb', 3, 'd:x', 'nature:binding'),
          cell('xa', 6, 'd:x', 'nature:anticipatory'),
        ],
      },
    ],
    { 'counts/x': '[9, 9]' },
  ],
  [
    'all four withheld cells of a table whose rows and columns have their numbers',
    [
      {
        codelists: { d: ['x', 'y'] },
        counts: [
          ...margins,
          cell('xb', '?3', 'd:x', 'nature:binding'),
          cell('xa', '?6', 'd:x', 'nature:anticipatory'),
          cell('yb', '?4', 'd:y', 'nature:binding'),
          cell('ya', '?4', 'd:y', 'nature:anticipatory'),
        ],
      },
    ],
    { 'counts/xb': '[0, 7]', 'counts/xa': '[2, 9]', 'counts/yb': '[0, 7]', 'counts/ya': '[1, 8]' },
  ],
  [
    'a withheld cell beside one of a code that is itself withheld',
    [
      {
        codelists: { d: ['x', '?y'] },
        counts: [
          count('b', 7, 'nature', 'binding'),
          cell('xb', 3, 'd:x', 'nature:binding'),
          cell('yb', 4, 'd:y', 'nature:binding'),
        ],
      },
    ],
    { 'counts/yb': '[4, 4]' },
  ],
  [
    'a withheld cell by status, of items that may have none',
    [
      {
        scale: ['on', 'late'],
        codelists: { d: ['x', 'y'] },
        counts: [
          count('x', 9, 'd', 'x'),
          cell('xo', 6, 'd:x', 'assessment:on'),
          cell('xl', '?2', 'd:x', 'assessment:late'),
        ],
      },
    ],
    { 'counts/xl': '[0, 3]' },
  ],
  [
    'a cell by status of the listed items, which tells the status of each',
    [
      {
        scale: ['on', 'late'],
        codelists: { d: ['x', 'y'] },
        statuses: { a: '?on', b: '?on', c: '?late' },
        items: { a: { coded: { d: 'x' } }, b: { coded: { d: 'x' } }, c: { coded: { d: 'y' } } },
        counts: [cell('xo', 2, 'd:x', 'assessment:on')],
      },
    ],
    { 'a/assessment': 'on', 'b/assessment': 'on', 'c/assessment': 'on | late | (not assessed)' },
  ],
  [
    'a withheld cell of listed items, of which one is withheld as a whole',
    [
      {
        codelists: { d: ['x', 'y'] },
        items: {
          a: { coded: { d: 'x' }, nature: 'binding' },
          b: { coded: { d: 'x' }, nature: 'binding', hidden: true },
          c: { coded: { d: 'y' }, nature: 'binding' },
        },
        counts: [count('all', 3), count('x', 2, 'd', 'x'), cell('xb', '?2', 'd:x', 'nature:binding')],
      },
    ],
    { 'counts/xb': '[1, 2]' },
  ],
  // — what does not add up —
  [
    'natures of 9 and 7 beside a total of 17 do not make the total an equation',
    [
      {
        categories: ['x', 'y'],
        counts: [
          count('all', 17),
          count('anticipatory', 9, 'nature', 'anticipatory'),
          count('binding', 7, 'nature', 'binding'),
          count('x', 5, 'category', 'x'),
          count('y', '?12', 'category', 'y'),
        ],
      },
    ],
    { 'counts/y': '[11, 11]' },
  ],
  [
    'natures of 9 and 7 beside a total of 17, and another figure that has nothing to do with it',
    [
      {
        figures: { a: '?5' },
        counts: [
          count('all', 17),
          count('anticipatory', 9, 'nature', 'anticipatory'),
          count('binding', 7, 'nature', 'binding'),
        ],
      },
    ],
    { a: '[0, ∞)' },
  ],
  [
    'a declared sum that the values of the record contradict',
    [
      {
        figures: { total: '10', a: '3', b: '?8' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      },
    ],
    { infeasible: 'r1' },
  ],
  ['a negative value that nothing announces', [{ figures: { a: '?-4' } }], { infeasible: 'non-negative' }],
  [
    'a relation to a figure that is not there',
    [{ figures: { total: '10', a: '3' }, relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }] }],
    { refused: 'unknown-figure indicators/b/actual' },
  ],
  [
    'a relation between figures of which one is an assessment',
    [
      {
        scale: ['on', 'late'],
        statuses: { a: 'on' },
        figures: { total: '10', a: '?3' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'a/assessment'] }],
      },
    ],
    { refused: 'wrong-figure indicators/a/assessment' },
  ],
  [
    'bands for a figure that is no assessment',
    [
      {
        figures: { a: '?3', b: '4' },
        relations: [{ kind: 'band', assessment: 'b', of: 'a', bands: [{ status: 'on', from: '3' }] }],
      },
    ],
    { refused: 'wrong-figure indicators/b/actual' },
  ],
  [
    'a status that is said to be unchanged since',
    [
      {
        release: 'second',
        reference: '2024',
        scale: ['on', 'late'],
        statuses: { a: '?late' },
        relations: [{ kind: 'unchanged', figures: ['a/assessment'], since: 'first' }],
      },
      { release: 'first', reference: '2023', scale: ['on', 'late'], statuses: { a: 'late' } },
    ],
    { 'a/assessment': 'late' },
  ],
  // — combinations —
  [
    'a mean, a share and a total together',
    [
      {
        figures: { total: '40', share: '25', a: '?10', b: '?12', c: '?18' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
          { kind: 'share', share: 'share', part: 'a', whole: 'total' },
          { kind: 'order', figures: ['c', 'b', 'a'] },
        ],
      },
    ],
    { a: '[49/5, 51/5)', b: '[49/5, 151/10]', c: '(149/10, 102/5]' },
  ],
  [
    'growth and a sum give back what each keeps',
    [
      {
        figures: { before: '100', growth: '10.0', now: '?110', a: '60', b: '?50' },
        relations: [
          { kind: 'growth', growth: 'growth', earlier: 'before', later: 'now' },
          { kind: 'sum', total: 'now', parts: ['a', 'b'] },
        ],
      },
    ],
    { now: '[2199/20, 2201/20)', b: '[999/20, 1001/20)' },
  ],
  [
    'a band narrows a share that is rounded to ones and then to twenties',
    [
      {
        scale: ['good', 'poor'],
        statuses: { a: 'good' },
        figures: { whole: '50', share: { value: '60', rounding: '20' }, a: '?30' },
        relations: [
          { kind: 'share', share: 'share', part: 'a', whole: 'whole', rounding: '1' },
          {
            kind: 'band',
            assessment: 'a/assessment',
            of: 'share',
            bands: [
              { status: 'good', from: '60' },
              { status: 'poor', to: '60' },
            ],
          },
        ],
      },
    ],
    { a: '[119/4, 139/4)' },
  ],
];
