import type { Linear } from '../exact/linear.ts';

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
