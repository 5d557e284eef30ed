import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { build } from '../../../packages/publish/src/build/build.ts';
import { collect } from '../../../packages/publish/src/statements/collect.ts';
import { auditOf, recordOf, worked, type Scenario } from './scenario.ts';
import { amount, runs } from '../../mutation/thoroughness.ts';

/** Values are whole numbers from zero to this, so that all that could be can be counted through. */
const GREATEST = 4;
const NAMES = ['a', 'b', 'c', 'd'];

interface Ranked {
  values: number[];
  withheld: boolean[];
  /** Whether the place of each is published, withheld, or not there at all. */
  places: ('shown' | 'hidden' | 'none')[];
}

const ranked = fc.integer({ min: 2, max: 4 }).chain((size): fc.Arbitrary<Ranked> =>
  fc.record({
    values: fc.array(fc.integer({ min: 0, max: GREATEST }), { minLength: size, maxLength: size }),
    withheld: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    places: fc.array(fc.constantFrom('shown', 'shown', 'hidden', 'none'), {
      minLength: size,
      maxLength: size,
    }),
  }),
);

const placeOf = (values: readonly number[], at: number): number =>
  1 + values.filter((each) => each > values[at]!).length;

function scenarioOf({ values, withheld, places }: Ranked): Scenario {
  const names = NAMES.slice(0, values.length);
  const placed = names.filter((_, at) => places[at] !== 'none');
  return {
    figures: Object.fromEntries(
      names.flatMap((name, at) => [
        [name, `${withheld[at] ? '?' : ''}${values[at]}`],
        ...(places[at] === 'none'
          ? []
          : [[`place-${name}`, `${places[at] === 'hidden' ? '?' : ''}${placeOf(values, at)}`]]),
      ]),
    ),
    relations: [
      ...placed.map((of) => ({ kind: 'rank' as const, rank: `place-${of}`, of, among: names })),
      ...names.map((figure) => ({
        kind: 'bounds' as const,
        figure,
        numbers: 'whole' as const,
        lower: '0',
        upper: String(GREATEST),
      })),
    ],
  };
}

/** Every assignment that agrees with what is published. */
function* worlds({ values, withheld, places }: Ranked): Generator<number[]> {
  const total = (GREATEST + 1) ** values.length;
  for (let number = 0; number < total; number++) {
    const world = values.map((_, at) => Math.floor(number / (GREATEST + 1) ** at) % (GREATEST + 1));
    const agrees = world.every(
      (value, at) =>
        (withheld[at] || value === values[at]) &&
        (places[at] !== 'shown' || placeOf(world, at) === placeOf(values, at)),
    );
    if (agrees) yield world;
  }
}

describe('published ranks, counted through', () => {
  test('tell of each value and of each rank what they tell', () => {
    let figures = 0;
    fc.assert(
      fc.property(ranked, (given) => {
        const audit = auditOf(scenarioOf(given));
        assert.ok(audit.kind === 'audited');
        const all = [...worlds(given)];
        for (const { key, lower, upper } of audit.figures) {
          const [, isPlace, name] = /indicators\/(place-)?(.)\/actual$/.exec(key)!;
          const at = NAMES.indexOf(name!);
          const values = all.map((world) => (isPlace ? placeOf(world, at) : world[at]!));
          figures++;
          assert.deepEqual(
            [lower.value?.valueOf(), upper.value?.valueOf()],
            [Math.min(...values), Math.max(...values)],
            `${key} of ${JSON.stringify(given)}`,
          );
        }
      }),
      runs(120, 6),
    );
    assert.ok(figures > amount(100, 5), `${figures} figures`);
  });
});

describe('a table of ranks', () => {
  const values = [40, 77, 13, 50, 87, 23, 60, 3, 97, 33, 70, 50];
  const names = values.map((_, at) => `f${String.fromCharCode(97 + at)}`);
  const scenario = (closed: (at: number) => boolean, place: (at: number) => string): Scenario => ({
    figures: Object.fromEntries(
      names.flatMap((name, at) => [
        [name, `${closed(at) ? '?' : ''}${values[at]}`],
        [`place-${name}`, place(at)],
      ]),
    ),
    relations: names.map((of) => ({ kind: 'rank' as const, rank: `place-${of}`, of, among: names })),
  });
  const choices = (given: Scenario): number => {
    const record = recordOf(given);
    const { book } = collect([{ record, document: build(record) }]);
    return book.statements
      .filter(({ kind }) => kind === 'rank')
      .reduce((sum, each) => sum + each.choices.length, 0);
  };
  const place = (at: number): string => String(placeOf(values, at));

  test('says where each of many withheld values stands, ties among them, with no choice left', () => {
    const given = scenario((at) => at % 2 === 0 || at === 11, place);
    assert.equal(choices(given), 0);
    assert.deepEqual(worked(auditOf(given)), {
      fa: '(33, 50)', fc: '(3, 23)', fe: '(77, ∞)', fg: '(50, 77)', fi: '(77, ∞)', fk: '(50, 77)', fl: '[50, 50]',
    }); // prettier-ignore
  });

  test('rests on every place in it: where one is withheld, the others leave choices', () => {
    const given = scenario((at) => at === 0, (at) => `${at === 5 ? '?' : ''}${place(at)}`); // prettier-ignore
    assert.ok(choices(given) > 0);
    assert.deepEqual(worked(auditOf(given)), { fa: '(33, 50)', 'place-ff': '[10, 10]' });
  });

  test('of places that do not go together says no more than each by itself', () => {
    assert.ok(choices(scenario((at) => at % 2 === 0, (at) => (at === 5 ? '7' : place(at)))) > 0); // prettier-ignore
  });
});
