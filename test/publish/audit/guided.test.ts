import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { certify, verify } from '../../../packages/publish/src/audit/certificate.ts';
import { auditEntries } from '../../../packages/publish/src/audit/json.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { scale, unknown } from '../../../packages/publish/src/exact/linear.ts';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import { Explorer, type Search } from '../../../packages/publish/src/solve/explore.ts';
import { isProved } from '../../../packages/publish/src/solve/proof.ts';
import { loadSolver, type Advice, type Solver } from '../../../packages/publish/src/solve/solver.ts';
import type { Constraint, System } from '../../../packages/publish/src/solve/system.ts';
import { grid } from '../../bench/tables.ts';
import { runs } from '../../mutation/thoroughness.ts';
import { linear, systems } from './systems.ts';

const solver = await loadSolver();

/** A table with sums of rows and columns, all of its cells unknown, zero or more, and weighted so that basic solutions are no whole numbers. */
function table(rows: number, columns: number, weight: (cell: number) => string): System {
  const cells = rows * columns;
  const sum = (line: readonly number[]): Constraint => ({
    expression: {
      constant: line.reduce((all, cell) => all.sub(rational(weight(cell)).mul((cell * 7) % 11)), rational(0)),
      terms: new Map(line.map((cell) => [cell, rational(weight(cell))])),
    },
    sense: '=',
    statement: 0,
  });
  const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
  return {
    unknowns: cells,
    whole: new Set(),
    choices: [],
    constraints: [
      ...range(rows).map((row) => sum(range(columns).map((column) => row * columns + column))),
      ...range(columns).map((column) => sum(range(rows).map((row) => row * columns + column))),
      ...range(cells).map((cell): Constraint => ({
        expression: { constant: rational(0), terms: new Map([[cell, rational(-1)]]) },
        sense: '<=',
        statement: 1,
      })),
    ],
  };
}

/** Both ends of the first unknowns, as text, each with its proof checked. */
function ends(system: System, search: Search, unknowns = Math.min(system.unknowns, 8)): string[] {
  const explorer = new Explorer(system, search);
  const found = Array.from({ length: unknowns * 2 }, (_, index) => {
    const expression = scale(unknown(index >> 1), rational(index % 2 ? -1 : 1));
    const end = explorer.greatest(expression);
    if (end.kind === 'contradiction') assert.ok(isProved(end.proof, system));
    if (end.kind !== 'greatest') return end.kind;
    assert.ok(isProved(end.proof, system, { expression, bound: end.value }), 'a bound is not proved');
    return `${end.value.toFraction()} ${end.attained}`;
  });
  explorer.close();
  return found;
}

/** Counts the bases that are proposed. */
function counting(): { by: Solver; proposed: () => number } {
  let count = 0;
  const by: Solver = {
    open: (layout, start) => {
      const adviser = solver.open(layout, start);
      return {
        close: () => adviser.close(),
        maximise: (objective) => {
          const advice = adviser.maximise(objective);
          if (advice.basis) count++;
          return advice;
        },
      };
    },
  };
  return { by, proposed: () => count };
}

/** The solver with something else in place of its advice. */
const lying = (lie: (advice: Advice, count: number) => Advice): Solver => {
  let count = 0;
  return {
    open: (layout, start) => {
      const adviser = solver.open(layout, start);
      return {
        close: () => adviser.close(),
        maximise: (objective) => lie(adviser.maximise(objective), count++),
      };
    },
  };
};

const LIARS: Record<string, Solver> = {
  'throws when it is asked': lying(() => {
    throw new Error('out of memory');
  }),
  'throws when it is opened': {
    open: () => {
      throw new Error('out of memory');
    },
  },
  'says that everything is infeasible': lying(() => ({ status: 'infeasible' })),
  'says that everything is unbounded': lying(({ basis }) => ({
    status: 'unbounded',
    ...(basis ? { basis } : {}),
  })),
  'fails every second time': lying((advice, count) => (count % 2 ? { status: 'failed' } : advice)),
  'says optimal without a basis': lying(() => ({ status: 'optimal' })),
  'returns what is not a number': lying(({ basis }) => ({
    status: 'optimal',
    ...(basis ? { basis: { columns: Array.from(basis.columns, () => NaN), lines: basis.lines } } : {}),
  })),
  'returns the basis of another problem': lying(() => ({
    status: 'optimal',
    basis: { columns: [1, 1, 0], lines: [2, 2] },
  })),
  'returns a basis that is not optimal': lying((advice) => ({
    status: 'optimal',
    ...(advice.basis
      ? { basis: { columns: Array.from(advice.basis.columns).reverse(), lines: advice.basis.lines } }
      : {}),
  })),
  'returns a singular basis': lying(({ basis }) => ({
    status: 'optimal',
    ...(basis
      ? { basis: { columns: Array.from(basis.columns, () => 1), lines: Array.from(basis.lines, () => 1) } }
      : {}),
  })),
  'never starts from the basis it has': {
    open: (layout) => solver.open(layout),
  },
};

describe('advice in floats', () => {
  test('settles tables whose basic solutions are fractions, with the proofs of exact numbers', () => {
    for (const [name, weight] of Object.entries({
      whole: () => '1',
      decimal: (cell: number) => `${1 + (cell % 5)}.${(cell * 37) % 100}`,
      long: (cell: number) => `${(cell * 7919 + 1) % 10007}.${(cell * 104729 + 3) % 1000003}`,
    })) {
      const system = table(4, 5, weight);
      const { by, proposed } = counting();
      assert.deepEqual(ends(system, { solver: by, guidedFrom: 0 }), ends(system, {}), name);
      assert.ok(proposed() >= 6, `${name}: ${proposed()} bases`);
    }
  });

  test('changes no interval of random systems', () => {
    for (const kind of ['any', 'whole'] as const)
      fc.assert(
        fc.property(systems(['<', '<=', '='], kind, true), (system) => {
          assert.deepEqual(ends(system, { solver, guidedFrom: 0 }), ends(system, {}));
        }),
        runs(150, 8),
      );
  });

  test('is not asked for where few figures hang together', () => {
    const { by, proposed } = counting();
    ends(
      table(4, 5, () => '1'),
      { solver: by },
    );
    assert.equal(proposed(), 0);
    ends(
      table(8, 8, () => '1'),
      { solver: by },
    );
    assert.ok(proposed() > 0);
  });

  test('shows that bounds contradict a sum, and sums each other', () => {
    const cell = (index: number) =>
      linear(
        [0, 0, 0].map((_, each) => (each === index ? -1 : 0)),
        0,
      );
    const bounds = [0, 1, 2].map((index): Constraint => ({
      expression: cell(index),
      sense: '<=',
      statement: 1,
    }));
    const sum = (coefficients: readonly number[], constant: number): Constraint => ({
      expression: linear(coefficients, constant),
      sense: '=',
      statement: 0,
    });
    for (const sums of [[sum([1, 1, 1], 5)], [sum([1, 1, 1], -5), sum([1, 1, 0], -3), sum([0, 0, 1], -4)]]) {
      const system: System = {
        unknowns: 3,
        whole: new Set(),
        choices: [],
        constraints: [...sums, ...bounds],
      };
      assert.equal(ends(system, { solver, guidedFrom: 0 })[0], 'contradiction');
    }
  });

  test('is only where the exact simplex method goes on from', () => {
    // Too large to begin anew: a basis that is feasible and not optimal has to be enough.
    const system = table(33, 33, () => '1');
    const feasible: Solver = {
      open: (layout, start) => {
        const adviser = solver.open(layout, start);
        return { close: () => adviser.close(), maximise: () => adviser.maximise([]) };
      },
    };
    assert.deepEqual(ends(system, { solver: feasible }, 3), ends(system, { solver }, 3));
  });

  test('gives the same answers and points a second time', () => {
    const points = (): string => {
      const explorer = new Explorer(
        table(9, 9, (cell) => `${1 + (cell % 3)}.5`),
        { solver },
      );
      const found = Array.from({ length: 40 }, (_, index) => explorer.greatest(unknown(index)));
      explorer.close();
      return found
        .map((each) => (each.kind === 'greatest' ? each.point.map((value) => value.toFraction()).join() : ''))
        .join('\n');
    };
    assert.equal(points(), points());
  });
});

describe('an audit with a solver', () => {
  const record = grid([12, 12], 0.6);
  const document = build(record);
  const entriesWith = (by: Solver | undefined) => {
    const result = audit([{ record, document }], { solver: by });
    assert.ok(result.kind === 'audited');
    return { entries: auditEntries(result), certificate: certify(result) };
  };

  test('says the same as one without, and its certificate is verified without', () => {
    const { by, proposed } = counting();
    const { entries, certificate } = entriesWith(by);
    assert.ok(proposed() > 0);
    assert.ok(entries.length > 5);
    assert.deepEqual(entries, entriesWith(undefined).entries);
    assert.deepEqual(verify(certificate, [{ record, document }]), []);
  });

  test('is the same byte for byte however often it is made', () => {
    const texts = Array.from({ length: 5 }, () => JSON.stringify(entriesWith(solver)));
    assert.equal(new Set(texts).size, 1);
  });

  test('closes all that it has opened', () => {
    let open = 0;
    entriesWith({
      open: (layout, start) => {
        const adviser = solver.open(layout, start);
        open++;
        return {
          maximise: (objective) => adviser.maximise(objective),
          close: () => {
            open--;
            adviser.close();
          },
        };
      },
    });
    assert.equal(open, 0);
  });
});

describe('a solver that', () => {
  const tables = [table(3, 4, () => '1'), table(3, 3, (cell) => `${1 + (cell % 5)}.5`)];
  const random = fc.sample(systems(['<', '<=', '='], 'any'), { numRuns: 40, seed: 5 });
  const expected = [...tables, ...random].map((system) => ends(system, {}));
  for (const [name, liar] of Object.entries(LIARS))
    test(`${name} changes no answer`, () => {
      [...tables, ...random].forEach((system, index) =>
        assert.deepEqual(ends(system, { solver: liar, guidedFrom: 0 }), expected[index]),
      );
    });

  test('fails where the exact method would not end leaves everything not proved', () => {
    const system = table(33, 33, () => '1');
    const failing = lying(() => ({ status: 'failed' }));
    assert.deepEqual(ends(system, { solver: failing }, 1), ['not-proved', 'not-proved']);
  });
});
