import type { Id, Step } from '@planglass/model';
import type { Relation } from '@planglass/model/record';
import type { Linear } from '../exact/linear.ts';
import type { Rational } from '../exact/rational.ts';
import type { Claim } from '../statements/statement.ts';

/** What a relation may ask of the figures it names. A reference that leads nowhere is a problem before it gets here. */
export interface Figures {
  /** The figure as an unknown, whether it is published or not. */
  number(reference: string): Linear;
  /** Its value where it is published exactly; the relation then rests on it. */
  published(reference: string): Rational | undefined;
  /** One unit of the last decimal that its value is written with; none where no value is written anywhere. */
  lastUnit(reference: string): Rational | undefined;
  /** Whether it cannot be below zero, as everyone knows. */
  isNonNegative(reference: string): boolean;
  /** For an assessment: for each status an unknown that is 1 where it is the one, else 0. */
  statuses(reference: string): ReadonlyMap<Id, Linear>;
}

/** What a relation says: claims that all hold, and choices of which one alternative holds; or why it cannot be modelled soundly. */
export type Model =
  { claims: readonly Claim[]; choices?: readonly (readonly (readonly Claim[])[])[] } | { refused: Refusal };

/** It multiplies two unknowns; it divides by what may be zero or have any sign; it is not linear at all. */
export type Refusal = 'product-of-unknowns' | 'sign-of-divisor' | 'not-linear';

type Of<K extends Relation['kind']> = Extract<Relation, { kind: K }>;

/** One kind of relation: which figures it is about, what it says, and its sentence. */
export interface RelationKind<K extends Relation['kind'] = Relation['kind']> {
  kind: K;
  references(relation: Of<K>): readonly string[];
  model(relation: Of<K>, figures: Figures): Model;
  /** A sentence for an official, with the figures' names put in. */
  sentence: Record<'en' | 'zh', (relation: Of<K>, name: (reference: string) => string) => string>;
}

export type Rounded = { rounding?: Step };
