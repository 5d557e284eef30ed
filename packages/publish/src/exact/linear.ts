import { ONE, ZERO, rational, type Rational } from './rational.ts';

/** constant + Σ coefficient × unknown. Unknowns are numbered; none has the coefficient zero. */
export interface Linear {
  readonly constant: Rational;
  readonly terms: ReadonlyMap<number, Rational>;
}

export const constant = (value: Rational): Linear => ({ constant: value, terms: new Map() });
export const unknown = (index: number): Linear => ({ constant: ZERO, terms: new Map([[index, ONE]]) });
export const isConstant = ({ terms }: Linear): boolean => terms.size === 0;

export function scale(expression: Linear, factor: Rational): Linear {
  if (factor.equals(ZERO)) return constant(ZERO);
  return {
    constant: expression.constant.mul(factor),
    terms: new Map([...expression.terms].map(([index, coefficient]) => [index, coefficient.mul(factor)])),
  };
}

export function add(...expressions: readonly Linear[]): Linear {
  let sum = ZERO;
  const terms = new Map<number, Rational>();
  for (const expression of expressions) {
    sum = sum.add(expression.constant);
    for (const [index, coefficient] of expression.terms) {
      const together = (terms.get(index) ?? ZERO).add(coefficient);
      if (together.equals(ZERO)) terms.delete(index);
      else terms.set(index, together);
    }
  }
  return { constant: sum, terms };
}

export const subtract = (a: Linear, b: Linear): Linear => add(a, scale(b, rational(-1)));

/** Its value where each unknown has the value given. */
export const evaluate = (expression: Linear, point: (index: number) => Rational): Rational =>
  [...expression.terms].reduce(
    (sum, [index, coefficient]) => sum.add(coefficient.mul(point(index))),
    expression.constant,
  );
