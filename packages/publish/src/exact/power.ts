import { ONE, ZERO, rational, type Rational } from './rational.ts';

/** Two rational numbers with a real number between them; equal where that number is rational. */
export interface Enclosure {
  lower: Rational;
  upper: Rational;
}

export const exactly = (value: Rational): Enclosure => ({ lower: value, upper: value });

/** Decimal digits to which an irrational number is enclosed, counted from the point and from its first digit. */
const DIGITS = 30;

/** The greatest whole number whose power of this degree is not above a value of zero or more. */
export function integerRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const power = BigInt(degree);
  let root = overestimate(value, degree);
  // Newton from above: it falls until it is the root rounded down (Cohen 1993, algorithm 1.7.1, for any degree).
  for (;;) {
    const next = ((power - 1n) * root + value / root ** (power - 1n)) / power;
    if (next >= root) return root;
    root = next;
  }
}

/** A number that is not below a root, and near it: a float finds where to begin, and exact powers say that it is not below. */
function overestimate(value: bigint, degree: number): bigint {
  const hex = value.toString(16);
  const log = Math.log2(Number(`0x${hex.slice(0, 13)}`)) + 4 * (hex.length - Math.min(13, hex.length));
  const exponent = log / degree;
  const shift = Math.max(0, Math.floor(exponent) - 45);
  const start = BigInt(Math.ceil(2 ** (exponent - shift))) << BigInt(shift);
  let root = start + (start >> 36n) + 1n;
  while (root ** BigInt(degree) < value) root *= 2n;
  return root;
}

/**
 * base^exponent, exactly where it is rational, else enclosed so that both ends agree to so many digits. The base is
 * zero or more, the exponent above zero.
 */
export function power(base: Rational, exponent: Rational, digits = DIGITS): Enclosure {
  if (base.equals(ZERO) || base.equals(ONE)) return exactly(base);
  const degree = Number(exponent.d);
  const [above, below] = [base.n ** exponent.n, base.d ** exponent.n];
  const roots = [base.n, base.d].map((each) => integerRoot(each, degree));
  // In lowest terms a root is rational where both parts are powers themselves.
  if (roots[0]! ** exponent.d === base.n && roots[1]! ** exponent.d === base.d)
    return exactly(rational(roots[0]! ** exponent.n).div(rational(roots[1]! ** exponent.n)));
  for (let places = digits; ; places *= 2) {
    const scale = 10n ** BigInt(places);
    const root = integerRoot((above * scale ** exponent.d) / below, degree);
    if (root >= 10n ** BigInt(digits))
      return { lower: rational(root).div(scale), upper: rational(root + 1n).div(scale) };
  }
}

/**
 * (1 + share × (base^root − 1))^exponent, where the growth by a power is taken in part or several times; undefined
 * where what is raised to the exponent is below zero. Exact where it is rational: a share of zero or one, or a
 * rational root, since otherwise the conjugates of the sum differ in magnitude.
 */
export function partOfGrowth(
  base: Rational,
  root: Rational,
  share: Rational,
  exponent: Rational,
): Enclosure | undefined {
  if (share.equals(ZERO)) return exactly(ONE);
  if (share.equals(ONE)) return power(base, root.mul(exponent));
  for (let digits = DIGITS; ; digits *= 2) {
    const whole = power(base, root, digits);
    const [a, b] = [whole.lower, whole.upper].map((each) => each.sub(ONE).mul(share).add(ONE));
    const [lower, upper] = a!.compare(b!) <= 0 ? [a!, b!] : [b!, a!];
    if (upper.compare(ZERO) < 0) return undefined;
    // An enclosure of zero says neither that it is below nor above.
    if (lower.compare(ZERO) <= 0 && !lower.equals(upper)) continue;
    const found = {
      lower: power(lower, exponent, digits).lower,
      upper: power(upper, exponent, digits).upper,
    };
    if (found.lower.equals(found.upper)) return found;
    const short = shortened(found);
    if (isNarrow(short)) return short;
  }
}

/** A wider enclosure with ends of fewer digits, since every later step works with them. */
function shortened({ lower, upper }: Enclosure): Enclosure {
  let scale = 10n ** BigInt(DIGITS + 1);
  while (lower.mul(scale).compare(10n ** BigInt(DIGITS + 1)) < 0) scale *= 10n;
  return { lower: lower.mul(scale).floor().div(scale), upper: upper.mul(scale).ceil().div(scale) };
}

/** Whether the ends agree to enough digits, after the point and after the first. */
function isNarrow({ lower, upper }: Enclosure): boolean {
  const width = upper.sub(lower);
  const unit = rational(`1/${10n ** BigInt(DIGITS)}`);
  return width.compare(unit) <= 0 && width.compare(lower.mul(unit)) <= 0;
}
