import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlanRecord } from '@planglass/model/record';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { ZERO, rational, type Rational } from '../../../packages/publish/src/exact/rational.ts';
import { cheapestChoice } from '../../../packages/publish/src/protect/cheapest.ts';
import { isSatisfiedBy, type Choice, type Clause } from '../../../packages/publish/src/protect/clause.ts';
import { costOf, greedyChoice, type CostAt } from '../../../packages/publish/src/protect/greedy.ts';
import { propose, type SearchLimits } from '../../../packages/publish/src/protect/propose.ts';
import { laddersOf } from '../../../packages/publish/src/protect/ladder.ts';
import { lookAt, openAt } from '../../../packages/publish/src/protect/look.ts';
import { decide } from '../../../packages/publish/src/protect/withhold.ts';
import { choiceByWorlds } from '../../../packages/publish/src/protect/worlds.ts';
import { highs } from '../../../packages/publish/src/solve/solver.ts';
import { generator, grid } from '../../bench/tables.ts';
import { recordOf, type Scenario } from './scenario.ts';

/** A table with totals of rows and columns in which every `every`th row withholds one cell. */
function table(rows: number, columns: number, every: number): PlanRecord {
  const next = generator(7);
  const figures: Record<string, string> = {};
  const relations: NonNullable<Scenario['relations']> = [];
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => 1 + Math.floor(next() * 9)),
  );
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      const secret = r % every === 0 && c === (r * 7) % columns;
      figures[`x${r}-${c}`] = `${secret ? '?' : ''}${value}`;
    }),
  );
  const total = (id: string, parts: string[]): void => {
    figures[id] = String(parts.reduce((sum, each) => sum + Number(figures[each]!.replace('?', '')), 0));
    relations.push({ kind: 'sum', total: id, parts });
  };
  cells.forEach((row, r) =>
    total(
      `r${r}`,
      row.map((_, c) => `x${r}-${c}`),
    ),
  );
  cells[0]!.forEach((_, c) =>
    total(
      `c${c}`,
      cells.map((__, r) => `x${r}-${c}`),
    ),
  );
  return recordOf({ figures, relations });
}

const costs = async (record: PlanRecord, limits: Partial<SearchLimits> = {}) => {
  const { proposal } = await propose(record, [], limits);
  assert.ok(proposal);
  return { proposal, cost: rational(proposal.cost), bound: rational(proposal.bound) };
};

describe('a search that ends at its limit', () => {
  test('reports what it has found, and between what bounds the cheapest lies', async () => {
    const record = table(20, 25, 2);
    const full = await costs(record);
    assert.ok(full.proposal.proven && full.bound.equals(full.cost));
    for (const limits of [{ nodes: 0 }, { nodes: 0, rounds: 12 }]) {
      const { proposal, cost, bound } = await costs(record, limits);
      assert.ok(bound.compare(ZERO) > 0 && bound.compare(full.cost) <= 0, `${proposal.bound} is too much`);
      assert.ok(cost.compare(full.cost) >= 0);
      assert.equal(proposal.proven, bound.compare(cost) >= 0);
    }
  });
});

/** Every cell of a table withheld in one corner of each layer, and nothing else: a table of three dimensions. */
const cube = (side: number): PlanRecord => {
  const record = grid([side, side, side], 0.4);
  return {
    ...record,
    indicators: record.indicators!.map((each) => ({
      ...each,
      actual: { ...each.actual!, confStatus: each.actual?.confStatus === 'N' ? 'N' : 'F' },
    })),
  };
};

describe('a table of three dimensions', () => {
  test('gets a proposal that is enough, and a bound, though the search ends before the cheapest is known', async () => {
    const record = cube(4);
    const { proposal, cost, bound } = await costs(record, { steps: 0 });
    assert.ok(bound.compare(ZERO) > 0 && bound.compare(cost) <= 0);
    assert.equal(proposal.proven, bound.equals(cost));
    const { record: decided } = decide(record, proposal);
    const result = audit([{ record: decided, document: build(decided) }]);
    assert.ok(result.kind === 'audited' && result.passed);
    const full = await costs(record);
    assert.ok(full.bound.compare(bound) >= 0 && full.cost.compare(cost) <= 0);
  });

  test('can be protected by moving every withheld figure to its levels, one after the other', async () => {
    for (const record of [cube(3), cube(4), table(6, 7, 1), table(12, 9, 2)]) {
      const ladders = laddersOf(record, build(record));
      const field = { record, beside: [], ladders };
      const costAt: CostAt = (figure, level) => (level ? ladders.get(figure)!.rungs[level - 1]!.cost : ZERO);
      const { aims, open } = openAt(field)!;
      assert.ok(aims.length > 0);
      const choice = choiceByWorlds(await highs(), aims, { ...open, costAt });
      assert.equal(lookAt(field)(choice).kind, 'enough');
      assert.equal(lookAt(field)(new Map()).kind, 'narrow');
      const all = [...ladders].map(([figure, { rungs }]) => [figure, rungs.length] as const);
      assert.ok(
        costOf(choice, costAt)
          .mul(2)
          .compare(costOf(new Map(all), costAt)) < 0,
      );
    }
  });
});

/** Sets of which one member each must be chosen, at a cost of one. */
function covering(members: number, sets: number, size: number, seed: number): Clause[] {
  const next = generator(seed);
  return Array.from({ length: sets }, () => {
    const weights = new Map<string, number[]>();
    while (weights.size < size) weights.set(`f${Math.floor(next() * members)}`, [0, 1]);
    return { need: 1, weights };
  });
}
const one: CostAt = (_, level) => rational(level);

describe('the cheapest choice', () => {
  test('past its limit is what the solver has found where that is better, with its bound', async () => {
    const clauses = covering(40, 80, 4, 2 * 7919);
    const greedy = costOf(greedyChoice(clauses, one)!, one);
    const limited = (await cheapestChoice(clauses, one, { nodes: 1 }))!;
    const full = (await cheapestChoice(clauses, one))!;
    assert.ok(!limited.proven && full.proven);
    const [cost, least] = [limited, full].map(({ choice }) => costOf(choice!, one)) as [Rational, Rational];
    assert.ok(cost.compare(greedy) < 0, `${cost.toFraction()} is no better than ${greedy.toFraction()}`);
    assert.ok(limited.bound.compare(least) <= 0 && least.compare(cost) <= 0);
    assert.ok(clauses.every((clause) => isSatisfiedBy(clause, limited.choice!)));
  });

  test('without a node is the greedy one, with the bound of the linear program', async () => {
    // Of three members each two stand in a set: the linear program takes a half of each, so that a whole choice costs two.
    const clauses = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ].map((set): Clause => ({
      need: 1,
      weights: new Map(set.map((each) => [each, [0, 1]])),
    }));
    const found = (await cheapestChoice(clauses, one, { nodes: 0 }))!;
    assert.deepEqual([costOf(found.choice!, one).toFraction(), found.bound.toFraction()], ['2', '2']);
  });

  test('without a solver is the greedy one, of which nothing is proved', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('no WebAssembly here'));
    const clauses = [{ need: 1, weights: new Map([['a', [0, 1]]]) }];
    const found = (await cheapestChoice(clauses, one, { load }))!;
    assert.deepEqual([[...found.choice!], found.proven, found.bound.toFraction()], [[['a', 1]], false, '0']);
    const up: Clause = { need: 1, weights: new Map([['a', [0, 1]]]) };
    const down: Clause = { need: 1, weights: new Map([['a', [1, 0]]]) };
    const none = (await cheapestChoice([up, down], one, { load }))!;
    assert.deepEqual([none.choice, none.proven], [undefined, false]);
  });

  test('of clauses that have no figure in common is the cheapest of each', async () => {
    const groups = [covering(9, 12, 3, 5), covering(7, 9, 2, 11)].map((clauses, at) =>
      clauses.map(({ need, weights }): Clause => ({
        need,
        weights: new Map([...weights].map(([figure, own]) => [`${at}-${figure}`, own])),
      })),
    );
    const each = await Promise.all(groups.map((clauses) => cheapestChoice(clauses, one)));
    const all = (await cheapestChoice(groups.flat(), one))!;
    assert.equal(all.parts.length, groups.length);
    assert.equal(
      all.bound.toFraction(),
      each.reduce((sum, found) => sum.add(found!.bound), ZERO).toFraction(),
    );
    const again = (await cheapestChoice(groups.flat(), one, { solved: all.parts }))!;
    assert.deepEqual([again.steps, again.choice], [0, all.choice]);
  });

  test('is none where a clause has no figure, or no choice satisfies all', async () => {
    assert.equal(await cheapestChoice([{ need: 1, weights: new Map() }], one), undefined);
    const up: Clause = { need: 1, weights: new Map([['a', [0, 1]]]) };
    const down: Clause = { need: 1, weights: new Map([['a', [1, 0]]]) };
    assert.equal(await cheapestChoice([up, down], one), undefined);
    assert.equal(greedyChoice([up, down], one), undefined);
  });

  test('costs what counting through finds, on ladders, with weights and with conflicts', async () => {
    const figures = ['a', 'b', 'c', 'd'];
    const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    const clause = fc
      .record({
        need: fc.integer({ min: 1, max: 5 }),
        weights: fc.array(weights, { minLength: 4, maxLength: 4 }),
      })
      .map(({ need, weights: all }): Clause => ({
        need,
        weights: new Map(all.map((own, at) => [figures[at]!, own])),
      }));
    const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 4, maxLength: 4 });
    let some = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(clause, { minLength: 1, maxLength: 5 }), steps, async (clauses, own) => {
        const costAt: CostAt = (figure, level) => {
          const [first, second] = own[figures.indexOf(figure)]!;
          return rational(level === 0 ? 0 : level === 1 ? first : first + second);
        };
        let least: Rational | undefined;
        for (let number = 0; number < 81; number++) {
          const choice: Choice = new Map(
            figures.map((figure, at) => [figure, Math.floor(number / 3 ** at) % 3]),
          );
          const cost = costOf(choice, costAt);
          if (clauses.every((each) => isSatisfiedBy(each, choice)) && !(least && least.compare(cost) <= 0))
            least = cost;
        }
        const found = await cheapestChoice(clauses, costAt);
        assert.equal(found && costOf(found.choice!, costAt).toFraction(), least?.toFraction());
        assert.ok(!found || clauses.every((each) => isSatisfiedBy(each, found.choice!)));
        // What is known of some of the clauses already changes nothing.
        const before = await cheapestChoice(clauses.slice(1), costAt);
        const after = await cheapestChoice(clauses, costAt, { solved: before?.parts ?? [] });
        assert.equal(after && costOf(after.choice!, costAt).toFraction(), least?.toFraction());
        const quick = greedyChoice(clauses, costAt);
        const cheaper = await cheapestChoice(clauses, costAt, { enough: quick });
        assert.equal(cheaper && costOf(cheaper.choice!, costAt).toFraction(), least?.toFraction());
        assert.ok(!quick || (least && clauses.every((each) => isSatisfiedBy(each, quick))));
        if (least) some++;
      }),
      { numRuns: 150 },
    );
    assert.ok(some > 30, `${some} of 150 can be satisfied`);
  });
});

const small = table(5, 6, 2);

describe('the same record', () => {
  test('gives the same proposal, byte by byte, in every run and process', async () => {
    const run = async () => JSON.stringify(await propose(small, []));
    const first = await run();
    for (let index = 1; index < 20; index++) assert.equal(await run(), first);
    const script = `
      import { propose } from ${JSON.stringify(import.meta.resolve('../../../packages/publish/src/protect/propose.ts'))};
      process.stdout.write(JSON.stringify(await propose(${JSON.stringify(small)}, [])));`;
    for (let index = 0; index < 2; index++) {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
      });
      assert.equal(stdout, first, stderr);
    }
  });

  test('costs the same in whatever order its indicators and relations stand', async () => {
    const { cost } = await costs(small);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(small.indicators!, { minLength: small.indicators!.length }),
        fc.shuffledSubarray(small.relations!, { minLength: small.relations!.length }),
        async (indicators, relations) => {
          const other = await costs({ ...small, indicators, relations });
          assert.ok(other.proposal.proven && other.cost.equals(cost));
        },
      ),
      { numRuns: 5 },
    );
  });
});
