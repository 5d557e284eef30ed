import { PRIME, residue } from './modular.ts';

/** Rational numbers over one denominator, which is above zero. */
export interface Over {
  numerators: bigint[];
  denominator: bigint;
}

/** Powers of the prime that are tried, each twice the one before; the last one holds numbers of 950 bits. */
const DIGITS = [2, 4, 8, 16, 32, 64];
const P = BigInt(PRIME);

/**
 * The exact solution of a system of equations that is not singular modulo the prime: from its solution modulo the
 * prime digit by digit (Dixon, Numerische Mathematik 1982), and by rational reconstruction where it is not whole.
 * What is returned satisfies the equations exactly; undefined where it would need too many digits.
 */
export function exactSolution(
  right: readonly bigint[],
  multiply: (solution: readonly bigint[]) => bigint[],
  solve: (right: readonly number[]) => number[],
  size = right.length,
): Over | undefined {
  const numerators = new Array<bigint>(size).fill(0n);
  let rest = [...right];
  let power = 1n;
  let digits = 0;
  for (const many of DIGITS) {
    for (; digits < many; digits++) {
      if (rest.every((value) => value === 0n)) return { numerators, denominator: 1n };
      // Digits on either side of zero, so that small negative numbers end too.
      const digit = solve(rest.map(residue)).map((value) =>
        BigInt(value > PRIME / 2 ? value - PRIME : value),
      );
      digit.forEach((value, index) => {
        if (value) numerators[index]! += value * power;
      });
      const product = multiply(digit);
      rest = rest.map((value, index) => (value - product[index]!) / P);
      power *= P;
    }
    if (rest.every((value) => value === 0n)) return { numerators, denominator: 1n };
    const found = reconstruct(numerators, power);
    if (
      found &&
      multiply(found.numerators).every((value, index) => value === right[index]! * found.denominator)
    )
      return found;
  }
  return undefined;
}

/** Numbers over a common denominator that leave these remainders (Wang 1981); undefined where none are small enough. */
function reconstruct(remainders: readonly bigint[], modulus: bigint): Over | undefined {
  const limit = squareRoot(modulus / 2n);
  let denominator = 1n;
  const over: [numerator: bigint, denominator: bigint][] = [];
  for (const remainder of remainders) {
    const whole = balanced(remainder * denominator, modulus);
    if (absolute(whole) <= limit) {
      over.push([whole, denominator]);
      continue;
    }
    let [a, b, x, y] = [modulus, whole < 0n ? whole + modulus : whole, 0n, 1n];
    while (b > limit) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
    denominator *= absolute(y);
    if (y === 0n || denominator > limit) return undefined;
    over.push([y < 0n ? -b : b, denominator]);
  }
  return {
    denominator,
    numerators: over.map(([numerator, own]) => numerator * (denominator / own)),
  };
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function balanced(value: bigint, modulus: bigint): bigint {
  const rest = ((value % modulus) + modulus) % modulus;
  return rest > modulus / 2n ? rest - modulus : rest;
}

/** The whole part of a square root, by Newton's method. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
