import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import { cheapestHitting } from '../../../packages/publish/src/protect/hitting-set.ts';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { protect } from '../../../packages/publish/src/protect/withhold.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { count, recordOf, type Scenario } from './scenario.ts';

const proposed = (scenario: Scenario) => propose(recordOf(scenario), []);

describe('what is proposed to be withheld besides', () => {
  test('is nothing where nothing is given away', async () => {
    assert.deepEqual((await proposed({ figures: { a: '?7' } }))?.withhold, []);
  });

  test('is the other part of a total', async () => {
    const relations = [{ kind: 'sum' as const, total: 'total', parts: ['a', 'b', 'c'] }];
    const found = await proposed({ figures: { total: '20', a: '3', b: '?7', c: '10' }, relations });
    assert.deepEqual(found, { withhold: ['indicators/a/actual'], cost: '4', proven: true, bound: '4' });
  });

  test('spares what the record says is dear', async () => {
    const relations = [{ kind: 'sum' as const, total: 'total', parts: ['a', 'b', 'c'] }];
    const weights = [{ of: 'indicators/a', weight: '9' }];
    const found = await proposed({
      figures: { total: '20', a: '3', b: '?7', c: '10' },
      relations,
      protection: { weights },
    });
    assert.deepEqual(found?.withhold, ['indicators/c/actual']);
  });

  test('closes a rectangle in a table whose totals are dear', async () => {
    const sums = [
      ['r1', 'x11', 'x12'],
      ['r2', 'x21', 'x22'],
      ['c1', 'x11', 'x21'],
      ['c2', 'x12', 'x22'],
    ];
    const found = await proposed({
      figures: { r1: '12', r2: '13', c1: '11', c2: '14', x11: '?5', x12: '7', x21: '6', x22: '7' },
      relations: sums.map(([total, ...parts]) => ({ kind: 'sum' as const, total: total!, parts })),
      protection: {
        weights: ['r1', 'r2', 'c1', 'c2'].map((id) => ({ of: `indicators/${id}`, weight: '50' })),
      },
    });
    assert.deepEqual(
      found?.withhold,
      ['x12', 'x21', 'x22'].map((id) => `indicators/${id}/actual`),
    );
    assert.ok(found.proven);
  });

  test('prefers a group to the total', async () => {
    const found = await proposed({
      categories: ['x', 'y', 'z'],
      counts: [
        count('all', 17),
        count('x', 5, 'category', 'x'),
        count('y', '?8', 'category', 'y'),
        count('z', 4, 'category', 'z'),
      ],
    });
    assert.deepEqual(found?.withhold, ['counts/x']);
  });

  test('is none where the yearbook has the figure', async () => {
    assert.equal(
      await proposed({ figures: { a: '?7' }, publicFigures: [{ id: 'y', figure: 'a', value: '7' }] }),
      undefined,
    );
  });

  test('passes the audit once it is decided, at no greater cost than any other choice', async () => {
    const cell = fc.integer({ min: 1, max: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 4, maxLength: 4 }), fc.nat(3), async (cells, secret) => {
        const figures = {
          total: String(cells.reduce((a, b) => a + b)),
          ...Object.fromEntries(
            cells.map((value, index) => [`x${index}`, index === secret ? `?${value}` : String(value)]),
          ),
        };
        const parts = cells.map((_, index) => `x${index}`);
        const record = recordOf({ figures, relations: [{ kind: 'sum', total: 'total', parts }] });
        const found = await propose(record, []);
        const passes = (withhold: readonly string[]): boolean => {
          const guarded = protect(record, { withhold });
          assert.ok(guarded.ok);
          const result = audit([{ record: guarded.record, document: build(guarded.record) }]);
          return result.kind === 'audited' && result.passed;
        };
        assert.ok(found && passes(found.withhold));
        const all = Object.keys(figures).filter((id) => id !== `x${secret}`);
        for (let subset = 0; subset < 2 ** all.length; subset++) {
          const chosen = all.filter((_, index) => subset & (1 << index));
          if (chosen.length * 4 < Number(found.cost))
            assert.ok(!passes(chosen.map((id) => `indicators/${id}/actual`)), `${chosen} is enough`);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('counts below the minimum frequency', () => {
  test('are withheld, zero not', async () => {
    const record = recordOf({
      categories: ['x', 'y', 'z'],
      counts: [
        count('x', 2, 'category', 'x'),
        count('y', 0, 'category', 'y'),
        count('z', 3, 'category', 'z'),
      ],
      protection: { minimumFrequency: '3' },
    });
    const guarded = protect(record, { withhold: [] });
    assert.ok(guarded.ok);
    assert.deepEqual(
      build(guarded.record).counts?.map(({ count: { state } }) => state),
      ['withheld', 'value', 'value'],
    );
  });
});

describe('the cheapest hitting set', () => {
  test('costs what counting through finds', async () => {
    const members = ['a', 'b', 'c', 'd', 'e'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.subarray(members, { minLength: 1 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
        async (sets, costs) => {
          const cost = (member: string) => rational(costs[members.indexOf(member)]!);
          const found = (await cheapestHitting({ sets: sets.map((each) => new Set(each)), cost }))!;
          assert.ok(found.proven && sets.every((set) => set.some((each) => found.chosen.includes(each))));
          let least = Infinity;
          for (let subset = 0; subset < 32; subset++) {
            const chosen = members.filter((_, index) => subset & (1 << index));
            if (sets.every((set) => set.some((each) => chosen.includes(each))))
              least = Math.min(
                least,
                chosen.reduce((sum, each) => sum + cost(each).valueOf(), 0),
              );
          }
          assert.equal(found.cost.valueOf(), least);
        },
      ),
    );
  });

  test('past its limit says what nothing can cost less than', async () => {
    // Of three members each two stand in a set: the linear program takes a half of each, so that a whole choice costs two.
    const sets = [new Set(['a', 'b']), new Set(['b', 'c']), new Set(['a', 'c'])];
    const found = (await cheapestHitting({ sets, cost: () => rational(1) }, 0))!;
    assert.deepEqual([found.proven, found.cost.toFraction(), found.bound.toFraction()], [false, '2', '2']);
    assert.ok((await cheapestHitting({ sets, cost: () => rational(1) }))?.proven);
  });

  test('is none where a set is empty', async () => {
    assert.equal(await cheapestHitting({ sets: [new Set<string>()], cost: () => rational(1) }), undefined);
  });
});
