import type { Constraint, Sense } from '../solve/system.ts';
import type { Linear } from '../exact/linear.ts';
import type { Parted } from '../relations/relation.ts';

/**
 * A constraint before it knows by which statement it is said. Where a number in it is irrational, it has two forms:
 * `expression` has the end of its enclosure that leaves less (inner), `outer` the one that leaves more.
 */
export interface Claim {
  expression: Linear;
  sense: Sense;
  outer?: Linear;
}

export interface StatedConstraint extends Constraint {
  readonly outer?: Linear;
}

export interface StatedChoice {
  readonly alternatives: readonly (readonly StatedConstraint[])[];
  readonly statement: number;
}

/** One thing that anyone can read in the document, in an earlier release, or elsewhere; or that the record says everyone knows. */
export interface Statement {
  /** Which kind of relation, or `published`. */
  kind: string;
  /** The relation's own id, where the record declares it. */
  id?: string;
  /** The figures it is about. */
  references: readonly string[];
  /** Published figures whose values it rests on: where one is withheld, it says nothing. */
  restsOn: readonly string[];
  constraints: readonly StatedConstraint[];
  choices: readonly StatedChoice[];
  /**
   * The figure that these claims take as it was before it was rounded to the decimals with which the record holds it:
   * nobody who reads the document knows these.
   */
  unrounded?: string;
  /** The figure that may lie on either side of a value, and each side of which has to protect it by itself. */
  parted?: readonly Parted[];
}

/** All constraints of a statement, those of its alternatives among them. */
export const constraintsOf = ({ constraints, choices }: Statement): readonly StatedConstraint[] => [
  ...constraints,
  ...choices.flatMap(({ alternatives }) => alternatives.flat()),
];

/** Whether a number in it is irrational. */
export const isEnclosed = (statement: Statement): boolean =>
  constraintsOf(statement).some(({ outer }) => outer !== undefined);
