import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { integerRoot, partOfGrowth, power } from '../../../packages/publish/src/exact/power.ts';
import { rational, type Rational } from '../../../packages/publish/src/exact/rational.ts';
import { runs } from '../../mutation/thoroughness.ts';

const UNIT = rational(`1/${10n ** 30n}`);
const fraction = (n: number, d: number): Rational => rational(BigInt(n)).div(rational(BigInt(d)));
const base = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9_999 }));
const exponent = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }));

/** value^n against base^m, both whole: exact, and without a root. */
const order = (value: Rational, n: bigint, of: Rational, m: bigint): number => {
  const left = value.n ** n * of.d ** m;
  const right = of.n ** m * value.d ** n;
  return left < right ? -1 : left > right ? 1 : 0;
};

describe('a power', () => {
  test('lies between two rational numbers that agree to 30 decimals and 30 digits, or is one', () => {
    fc.assert(
      fc.property(base, exponent, ([n, d], [p, q]) => {
        const [of, to] = [fraction(n, d), fraction(p, q)];
        const { lower, upper } = power(of, to);
        const [below, above] = [order(lower, to.d, of, to.n), order(upper, to.d, of, to.n)];
        if (lower.equals(upper)) assert.equal(below, 0);
        else {
          assert.ok(below < 0 && above > 0);
          assert.ok(upper.sub(lower).compare(UNIT) <= 0);
          assert.ok(upper.sub(lower).compare(lower.mul(UNIT)) <= 0);
        }
      }),
      runs(300, 30),
    );
  });

  test('that is rational is found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        exponent,
        (n, d, [p, q]) => {
          const [root, to] = [fraction(n, d), fraction(p, q)];
          const { lower, upper } = power(root.pow(Number(to.d))!, to);
          assert.ok(lower.equals(upper) && lower.equals(root.pow(Number(to.n))!));
        },
      ),
    );
  });

  test('of nought is nought', () => {
    assert.ok(power(rational(0), rational('2.5')).upper.equals(0));
  });
});

describe('a whole root', () => {
  test('is the greatest whole number whose power is not above', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 90n }),
        fc.integer({ min: 1, max: 400 }),
        (value, degree) => {
          const root = integerRoot(value, degree);
          assert.ok(root ** BigInt(degree) <= value && (root + 1n) ** BigInt(degree) > value);
        },
      ),
    );
  });
});

describe('a part of a growth', () => {
  const part = (of: string, root: string, share: string, to: string) =>
    partOfGrowth(rational(of), rational(root), rational(share), rational(to));

  test('is exact where it is rational', () => {
    const exact: [string, string, string, string, string][] = [
      ['2', '1/10', '0', '2.5', '1'],
      ['2', '1/2', '1', '2', '2'],
      ['2', '1/4', '1', '8', '4'],
      ['4', '1/2', '0.5', '2', '9/4'],
      ['0', '1/3', '0.6', '2', '4/25'],
      ['4', '1/2', '-1', '2', '0'],
    ];
    for (const [of, root, share, to, expected] of exact) {
      const { lower, upper } = part(of, root, share, to)!;
      assert.deepEqual([lower.toFraction(), upper.toFraction()], [expected, expected]);
    }
  });

  test('is none where it takes more than there is', () => {
    assert.equal(part('4', '1/2', '-2', '2'), undefined);
    assert.equal(part('0.5', '1/2', '5', '2.5'), undefined);
  });

  test('lies between two numbers that agree to 30 decimals and 30 digits', () => {
    fc.assert(
      fc.property(base, exponent, fc.integer({ min: -300, max: 300 }), exponent, ([n, d], r, s, e) => {
        const [of, root, share, to] = [
          fraction(n, d),
          fraction(...r).inverse(),
          fraction(s, 100),
          fraction(...e),
        ];
        fc.pre(root.compare(3) < 0 && to.compare(9) < 0);
        const found = partOfGrowth(of, root, share, to);
        const about = 1 + share.valueOf() * (of.valueOf() ** root.valueOf() - 1);
        if (!found) return assert.ok(about < 1e-9);
        assert.ok(found.upper.sub(found.lower).compare(UNIT) <= 0);
        assert.ok(found.upper.sub(found.lower).compare(found.lower.mul(UNIT)) <= 0);
        const expected = about ** to.valueOf();
        assert.ok(Math.abs(found.lower.valueOf() - expected) <= 1e-6 * Math.max(1, expected));
      }),
      runs(200, 20),
    );
  });
});
