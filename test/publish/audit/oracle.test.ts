import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { constant, scale, unknown } from '../../../packages/publish/src/exact/linear.ts';
import { rational, ZERO } from '../../../packages/publish/src/exact/rational.ts';
import { Explorer, holds, type Extreme, type Search } from '../../../packages/publish/src/solve/explore.ts';
import { isProved, type Proof } from '../../../packages/publish/src/solve/proof.ts';
import { loadSolver } from '../../../packages/publish/src/solve/solver.ts';
import type { Constraint, System } from '../../../packages/publish/src/solve/system.ts';
import { PROGRAMS, requireProgram } from '../../browsers/find.ts';
import { runs } from '../../mutation/thoroughness.ts';
import { GREATEST, systems } from './systems.ts';

const solver = await loadSolver();
const GUIDED = { solver, guidedFrom: 0 };

/** What the explorer says of the greatest first unknown, with its own proof checked: the same with a solver's advice and without. */
function greatestOf(system: System): Extreme {
  const found = checked(system, {});
  assert.deepEqual(summary(checked(system, GUIDED)), summary(found));
  return found;
}

const summary = (found: Extreme): unknown =>
  found.kind === 'greatest' ? [found.value.toFraction(), found.attained] : found.kind;

function checked(system: System, search: Search): Extreme {
  const explorer = new Explorer(system, search);
  const found = explorer.greatest(unknown(0));
  explorer.close();
  if (found.kind === 'contradiction')
    assert.ok(isProved(found.proof, system), 'the contradiction is not proved');
  if (found.kind === 'greatest') {
    const claim = { expression: unknown(0), bound: found.value };
    assert.ok(isProved(found.proof, system, claim), 'the bound is not proved');
    const { point } = found;
    assert.ok(point[0]!.equals(found.value) || !found.attained);
    if (found.attained) assert.ok(isWorld(system, point), 'the witness is no world');
  }
  return found;
}

const isWorld = ({ constraints, choices, whole }: System, point: ReturnType<typeof rational>[]): boolean =>
  holds(constraints, point) &&
  choices.every(({ alternatives }) => alternatives.some((each) => holds(each, point))) &&
  [...whole].every((index) => point[index]!.d === 1n);

/** Every point with whole numbers that satisfies a system. */
function* worlds(system: System): Generator<ReturnType<typeof rational>[]> {
  const total = (GREATEST + 1) ** system.unknowns;
  for (let number = 0; number < total; number++) {
    const point = Array.from({ length: system.unknowns }, (_, index) =>
      rational(Math.floor(number / (GREATEST + 1) ** index) % (GREATEST + 1)),
    );
    if (isWorld(system, point)) yield point;
  }
}

function compareWithEnumeration(system: System): void {
  const values = [...worlds(system)].map(([first]) => first!.valueOf());
  const found = greatestOf(system);
  if (!values.length) assert.equal(found.kind, 'contradiction');
  else {
    assert.ok(found.kind === 'greatest' && found.attained);
    assert.equal(found.value.valueOf(), Math.max(...values));
  }
}

describe('whole numbers, counted through', () => {
  test('have the greatest value that is found', () => {
    fc.assert(fc.property(systems(['<=', '='], 'whole'), compareWithEnumeration), runs(300, 12));
  });
  test('have it under strict bounds too', () => {
    fc.assert(fc.property(systems(['<', '<=', '='], 'whole'), compareWithEnumeration), runs(300, 12));
  });
  test('have it where only one of several alternatives holds', () => {
    fc.assert(fc.property(systems(['<', '<='], 'whole', true), compareWithEnumeration), runs(300, 12));
  });
});

describe('rational numbers', () => {
  test('have the greatest value that an independent solver finds', () => {
    const generated = fc.sample(systems(['<=', '='], 'any'), { ...runs(120, 8), seed: 2023 });
    let feasible = 0;
    for (const system of generated) {
      const found = greatestOf(system);
      const expected = glpsol(system);
      if (expected === undefined) assert.equal(found.kind, 'contradiction');
      else {
        feasible++;
        assert.ok(found.kind === 'greatest');
        assert.ok(
          Math.abs(found.value.valueOf() - expected) < 1e-7,
          `${found.value.toFraction()} ≠ ${expected}`,
        );
      }
    }
    assert.ok(
      feasible > generated.length / 4 && feasible < generated.length,
      `${feasible} of ${generated.length} are feasible`,
    );
  });

  test('come no nearer to a strict bound than a world can', () => {
    fc.assert(
      fc.property(systems(['<', '<='], 'any', true), (system) => {
        const found = greatestOf(system);
        if (found.kind !== 'greatest') return;
        // Just below what is not attained there is a world: the bound is the least one.
        const near = found.value.sub(rational('1/1000000'));
        const row: Constraint = {
          expression: { constant: near, terms: new Map([[0, rational(-1)]]) },
          sense: '<=',
          statement: -1,
        };
        const inside = new Explorer({ ...system, constraints: [...system.constraints, row] }).feasible([]);
        assert.equal(inside.kind, 'greatest');
      }),
      runs(3000, 25),
    );
  });

  test('without a bound are unbounded', () => {
    const system: System = { unknowns: 2, whole: new Set([1]), choices: [], constraints: [] };
    for (const search of [{}, GUIDED]) {
      assert.equal(new Explorer(system, search).greatest(unknown(0)).kind, 'unbounded');
      assert.equal(new Explorer(system, search).greatest(scale(unknown(1), rational(-1))).kind, 'unbounded');
    }
  });
});

describe('a proof', () => {
  const found = () =>
    fc.sample(systems(['<=', '='], 'whole'), { numRuns: 40, seed: 7 }).flatMap((one) => {
      const found = new Explorer(one).greatest(unknown(0));
      return found.kind === 'greatest' ? [{ one, found }] : [];
    });

  test('is refused for a bound that is any lower', () => {
    const each = found();
    assert.ok(each.length > 10);
    for (const { one, found } of each) {
      const bound = found.value.sub(rational('1/1000'));
      assert.ok(!isProved(found.proof, one, { expression: unknown(0), bound }));
    }
  });

  test('is refused with a branch left out, or a row of the wrong sign', () => {
    const split = found().find(({ found }) => found.proof.kind === 'split');
    assert.ok(split, 'no proof has a branch');
    const claim = { expression: unknown(0), bound: split.found.value };
    const { branches } = split.found.proof as Extract<Proof, { kind: 'split' }>;
    const cut = { ...split.found.proof, branches: [branches[0]] } as unknown as Proof;
    assert.ok(!isProved(cut, split.one, claim));
    const row: Proof = {
      kind: 'rows',
      combination: new Map([[split.one.constraints.length - 1, rational(-1)]]),
    };
    assert.ok(!isProved(row, split.one, { expression: constant(ZERO), bound: rational(-1) }));
  });
});

/** The greatest first unknown by GLPK in exact arithmetic; undefined where there is no solution. */
function glpsol({ unknowns, constraints }: System): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-glpk-'));
  try {
    const text = (terms: Constraint['expression']['terms']): string =>
      [...terms].map(([index, factor]) => `${factor.s < 0n ? '-' : '+'} ${factor.n} x${index}`).join(' ') ||
      '0 x0';
    const lines = constraints.map(
      ({ expression, sense }, index) =>
        ` c${index}: ${text(expression.terms)} ${sense} ${expression.constant.neg().toFraction()}`,
    );
    const free = Array.from({ length: unknowns }, (_, index) => ` x${index} free`);
    const model = ['Maximize', ' o: x0', 'Subject To', ...lines, 'Bounds', ...free, 'End', ''].join('\n');
    writeFileSync(join(folder, 'model.lp'), model);
    const run = spawnSync(
      requireProgram(PROGRAMS.glpsol),
      ['--exact', '--lp', 'model.lp', '-o', 'out.txt', '-w', 'raw.txt'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (run.error) throw run.error;
    const [, status, objective] =
      /^s bas \d+ \d+ (\w) \w (\S+)/m.exec(readFileSync(join(folder, 'raw.txt'), 'utf8')) ?? [];
    return status === 'f' ? Number(objective) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
