import type { Linear } from '../exact/linear.ts';
import { ZERO, type Rational } from '../exact/rational.ts';

/** expression ≤ 0, expression < 0, or expression = 0. */
export type Sense = '<=' | '<' | '=';

export interface Constraint {
  readonly expression: Linear;
  readonly sense: Sense;
  /** The statement that it says, by number. */
  readonly statement: number;
}

/** One of the alternatives holds, and nobody who reads the document knows which. */
export interface Choice {
  readonly alternatives: readonly (readonly Constraint[])[];
  readonly statement: number;
}

/** What is known of some unknowns. They are numbered from zero; `whole` holds those that are whole numbers. */
export interface System {
  readonly unknowns: number;
  readonly whole: ReadonlySet<number>;
  readonly constraints: readonly Constraint[];
  readonly choices: readonly Choice[];
}

/** Whether the value of an expression is as a constraint demands. */
export function isSatisfied(value: Rational, sense: Sense): boolean {
  const order = value.compare(ZERO);
  return sense === '=' ? order === 0 : sense === '<' ? order < 0 : order <= 0;
}
