import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CountGroup } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Source } from '../../../packages/publish/src/statements/book.ts';
import { collect } from '../../../packages/publish/src/statements/collect.ts';
import { objected } from '../../../packages/publish/src/words/audit.ts';
import { bytesOf } from '../canaries.ts';

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;
const DEPARTMENTS = ['a', 'b'] as const;
const NATURES = ['binding', 'anticipatory'] as const;
const DISTRICTS = ['north', 'south'] as const;

/** The number of indicators: in all, of a group, or of a cell; withheld where it ends with a question mark. */
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

function recordOf(counts: readonly Said[], more: Partial<PlanRecord> = {}): PlanRecord {
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
    ...more,
  };
}

const passes = (counts: readonly Said[], more?: Partial<PlanRecord>): boolean =>
  publishRecord(bytesOf(recordOf(counts, more))).ok;

const said = (record: PlanRecord, ...others: Source[]) =>
  collect([{ record, document: build(record) }, ...others]);

interface Sums {
  /** The counts, by their place in the record. */
  counts: string[];
  /** How many cells there are. */
  cells: number;
  /** Of how many cells each count is the sum, and after them the total that nobody states, where there is one. */
  sums: number[];
}

/** What is said of counts as tables. */
const tablesIn = (record: PlanRecord): Sums[] => {
  const { book, problems } = said(record);
  assert.deepEqual(problems, []);
  return book.statements
    .filter(({ kind }) => kind === 'joint-counts')
    .map(({ references, constraints }) => {
      for (const { expression } of constraints)
        for (const unknown of expression.terms.keys()) assert.ok(book.whole.has(unknown));
      return {
        counts: references.map((key) => key.replace(/^.*\/c/, '')),
        cells: constraints.filter(({ sense }) => sense === '<=').length,
        sums: constraints.flatMap(({ sense, expression }) => (sense === '=' ? [expression.terms.size - 1] : [])), // prettier-ignore
      };
    });
};

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

const codes = (length: number, first = 'k'): string[] => Array.from({ length }, (_, at) => `${first}${at}`);
const BY_DEPARTMENT: Said[] = [['5', 'department:a'], ['7?', 'department:b']]; // prettier-ignore
const BY_NATURE: Said[] = [['4', 'nature:binding'], ['8', 'nature:anticipatory']]; // prettier-ignore
const CELL: Said = ['1', 'department:a', 'nature:binding'];
const ROW: Said = ['1', 'department:a', 'district:north'];

describe('counts are the sums of one table', () => {
  const MADE: [name: string, counts: Said[], tables: Sums[]][] = [
    ['not where they are by one thing, whose sum is said elsewhere', BY_DEPARTMENT, []],
    ['not where all of them are published', [['5', 'department:a'], ...BY_NATURE, CELL], []],
    ['not where the total that two breakdowns have in common is stated', [['12'], ...BY_DEPARTMENT, ...BY_NATURE], []], // prettier-ignore
    [
      'one for each breakdown where nobody states the total, which ends each of them',
      [...BY_DEPARTMENT, ...BY_NATURE],
      [
        { counts: ['0', '1'], cells: 2, sums: [1, 1, 2] },
        { counts: ['2', '3'], cells: 2, sums: [1, 1, 2] },
      ],
    ],
    [
      'where one is by two things, with the total that is stated',
      [['12'], ...BY_DEPARTMENT, ...BY_NATURE, CELL],
      [{ counts: ['0', '1', '2', '3', '4', '5'], cells: 4, sums: [4, 2, 2, 2, 2, 1] }],
    ],
    [
      'where one is by two things, alone, and without a total',
      [...BY_DEPARTMENT, CELL],
      [{ counts: ['0', '1', '2'], cells: 4, sums: [2, 2, 1] }],
    ],
    [
      'of as many things as tables join, and apart from a breakdown that none joins',
      [...BY_DEPARTMENT, CELL, ROW, ['3', 'assessment:ahead']],
      [
        { counts: ['0', '1', '2', '3'], cells: 8, sums: [4, 4, 2, 2, 8] },
        // an item may have no assessment, so that there is a cell for none
        { counts: ['4'], cells: 5, sums: [1, 5] },
      ],
    ],
    [
      'without a breakdown that none joins where the total is stated',
      [['12'], ...BY_DEPARTMENT, CELL, ['3', 'district:north']],
      [{ counts: ['0', '1', '2', '3'], cells: 4, sums: [4, 2, 2, 1] }],
    ],
    [
      'of all things in one, where a later table joins two that came apart',
      [['1?', 'department:a', 'nature:binding'], ['1', 'district:north', 'direction:rise'], ['1', 'nature:binding', 'district:north']], // prettier-ignore
      [{ counts: ['0', '1', '2'], cells: 2 * 2 * 2 * 4, sums: [8, 4, 8] }],
    ],
  ];
  for (const [name, counts, tables] of MADE)
    it(name, () => assert.deepEqual(tablesIn(recordOf(counts)), tables));

  it('of each kind of item by itself', () => {
    const record = recordOf([...BY_DEPARTMENT, ...BY_NATURE]);
    const { counts = [] } = record;
    const apart = { ...record, counts: counts.map((each, at) => (at < 2 ? { ...each, of: 'tasks' as const } : each)) }; // prettier-ignore
    assert.deepEqual(tablesIn(apart), []);
    assert.ok(publishRecord(bytesOf(apart)).ok);
  });

  it('without those that are stated in words, which are no numbers', () => {
    const record = recordOf([...BY_DEPARTMENT, CELL]);
    record.counts![0]!.count = { state: 'words', words: 'a few', confStatus: 'F' };
    assert.deepEqual(tablesIn(record), [{ counts: ['1', '2'], cells: 4, sums: [2, 1] }]);
  });

  it('with a cell for each code that no other lies in, and for one that items belong to themselves', () => {
    const tree = {
      ...codelist('department', ['p', 'x', 'y', 'q']),
      codes: ['p', 'x', 'y', 'q'].map((id) => ({ id, name: id, ...F, ...(id < 'p' || 'xy'.includes(id) ? { parent: 'p' } : {}) })), // prettier-ignore
    };
    const counts: Said[] = [['9', 'department:p'], ['3?', 'department:q'], ...BY_NATURE, ['2', 'department:p', 'nature:binding']]; // prettier-ignore
    const record = recordOf(counts, { codelists: [tree] });
    assert.deepEqual(tablesIn(record), [{ counts: ['0', '1', '2', '3', '4'], cells: 6, sums: [4, 2, 3, 3, 2] }]); // prettier-ignore
    const direct = { ...record, indicators: [{ id: 'i', name: 'I', ...F, coded: { department: 'p' } }] };
    assert.deepEqual(tablesIn(direct), [{ counts: ['0', '1', '2', '3', '4'], cells: 8, sums: [6, 2, 4, 4, 3] }]); // prettier-ignore
    // and for none, where an item is seen to have no code
    const without = { ...record, indicators: [{ id: 'i', name: 'I', ...F }] };
    assert.deepEqual(tablesIn(without), [{ counts: ['0', '1', '2', '3', '4'], cells: 8, sums: [4, 2, 4, 4, 2] }]); // prettier-ignore
    assert.ok(!passes(counts, { codelists: [tree] }), '3 of 12 less 9');
  });

  it('with cells for codes that the document does not name, since the record has them', () => {
    const partly = { ...codelist('department', ['a', 'b', 'c']) };
    partly.codes[2] = { ...partly.codes[2]!, confStatus: 'N' } as unknown as (typeof partly.codes)[2];
    const record = recordOf([...BY_DEPARTMENT, CELL, ['2', 'department:c']], { codelists: [partly] });
    assert.deepEqual([build(record).codelists?.[0]?.codes.length, build(record).counts?.length], [2, 3]);
    assert.deepEqual(tablesIn(record), [{ counts: ['0', '1', '2', '3'], cells: 6, sums: [2, 2, 1, 2] }]);
  });

  it('of two thousand cells at most, while any of them is withheld', () => {
    const large = (rows: number, columns: number, number = '4?') =>
      recordOf([[number, 'department:k0', 'district:k0']], {
        codelists: [codelist('department', codes(rows)), codelist('district', codes(columns))],
      });
    assert.equal(tablesIn(large(40, 50))[0]?.cells, 2000);
    assert.deepEqual(said(large(29, 69)).problems, [
      { code: 'too-many-cells', path: '/counts', args: { by: 'department, district', most: 2000 } },
    ]);
    assert.deepEqual(tablesIn(large(29, 69, '4')), []);
  });

  it('of what another plan has published too', () => {
    const city = recordOf([...BY_DEPARTMENT, ...BY_NATURE]);
    const other: Source = { document: { ...build(city), plan: { id: 'city', name: 'City' } } };
    const { book } = said(recordOf([['14?', 'direction:rise']]), other);
    const found = book.statements.filter(({ kind }) => kind === 'joint-counts');
    assert.equal(found.length, 2);
    assert.ok(found.every(({ references }) => references.every((key) => key.startsWith('city#'))));
  });
});

describe('what is stated twice is one count', () => {
  const twice = (counts: Said[]): string[][] =>
    said(
      recordOf(counts, { codelists: [codelist('department', DEPARTMENTS), codelist('goal', DEPARTMENTS)] }),
    )
      .book.statements.filter(({ kind }) => kind === 'same-count')
      .map(({ references }) => references.map((key) => key.replace(/^.*\/c/, '')));

  it('if one of the two is withheld, or both are', () => {
    assert.deepEqual(twice([['4?'], ['4']]), [['0', '1']]);
    assert.deepEqual(twice([['4'], ['4?']]), [['0', '1']]);
    assert.deepEqual(twice([['4?'], ['4?'], ['4']]), [['0', '1'], ['0', '2']]); // prettier-ignore
    assert.deepEqual(twice([['4'], ['5'], ['1?', 'department:a']]), []);
  });

  it('if it is of the same groups, in whichever order, and not of others that are called alike', () => {
    assert.deepEqual(twice([['1?', 'department:a', 'goal:b'], ['1', 'goal:b', 'department:a']]), [['0', '1']]); // prettier-ignore
    assert.deepEqual(twice([['1?', 'department:a', 'goal:b'], ['1', 'goal:a', 'department:b']]), []); // prettier-ignore
    assert.deepEqual(twice([['1?', 'department:a'], ['1', 'goal:a'], ['1'], ['2', 'department:b']]), []); // prettier-ignore
  });
});

describe('published counts that cannot all be true', () => {
  const conflictsIn = (counts: Said[]): string[] => {
    const published = publishRecord(bytesOf(recordOf(counts)));
    assert.ok(published.ok, JSON.stringify(published));
    return published.report.conflicts.map((each) => each.map(({ figure, value }) => `${figure} ${value}`).join()); // prettier-ignore
  };

  it('are named by the command, with their addresses, and published as stated', () => {
    // a group of more items than there are
    assert.deepEqual(conflictsIn([['10'], ['12', 'department:a']]), ['counts/c0 10,counts/c1 12']);
    // a cell of more items than its row
    assert.deepEqual(conflictsIn([['3', 'department:a'], ['4', 'department:a', 'nature:binding']]), ['counts/c0 3,counts/c1 4']); // prettier-ignore
    // one count with two values
    assert.deepEqual(conflictsIn([['10'], ['12'], ['3', 'nature:binding']]), ['counts/c0 10,counts/c1 12']);
    assert.deepEqual(conflictsIn([['1', 'department:a', 'nature:binding'], ['2', 'nature:binding', 'department:a']]), ['counts/c0 1,counts/c1 2']); // prettier-ignore
    // two breakdowns of different totals
    assert.deepEqual(conflictsIn([['5', 'department:a'], ['6', 'department:b'], ...BY_NATURE]), ['counts/c0 5,counts/c1 6,counts/c2 4,counts/c3 8']); // prettier-ignore
  });

  it('are not looked for where the rest leaves them room, or the note on a sum says it already', () => {
    assert.deepEqual(conflictsIn([['10'], ['10', 'department:a'], ['10', 'nature:binding']]), []);
    assert.deepEqual(conflictsIn([['5', 'department:a'], ['7', 'department:b'], ...BY_NATURE]), []);
    assert.deepEqual(conflictsIn([['3', 'assessment:ahead'], ['6', 'department:a'], ['6', 'department:b']]), []); // prettier-ignore
    assert.deepEqual(conflictsIn([['17'], ['9', 'nature:binding'], ['7', 'nature:anticipatory']]), []);
    assert.deepEqual(conflictsIn([['10'], ['10']]), []);
  });

  it('are none where rounding explains how they differ', () => {
    const roundedTo = (step: string, counts: Said[]): number => {
      const record = recordOf(counts);
      Object.assign(record.counts![0]!.count, { rounding: step });
      const published = publishRecord(bytesOf(record));
      assert.ok(published.ok, JSON.stringify(published));
      return published.report.conflicts.length;
    };
    assert.equal(roundedTo('10', [['10'], ['12']]), 0);
    assert.equal(roundedTo('10', [['10'], ['16']]), 1);
    assert.equal(roundedTo('5', [['5', 'department:a'], ['9', 'department:b'], ...BY_NATURE]), 0);
    assert.equal(roundedTo('5', [['5', 'department:a'], ['4', 'department:b'], ...BY_NATURE]), 1);
  });

  it('are named too where so many of them leave what is withheld without an audit', () => {
    const districts = codes(12, 'd');
    const counts: Said[] = [
      ['200'],
      ...districts.flatMap((id): Said[] => [
        ['5', `district:${id}`],
        ['7', 'department:a', `district:${id}`],
      ]),
      ['3?', 'department:b', 'district:d0'],
    ];
    const codelists = [codelist('department', DEPARTMENTS), codelist('district', districts)];
    const refused = publishRecord(bytesOf(recordOf(counts, { codelists })));
    assert.ok(!refused.ok && refused.of === 'audit');
    const { findings } = refused.refusal;
    assert.deepEqual(findings.map(({ code }) => code), [...districts.map(() => 'conflict'), 'not-proved']); // prettier-ignore
    const text = objected('record.json', refused.refusal, 'en');
    assert.match(text, /cannot all be true/);
    assert.match(
      text,
      /“a” and “d1” is published: 7 \(counts\/c4\)\.\n {2}the number of indicators in “d1” is at least the sum of the number of indicators in “a” and “d1”\./,
    );
    assert.match(
      objected('record.json', refused.refusal, 'zh'),
      /不可能同时成立[^]*已公开：7（counts\/c4）。[^]*不小于/,
    );
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
