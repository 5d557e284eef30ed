import type { Choice, Constraint } from '../solve/system.ts';
import type { Linear } from '../exact/linear.ts';
import type { Sense } from '../solve/system.ts';

/** A constraint before it knows by which statement it is said. */
export interface Claim {
  expression: Linear;
  sense: Sense;
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
  constraints: readonly Constraint[];
  choices: readonly Choice[];
}
