import type { SuppressionWeight } from '@planglass/model/record';
import { rational, type Rational } from '../exact/rational.ts';

/** What it costs to withhold a figure, from detail to headline: a project's figures go first, stated totals last. */
const DEFAULTS: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/^projects\/[^/]+\/figures\//, 1],
  [/\/achievements\//, 1],
  [/^(tasks|projects)\/[^/]+\/assessment$/, 2],
  [/\/baseline$/, 2],
  [/^indicators\/[^/]+\/assessment$/, 3],
  [/\/actual$/, 4],
  [/\/target$/, 5],
  [/^shares\//, 5],
  [/^counts\//, 6],
];
/** A stated total is what everyone quotes. */
const TOTAL = 12;

/** The cost of withholding a figure: the record's weight for its address or the longest part of it, else the default. */
export function suppressionCost(
  reference: string,
  weights: readonly SuppressionWeight[] = [],
  isTotal = false,
): Rational {
  const own = weights
    .filter(({ of }) => reference === of || reference.startsWith(`${of}/`) || reference.endsWith(`/${of}`))
    .sort((a, b) => b.of.length - a.of.length)[0];
  if (own) return rational(own.weight);
  return rational(isTotal ? TOTAL : (DEFAULTS.find(([pattern]) => pattern.test(reference))?.[1] ?? 4));
}
