import { rational, ONE, type Rational } from '../exact/rational.ts';
import { scale } from '../exact/linear.ts';
import type { Constraint, Sense } from './system.ts';

/**
 * The same constraint, said as sharply as whole numbers allow (Chvátal 1973): divided by what divides all its
 * coefficients, its bound is cut to the next whole number, and `<` becomes `≤`. An equation that no whole numbers
 * satisfy becomes one that nothing satisfies. Unchanged where not all of its unknowns are whole.
 */
export function tighten(constraint: Constraint, whole: ReadonlySet<number>): Constraint {
  const { expression } = constraint;
  const coefficients = [...expression.terms.values()];
  if (coefficients.length === 0 || [...expression.terms.keys()].some((index) => !whole.has(index)))
    return constraint;
  const divisor = coefficients.reduce((divided, coefficient) => divided.gcd(coefficient));
  const divided = scale(expression, divisor.inverse().abs());
  const [sense, bound] = cut(constraint.sense, divided.constant);
  return bound === undefined
    ? { ...constraint, sense: '=', expression: { constant: ONE, terms: new Map() } }
    : { ...constraint, sense, expression: { ...divided, constant: bound } };
}

/** Σ whole numbers + constant ⋛ 0: its sense, and its constant as a whole number; none where no sum can be. */
function cut(sense: Sense, constant: Rational): [Sense, Rational | undefined] {
  switch (sense) {
    case '=':
      return ['=', constant.d === 1n ? constant : undefined];
    case '<=':
      return ['<=', constant.ceil()];
    case '<':
      return ['<=', constant.floor().add(rational(1))];
  }
}
