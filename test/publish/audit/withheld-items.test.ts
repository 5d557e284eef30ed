import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlanRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { bytesOf } from '../canaries.ts';

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;
/** Anything but its one value protects a count, so that what passes is as close as it can be. */
const LEAST = { protection: { below: '0', above: '0' } };
const DIMENSIONS = { category: ['a', 'b'], district: ['x', 'y'], nature: ['binding', 'anticipatory'] };
type By = keyof typeof DIMENSIONS;

/** What an item is in, by dimension. */
type Cell = Record<By, string>;
/** A count of the items in these groups, at most two; withheld or published. */
interface Stated {
  groups: Partial<Cell>;
  isWithheld: boolean;
}

const at = (category: string, nature: string, district = 'x'): Cell => ({ category, district, nature });
const isIn =
  (groups: Partial<Cell>) =>
  (cell: Cell): boolean =>
    Object.entries(groups).every(([by, key]) => cell[by as By] === key);
const countOf = (cells: readonly Cell[], { groups }: Stated): number => cells.filter(isIn(groups)).length;

/** A record of items that are listed, and of others that are withheld as a whole, whose number is stated or not. */
function recordOf(
  listed: readonly Cell[],
  hidden: readonly Cell[],
  counts: readonly Stated[],
  isStated = true,
): PlanRecord {
  const all = [...listed, ...hidden];
  const groupOf = (by: string, key: string) => ({ by, key });
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'plan', name: 'Plan' },
    release: { id: 'r1', title: 'Report', stage: 'final' },
    categories: DIMENSIONS.category.map((id) => ({ id, name: id, ...F })),
    codelists: [
      {
        id: 'district',
        name: 'District',
        codes: DIMENSIONS.district.map((id) => ({ id, name: id, ...F })),
      },
    ],
    indicators: all.map(({ category, district, nature }, index) => ({
      id: `i${index}`,
      name: `Indicator ${index}`,
      category,
      nature: nature as 'binding',
      coded: { district },
      ...(index < listed.length ? F : N),
    })),
    ...(isStated && hidden.length
      ? { withholdings: [{ id: 'w', of: 'indicators', aspect: 'items', count: String(hidden.length), ...N }] }
      : {}),
    counts: counts.map((stated, index) => {
      const [one, two] = Object.entries(stated.groups).map(([by, key]) => groupOf(by, key));
      return {
        id: `c${index}`,
        of: 'indicators',
        ...(one ? { group: { ...one, ...(two ? { and: two } : {}) } } : {}),
        count: {
          state: 'value',
          value: String(countOf(all, stated)),
          ...(stated.isWithheld ? { ...N, ...LEAST } : F),
        },
      };
    }) as NonNullable<PlanRecord['counts']>,
  };
}

const open = (groups: Partial<Cell>): Stated => ({ groups, isWithheld: false });
const secret = (groups: Partial<Cell>): Stated => ({ groups, isWithheld: true });
const passes = (...args: Parameters<typeof recordOf>): boolean =>
  publishRecord(bytesOf(recordOf(...args))).ok;

describe('items that are listed, and a stated number of withheld ones, tell a withheld count', () => {
  it('without a stated total: four items, two of them in one of two categories', () => {
    const listed = [at('a', 'binding'), at('b', 'binding')];
    const counts = [open({ category: 'a' }), secret({ category: 'b' })];
    assert.ok(!passes(listed, listed, counts));
    assert.ok(passes(listed, listed, counts, false), 'where nobody says how many are withheld');
  });

  it('where the bound that two margins leave holds for the withheld items alone', () => {
    const listed = [at('a', 'binding'), at('b', 'anticipatory'), at('b', 'anticipatory')];
    const hidden = [at('a', 'binding'), at('a', 'binding')];
    const counts = [
      open({}),
      open({ category: 'a' }),
      open({ nature: 'binding' }),
      secret({ category: 'a', nature: 'binding' }),
    ];
    assert.ok(!passes(listed, hidden, counts));
  });

  it('where tables of three things leave the withheld items one place each', () => {
    const listed = [
      ...Array.from({ length: 3 }, () => at('b', 'anticipatory', 'y')),
      at('a', 'anticipatory', 'y'),
      at('b', 'binding', 'y'),
      at('a', 'anticipatory', 'x'),
      at('b', 'binding', 'x'),
      at('a', 'anticipatory', 'x'),
    ];
    const hidden = [at('a', 'binding', 'x'), at('a', 'anticipatory', 'y'), at('b', 'binding', 'x')];
    const counts = [
      open({}),
      open({ category: 'a' }),
      open({ nature: 'binding' }),
      open({ category: 'a', district: 'x' }),
      open({ district: 'y', nature: 'binding' }),
      secret({ category: 'a', nature: 'binding' }),
    ];
    assert.ok(!passes(listed, hidden, counts));
  });

  it('where nothing is listed, and no published count says that there is more', () => {
    const hidden = [at('a', 'binding'), at('a', 'binding'), at('b', 'binding')];
    assert.ok(!passes([], hidden, [secret({})]));
    assert.ok(!passes([], hidden, [open({ category: 'a' }), secret({ category: 'b' })]));
    assert.ok(passes([], hidden, [secret({})], false), 'where nobody says how many are withheld');
  });

  it('and the withheld status of the one item that a cell can hold', () => {
    const hidden = [at('b', 'binding')];
    const record = recordOf([at('a', 'binding')], hidden, [open({ category: 'b' })]);
    const isPublished = (isStated: boolean): boolean =>
      publishRecord(
        bytesOf({
          ...record,
          ...(isStated ? {} : { withholdings: [] }),
          statusScale: { id: 'scale', statuses: ['met', 'missed'].map((id) => ({ id, name: id })) },
          indicators: record.indicators!.map((each) => ({
            ...each,
            assessment: { state: 'assessed', status: 'met', method: { kind: 'asserted' }, ...N },
          })),
          counts: [
            ...record.counts!,
            {
              id: 'met',
              of: 'indicators',
              group: { by: 'category', key: 'a', and: { by: 'assessment', key: 'met' } },
              count: { state: 'value', value: '1', ...F },
            },
          ],
        }),
      ).ok;
    assert.ok(!isPublished(true));
    assert.ok(isPublished(false));
  });

  it('and none that passes, as every set of withheld items shows that agrees with what is published', () => {
    const cells = DIMENSIONS.category.flatMap((category) =>
      DIMENSIONS.nature.map((nature) => at(category, nature)),
    );
    const groups: Partial<Cell>[] = [
      {},
      ...DIMENSIONS.category.map((category) => ({ category })),
      ...DIMENSIONS.nature.map((nature) => ({ nature })),
      ...cells.map(({ category, nature }) => ({ category, nature })),
    ];
    const setsOf = (size: number, from = 0): Cell[][] =>
      size === 0
        ? [[]]
        : cells
            .slice(from)
            .flatMap((cell, index) => setsOf(size - 1, from + index).map((more) => [cell, ...more]));
    const sets = [0, 1, 2, 3, 4, 5].map((size) => setsOf(size));
    const cell = fc.constantFrom(...cells);
    const kind = fc.constantFrom('published', 'withheld', 'unstated', 'unstated');
    let passed = 0;
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.array(cell, { minLength: 1, maxLength: 3 }),
        fc.tuple(...groups.map(() => kind)),
        fc.boolean(),
        (listed, hidden, kinds, isStated) => {
          const all = [...listed, ...hidden];
          const counts = groups.flatMap((each, index) =>
            kinds[index] === 'unstated' ? [] : [{ groups: each, isWithheld: kinds[index] === 'withheld' }],
          );
          const secrets = counts.filter((each) => each.isWithheld && countOf(all, each) > 0);
          if (!secrets.length || !passes(listed, hidden, counts, isStated)) return;
          passed++;
          const worlds = (isStated ? sets[hidden.length]! : sets.flat())
            .map((more) => [...listed, ...more])
            .filter((world) =>
              counts.every((each) => each.isWithheld || countOf(world, each) === countOf(all, each)),
            );
          for (const each of secrets)
            assert.ok(
              new Set(worlds.map((world) => countOf(world, each))).size > 1,
              `${JSON.stringify(each.groups)} is told by ${JSON.stringify({ listed, hidden, counts, isStated })}`,
            );
        },
      ),
      { numRuns: 150, seed: 11 },
    );
    assert.ok(passed > 20, `only ${passed} records passed`);
  });
});
