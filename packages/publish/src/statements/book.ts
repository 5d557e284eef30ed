import type { Decimal, Id, Magnitude, ProgressDocument, Step } from '@planglass/model';
import type { PlanRecord, ProtectionLevels, PublicFigure, Relation } from '@planglass/model/record';
import { constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import type { Statement } from './statement.ts';

/** A release that is audited or taken into account: with its record where it is the one to be published. */
export interface Source {
  document: ProgressDocument;
  record?: PlanRecord;
  /** What anyone knows beside a document of which there is no record here: how its figures hang together, and what is public elsewhere. */
  known?: Known;
}

export interface Known {
  relations: readonly Relation[];
  publicFigures: readonly PublicFigure[];
}

/** What is known beside a document: from its record, or as it is given. */
export const knownOf = ({ record, known }: Source): Known =>
  known ?? { relations: record?.relations ?? [], publicFigures: record?.publicFigures ?? [] };

/** A number: an unknown, and what is published of it. */
export interface NumberFigure {
  key: string;
  index: number;
  /** JSON Pointer into the record or document. */
  path: string;
  published?: { value: Decimal; step?: Step };
  /** As the record has it. */
  held?: Decimal;
  whole: boolean;
  nonNegative: boolean;
  /** It is withheld in a release that is audited. */
  secret: boolean;
  protection?: ProtectionLevels;
  /** The bounds that everyone knows of it, zero aside. */
  floors: readonly Decimal[];
  ceilings: readonly Decimal[];
  /** Its record's rule for figures without levels of their own, in per cent of the value. */
  percent?: Magnitude;
}

/** An assessment: for each status an unknown that is 1 or 0. */
export interface StatusFigure {
  key: string;
  path: string;
  published?: Id;
  held?: Id;
  statuses: ReadonlyMap<Id, Linear>;
  secret: boolean;
}

/** Stands among the statuses of an assessment for there being none. */
export const NOT_ASSESSED = '(not assessed)';

/** All figures of all releases, numbered, and all that is said of them. */
export class Book {
  readonly numbers = new Map<string, NumberFigure>();
  readonly assessments = new Map<string, StatusFigure>();
  readonly statements: Statement[] = [];
  readonly whole = new Set<number>();
  /** The value of each unknown where the record holds it: for checks of the record itself, and for nothing that is published. */
  readonly truth: (Rational | undefined)[] = [];

  /** Figures that are shown as missing, not applicable or in words. */
  readonly withoutNumber = new Set<string>();
  /** What has been said, so that nothing is said twice. */
  readonly said = new Set<string>();
  /** The first figure of each fact that several releases may publish. */
  readonly facts = new Map<string, string>();

  /** A new unknown. */
  unknown(truth: Rational | undefined, whole: boolean): number {
    const index = this.truth.push(truth) - 1;
    if (whole) this.whole.add(index);
    return index;
  }

  addNumber(figure: Omit<NumberFigure, 'index'>): void {
    // What is published rounded is not what it was.
    const truth = figure.held === undefined ? exactly(figure) : rational(figure.held);
    const index = this.unknown(truth, figure.whole);
    this.numbers.set(figure.key, { ...figure, index });
  }

  addAssessment(
    { key, path, published, held, secret }: Omit<StatusFigure, 'statuses'>,
    domain: readonly Id[],
  ): void {
    const all = [...domain, NOT_ASSESSED];
    const is = (status: Id, actual: Id): Rational => (status === actual ? ONE : ZERO);
    const statuses = new Map(
      all.map((status): [Id, Linear] => [
        status,
        published === undefined
          ? unknown(this.unknown(held === undefined ? undefined : is(status, held), true))
          : constant(is(status, published)),
      ]),
    );
    this.assessments.set(key, {
      key,
      path,
      statuses,
      secret,
      ...(published === undefined ? {} : { published }),
      ...(held === undefined ? {} : { held }),
    });
  }
}

/** The exact value that anyone can read, where one is published without rounding. */
export const exactly = ({ published }: Pick<NumberFigure, 'published'>): Rational | undefined =>
  published && published.step === undefined ? rational(published.value) : undefined;
