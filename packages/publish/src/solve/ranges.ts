import type { Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import type { Constraint } from './system.ts';

const MINUS_ONE = rational(-1);

export interface Range {
  lower: Rational;
  upper: Rational;
}

/** How often all rows are gone through: what a longer chain of rows tells of an unknown is left out. */
const PASSES = 4;
/** Where an unknown that nothing bounds is taken to end, so that what hangs on it has a range as well. */
const FAR = rational(10n ** 12n);

/**
 * Where each unknown can lie at most, by what each row tells of it while the others are in their ranges (Savelsbergh 1994,
 * section 1.1). It is for choosing among branches, and proves nothing.
 */
export function rangesOf(rows: readonly Constraint[], unknowns: number): readonly Range[] {
  const ranges = Array.from({ length: unknowns }, (): Range => ({ lower: FAR.neg(), upper: FAR }));
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (const { expression, sense } of rows)
      for (const sign of sense === '=' ? [ONE, MINUS_ONE] : [ONE])
        changed = narrow(ranges, expression, sign) || changed;
    if (!changed) break;
  }
  return ranges;
}

/** sign × expression ≤ 0: each term is at most what the least values of the others leave. Whether that was news. */
function narrow(ranges: Range[], { constant, terms }: Linear, sign: Rational): boolean {
  const least = [...terms].map(([index, coefficient]) => {
    const factor = coefficient.mul(sign);
    const { lower, upper } = ranges[index]!;
    return { index, factor, value: factor.mul(factor.compare(ZERO) > 0 ? lower : upper) };
  });
  const sum = least.reduce((all, { value }) => all.add(value), constant.mul(sign));
  let changed = false;
  for (const { index, factor, value } of least) {
    const bound = value.sub(sum).div(factor);
    const range = ranges[index]!;
    const isUpper = factor.compare(ZERO) > 0;
    if (isUpper ? bound.compare(range.upper) >= 0 : bound.compare(range.lower) <= 0) continue;
    ranges[index] = isUpper ? { ...range, upper: bound } : { ...range, lower: bound };
    changed = true;
  }
  return changed;
}
