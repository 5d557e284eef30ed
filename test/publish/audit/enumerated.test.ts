/**
 * Random scenarios over small whole numbers, in which what can be worked out is found by trying every world: each
 * statement is tested as a reader would, by computing and rounding, and not by the constraints of the audit.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partsOf } from '../../../packages/publish/src/statements/references.ts';
import { amount, runs } from '../../mutation/thoroughness.ts';
import { auditOf, count, type Scenario } from './scenario.ts';

type World = Readonly<Record<string, number>>;
type Relation = NonNullable<Scenario['relations']>[number];

/** Something that is published, and whether it is so in a world. */
interface Said {
  relation?: Relation;
  /** Figures that are published with it. */
  figures?: Record<string, string>;
  statuses?: Record<string, string>;
  publicFigure?: NonNullable<Scenario['publicFigures']>[number];
  isTrue(world: World): boolean;
}

const NAMES = ['a', 'b', 'c'];
const [LEAST, GREATEST] = [-3, 8];
const STATUSES = ['low', 'middle', 'high'];

/** numerator ÷ denominator as a number of steps, rounded half away from zero. */
function steps(numerator: number, denominator: number, step = 1): number {
  const sign = Math.sign(numerator) * Math.sign(denominator);
  const [above, below] = [Math.abs(numerator) * 2, Math.abs(denominator) * step];
  return sign * Math.floor((above + below) / (2 * below)) || 0;
}

const sum = (world: World, names: readonly string[]): number =>
  names.reduce((total, name) => total + world[name]!, 0);

/** A figure that follows from others as a quotient, published to whole numbers. */
function quotient(
  name: string,
  truth: World,
  of: (world: World) => readonly [numerator: number, denominator: number],
  relation: Relation,
): Said | undefined {
  if (of(truth)[1] === 0) return undefined;
  const value = steps(...of(truth));
  const isTrue = (world: World): boolean => of(world)[1] !== 0 && steps(...of(world)) === value;
  return { relation, figures: { [name]: String(value) }, isTrue };
}

/** One statement of each kind, of three figures in some order; nothing where it cannot be made of these values. */
const KINDS: ((truth: World, name: string, order: readonly [string, string, string], step: number) => Said | undefined)[] = [
  (truth, name, [x, y]) => {
    const value = sum(truth, [x, y]);
    return { relation: { kind: 'sum', total: name, parts: [x, y] }, figures: { [name]: String(value) }, isTrue: (world) => sum(world, [x, y]) === value };
  },
  (truth, name, order, step) => {
    const value = steps(sum(truth, order), 1, step);
    return { relation: { kind: 'year-to-date', total: name, parts: [...order], rounding: String(step) }, figures: { [name]: String(value * step) }, isTrue: (world) => steps(sum(world, order), 1, step) === value };
  },
  (truth, name, order) => quotient(name, truth, (world) => [sum(world, order), 3], { kind: 'mean', mean: name, of: [...order] }),
  (truth, name, [x, y, z]) => quotient(name, truth, (world) => [2 * world[x]! + 3 * world[y]! + 5 * world[z]!, 10], { kind: 'weighted-index', index: name, parts: [[x, '0.2'], [y, '0.3'], [z, '0.5']].map(([figure, weight]) => ({ figure: figure!, weight: weight! })) }),
  (truth, name, [x, y, z]) => quotient(name, truth, (world) => [100 * (world[y]! - world[x]!), world[z]! - world[x]!], { kind: 'percent-complete', percent: name, baseline: x, target: z, actual: y }),
  (truth, name, [x, y]) => {
    const value = truth[x]! - truth[y]!;
    return { relation: { kind: 'gap', gap: name, target: x, actual: y }, figures: { [name]: String(value) }, isTrue: (world) => world[x]! - world[y]! === value };
  },
  (truth) => {
    const figures = [...NAMES].sort((x, y) => truth[y]! - truth[x]!);
    return { relation: { kind: 'order', figures }, isTrue: (world) => figures.every((each, at) => at === 0 || world[figures[at - 1]!]! >= world[each]!) };
  },
  (truth, name, [x, y]) => {
    const value = Math.min(truth[x]!, truth[y]!);
    return { relation: { kind: 'minimum', minimum: name, of: [x, y] }, figures: { [name]: String(value) }, isTrue: (world) => Math.min(world[x]!, world[y]!) === value };
  },
  (truth, name, order) => {
    const most = (world: World): number => Math.max(...order.map((each) => world[each]!));
    return { relation: { kind: 'maximum', maximum: name, of: [...order] }, figures: { [name]: String(most(truth)) }, isTrue: (world) => most(world) === most(truth) };
  },
  (truth, name, [x], step) => {
    const value = steps(truth[x]!, 1, step);
    return { publicFigure: { id: name, figure: x, value: String(value * step), rounding: String(step) }, isTrue: (world) => steps(world[x]!, 1, step) === value };
  },
  (truth, _, [x]) => {
    const status = statusOf(truth[x]!);
    return { relation: bandOf(x), statuses: { [x]: status }, isTrue: (world) => statusOf(world[x]!) === status };
  },
  (truth, name, [x], step) => {
    const ends = { lower: 1, upper: 1 + step };
    const status = nearnessOf(truth[x]!, ends);
    return { relation: rangeOf(name, x, ends), statuses: { [name]: status }, isTrue: (world) => nearnessOf(world[x]!, ends) === status };
  },
]; // prettier-ignore

const statusOf = (value: number): string => STATUSES[value < 1 ? 0 : value < 5 ? 1 : 2]!;
const bandOf = (figure: string): Relation => ({
  kind: 'band',
  assessment: `${figure}/assessment`,
  of: figure,
  bands: [
    { status: 'low', to: '1' },
    { status: 'middle', from: '1', to: '5' },
    { status: 'high', from: '5' },
  ],
});

const NEARNESS = ['within', 'near', 'far'];
type Ends = Record<'lower' | 'upper', number>;

/** Within the range, up to a half of its half-width beyond, or farther. */
const nearnessOf = (value: number, { lower, upper }: Ends): string => {
  const beyond = Math.max(lower - value, value - upper);
  return NEARNESS[beyond <= 0 ? 0 : 4 * beyond <= upper - lower ? 1 : 2]!;
};
const rangeOf = (name: string, actual: string, { lower, upper }: Ends): Relation => ({
  kind: 'within-range',
  assessment: `${name}/assessment`,
  actual,
  lower: String(lower),
  upper: String(upper),
  bands: [
    { status: 'within', from: '100' },
    { status: 'near', from: '50', to: '100' },
    { status: 'far', to: '50' },
  ],
});

const anyValue = fc.integer({ min: LEAST, max: GREATEST });
const anyOrder = fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 }) as fc.Arbitrary<[string, string, string]>; // prettier-ignore
const anyCase = fc.record({
  values: fc.tuple(anyValue, anyValue, anyValue),
  withheld: fc.subarray(NAMES, { minLength: 1 }),
  made: fc.array(fc.tuple(fc.nat(KINDS.length - 1), anyOrder, fc.constantFrom(2, 3, 5, 10)), { minLength: 1, maxLength: 3 }), // prettier-ignore
  counted: fc.boolean(),
});

function scenarioOf({
  values,
  withheld,
  made,
  counted,
}: typeof anyCase extends fc.Arbitrary<infer T> ? T : never) {
  const truth: World = Object.fromEntries(NAMES.map((name, at) => [name, values[at]!]));
  const said = made.flatMap(([kind, order, step], at) => KINDS[kind]!(truth, `f${at}`, order, step) ?? []);
  const statuses = Object.assign({}, ...said.map((each) => each.statuses)) as Record<string, string>;
  // A number of those that are in the first band tells of the second figure too, whose status is withheld.
  if (counted && statuses['a'] && !statuses['b']) {
    const low = (world: World): number =>
      ['a', 'b'].filter((name) => statusOf(world[name]!) === 'low').length;
    said.push({ relation: bandOf('b'), statuses: { b: `?${statusOf(truth['b']!)}` }, isTrue: (world) => low(world) === low(truth) }); // prettier-ignore
    statuses['b'] = `?${statusOf(truth['b']!)}`;
  }
  const published = Object.assign({}, ...said.map((each) => each.figures)) as Record<string, string>;
  const kinds = (each: Said): string => `${each.relation?.kind} ${JSON.stringify(each.statuses)}`;
  const once = said.filter((each, at) => !each.statuses || said.findIndex((one) => kinds(one) === kinds(each)) === at); // prettier-ignore
  const scenario: Scenario = {
    figures: {
      ...Object.fromEntries(
        NAMES.map((name) => [name, `${withheld.includes(name) ? '?' : ''}${truth[name]}`]),
      ),
      ...published,
    },
    scale: [...STATUSES, ...NEARNESS],
    statuses,
    ...(statuses['b']?.startsWith('?')
      ? { counts: [count('low', ['a', 'b'].filter((name) => statusOf(truth[name]!) === 'low').length, 'assessment', 'low')] } // prettier-ignore
      : {}),
    publicFigures: once.flatMap(({ publicFigure }) => publicFigure ?? []),
    relations: [
      ...once.flatMap(({ relation }) => relation ?? []),
      ...NAMES.map((figure): Relation => ({ kind: 'bounds', figure, lower: String(LEAST), upper: String(GREATEST), numbers: 'whole' })), // prettier-ignore
      ...Object.keys(published).map((figure): Relation => ({ kind: 'bounds', figure, sign: 'any' })),
    ],
  };
  const isWorld = (world: World): boolean =>
    NAMES.every((name) => withheld.includes(name) || world[name] === truth[name]) &&
    said.every((each) => each.isTrue(world));
  return { scenario, isWorld };
}

function* allWorlds(): Generator<World> {
  for (let a = LEAST; a <= GREATEST; a++)
    for (let b = LEAST; b <= GREATEST; b++) for (let c = LEAST; c <= GREATEST; c++) yield { a, b, c };
}

describe('what can be worked out of whole numbers', () => {
  it('is what trying every world finds', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(anyCase, (made) => {
        const { scenario, isWorld } = scenarioOf(made);
        const worlds = [...allWorlds()].filter(isWorld);
        const found = auditOf(scenario);
        assert.equal(found.kind, 'audited', JSON.stringify(scenario));
        if (found.kind !== 'audited') return;
        for (const { key, lower, upper, values } of found.figures) {
          const name = partsOf(key).path.split('/')[1]!;
          const possible = [...new Set(worlds.map((world) => world[name]!))].sort((x, y) => x - y);
          if (possible.length <= GREATEST - LEAST) narrowed++;
          const where = `${name} in ${JSON.stringify(scenario)}`;
          assert.deepEqual([lower.value?.valueOf(), upper.value?.valueOf()], [possible[0], possible.at(-1)], where); // prettier-ignore
          // Of a figure that is determined the ends say it all.
          if (possible.length > 1) assert.deepEqual(values?.map((each) => each.valueOf()), possible, where); // prettier-ignore
        }
        for (const { key, statuses } of found.assessments) {
          const name = partsOf(key).path.split('/')[1]!;
          const possible = new Set(worlds.map((world) => statusOf(world[name]!)));
          assert.deepEqual(new Set(statuses), possible, `${name} in ${JSON.stringify(scenario)}`);
        }
      }),
      { ...runs(600, 10), seed: 5 },
    );
    assert.ok(narrowed > amount(300, 5), `${narrowed} figures are narrowed`);
  });
});
