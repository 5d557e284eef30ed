import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { contradiction, readings } from '../../../packages/publish/src/audit/readings.ts';
import type { Linear } from '../../../packages/publish/src/exact/linear.ts';
import { Explorer } from '../../../packages/publish/src/solve/explore.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Statement } from '../../../packages/publish/src/statements/statement.ts';
import { collect } from '../../../packages/publish/src/statements/collect.ts';
import { auditOf, count, recordOf, worked, type Scenario } from './scenario.ts';

const bookOf = (scenario: Scenario) => {
  const record = recordOf(scenario);
  return collect([{ record, document: build(record) }]).book;
};
/** A statement by what it publishes, or by its kind. */
const named = ({ kind, references }: Statement): string =>
  kind === 'published' ? references[0]!.replace(/^.*@(indicators\/)?/, '').replace('/actual', '') : kind;

describe('of several ways to read what does not add up', () => {
  test('each leaves out as little as it can', () => {
    const book = bookOf({
      figures: { a: '1', b: '5' },
      publicFigures: [{ id: 'p', figure: 'a', value: '2' }],
    });
    assert.deepEqual(contradiction(book, book.statements)!.map(named).sort(), ['a', 'public-elsewhere', 'public/p']); // prettier-ignore
    assert.deepEqual(
      readings(book, book.statements)?.map((each) => each.map(named).sort().join()),
      ['b,public-elsewhere,public/p', 'a,b,public-elsewhere', 'a,b,public/p'],
    );
  });

  test('none leaves out what another one shows that it need not', () => {
    // a = 1 or a = 2, and a ≤ b = 1: who holds to a = 2 must doubt that b = 1, or that a ≤ b.
    const book = bookOf({
      figures: { a: '1', b: '1' },
      relations: [{ kind: 'order', figures: ['b', 'a'] }],
      publicFigures: [{ id: 'p', figure: 'a', value: '2' }],
    });
    const found = readings(book, book.statements)!.map((each) => each.map(named).sort().join());
    assert.deepEqual(found.sort(), [
      'a,b,order,public-elsewhere',
      'a,b,order,public/p',
      'b,public-elsewhere,public/p',
      'order,public-elsewhere,public/p',
    ]);
  });

  test('none doubts what everyone knows: signs, bounds, structural zeros, and that there is one status', () => {
    const elsewhere = (value: string) => [{ id: 'p', figure: 'x', value }];
    const doubted: readonly (readonly [kind: string, scenario: Scenario])[] = [
      ['non-negative', { figures: { x: '?' }, publicFigures: elsewhere('-2') }],
      [
        'bounds',
        {
          figures: { x: '?' },
          relations: [{ kind: 'bounds', figure: 'x', upper: '10' }],
          publicFigures: elsewhere('12'),
        },
      ],
      [
        'zero',
        {
          figures: { x: '?' },
          relations: [{ kind: 'zero', figures: ['x'] }],
          publicFigures: elsewhere('3'),
        },
      ],
      [
        'one-status',
        {
          scale: ['good', 'poor'],
          statuses: { a: '?good' },
          counts: [count('good', 1, 'assessment', 'good'), count('poor', 1, 'assessment', 'poor')],
        },
      ],
    ];
    for (const [kind, scenario] of doubted) {
      const book = bookOf(scenario);
      const found = readings(book, book.statements)!.map((each) => each.map(named));
      assert.ok(found.length > 1, kind);
      for (const each of found) assert.ok(each.includes(kind), `${kind} is not in ${each.join()}`);
    }
  });

  test('the one counts that tells most, by its width', () => {
    assert.deepEqual(
      worked(
        auditOf({
          figures: { t: '10', x: '?4' },
          relations: [{ kind: 'order', figures: ['t', 'x'] }],
          publicFigures: [{ id: 'p', figure: 't', value: '12' }],
        }),
      ),
      { x: '[0, 10]' },
    );
  });

  test('the one counts that gives it away, though another one is less wide', () => {
    const result = auditOf({
      figures: { m: '4', hi: '?', x: '?4' },
      relations: [
        { kind: 'weighted-index', index: 'hi', parts: [{ figure: 'm', weight: '25' }] },
        { kind: 'order', figures: ['hi', 'x', 'm'] },
      ],
      publicFigures: [{ id: 'p', figure: 'm', value: '0.2' }],
    });
    assert.equal(worked(result)['x'], '[4, 100]');
    assert.ok(result.kind === 'audited' && !result.passed);
  });

  test('the one counts in which fewer statuses are possible', () => {
    const result = auditOf({
      scale: ['low', 'mid', 'high'],
      figures: { t: '60', x: '?40' },
      statuses: { s: '?low' },
      relations: [
        {
          kind: 'band',
          assessment: 's/assessment',
          of: 'x',
          bands: [
            { status: 'low', to: '50' },
            { status: 'mid', from: '50', to: '80' },
            { status: 'high', from: '80' },
          ],
        },
        { kind: 'order', figures: ['t', 'x'] },
      ],
      publicFigures: [{ id: 'p', figure: 't', value: '100' }],
    });
    assert.deepEqual(worked(result), { x: '[0, 60]', 's/assessment': 'low | mid' });
    // What is ruled out is no reason where more than one is left.
    assert.ok(result.kind === 'audited');
    assert.deepEqual(result.assessments[0]?.givenAwayBy, []);
  });
});

describe('a search that reaches its limit', () => {
  const limit = { kind: 'not-proved', limit: 1 } as const;
  const statuses: Scenario = { scale: ['good', 'poor'], figures: { a: '?5' }, statuses: { s: '?good' } };
  /** The audit where the questions that `reaches` tells reach the limit. */
  const limited = (
    scenario: Scenario,
    question: 'greatest' | 'feasible',
    reaches: (more: unknown) => boolean,
  ) => {
    const original = Explorer.prototype[question] as (argument: unknown) => unknown;
    const replaced = mock.method(Explorer.prototype, question, function (this: Explorer, more: unknown) {
      return reaches(more) ? limit : original.call(this, more);
    } as never);
    try {
      const result = auditOf(scenario);
      assert.ok(result.kind === 'audited');
      return result;
    } finally {
      replaced.mock.restore();
    }
  };

  test('proves nothing of a figure, whichever end it stops at', () => {
    for (const sign of [1n, -1n]) {
      const { figures, passed } = limited(statuses, 'greatest', (expression) => [...(expression as Linear).terms.values()][0]?.s === sign); // prettier-ignore
      assert.deepEqual(figures, [
        {
          key: 'plan#now@indicators/a/actual',
          path: '/indicators/0/actual',
          verdict: 'not-proved',
          lower: { attained: false },
          upper: { attained: false },
          givenAwayBy: [],
        },
      ]);
      assert.equal(passed, false);
    }
  });

  test('proves nothing of a status', () => {
    const { assessments, passed } = limited(statuses, 'feasible', (more) => (more as unknown[]).length > 0);
    assert.deepEqual(assessments, [
      {
        key: 'plan#now@indicators/s/assessment',
        path: '/indicators/1/assessment',
        verdict: 'not-proved',
        statuses: [],
        givenAwayBy: [],
      },
    ]);
    assert.equal(passed, false);
  });

  test('proves nothing where it is not known whether anything satisfies all statements', () => {
    const { figures, assessments } = limited(statuses, 'feasible', () => true);
    assert.deepEqual(
      [...figures, ...assessments].map(({ verdict }) => verdict),
      ['not-proved', 'not-proved'],
    );
  });

  test('leaves the interval of a whole number, but not its values', () => {
    const whole: Scenario = {
      figures: { total: '6', a: '?1', b: '?5' },
      relations: [
        { kind: 'sum', total: 'total', parts: ['a', 'b'] },
        { kind: 'bounds', figure: 'a', numbers: 'whole' },
      ],
    };
    const { figures } = limited(whole, 'feasible', (more) => (more as unknown[]).length > 0);
    assert.deepEqual(
      figures.map(({ verdict, values }) => [verdict, values]),
      [
        ['pass', undefined],
        ['pass', undefined],
      ],
    );
  });
});

describe('a record that contradicts itself', () => {
  test('is told by a status whose band its figure leaves at either end', () => {
    const band = (x: string): Scenario => ({
      scale: ['low', 'mid', 'high'],
      figures: { x },
      statuses: { s: '?mid' },
      relations: [
        {
          kind: 'band',
          assessment: 's/assessment',
          of: 'x',
          bands: [
            { status: 'low', to: '50' },
            { status: 'mid', from: '50', to: '80' },
            { status: 'high', from: '80' },
          ],
        },
      ],
    });
    for (const x of ['?49', '?80']) assert.deepEqual(worked(auditOf(band(x))), { infeasible: 'r1' }, x);
    assert.equal(auditOf(band('?50')).kind, 'audited');
  });

  test('is told by one declared statement, whichever part of it is wrong', () => {
    assert.deepEqual(
      worked(
        auditOf({ figures: { a: '3', b: '4', c: '?5' }, relations: [{ kind: 'order', figures: ['c', 'b', 'a'] }, { kind: 'order', figures: ['c', 'a', 'b'] }] }), // prettier-ignore
      ),
      { infeasible: 'r2' },
    );
  });

  test('is not told by a value that it does not hold', () => {
    const record = recordOf({ figures: { total: '3', a: '4', b: '?' }, relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }] }); // prettier-ignore
    const result = audit([{ record, document: build(record) }]);
    assert.equal(result.kind, 'audited');
  });
});
