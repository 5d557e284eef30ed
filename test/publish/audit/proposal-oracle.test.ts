import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlanRecord } from '@planglass/model/record';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { ZERO, rational, type Rational } from '../../../packages/publish/src/exact/rational.ts';
import { laddersOf } from '../../../packages/publish/src/protect/ladder.ts';
import { propose } from '../../../packages/publish/src/protect/propose.ts';
import { protect, type Decisions } from '../../../packages/publish/src/protect/withhold.ts';
import { recordOf, type Scenario } from './scenario.ts';

/** Every way to hold figures back, with its cost: each figure as it is, rounded to each step of its ladder, or withheld. */
function everyChoice(record: PlanRecord): { decisions: Required<Decisions>; cost: Rational }[] {
  return [...laddersOf(record, build(record)).values()].reduce<
    { decisions: Required<Decisions>; cost: Rational }[]
  >(
    (all, { reference: figure, rungs }) =>
      all.flatMap((each) => [
        each,
        ...rungs.map(({ step, cost }) => ({
          cost: each.cost.add(cost),
          decisions:
            step === undefined
              ? { ...each.decisions, withhold: [...each.decisions.withhold, figure] }
              : { ...each.decisions, round: [...each.decisions.round, { figure, step }] },
        })),
      ]),
    [{ decisions: { withhold: [], round: [] }, cost: ZERO }],
  );
}

function passes(record: PlanRecord, decisions: Decisions): boolean {
  const guarded = protect(record, decisions);
  assert.ok(guarded.ok);
  const result = audit([{ record: guarded.record, document: build(guarded.record) }]);
  return result.kind === 'audited' && result.passed;
}

/** That a proposal passes and nothing cheaper does, and that there is none only where nothing passes. */
async function compareWithEveryChoice(record: PlanRecord): Promise<'some' | 'none'> {
  const { proposal } = await propose(record, []);
  const choices = everyChoice(record);
  if (!proposal) {
    for (const { decisions } of choices)
      assert.ok(!passes(record, decisions), `${JSON.stringify(decisions)} would do`);
    return 'none';
  }
  const cost = rational(proposal.cost);
  assert.ok(proposal.proven && rational(proposal.bound).equals(cost));
  assert.ok(passes(record, proposal), `${JSON.stringify(proposal)} does not pass`);
  const own = choices.find(
    ({ decisions: { withhold, round } }) =>
      JSON.stringify([withhold, round]) === JSON.stringify([proposal.withhold, proposal.round]),
  );
  assert.ok(own?.cost.equals(cost), 'it costs something else');
  for (const { decisions, cost: other } of choices)
    if (other.compare(cost) < 0)
      assert.ok(!passes(record, decisions), `${JSON.stringify(decisions)} costs ${other.toFraction()} only`);
  return 'some';
}

const shown = (value: number | string, secret: boolean): string => `${secret ? '?' : ''}${value}`;
const percent = fc.constantFrom('2', '10', '25');

/** A total of whole numbers, and the percentage of it that one part is. */
const sums: fc.Arbitrary<Scenario> = fc
  .record({
    parts: fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 2, maxLength: 3 }),
    secrets: fc.subarray(['x0', 'x1', 'total'], { minLength: 1, maxLength: 2 }),
    share: fc.boolean(),
    whole: fc.boolean(),
    percent,
  })
  .map(({ parts, secrets, share, whole, percent }) => {
    const total = parts.reduce((a, b) => a + b);
    const names = parts.map((_, index) => `x${index}`);
    return {
      figures: {
        total: shown(total, secrets.includes('total')),
        ...Object.fromEntries(
          parts.map((value, index) => [names[index]!, shown(value, secrets.includes(names[index]!))]),
        ),
        ...(share ? { share: String(Math.floor((100 * parts[0]!) / total + 0.5)) } : {}),
      },
      relations: [
        { kind: 'sum', total: 'total', parts: names },
        ...(share ? [{ kind: 'share' as const, share: 'share', part: 'x0', whole: 'total' }] : []),
        // A share of whole numbers takes the audit long, and is no other case here.
        ...(whole && !share
          ? names.map((figure) => ({ kind: 'bounds' as const, figure, numbers: 'whole' as const }))
          : []),
      ],
      protection: { percent },
    };
  });

/** A value between two others, with the status of the band that it is in, and the gap to its target. */
const bands: fc.Arbitrary<Scenario> = fc
  .record({
    actual: fc.integer({ min: 20, max: 119 }),
    margins: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })),
    gap: fc.boolean(),
    percent,
  })
  .map(({ actual, margins: [above, below], gap, percent }) => ({
    scale: ['low', 'mid', 'high'],
    figures: {
      actual: `?${actual}`,
      first: String(actual + above),
      last: String(actual - below < 0 ? 0 : actual - below),
      ...(gap ? { target: '150', gap: String(150 - actual) } : {}),
    },
    statuses: { actual: actual < 50 ? 'low' : actual < 60 ? 'mid' : 'high' },
    relations: [
      { kind: 'order', figures: ['first', 'actual', 'last'] },
      {
        kind: 'band',
        assessment: 'actual/assessment',
        of: 'actual',
        bands: [
          { status: 'low', to: '50' },
          { status: 'mid', from: '50', to: '60' },
          { status: 'high', from: '60' },
        ],
      },
      ...(gap ? [{ kind: 'gap' as const, gap: 'gap', target: 'target', actual: 'actual' }] : []),
    ],
    protection: { percent },
  }));

describe('a proposal costs as little as the cheapest of every choice', () => {
  for (const [name, scenarios] of [
    ['sums and percentages', sums],
    ['bands, orders and gaps', bands],
  ] as const)
    test(`of ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(scenarios, async (scenario) => {
          assert.equal(await compareWithEveryChoice(recordOf(scenario)), 'some');
        }),
        { numRuns: Number(process.env['RUNS'] ?? 20) },
      );
    });
});
