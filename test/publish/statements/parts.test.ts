import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ProgressDocument } from '@planglass/model';
import { exactly, type NumberFigure } from '../../../packages/publish/src/statements/book.ts';
import { statement } from '../../../packages/publish/src/statements/claims.ts';
import { figuresOf, holderAt, isAssessment } from '../../../packages/publish/src/statements/figures.ts';
import { keyOf, partsOf, resolveReference } from '../../../packages/publish/src/statements/references.ts';
import {
  compareAssessments,
  compareAcross,
  compareNumbers,
  factOf,
} from '../../../packages/publish/src/statements/same-fact.ts';
import { row } from '../solve/rows.ts';

describe('a reference', () => {
  const here = { plan: 'city', release: '2023' };
  const newest = (plan: string): string | undefined => ({ city: 'other', province: '2022-b' })[plan];

  test('is read in this plan and release, unless it names others', () => {
    for (const [reference, key] of [
      ['indicators/a/actual', 'city#2023@indicators/a/actual'],
      ['2022@indicators/a/actual', 'city#2022@indicators/a/actual'],
      ['province#indicators/a/actual', 'province#2022-b@indicators/a/actual'],
      ['province#2021@counts/c', 'province#2021@counts/c'],
      ['city#counts/c', 'city#2023@counts/c'],
      ['nowhere#counts/c', 'nowhere#@counts/c'],
    ] as const)
      assert.equal(resolveReference(reference, here, newest), key);
  });

  test('becomes a key, which falls into its parts again', () => {
    const key = keyOf(here, 'indicators/a/actual');
    assert.deepEqual(partsOf(key), { plan: 'city', release: '2023', path: 'indicators/a/actual' });
    assert.deepEqual(partsOf('none'), { plan: '', release: '', path: '' });
  });
});

describe('the fact that a figure is', () => {
  const document = { plan: { id: 'p', period: { period: '2021/2025' } }, release: { id: 'r', reference: { period: '2023' } } } as ProgressDocument; // prettier-ignore
  const fact = (reference: string, period?: string, revised: string[] = [], of = document) =>
    factOf(
      { reference, ...(period ? { period } : {}) } as Parameters<typeof factOf>[0],
      of,
      new Set(revised),
    );

  test('is that of its own period, else of the plan for a baseline or a target, else of the release', () => {
    const distinct = [
      fact('indicators/a/actual', '2022'),
      fact('indicators/a/actual'),
      fact('indicators/a/target', '2025'),
      fact('indicators/a/target'),
      fact('indicators/a/baseline'),
      fact('indicators/target/actual'),
      fact('indicators/a/actual', '2022-12'),
    ];
    assert.equal(new Set(distinct).size, distinct.length);
    assert.equal(fact('indicators/a/actual'), fact('indicators/a/actual', '2023'));
    const longer = { ...document, plan: { id: 'p', period: { period: '2021/2030' } } } as ProgressDocument;
    assert.notEqual(fact('indicators/a/target'), fact('indicators/a/target', undefined, [], longer));
  });

  test('is one however its time is written, and whether it is called a baseline or an actual value', () => {
    assert.equal(fact('counts/c', '2023'), fact('counts/c', '2023-01-01/2023-12-31'));
    assert.equal(fact('counts/c', '2023-Q2'), fact('counts/c', '2023-04/2023-06'));
    assert.notEqual(fact('counts/c', '2023'), fact('counts/c', '2023-01-01/2023-12-30'));
    assert.equal(fact('indicators/a/baseline', '2020'), fact('indicators/a/actual', '2020'));
    assert.notEqual(fact('indicators/a/target', '2020'), fact('indicators/a/actual', '2020'));
  });

  test('is none without a period, nor where it is revised since', () => {
    const bare = { plan: { id: 'p' }, release: { id: 'r' } } as ProgressDocument;
    assert.equal(fact('indicators/a/actual', undefined, [], bare), undefined);
    assert.notEqual(fact('indicators/a/target', undefined, [], bare), undefined);
    assert.equal(fact('counts/c', '2022', ['r@counts/c']), undefined);
    assert.equal(fact('counts/c', '2022', ['other@counts/c']), fact('counts/c', '2022'));
  });

  test('in two places is equal, unless both are published and differ', () => {
    assert.equal(compareAcross({}, {}), 'equal');
    assert.equal(compareAcross({ published: { value: '7' } }, { published: { value: '7' } }), 'equal');
    assert.equal(compareAcross({ published: { value: '7' } }, { published: { value: '8' } }), 'revised');
    assert.equal(compareAcross({ published: { value: '7' } }, {}), 'equal');
  });

  test('is one where it is published alike, equal where one tells less, and revised where two tell otherwise', () => {
    const number = (value?: string, step?: string) =>
      value === undefined ? {} : { published: { value, ...(step ? { step } : {}) } };
    assert.equal(compareNumbers(number(), number()), 'one');
    assert.equal(compareNumbers(number('7'), number('7')), 'one');
    assert.equal(compareNumbers(number('7', '1'), number('7', '1')), 'one');
    assert.equal(compareNumbers(number('7'), number()), 'equal');
    assert.equal(compareNumbers(number(), number('7')), 'equal');
    assert.equal(compareNumbers(number('7'), number('7', '1')), 'equal');
    assert.equal(compareNumbers(number('7.3'), number('7', '1')), 'equal');
    assert.equal(compareNumbers(number('54', '3'), number('50', '10')), 'equal');
    assert.equal(compareNumbers(number('7'), number('8')), 'revised');
    assert.equal(compareAssessments({ published: 'a' }, { published: 'a' }), 'one');
    assert.equal(compareAssessments({}, {}), 'one');
    assert.equal(compareAssessments({ published: 'a' }, {}), 'equal');
    assert.equal(compareAssessments({}, { published: 'a' }), 'equal');
    assert.equal(compareAssessments({ published: 'a' }, { published: 'b' }), 'revised');
  });
});

describe('the figures of a record', () => {
  const record = {
    indicators: [
      {
        id: 'a',
        baseline: { state: 'value', value: '1', period: '2020' },
        target: { state: 'value', value: '9', rounding: '1' },
        actual: { state: 'value', value: '5', confStatus: 'D', protection: { below: '1', above: '2' } },
        assessment: { state: 'assessed', status: 'good' },
      },
      { id: 'b' },
    ],
    counts: [{ id: 'c', count: { state: 'value', value: '3' } }],
    shares: [{ id: 's', share: { state: 'withheld' } }],
    tasks: [
      { id: 't', assessment: { state: 'assessed', status: 'poor' }, achievements: [{ id: 'x' }, { id: 'y', assessment: { state: 'not-assessed' } }] }, // prettier-ignore
    ],
    projects: [
      { id: 'p', assessment: { state: 'withheld' }, figures: [{ id: 'f', observation: { state: 'value', value: '7' } }] }, // prettier-ignore
    ],
  };

  test('are found wherever a figure may stand, with its place and with what is known of it', () => {
    const plain = { secondary: false, counts: false };
    assert.deepEqual(figuresOf(record), [
      { reference: 'indicators/a/baseline', path: '/indicators/0/baseline', state: 'value', value: '1', period: '2020', ...plain }, // prettier-ignore
      { reference: 'indicators/a/target', path: '/indicators/0/target', state: 'value', value: '9', rounding: '1', ...plain }, // prettier-ignore
      { reference: 'indicators/a/actual', path: '/indicators/0/actual', state: 'value', value: '5', protection: { below: '1', above: '2' }, ...plain, secondary: true }, // prettier-ignore
      { reference: 'indicators/a/assessment', path: '/indicators/0/assessment', state: 'assessed', status: 'good', ...plain }, // prettier-ignore
      { reference: 'counts/c', path: '/counts/0/count', state: 'value', value: '3', ...plain, counts: true },
      { reference: 'shares/s', path: '/shares/0/share', state: 'withheld', ...plain },
      { reference: 'tasks/t/assessment', path: '/tasks/0/assessment', state: 'assessed', status: 'poor', ...plain }, // prettier-ignore
      { reference: 'projects/p/assessment', path: '/projects/0/assessment', state: 'withheld', ...plain },
      { reference: 'projects/p/figures/f', path: '/projects/0/figures/0/observation', state: 'value', value: '7', ...plain }, // prettier-ignore
      { reference: 'tasks/t/achievements/y/assessment', path: '/tasks/0/achievements/1/assessment', state: 'not-assessed', ...plain }, // prettier-ignore
    ]);
    assert.deepEqual(figuresOf({}), []);
  });

  test('stand where their path leads', () => {
    for (const { path, state } of figuresOf(record))
      assert.equal((holderAt(record, path) as { state: string }).state, state);
  });

  test('are assessments where a status stands', () => {
    assert.ok(isAssessment('tasks/t/assessment'));
    assert.ok(!isAssessment('indicators/assessment/actual'));
  });

  test('have an exact value where one is published and not rounded', () => {
    const figure = (each: Pick<Partial<NumberFigure>, 'published' | 'held'>) => each as NumberFigure;
    assert.equal(exactly(figure({ published: { value: '4.0' } }))?.toFraction(), '4');
    assert.equal(exactly(figure({ published: { value: '4.0', step: '1' } })), undefined);
    assert.equal(exactly(figure({ held: '4.0' })), undefined);
  });
});

describe('a statement', () => {
  const said = { kind: 'sum', references: ['a'] };
  const [always, never] = [row({}, '-1'), row({}, '1')];
  const [low, high] = [row({ 0: '1' }, '-3'), row({ 0: '-1' }, '7')];
  const senses = (claims: readonly { expression: { constant: { toFraction(): string } } }[]): string[] =>
    claims.map(({ expression }) => expression.constant.toFraction());

  test('has the number it is given, and leaves out what is true anyway', () => {
    const made = statement({ ...said, id: 'r', restsOn: ['b'] }, 5, [low, always]);
    assert.deepEqual(senses(made.constraints), ['-3']);
    assert.deepEqual([made.id, made.kind, made.references, made.restsOn, made.constraints[0]?.statement], ['r', 'sum', ['a'], ['b'], 5]); // prettier-ignore
    assert.deepEqual(statement(said, 0, []).restsOn, []);
  });

  test('keeps a claim that is never true, so that the contradiction shows', () => {
    assert.deepEqual(senses(statement(said, 0, [never]).constraints), ['1']);
  });

  test('is sure of an alternative where no other one is possible', () => {
    const made = statement(
      said,
      4,
      [],
      [
        [
          [low, always],
          [high, never],
        ],
      ],
    );
    assert.deepEqual([senses(made.constraints), made.choices], [['-3'], []]);
  });

  test('leaves open which of several alternatives holds, and says nothing where one always does', () => {
    const made = statement(said, 4, [], [[[low], [high, always]]]);
    assert.deepEqual(made.constraints, []);
    assert.deepEqual(made.choices.map(({ statement: number, alternatives }) => [number, ...alternatives.map(senses)]), [[4, ['-3'], ['7']]]); // prettier-ignore
    assert.deepEqual(
      made.choices[0]?.alternatives.flat().map(({ statement: number }) => number),
      [4, 4],
    );
    assert.deepEqual(statement(said, 4, [], [[[low], [always], [high]]]).choices, []);
  });

  test('has a choice without alternatives where none is possible', () => {
    assert.deepEqual(statement(said, 4, [], [[[never], [never]]]).choices, [
      { statement: 4, alternatives: [] },
    ]);
  });
});
