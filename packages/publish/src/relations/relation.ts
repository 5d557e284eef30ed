import type { Id } from '@planglass/model';
import type { Relation } from '@planglass/model/record';
import type { Linear } from '../exact/linear.ts';
import type { Rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';

/** What anyone can read of a figure: a value, one unit of the last decimal it is written with, and the step it is rounded to, if to one. */
export interface Shown {
  value: Rational;
  unit: Rational;
  step?: Rational;
}

/** What a relation may ask of the figures it names. A reference that leads nowhere is a problem before it gets here. */
export interface Figures {
  /** The figure as an unknown, whether it is published or not. */
  number(reference: string): Linear;
  /** Its value where it is published exactly; the relation then rests on it. */
  published(reference: string): Rational | undefined;
  /** What is published of it, exactly or rounded; the relation then rests on it. */
  shown(reference: string): Shown | undefined;
  /** Whether nothing else is said of it but what is published, so that its own value need not be kept track of. */
  isAlone(reference: string): boolean;
  /** Whether it is a whole number, as everyone knows. */
  isWhole(reference: string): boolean;
  /** Whether a figure, or an expression of figures, cannot be below zero, as everyone knows. */
  isNonNegative(of: string | Linear): boolean;
  /**
   * The place of each of these figures among all of them, in their order, where relations of kind `rank` and what is
   * published of them tell every one, and they go together; the relation then rests on them.
   */
  places(of: readonly string[]): readonly Rational[] | undefined;
  /** A further unknown that is a whole number, of which only this relation tells. */
  helper(): Linear;
  /** For an assessment: for each status an unknown that is 1 where it is the one, else 0. */
  statuses(reference: string): ReadonlyMap<Id, Linear>;
}

/**
 * A figure that lies on either side of a value, where it cannot be that value. A reader easily knows on which side, such as
 * whether a rate that is to be kept was missed upwards; so each side has to protect the figure by itself.
 */
export interface Parted {
  figure: string;
  at: Rational;
}

/** What a relation says: claims that all hold, and choices of which one alternative holds; or why it cannot be modelled soundly. */
export type Model =
  | {
      claims: readonly Claim[];
      choices?: readonly (readonly (readonly Claim[])[])[];
      /** The figure that the claims take as it was before the record rounded it, in a way that nobody is told. */
      unrounded?: string;
      parted?: readonly Parted[];
    }
  | { refused: Refusal };

/**
 * It multiplies two unknowns; it divides by what may be zero or have any sign; it is a standard deviation; it raises an
 * unknown to a power; its figures have no rate of growth.
 */
export type Refusal =
  'product-of-unknowns' | 'sign-of-divisor' | 'not-linear' | 'power-of-unknown' | 'no-growth-rate';

type Of<K extends Relation['kind']> = Extract<Relation, { kind: K }>;

/** Where the fields of a relation stand in its row: the figure it is of, and those it is worked out from, in order. */
export interface Row {
  result?: string;
  /** A field that lists all of them, or one field for each. */
  from?: string | readonly string[];
  /** A field that lists those that come after. */
  more?: string;
  weighted?: true;
  lower?: string;
  upper?: string;
}

/** One kind of relation: which figures it is about, what it says, and its sentence. */
export interface RelationKind<K extends Relation['kind'] = Relation['kind']> {
  kind: K;
  references(relation: Of<K>): readonly string[];
  /** The assessment among them whose status the relation explains. */
  explains?(relation: Of<K>): string;
  /** Whether it may name numbers and assessments alike. */
  ofAny?: true;
  model(relation: Of<K>, figures: Figures): Model;
  /** Where its fields stand in a row of a table. */
  row: Row;
  /** What a table in Chinese calls it. */
  label: string;
  /** A sentence for an official, with the figures' names put in. */
  sentence: Record<'en' | 'zh', (relation: Of<K>, name: (reference: string) => string) => string>;
}
