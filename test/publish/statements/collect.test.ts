import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { parseRecord } from '@planglass/model/record';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { collect } from '../../../packages/publish/src/statements/collect.ts';
import type { Source } from '../../../packages/publish/src/statements/book.ts';
import { auditOf, count, recordOf, worked, type Scenario } from '../audit/scenario.ts';

const source = (record: PlanRecord): Source & { record: PlanRecord } => ({ record, document: build(record) });
const sources = (scenario: Scenario, ...earlier: Scenario[]): Source[] => [
  source(recordOf(scenario)),
  ...earlier.map((other) => ({ document: build(recordOf(other)) })),
];
const short = (key: string): string =>
  key.replace('plan#now@', '').replace('plan#', '').replace('indicators/', '').replace('/actual', '');
/** Everything that is said, with the figures it is about and, behind a bar, those whose published values it rests on. */
const said = (scenario: Scenario, ...earlier: Scenario[]): string[] =>
  collect(sources(scenario, ...earlier)).book.statements.map(({ kind, references, restsOn }) =>
    [kind, ...references.map(short), ...(restsOn.length ? ['|', ...restsOn.map(short)] : [])].join(' '),
  );
const scale = ['good', 'poor'];

describe('everything that is said of the figures', () => {
  test('is what is published, what everyone knows, and what the record declares', () => {
    assert.deepEqual(
      said({
        figures: { total: '10', a: { value: '3', rounding: '1' }, b: '?7', c: '?-2' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'bounds', figure: 'c', sign: 'any' },
          { kind: 'share', share: 'a', part: 'b', whole: 'total' },
        ],
      }),
      [
        'published total',
        'published a',
        'non-negative b',
        'sum total a b',
        'bounds c',
        'share a b total | total a',
      ],
    );
  });

  test('is that an assessment has one status, and what a relation reads of one that is published', () => {
    const bands = [
      { status: 'good', from: '60' },
      { status: 'poor', to: '60' },
    ];
    const band = (name: string) => ({
      kind: 'band' as const,
      assessment: `${name}/assessment`,
      of: 'x',
      bands,
    });
    assert.deepEqual(
      said({
        scale,
        figures: { x: '?75' },
        statuses: { s: '?good', t: 'good' },
        relations: [band('s'), band('t')],
      }),
      [
        'non-negative x',
        'one-status s/assessment',
        'band s/assessment x',
        'band t/assessment x | t/assessment',
      ],
    );
  });

  test('is the value that is public elsewhere', () => {
    assert.deepEqual(
      said({
        figures: { a: '?7' },
        publicFigures: [
          { id: 'p', figure: 'a', value: '7' },
          { id: 'q', value: '3', rounding: '1' },
        ],
      }),
      ['non-negative a', 'published public/p', 'published public/q', 'public-elsewhere a public/p'],
    );
  });

  test('is how stated counts hang together, among themselves and with the items', () => {
    assert.deepEqual(
      said({
        scale,
        categories: ['x', 'y'],
        statuses: { a: 'good', b: '?poor' },
        counts: [count('all', 2), count('x', 1, 'category', 'x'), count('y', 1, 'category', 'y'), count('good', 1, 'assessment', 'good')], // prettier-ignore
        items: { a: { category: 'x' }, b: { category: 'y' } },
      }),
      [
        'published counts/all',
        'published counts/x',
        'published counts/y',
        'published counts/good',
        'one-status b/assessment',
        'count-of-groups counts/all counts/x counts/y',
        'count-of-groups counts/all counts/good',
        'joint-counts counts/all counts/x counts/y',
        'count-of-items counts/all counts/x counts/y',
        'joint-counts counts/all counts/good',
        'count-of-items counts/all counts/good a/assessment b/assessment | a/assessment',
        'count-of-items counts/all',
        'count-of-items counts/x',
        'count-of-items counts/y',
        'count-of-items counts/good a/assessment b/assessment | a/assessment',
      ],
    );
  });

  test('is said once of a fact that an earlier release publishes alike, and as the same fact where it tells less', () => {
    const now: Scenario = { reference: '2023', figures: { a: '7', b: '?5' } };
    const figures = { a: '7', b: '5' };
    assert.deepEqual(said(now, { release: 'old', reference: '2023', figures }), [
      'same-fact b old@b',
      'published a',
      'non-negative b',
      'published old@b',
    ]);
    assert.deepEqual(said(now, { release: 'old', reference: '2022', figures }), [
      'published a',
      'non-negative b',
      'published old@a',
      'published old@b',
    ]);
  });

  test('is said once of a status too', () => {
    const now: Scenario = { scale, reference: '2023', statuses: { s: '?good', t: 'good', u: '?poor' } };
    const statuses = { s: 'good', t: 'good', u: '?poor' };
    assert.deepEqual(said(now, { scale, release: 'old', reference: '2023', statuses }), [
      'same-fact s/assessment old@s/assessment',
      'one-status s/assessment',
      'one-status u/assessment',
    ]);
  });

  test('is said once for both releases where it is the same between the same facts', () => {
    const counts = [count('all', 9), count('x', 4, 'category', 'x'), count('y', 5, 'category', 'y')];
    const scenario: Scenario = { reference: '2023', categories: ['x', 'y'], counts };
    assert.deepEqual(
      said(scenario, { ...scenario, release: 'old' }).filter((each) => each.startsWith('count')),
      ['count-of-groups counts/all counts/x counts/y'],
    );
  });
});

describe('a reference that leads nowhere', () => {
  const problems = (scenario: Scenario) => collect(sources(scenario)).problems;

  test('is a problem at its place in the record', () => {
    assert.deepEqual(
      problems({
        figures: { a: '1' },
        relations: [
          { kind: 'zero', figures: ['a'] },
          { kind: 'zero', figures: ['none', 'a'] },
        ],
        publicFigures: [
          { id: 'p', figure: 'a', value: '1' },
          { id: 'q', figure: 'other', value: '1' },
        ],
      }),
      [
        {
          code: 'unknown-figure',
          path: '/publicFigures/1/figure',
          args: { figure: 'indicators/other/actual' },
        },
        { code: 'unknown-figure', path: '/relations/1', args: { figure: 'indicators/none/actual' } },
      ],
    );
  });

  test('is one to a figure that is shown as missing', () => {
    const record = recordOf({ figures: { a: '1' } });
    const [indicator] = record.indicators!;
    const missing = { ...record, indicators: [{ ...indicator!, actual: { state: 'missing' as const, confStatus: 'F' as const } }], relations: [{ id: 'r', kind: 'zero' as const, figures: ['indicators/a/actual'] }] }; // prettier-ignore
    assert.deepEqual(
      collect([source(missing as PlanRecord)]).problems.map(({ path }) => path),
      ['/relations/0'],
    );
  });
});

describe('a status that is computed from a withheld figure', () => {
  test('is a problem at the place of its own indicator', () => {
    const record = recordOf({ scale, figures: { a: '1', b: '?75' }, statuses: { a: 'good', b: 'good' } });
    const [a, b] = record.indicators!;
    const computed = {
      ...b!,
      assessment: { ...b!.assessment, method: { kind: 'computed', formula: 'share' } },
    };
    assert.deepEqual(
      collect([source({ ...record, indicators: [a!, computed] } as PlanRecord)]).problems.map(
        ({ code, path }) => [code, path],
      ),
      [['computed-without-band', '/indicators/1/assessment']],
    );
  });
});

describe('what can be worked out', () => {
  const SCENARIOS: readonly (readonly [
    title: string,
    scenarios: [Scenario, ...Scenario[]],
    Record<string, string>,
  ])[] = [
    [
      'a percentage of a way that falls, where nobody knows that it does',
      [{ figures: { p: '40', b: '20', a: '10', t: '?-5' }, relations: [{ kind: 'percent-complete', percent: 'p', baseline: 'b', target: 't', actual: 'a' }, { kind: 'bounds', figure: 't', sign: 'any' }] }], // prettier-ignore
      { t: '[-420/79, -380/81)' },
    ],
    [
      'a percentage of a way that cannot fall',
      [{ figures: { p: '40', b: '20', a: '40', t: '?70' }, relations: [{ kind: 'percent-complete', percent: 'p', baseline: 'b', target: 't', actual: 'a' }] }], // prettier-ignore
      { t: '(5620/81, 5580/79]' },
    ],
    [
      'a ratio without a unit',
      [{ figures: { r: '5', n: '?10', d: '2' }, relations: [{ kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd' }] }], // prettier-ignore
      { n: '[9, 11)' },
    ],
    [
      'a ratio for each hundred',
      [{ figures: { r: '5', n: '?10', d: '200' }, relations: [{ kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd', per: '100' }] }], // prettier-ignore
      { n: '[9, 11)' },
    ],
    [
      'a ratio to what may be negative, and is published as positive',
      [{ figures: { r: '5', n: '?10', d: '2' }, relations: [{ kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd' }, { kind: 'bounds', figure: 'd', sign: 'any' }] }], // prettier-ignore
      { n: '[9, 11)' },
    ],
    [
      'a ratio to what is negative',
      [{ figures: { r: '-5', n: '?10', d: '-2' }, relations: [{ kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd' }, { kind: 'bounds', figure: 'd', sign: 'any' }] }], // prettier-ignore
      { refused: 'ratio: sign-of-divisor' },
    ],
    [
      'a withheld ratio to zero',
      [{ figures: { r: '?5', n: '10', d: '0' }, relations: [{ kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd' }] }], // prettier-ignore
      { refused: 'ratio: sign-of-divisor' },
    ],
    [
      'a share of what may be negative',
      [{ figures: { s: '50', p: '?10', w: '?20' }, relations: [{ kind: 'share', share: 's', part: 'p', whole: 'w' }, { kind: 'bounds', figure: 'w', sign: 'any' }] }], // prettier-ignore
      { refused: 'share: sign-of-divisor' },
    ],
    [
      'growth of what may be negative',
      [{ figures: { g: '50', e: '?10', l: '?15' }, relations: [{ kind: 'growth', growth: 'g', earlier: 'e', later: 'l' }, { kind: 'bounds', figure: 'e', sign: 'any' }] }], // prettier-ignore
      { refused: 'growth: sign-of-divisor' },
    ],
    [
      'words that mean at least so much',
      [
        {
          figures: { p: '?60', w: '100' },
          relations: [{ kind: 'quantifier', part: 'p', whole: 'w', atLeast: '50' }],
        },
      ],
      { p: '[50, ∞)' },
    ],
    [
      'words that mean at most so much',
      [
        {
          figures: { p: '?60', w: '100' },
          relations: [{ kind: 'quantifier', part: 'p', whole: 'w', atMost: '90' }],
        },
      ],
      { p: '[0, 90]' },
    ],
    [
      'a lower bound of either sign takes the place of zero',
      [{ figures: { a: '?60', b: '?7', c: '?7' }, relations: [{ kind: 'bounds', figure: 'a', lower: '50' }, { kind: 'bounds', figure: 'b', lower: '-5', upper: '90' }] }], // prettier-ignore
      { a: '[50, ∞)', b: '[-5, 90]', c: '[0, ∞)' },
    ],
    [
      'the lowest band of what may be negative',
      [{ scale, statuses: { s: 'poor' }, figures: { a: '?-7' }, relations: [{ kind: 'bounds', figure: 'a', sign: 'any' }, { kind: 'band', assessment: 's/assessment', of: 'a', bands: [{ status: 'poor', to: '60' }, { status: 'good', from: '60' }] }] }], // prettier-ignore
      { a: '(−∞, 60)' },
    ],
    [
      'a withheld status that is not in the band of its figure',
      [{ scale, statuses: { s: '?poor' }, figures: { a: '?75' }, relations: [{ kind: 'band', assessment: 's/assessment', of: 'a', bands: [{ status: 'poor', to: '60' }, { status: 'good', from: '60' }] }] }], // prettier-ignore
      { infeasible: 'r1' },
    ],
    [
      'a status that an earlier release published of the same period',
      [{ scale, reference: '2023', statuses: { s: '?poor' } }, { scale, release: 'old', reference: '2023', statuses: { s: 'poor' } }], // prettier-ignore
      { 's/assessment': 'poor' },
    ],
    [
      'a status that has been revised tells nothing of another one',
      [{ scale, reference: '2023', statuses: { s: 'good', t: '?good' } }, { scale, release: 'old', reference: '2023', statuses: { s: 'poor' } }], // prettier-ignore
      { 't/assessment': 'good | poor | (not assessed)' },
    ],
    [
      'two of three are good, and one of the three is not shown at all',
      [{ scale, statuses: { a: 'good', b: '?good', h: '?poor' }, items: { h: { hidden: true } }, counts: [count('all', 3), count('g', 2, 'assessment', 'good')] }], // prettier-ignore
      { 'b/assessment': 'good | poor | (not assessed)', 'h/assessment': 'good | poor | (not assessed)' },
    ],
    [
      'two of three are good and one is poor, and one of the three is not shown: the other one is one of both',
      [{ scale, statuses: { a: 'good', b: '?good', h: '?poor' }, items: { h: { hidden: true } }, counts: [count('all', 3), count('g', 2, 'assessment', 'good'), count('p', 1, 'assessment', 'poor')] }], // prettier-ignore
      { 'b/assessment': 'good | poor', 'h/assessment': 'good | poor | (not assessed)' },
    ],
    [
      'two of two are shown, and a hidden one is counted nowhere',
      [
        {
          scale,
          statuses: { a: 'good', b: '?good' },
          counts: [count('all', 2), count('g', 2, 'assessment', 'good')],
        },
      ],
      { 'b/assessment': 'good' },
    ],
    [
      'withheld counts by category, of items of which one is not shown',
      [{ categories: ['x', 'y'], items: { a: { category: 'x' }, b: { category: 'y' }, h: { category: 'x', hidden: true } }, counts: [count('all', 3), count('x', '?2', 'category', 'x'), count('y', '?1', 'category', 'y')] }], // prettier-ignore
      { 'counts/x': '[1, 2]', 'counts/y': '[1, 2]' },
    ],
    [
      'withheld counts by category, of items that are all shown',
      [{ categories: ['x', 'y'], items: { a: { category: 'x' }, b: { category: 'y' } }, counts: [count('x', '?1', 'category', 'x'), count('y', '?1', 'category', 'y')] }], // prettier-ignore
      { 'counts/x': '[1, 1]', 'counts/y': '[1, 1]' },
    ],
    [
      'counts of some of the categories are a lower bound of the total only',
      [{ categories: ['x', 'y', 'z'], counts: [count('all', '?9'), count('x', 4, 'category', 'x'), count('y', 5, 'category', 'y')] }], // prettier-ignore
      { 'counts/all': '[9, ∞)' },
    ],
    [
      'a category is its parts, whose numbers are in the total once',
      [{ categories: ['p', 'x<p', 'y<p', 'q'], counts: [count('all', 10), count('p', '?6', 'category', 'p'), count('x', 2, 'category', 'x'), count('y', '?4', 'category', 'y'), count('q', 4, 'category', 'q')] }], // prettier-ignore
      { 'counts/p': '[6, 6]', 'counts/y': '[4, 4]' },
    ],
    [
      'a category with one part is as much as that part',
      [{ categories: ['p', 'x<p'], counts: [count('p', 6, 'category', 'p'), count('x', '?6', 'category', 'x')] }], // prettier-ignore
      { 'counts/x': '[6, 6]' },
    ],
    [
      'two withheld parts of a category share what is left of it',
      [{ categories: ['p', 'x<p', 'y<p', 'z<p'], counts: [count('p', 9, 'category', 'p'), count('x', 4, 'category', 'x'), count('y', '?2', 'category', 'y'), count('z', '?3', 'category', 'z')] }], // prettier-ignore
      { 'counts/y': '[0, 5]', 'counts/z': '[0, 5]' },
    ],
    [
      'the parts of a category without a number of its own stand for it in the total',
      [{ categories: ['p', 'x<p', 'y<p', 'q'], counts: [count('all', 10), count('x', 2, 'category', 'x'), count('y', '?4', 'category', 'y'), count('q', 4, 'category', 'q')] }], // prettier-ignore
      { 'counts/y': '[4, 4]' },
    ],
    [
      'what is listed of a part is listed of the category, and what is not listed of it too',
      [{ categories: ['p', 'x<p', 'y<p'], items: { a: { category: 'p' }, b: { category: 'x' }, h: { category: 'x', hidden: true }, i: { category: 'y', hidden: true } }, counts: [count('p', '?4', 'category', 'p'), count('x', 2, 'category', 'x')] }], // prettier-ignore
      { 'counts/p': '[3, ∞)' },
    ],
    [
      'the parts of a category that is not shown are still no more than the total',
      [{ categories: ['?p', 'x<p', 'y<p'], counts: [count('all', '?9'), count('x', 4, 'category', 'x'), count('y', 5, 'category', 'y')] }], // prettier-ignore
      { 'counts/all': '[9, 9]' },
    ],
    [
      'counts by direction, of items that are all shown',
      [{ items: { a: { direction: 'rise' }, b: { direction: 'fall' }, c: { direction: 'rise' } }, counts: [count('up', '?2', 'direction', 'rise')] }], // prettier-ignore
      { 'counts/up': '[2, 2]' },
    ],
    [
      'a count in words is no number, and the others are a lower bound of the total',
      [{ categories: ['x', 'y'], counts: [count('all', '?9'), count('x', 4, 'category', 'x'), { id: 'y', of: 'indicators', group: { by: 'category', key: 'y' }, count: { state: 'words', words: 'most', confStatus: 'F' } }] }], // prettier-ignore
      { 'counts/all': '[4, ∞)' },
    ],
    [
      'a category that is not shown may have items too',
      [{ categories: ['x', 'y', '?z'], counts: [count('all', '?9'), count('x', 4, 'category', 'x'), count('y', 5, 'category', 'y')] }], // prettier-ignore
      { 'counts/all': '[9, ∞)' },
    ],
    [
      'counts by status leave those that are not assessed',
      [
        {
          scale,
          counts: [
            count('all', '?9'),
            count('g', 4, 'assessment', 'good'),
            count('p', 5, 'assessment', 'poor'),
          ],
        },
      ],
      { 'counts/all': '[9, ∞)' },
    ],
  ];

  for (const [title, scenarios, expected] of SCENARIOS)
    test(title, () => assert.deepEqual(worked(auditOf(...scenarios)), expected));

  test('leaves a figure that is withheld to protect another one to itself', () => {
    const record = recordOf({ figures: { total: '10', a: '?3', b: '?7' }, relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }] }); // prettier-ignore
    const secondary = JSON.parse(JSON.stringify(record).replace('"value":"3","confStatus":"N"', '"value":"3","confStatus":"D"')) as unknown; // prettier-ignore
    const parsed = parseRecord(secondary);
    assert.ok(parsed.ok);
    const result = audit([source(parsed.record)]);
    assert.deepEqual(Object.keys(worked(result)), ['b']);
  });
});
