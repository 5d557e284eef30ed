import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CountGroup } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { bytesOf } from '../canaries.ts';

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;
const DEPARTMENTS = ['a', 'b'] as const;
const NATURES = ['binding', 'anticipatory'] as const;
const DISTRICTS = ['north', 'south'] as const;

/** The number of tasks: in all, of a group, or of a cell; withheld where it ends with a question mark. */
type Said = [number: string, by?: string, and?: string];

const groupOf = (name: string): { by: string; key: string } => {
  const [by, key] = name.split(':') as [string, string];
  return { by, key };
};

const codelist = (id: string, codes: readonly string[]) => ({
  id,
  name: id,
  codes: codes.map((code) => ({ id: code, name: code, ...F })),
});

function recordOf(counts: readonly Said[]): PlanRecord {
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'plan', name: 'Plan' },
    release: { id: 'r1', title: 'Report', stage: 'final' },
    codelists: [codelist('department', DEPARTMENTS), codelist('district', DISTRICTS)],
    counts: counts.map(([number, by, and], at) => ({
      id: `c${at}`,
      of: 'indicators',
      ...(by ? { group: { ...groupOf(by), ...(and ? { and: groupOf(and) } : {}) } as CountGroup } : {}),
      count: { state: 'value', value: number.replace('?', ''), ...(number.endsWith('?') ? N : F) },
    })),
  };
}

const passes = (counts: readonly Said[]): boolean => publishRecord(bytesOf(recordOf(counts))).ok;

describe('a withheld count is worked out', () => {
  const TOLD: [name: string, counts: Said[]][] = [
    [
      'from the other groups of two breakdowns without a stated total',
      [
        ['5', 'department:a'],
        ['7?', 'department:b'],
        ['4', 'nature:binding'],
        ['8', 'nature:anticipatory'],
      ],
    ],
    [
      'from a row of which a cell is not stated',
      [['5', 'department:a'], ['3', 'department:a', 'nature:anticipatory'], ['9', 'nature:binding'], ['7?', 'department:b', 'nature:binding']], // prettier-ignore
    ],
    [
      'from the bound that two margins leave to the cell that they share',
      [['100'], ['90', 'department:a'], ['50', 'nature:binding'], ['41?', 'department:a', 'nature:binding']],
    ],
    [
      'from a chain of tables',
      [
        ['10', 'department:a', 'nature:binding'],
        ['0', 'department:a', 'nature:anticipatory'],
        ['0', 'department:b', 'nature:binding'],
        ['10', 'department:b', 'nature:anticipatory'],
        ['8', 'nature:binding', 'district:north'],
        ['2', 'nature:binding', 'district:south'],
        ['3', 'nature:anticipatory', 'district:north'],
        ['7', 'nature:anticipatory', 'district:south'],
        ['8?', 'department:a', 'district:north'],
      ],
    ],
    [
      'from the same count, stated once more with its groups the other way round',
      [
        ['4?', 'department:a', 'nature:binding'],
        ['4', 'nature:binding', 'department:a'],
      ],
    ],
    ['from the same total, stated once more', [['4?'], ['4']]],
  ];
  for (const [name, counts] of TOLD) it(name, () => assert.ok(!passes(counts)));

  it('and not where the rest leaves it free', () => {
    assert.ok(passes([['5', 'department:a'], ['7?', 'department:b'], ['4', 'nature:binding'], ['8?', 'nature:anticipatory']])); // prettier-ignore
    assert.ok(passes([['100'], ['50', 'department:a'], ['50', 'nature:binding'], ['20?', 'department:a', 'nature:binding']])); // prettier-ignore
  });

  it('never, in a table of two by two that passes, as every table shows that agrees with what is published', () => {
    const cell = fc.integer({ min: 0, max: 4 });
    const kind = fc.constantFrom('published', 'withheld', 'unstated');
    let passed = 0;
    fc.assert(
      fc.property(
        fc.tuple(cell, cell, cell, cell),
        fc.array(kind, { minLength: 9, maxLength: 9 }),
        (truth, kinds) => {
          // prettier-ignore
          const figures = FIGURES.map((figure, at) => ({ ...figure, kind: kinds[at]!, value: figure.of(truth) }));
          const stated = figures.filter(({ kind: each }) => each !== 'unstated');
          const hidden = stated.filter(({ kind: each, value }) => each === 'withheld' && value > 0);
          if (!hidden.length) return;
          if (!passes(stated.map(({ value, kind: each, said }): Said => [`${value}${each === 'withheld' ? '?' : ''}`, ...said]))) return; // prettier-ignore
          passed++;
          const worlds = TABLES.filter((table) => stated.every(({ kind: each, value, of }) => each === 'withheld' || of(table) === value)); // prettier-ignore
          for (const { of, value } of hidden) {
            const values = worlds.map(of);
            assert.ok(Math.min(...values) < value || Math.max(...values) > value, `${value} is told by ${JSON.stringify(stated)}`); // prettier-ignore
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    assert.ok(passed > 20, `only ${passed} passed`);
  });
});

type Table = readonly [number, number, number, number];

/** What can be stated of a table of two departments and two natures. */
const FIGURES: { said: [] | [string] | [string, string]; of: (table: Table) => number }[] = [
  { said: [], of: ([a, b, c, d]) => a + b + c + d },
  { said: ['department:a'], of: ([a, b]) => a + b },
  { said: ['department:b'], of: ([, , c, d]) => c + d },
  { said: ['nature:binding'], of: ([a, , c]) => a + c },
  { said: ['nature:anticipatory'], of: ([, b, , d]) => b + d },
  ...DEPARTMENTS.flatMap((department, row) =>
    NATURES.map((nature, column) => ({
      said: [`department:${department}`, `nature:${nature}`] as [string, string],
      of: (table: Table) => table[2 * row + column]!,
    })),
  ),
];

const range = Array.from({ length: 13 }, (_, value) => value);
const TABLES: Table[] = range.flatMap((a) => range.flatMap((b) => range.flatMap((c) => range.map((d): Table => [a, b, c, d])))); // prettier-ignore
