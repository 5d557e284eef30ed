import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findingsOf } from '../../../packages/publish/src/audit/findings.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { auditEntries } from '../../../packages/publish/src/audit/json.ts';
import { auditOf, recordOf, type Scenario } from './scenario.ts';

const sum: NonNullable<Scenario['relations']>[number] = { kind: 'sum', total: 'total', parts: ['a', 'b'] };
const key = (id: string): string => `plan#now@indicators/${id}/actual`;
const findings = (scenario: Scenario) => {
  const record = recordOf(scenario);
  return findingsOf(auditOf(scenario), [{ record, document: build(record) }]);
};
const entries = (scenario: Scenario) => {
  const result = auditOf(scenario);
  assert.ok(result.kind === 'audited');
  return auditEntries(result);
};
/** A withheld figure beside others, of each of which the yearbook has another value: three readings each. */
const clash = (others: number): Scenario => {
  const ids = Array.from({ length: others }, (_, index) => `a${index}`);
  return {
    figures: { total: '?', x: '?4', ...Object.fromEntries(ids.map((id) => [id, '1'])) },
    relations: [{ kind: 'sum', total: 'total', parts: [...ids, 'x'] }],
    publicFigures: ids.map((id) => ({ id, figure: id, value: '2' })),
  };
};

describe('what an audit objects to', () => {
  test('is nothing where everything passes', () => {
    assert.deepEqual(findings({ figures: { total: '100', a: '?40', b: '?60' }, relations: [sum] }), []);
  });

  test('is a figure that is given away, with the published values and the relation that do it', () => {
    const scenario: Scenario = {
      figures: { total: '10', a: '3', b: '?7', other: '4', c: '?5' },
      relations: [{ kind: 'order', figures: ['total', 'other'] }, sum],
    };
    const relation = recordOf(scenario).relations![1]!;
    assert.deepEqual(findings(scenario), [
      {
        code: 'given-away',
        key: key('b'),
        because: [
          { kind: 'published', references: [key('total')], value: '10' },
          { kind: 'published', references: [key('a')], value: '3' },
          { kind: 'sum', references: [key('total'), key('a'), key('b')], relation },
        ],
      },
    ]);
    assert.equal(relation.id, 'r2');
  });

  test('names the step of a rounded value, whose far end is open', () => {
    const [found] = findings({
      figures: { total: { value: '50', rounding: '10' }, b: '?50' },
      relations: [{ ...sum, parts: ['b'] }],
    });
    assert.ok(found?.code === 'given-away');
    assert.deepEqual(found.because[0], {
      kind: 'published',
      references: [key('total')],
      value: '50',
      step: '10',
    });
  });

  test('names only what closes in on the side where too little is left', () => {
    const [found] = findings({
      figures: { low: '1', high: '8', x: '?7.5' },
      relations: [
        { kind: 'order', figures: ['high', 'x'] },
        { kind: 'order', figures: ['x', 'low'] },
      ],
    });
    assert.ok(found?.code === 'given-away');
    assert.deepEqual(
      found.because.map(({ kind, value }) => value ?? kind),
      ['8', 'order'],
    );
    const [other] = findings({
      figures: { low: '7', high: '80', x: '?7.5' },
      relations: [
        { kind: 'order', figures: ['high', 'x'] },
        { kind: 'order', figures: ['x', 'low'] },
      ],
    });
    assert.ok(other?.code === 'given-away');
    assert.deepEqual(
      other.because.map(({ kind, value }) => value ?? kind),
      ['7', 'order'],
    );
  });

  test('is a status that is given away', () => {
    const [found] = findings({
      scale: ['low', 'high'],
      figures: { t: '40', x: '?20' },
      statuses: { s: '?low' },
      relations: [
        {
          kind: 'band',
          assessment: 's/assessment',
          of: 'x',
          bands: [
            { status: 'low', to: '50' },
            { status: 'high', from: '50' },
          ],
        },
        { kind: 'order', figures: ['t', 'x'] },
      ],
    });
    assert.ok(found?.code === 'given-away');
    assert.equal(found.key, 'plan#now@indicators/s/assessment');
    assert.deepEqual(
      found.because.map(({ kind }) => kind),
      ['published', 'one-status', 'band', 'order'],
    );
  });

  test('is a relation that cannot be modelled', () => {
    assert.deepEqual(
      findings({
        figures: { a: '10', b: '?3', d: '3' },
        relations: [{ kind: 'standard-deviation', deviation: 'd', of: ['a', 'b'] }],
      }),
      [{ code: 'unmodelled', relation: 'r1', kind: 'standard-deviation', refusal: 'not-linear' }],
    );
  });

  test('is a statement that the values of the record contradict', () => {
    const scenario = { figures: { total: '10', a: '3', b: '?8' }, relations: [sum] };
    const relation = recordOf(scenario).relations![0]!;
    assert.deepEqual(findings(scenario), [
      {
        code: 'contradiction',
        because: [{ kind: 'sum', references: [key('total'), key('a'), key('b')], relation }],
      },
    ]);
  });

  test('is that nothing is proved where there are too many ways to read what does not add up', () => {
    assert.deepEqual(findings(clash(3)), []);
    const found = findings(clash(4));
    assert.deepEqual(found.slice(4), [
      { code: 'not-proved', key: key('total') },
      { code: 'not-proved', key: key('x') },
    ]);
    // and what contradicts what
    assert.deepEqual(
      found
        .slice(0, 4)
        .map(
          (each) => 'because' in each && [each.code, each.because.map(({ kind, value }) => value ?? kind)],
        ),
      Array.from({ length: 4 }, () => ['conflict', ['1', '2', 'public-elsewhere']]),
    );
    const unproved = { lowerClosed: false, upperClosed: false, verdict: 'not-proved' };
    assert.deepEqual(entries(clash(4)), [
      { id: 'indicators/total/actual', ...unproved },
      { id: 'indicators/x/actual', ...unproved },
    ]);
    const result = auditOf(clash(4));
    assert.ok(result.kind === 'audited' && !result.passed);
    assert.deepEqual(
      result.figures.map(({ path, givenAwayBy }) => [path, givenAwayBy]),
      [
        ['/indicators/0/actual', []],
        ['/indicators/1/actual', []],
      ],
    );
  });

  test('is that no status is proved there either', () => {
    const scenario = clash(4);
    const result = auditOf({
      ...scenario,
      scale: ['low', 'high'],
      statuses: { s: '?low' },
      relations: [
        ...scenario.relations!,
        {
          kind: 'band',
          assessment: 's/assessment',
          of: 'x',
          bands: [
            { status: 'low', to: '50' },
            { status: 'high', from: '50' },
          ],
        },
      ],
    });
    assert.ok(result.kind === 'audited');
    assert.deepEqual(result.assessments, [
      {
        key: 'plan#now@indicators/s/assessment',
        path: '/indicators/6/assessment',
        verdict: 'not-proved',
        statuses: [],
        givenAwayBy: [],
      },
    ]);
  });
});

describe('the audit for machines', () => {
  test('has each end as a rational number, with whether it is possible', () => {
    assert.deepEqual(
      entries({
        figures: { total: { value: '1', rounding: '0.1' }, a: '?0.4', b: '?0.6' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      }),
      [
        { id: 'indicators/a/actual', lower: '0', upper: '21/20', lowerClosed: true, upperClosed: false, verdict: 'pass' }, // prettier-ignore
        { id: 'indicators/b/actual', lower: '0', upper: '21/20', lowerClosed: true, upperClosed: false, verdict: 'pass' }, // prettier-ignore
      ],
    );
  });

  test('has no end where there is none, the few whole numbers that are possible, and the statuses', () => {
    assert.deepEqual(
      entries({
        figures: { free: '?5', total: '6', a: '?1', b: '?1' },
        relations: [
          { kind: 'weighted-index', index: 'total', parts: [{ figure: 'a', weight: '2' }, { figure: 'b', weight: '4' }], rounding: '1' }, // prettier-ignore
          { kind: 'bounds', figure: 'a', numbers: 'whole' },
          { kind: 'bounds', figure: 'b', numbers: 'whole' },
        ],
      }).map(({ id, lower, upper, upperClosed, values }) => [id, lower, upper, upperClosed, values]),
      [
        ['indicators/free/actual', '0', undefined, false, undefined],
        ['indicators/a/actual', '1', '3', true, ['1', '3']],
        ['indicators/b/actual', '0', '1', true, ['0', '1']],
      ],
    );
    assert.deepEqual(
      entries({
        figures: { total: '6', a: '?2', b: '4' },
        relations: [sum, { kind: 'bounds', figure: 'a', numbers: 'whole' }],
      }).map(({ lower, upper, values }) => [lower, upper, values]),
      [['2', '2', ['2']]],
    );
    assert.deepEqual(entries({ scale: ['low', 'high'], statuses: { s: '?low' } }), [
      {
        id: 'indicators/s/assessment',
        lowerClosed: false,
        upperClosed: false,
        values: ['low', 'high', '(not assessed)'],
        verdict: 'pass',
      },
    ]);
  });
});
