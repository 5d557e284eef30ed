import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ZERO, rational, type Rational } from '../../../packages/publish/src/exact/rational.ts';
import { nearest } from '../../../packages/publish/src/relations/rounding.ts';
import { auditOf, type Scenario } from './scenario.ts';
import { runs } from '../../mutation/thoroughness.ts';

/** Everything is a multiple of this, so that all that there is can be counted through. */
const GRID = rational('0.25');
const STEPS = ['0.5', '1', '1.5', '2', '3', '5', '10'];
const steps = fc.constantFrom(...STEPS);
const anySign = (...names: string[]) =>
  names.map((figure) => ({ kind: 'bounds' as const, figure, sign: 'any' as const }));

const text = (value: Rational): string => {
  const [whole, part = ''] = value.abs().toString().split('.');
  return `${value.compare(ZERO) < 0 ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
};

/** Every number of the grid that has this property, with the next one on either side. */
function counted(isPossible: (raw: Rational) => boolean): { least: Rational; greatest: Rational } {
  const all = Array.from({ length: 481 }, (_, index) => GRID.mul(index - 240)).filter(isPossible);
  return { least: all[0]!, greatest: all.at(-1)! };
}

/** An interval holds just these numbers of the grid: its ends are they, or the next beyond, which is not in it. */
function assertEnds(scenario: Scenario, name: string, isPossible: (raw: Rational) => boolean): void {
  const audit = auditOf(scenario);
  assert.ok(audit.kind === 'audited', JSON.stringify(scenario));
  const { lower, upper } = audit.figures.find(({ key }) => key.endsWith(`/${name}/actual`))!;
  const { least, greatest } = counted(isPossible);
  const ends = [
    lower.attained ? lower.value! : lower.value!.add(GRID),
    upper.attained ? upper.value! : upper.value!.sub(GRID),
  ];
  assert.deepEqual(
    ends.map((end) => end.toFraction()),
    [least, greatest].map((end) => end.toFraction()),
    JSON.stringify(scenario),
  );
}

describe('what a number may be that is rounded once or twice, counted through', () => {
  const raws = fc.integer({ min: -120, max: 120 }).map((quarters) => GRID.mul(quarters));

  test('is as wide as its publication leaves it', () => {
    fc.assert(
      fc.property(raws, steps, (raw, step) => {
        const [a, s] = [raw, rational(step)];
        assertEnds(
          {
            figures: { total: { value: text(raw), rounding: step }, a: `?${text(a)}` },
            relations: [{ kind: 'sum', total: 'total', parts: ['a'] }, ...anySign('total', 'a')],
          },
          'a',
          (each) => nearest(each, s).equals(nearest(raw, s)),
        );
      }),
      runs(150, 10),
    );
  });

  for (const [how, more] of [
    ['read off its publication', []],
    ['kept track of', [{ kind: 'bounds' as const, figure: 'total', lower: '-1000', upper: '1000' }]],
  ] as const)
    test(`is as wide as both roundings leave it, ${how}`, () => {
      fc.assert(
        fc.property(raws, steps, steps, (raw, first, second) => {
          const [t, s] = [rational(first), rational(second)];
          const held = nearest(raw, t);
          const figures = { total: { value: text(held), rounding: second }, a: `?${text(raw)}` };
          assertEnds(
            {
              figures,
              relations: [
                { kind: 'mean', mean: 'total', of: ['a'], rounding: first },
                ...anySign('a', ...(more.length ? [] : ['total'])),
                ...more,
              ],
            },
            'a',
            (each) => nearest(nearest(each, t), s).equals(nearest(held, s)),
          );
        }),
        runs(100, 8),
      );
    });

  test('tells a withheld figure, to which it is rounded', () => {
    fc.assert(
      fc.property(raws, steps, (raw, step) => {
        const value = nearest(raw, rational(step));
        assertEnds(
          {
            figures: { mean: `?${text(value)}`, a: text(raw) },
            relations: [{ kind: 'mean', mean: 'mean', of: ['a'], rounding: step }, ...anySign('mean', 'a')],
          },
          'mean',
          (each) => each.equals(value),
        );
      }),
      runs(100, 8),
    );
  });
});
