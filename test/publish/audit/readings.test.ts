import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { contradiction, readings } from '../../../packages/publish/src/audit/readings.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Statement } from '../../../packages/publish/src/statements/statement.ts';
import { collect } from '../../../packages/publish/src/statements/collect.ts';
import { auditOf, recordOf, worked, type Scenario } from './scenario.ts';

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
    assert.deepEqual(contradiction(book, book.statements).map(named).sort(), ['a', 'public-elsewhere', 'public/p']); // prettier-ignore
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

  test('none doubts what everyone knows: that a figure is not negative', () => {
    const book = bookOf({
      figures: { x: '?', low: '-1' },
      relations: [{ kind: 'bounds', figure: 'low', sign: 'any' }],
      publicFigures: [{ id: 'p', figure: 'x', value: '-2' }],
    });
    const found = readings(book, book.statements)!.map((each) => each.map(named).sort().join());
    assert.ok(found.length > 0);
    for (const each of found) assert.ok(each.split(',').includes('non-negative'), each);
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
    assert.deepEqual(
      worked(
        auditOf({
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
        }),
      ),
      { x: '[0, 60]', 's/assessment': 'low | mid' },
    );
  });
});

describe('a record that contradicts itself', () => {
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
