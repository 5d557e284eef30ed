/**
 * Whole numbers beside a share: what can be worked out is found by trying every world, each tested as a reader would, by
 * computing and rounding.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { certify, verify } from '../../../packages/publish/src/audit/certificate.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Proof } from '../../../packages/publish/src/solve/proof.ts';
import { partsOf } from '../../../packages/publish/src/statements/references.ts';
import { amount, runs } from '../../mutation/thoroughness.ts';
import { auditOf, recordOf, worked, type Given, type Scenario } from './scenario.ts';

const MOST = 11;
const NAMES = ['x', 'y', 'z'];

/** A number that is zero or more to the nearest multiple of a step, half up. */
const nearest = (numerator: number, denominator: number, step = 1): number =>
  Math.floor((2 * numerator + denominator * step) / (2 * denominator * step)) * step;

const anyShown = fc.constantFrom('open', '2', '5', '10', 'closed');
const anyCase = fc.record({
  values: fc.tuple(fc.nat(MOST), fc.nat(MOST), fc.nat(MOST)),
  shown: fc.tuple(anyShown, anyShown, anyShown),
  total: anyShown,
  share: fc.constantFrom('open', 'open', '2', '5', 'closed'),
  at: fc.nat(2),
  whole: fc.boolean(),
});

const given = (value: number, shown: string): Given => ({
  value: String(value),
  ...(shown === 'closed' ? { withheld: true as const } : shown === 'open' ? {} : { rounding: shown }),
});
/** Whether a reader sees the same of two values. */
const looksAlike = (a: number, b: number, shown: string): boolean =>
  shown === 'closed' || (shown === 'open' ? a === b : nearest(a, 1, Number(shown)) === nearest(b, 1, Number(shown))); // prettier-ignore

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

describe('whole numbers beside a share', () => {
  test('are what trying every world finds, with proofs that hold', () => {
    let narrowed = 0;
    let certified = 0;
    fc.assert(
      fc.property(anyCase, ({ values, shown, total, share, at, whole }) => {
        fc.pre(sumOf(values) > 0);
        // A share that is withheld, of an unknown total, is refused: it multiplies two unknowns.
        fc.pre(share !== 'closed' || total === 'open');
        const shareOf = (world: readonly number[]): number => nearest(100 * world[at]!, sumOf(world));
        const scenario: Scenario = {
          figures: {
            total: given(sumOf(values), total),
            ...Object.fromEntries(NAMES.map((name, each) => [name, given(values[each]!, shown[each]!)])),
            share: given(shareOf(values), share),
          },
          relations: [
            { kind: 'sum', total: 'total', parts: NAMES },
            { kind: 'share', share: 'share', part: NAMES[at]!, whole: 'total', rounding: '1' },
            ...['total', ...(whole ? ['share'] : [])].map((figure) => ({ kind: 'bounds' as const, figure, numbers: 'whole' as const })), // prettier-ignore
            ...NAMES.map((figure) => ({ kind: 'bounds' as const, figure, upper: String(MOST), numbers: 'whole' as const })), // prettier-ignore
          ],
        };
        const worlds: number[][] = [];
        for (let x = 0; x <= MOST; x++)
          for (let y = 0; y <= MOST; y++)
            for (let z = 0; z <= MOST; z++) {
              const world = [x, y, z];
              if (
                sumOf(world) > 0 &&
                world.every((value, each) => looksAlike(value, values[each]!, shown[each]!)) &&
                looksAlike(sumOf(world), sumOf(values), total) &&
                looksAlike(shareOf(world), shareOf(values), share)
              )
                worlds.push(world);
            }
        const found = auditOf(scenario);
        const where = JSON.stringify(scenario.figures);
        assert.equal(found.kind, 'audited', where);
        if (found.kind !== 'audited') return;
        for (const { key, lower, upper, values: listed } of found.figures) {
          const name = partsOf(key).path.split('/')[1]!;
          const each = (world: readonly number[]): number =>
            name === 'total' ? sumOf(world) : name === 'share' ? shareOf(world) : world[NAMES.indexOf(name)]!;
          const possible = [...new Set(worlds.map(each))].sort((a, b) => a - b);
          if (possible.length <= MOST) narrowed++;
          assert.deepEqual([lower.value?.valueOf(), upper.value?.valueOf()], [possible[0], possible.at(-1)], `${name} of ${where}`); // prettier-ignore
          if (listed && possible.length > 1) assert.deepEqual(listed.map(Number), possible, `${name} of ${where}`); // prettier-ignore
        }
        const record = recordOf(scenario);
        const certificate = certify(found);
        certified += certificate.entries.length;
        assert.deepEqual(
          verify(certificate, [{ record, document: build(record) }]).filter(({ what }) => what !== 'no-entry'), // prettier-ignore
          [],
          where,
        );
      }),
      { ...runs(250, 10), seed: 11 },
    );
    assert.ok(narrowed > amount(150, 4), `${narrowed} figures are narrowed`);
    assert.ok(certified > amount(50, 1), `${certified} figures are certified`);
  });

  test('are proved in few branches, also where the share itself is withheld', () => {
    const found = auditOf({
      figures: { total: '180', x: '12', y: '?51', z: '?117', share: '?65.0' },
      relations: [
        { kind: 'sum', total: 'total', parts: NAMES },
        { kind: 'share', share: 'share', part: 'z', whole: 'total', rounding: '1' },
        ...['total', ...NAMES].map((figure) => ({ kind: 'bounds' as const, figure, numbers: 'whole' as const })), // prettier-ignore
      ],
    });
    assert.deepEqual(worked(found), { y: '[0, 168]', z: '[0, 168]', share: '[0, 93]' });
    assert.ok(found.kind === 'audited');
    const leaves = (proof: Proof | undefined): number =>
      !proof ? 0 : proof.kind === 'rows' ? 1 : proof.branches.reduce((sum, each) => sum + leaves(each), 0);
    const all = found.figures.map(({ lower, upper }) => leaves(lower.proof) + leaves(upper.proof));
    assert.ok(Math.max(...all) < 20, `${all.join(', ')} leaves`);
  });
});
