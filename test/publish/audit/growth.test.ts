import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AuditedFigure } from '../../../packages/publish/src/audit/audit.ts';
import { runs } from '../../mutation/thoroughness.ts';
import { auditOf, type Scenario } from './scenario.ts';

/** Withheld figures are whole numbers from zero to this, so that all that could be can be counted through. */
const GREATEST = 150;
const YEARS = ['0.5', '1', '2', '2.5', '3', '7.25'];
const years = fc.constantFrom(...YEARS);
const known = fc.integer({ min: 1, max: GREATEST });
const whole = { numbers: 'whole' as const, lower: '0', upper: String(GREATEST) };
const BANDS = [
  { status: 'good', from: '95' },
  { status: 'fair', from: '60', to: '95' },
  { status: 'poor', from: '0', to: '60' },
  { status: 'away', to: '0' },
];

/** 100 × (ratio^(1 ÷ years) − 1). */
const rate = (ratio: number, over: string): number => 100 * (ratio ** (1 / Number(over)) - 1);

/** A float may be on the wrong side of a bound that it is as good as at; then nothing is said of it. */
const isNear = (value: number, bounds: readonly number[]): boolean =>
  bounds.some((bound) => Math.abs(value - bound) < 1e-7);

function figureOf(scenario: Scenario): AuditedFigure | undefined {
  const audit = auditOf(scenario);
  assert.ok(audit.kind === 'audited', JSON.stringify(scenario));
  return audit.figures[0];
}

const assertCounted = (scenario: Scenario, isPossible: (value: number) => boolean): void => {
  const values = Array.from({ length: GREATEST + 1 }, (_, value) => value).filter(isPossible);
  const { lower, upper } = figureOf(scenario)!;
  assert.deepEqual(
    [lower.value?.valueOf(), upper.value?.valueOf()],
    [values[0], values.at(-1)],
    JSON.stringify(scenario),
  );
};

describe('a rate of growth, counted through', () => {
  for (const withheld of ['now', 'before'] as const)
    test(`tells what it tells where the figure ${withheld} is withheld`, () => {
      fc.assert(
        fc.property(known, known, years, (before, now, over) => {
          const growth = rate(now / before, over)
            .toFixed(1)
            .replace(/^-(0\.0)$/, '$1');
          const bounds = [Number(growth) - 0.05, Number(growth) + 0.05];
          const all = { before, now };
          const rateWith = (value: number): number => {
            const world: Record<'before' | 'now', number> = { ...all, [withheld]: value };
            return rate(world.now / world.before, over);
          };
          for (let value = 0; value <= GREATEST; value++) fc.pre(!isNear(rateWith(value), bounds));
          assertCounted(
            {
              figures: {
                growth,
                before: `${withheld === 'before' ? '?' : ''}${before}`,
                now: `${withheld === 'now' ? '?' : ''}${now}`,
              },
              relations: [
                { kind: 'annual-growth', growth: 'growth', earlier: 'before', later: 'now', years: over },
                { kind: 'bounds', figure: 'growth', sign: 'any' },
                { kind: 'bounds', figure: withheld, ...whole },
              ],
            },
            (value) => {
              const each = rateWith(value);
              return each > bounds[0]! && each < bounds[1]!;
            },
          );
        }),
        runs(80, 8),
      );
    });
});

describe('a status by required growth, counted through', () => {
  for (const withheld of ['a', 'goal'] as const)
    test(`tells what it tells where the figure ${withheld} is withheld`, () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(known, known, known, years, years, (start, goal, a, elapsed, planned) => {
          fc.pre(goal !== start);
          const ratio = (value: number): number => {
            const world: Record<'a' | 'goal', number> = { a, goal, [withheld]: value };
            return (100 * rate(world.a / start, elapsed)) / rate(world.goal / start, planned);
          };
          const near = [60, 95];
          for (let value = 0; value <= GREATEST; value++) fc.pre(!isNear(ratio(value), near));
          const statusOf = (value: number): string => {
            const each = ratio(value);
            if (Number.isNaN(each) || !Number.isFinite(each)) return 'none';
            return BANDS.find(({ from }) => from === undefined || each >= Number(from))!.status;
          };
          const status = statusOf(withheld === 'a' ? a : goal);
          seen.add(`${status} ${goal > start ? 'above' : 'below'}`);
          assertCounted(
            {
              scale: BANDS.map(({ status: id }) => id),
              statuses: { a: status },
              figures: {
                start: String(start),
                goal: `${withheld === 'goal' ? '?' : ''}${goal}`,
                a: `${withheld === 'a' ? '?' : ''}${a}`,
              },
              relations: [
                {
                  kind: 'required-growth',
                  assessment: 'a/assessment',
                  baseline: 'start',
                  target: 'goal',
                  actual: 'a',
                  elapsed,
                  planned,
                  bands: BANDS,
                },
                { kind: 'bounds', figure: withheld, ...whole },
              ],
            },
            (value) => statusOf(value) === status,
          );
        }),
        runs(120, 8),
      );
      assert.ok(seen.size >= 6, [...seen].join());
    });
});
