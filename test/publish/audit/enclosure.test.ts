import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { Reading } from '../../../packages/publish/src/audit/reading.ts';
import { constant, unknown } from '../../../packages/publish/src/exact/linear.ts';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import { above, atMost, below } from '../../../packages/publish/src/relations/claims.ts';
import { Book } from '../../../packages/publish/src/statements/book.ts';
import { statement } from '../../../packages/publish/src/statements/claims.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { recordOf } from './scenario.ts';

const ONE = constant(rational(1));
const between = (lower: string, upper: string) => ({ lower: rational(lower), upper: rational(upper) });

/** One figure between nought and a number of which only an enclosure is known. */
function reading(upper: ReturnType<typeof between>): { book: Book; reading: Reading } {
  const book = new Book();
  book.addNumber({
    key: 'a',
    path: '/a',
    held: '10',
    whole: false,
    nonNegative: true,
    floors: [],
    ceilings: [],
    secret: true,
  });
  const said = statement({ kind: 'annual-growth', id: 'r1', references: ['a'] }, 0, [
    atMost(constant(rational(0)), unknown(0)),
    below(unknown(0), upper, ONE, true),
  ]);
  book.statements.push(said);
  return { book, reading: new Reading(book, [said]) };
}

const verdict = (upper: ReturnType<typeof between>, required: string): string => {
  const { book, reading: each } = reading(upper);
  return each.figure(book.numbers.get('a')!, { lower: rational(5), upper: rational(required) }).verdict;
};

describe('an enclosure of an irrational number', () => {
  test('passes where its inner end does, and fails where its outer end does', () => {
    assert.equal(verdict(between('12', '12.1'), '12'), 'pass');
    assert.equal(verdict(between('12', '12.1'), '12.2'), 'narrow');
  });

  test('between whose ends a level lies leaves it not proved', () => {
    assert.equal(verdict(between('12', '12.1'), '12.05'), 'not-proved');
    assert.equal(verdict(between('12.05', '12.05'), '12.06'), 'narrow');
  });

  test('shows in a statement only where it is one', () => {
    assert.equal(above(unknown(0), between('2', '2'), ONE, true).outer, undefined);
    assert.ok(above(unknown(0), between('2', '2.1'), ONE, true).outer);
  });
});

describe('a status of which an enclosure decides', () => {
  test('is not proved where it tells neither that one is possible nor that it is not', () => {
    const book = new Book();
    book.addAssessment({ key: 'a/assessment', path: '/a', held: 'on', secret: true }, ['on', 'late']);
    const [on, late] = [...book.assessments.get('a/assessment')!.statuses.values()];
    const one = statement({ kind: 'one-status', references: ['a/assessment'] }, 0, [
      atMost(on!, ONE),
      atMost(constant(rational(0)), on!),
      atMost(ONE, { ...on!, terms: new Map([...on!.terms, ...late!.terms]) }),
    ]);
    // Late is one at most where the number is at least one: which its enclosure leaves open.
    const said = statement({ kind: 'band', id: 'r1', references: ['a/assessment'] }, 1, [
      atMost(constant(rational(0)), late!),
      below(late!, between('0.9', '1.1'), ONE, true),
      below([...book.assessments.get('a/assessment')!.statuses.values()][2]!, between('0', '0'), ONE, true),
    ]);
    book.statements.push(one, said);
    const found = new Reading(book, [one, said]).assessment(book.assessments.get('a/assessment')!);
    assert.equal(found.verdict, 'not-proved');
  });
});

describe('a relation to a figure that is shown without a number', () => {
  for (const state of ['missing', 'not-applicable'] as const)
    test(`is a problem that says so: ${state}`, () => {
      const record = recordOf({
        figures: { total: '10', a: '?3', b: '7' },
        relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
      });
      const indicators = record.indicators!.map((each) =>
        each.id === 'b' ? { ...each, actual: { state, confStatus: 'F' as const } } : each,
      ) as typeof record.indicators;
      const changed = { ...record, indicators: indicators! };
      const result = audit([{ record: changed, document: build(changed) }]);
      assert.ok(result.kind === 'refused');
      assert.deepEqual(result.problems, [
        { code: 'figure-without-number', path: '/relations/0', args: { figure: 'indicators/b/actual' } },
      ]);
    });

  test('is a problem for a share in words too', () => {
    const record = {
      ...recordOf({ figures: { whole: '10', part: '?3' } }),
      shares: [
        {
          id: 'most',
          of: 'indicators' as const,
          predicate: 'done',
          confStatus: 'F' as const,
          share: { state: 'words' as const, words: 'the vast majority', confStatus: 'F' as const },
        },
      ],
      relations: [
        {
          id: 'r1',
          kind: 'share' as const,
          share: 'shares/most',
          part: 'indicators/part/actual',
          whole: 'indicators/whole/actual',
        },
      ],
    };
    const result = audit([{ record, document: build(record) }]);
    assert.ok(result.kind === 'refused');
    assert.deepEqual(
      result.problems.map(({ code, args }) => `${code} ${args['figure']}`),
      ['figure-without-number shares/most'],
    );
  });
});
