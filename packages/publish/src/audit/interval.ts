import { scale, unknown } from '../exact/linear.ts';
import { ONE, rational, toText, type Rational } from '../exact/rational.ts';
import type { Explorer } from '../solve/explore.ts';
import { equals, type Proof } from '../solve/proof.ts';
import type { Determined } from '../solve/screen.ts';

/** One end of a feasibility interval; without a value it has none. */
export interface End {
  value?: Rational;
  /** Whether the value itself is possible. */
  attained: boolean;
  /** A world at this end: a value for each unknown of the component. */
  witness?: readonly Rational[];
  /** Why there is nothing beyond. */
  proof?: Proof;
}

/** What can be worked out of one unknown (Handbook on Statistical Disclosure Control, 2nd ed., section 4: feasibility interval). */
export type Feasibility =
  | { kind: 'interval'; lower: End; upper: End; values?: Rational[] }
  | { kind: 'contradiction'; proof: Proof }
  | { kind: 'not-proved'; limit: number };

/** No more whole numbers than these are tried one by one. */
const VALUES_LIMIT = 24;

/** The feasibility interval of one unknown of a component. */
export function feasibility(explorer: Explorer, index: number, whole: boolean): Feasibility {
  const upper = explorer.greatest(unknown(index));
  if (upper.kind === 'contradiction' || upper.kind === 'not-proved') return upper;
  const lower = explorer.greatest(scale(unknown(index), rational(-1)));
  if (lower.kind === 'contradiction' || lower.kind === 'not-proved') return lower;
  const interval = { lower: endOf(lower, rational(-1)), upper: endOf(upper, ONE) };
  const values = whole
    ? valuesWithin(explorer, index, interval.lower.value, interval.upper.value)
    : undefined;
  return { kind: 'interval', ...interval, ...(values ? { values } : {}) };
}

/** The interval of an unknown that equations alone determine. */
export const pointAt = ({ value, upper, lower }: Determined, whole: boolean): Feasibility => ({
  kind: 'interval',
  lower: { value, attained: true, proof: lower },
  upper: { value, attained: true, proof: upper },
  ...(whole ? { values: [value] } : {}),
});

type Found = Extract<ReturnType<Explorer['greatest']>, { kind: 'greatest' | 'unbounded' }>;

const endOf = (found: Found, sign: Rational): End =>
  found.kind === 'unbounded'
    ? { attained: false }
    : {
        value: found.value.mul(sign),
        attained: found.attained,
        witness: found.point,
        proof: found.proof,
      };

/** The whole numbers in an interval that are possible, where they are few. */
function valuesWithin(
  explorer: Explorer,
  index: number,
  lower: Rational | undefined,
  upper: Rational | undefined,
): Rational[] | undefined {
  if (!lower || !upper || upper.sub(lower).compare(VALUES_LIMIT) > 0) return undefined;
  const values: Rational[] = [];
  for (let value = lower.ceil(); value.compare(upper) <= 0; value = value.add(ONE)) {
    const found = explorer.feasible([equals(index, value)]);
    if (found.kind === 'not-proved') return undefined;
    if (found.kind === 'greatest') values.push(value);
  }
  return values;
}

/** Such as `[30, 154/5)`. */
export function intervalText({
  lower,
  upper,
}: Pick<Extract<Feasibility, { kind: 'interval' }>, 'lower' | 'upper'>): string {
  const left = lower.value ? `${lower.attained ? '[' : '('}${toText(lower.value)}` : '(−∞';
  const right = upper.value ? `${toText(upper.value)}${upper.attained ? ']' : ')'}` : '∞)';
  return `${left}, ${right}`;
}
