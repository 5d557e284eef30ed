import type { Linear } from '../exact/linear.ts';
import type { Rational } from '../exact/rational.ts';
import type { Constraint, System } from '../solve/system.ts';
import { exactly, type Book } from '../statements/book.ts';
import type { StatedConstraint, Statement } from '../statements/statement.ts';

/** Which end of the enclosure of an irrational number stands for it: what leaves less than is true, or more. */
export type Form = 'inner' | 'outer';

/** The values that the statements publish exactly, by unknown. */
export function publishedValues(book: Book, statements: readonly Statement[]): Map<number, Rational> {
  const values = new Map<number, Rational>();
  for (const { kind, references } of statements) {
    const figure = kind === 'published' && book.numbers.get(references[0]!);
    const value = figure ? exactly(figure) : undefined;
    if (figure && value !== undefined) values.set(figure.index, value);
  }
  return values;
}

/** The system of these statements, with what is published exactly put in; what that leaves without unknowns stays, so that a contradiction shows. */
export function systemOf(
  book: Book,
  statements: readonly Statement[],
  form: Form = 'inner',
  values: ReadonlyMap<number, Rational> = publishedValues(book, statements),
): System {
  const put = ({ expression, outer, sense, statement }: StatedConstraint): Constraint => ({
    sense,
    statement,
    expression: substitute(form === 'outer' && outer ? outer : expression, values),
  });
  const own = (kind: string, references: readonly string[]): boolean =>
    kind === 'published' && values.has(book.numbers.get(references[0]!)!.index);
  return {
    unknowns: book.truth.length,
    whole: book.whole,
    constraints: statements.flatMap(({ kind, references, constraints }) =>
      own(kind, references) ? [] : constraints.map(put),
    ),
    choices: statements.flatMap(({ choices }) =>
      choices.map(({ alternatives, statement }) => ({
        statement,
        alternatives: alternatives.map((each) => each.map(put)),
      })),
    ),
  };
}

export function substitute({ constant, terms }: Linear, values: ReadonlyMap<number, Rational>): Linear {
  const left = new Map<number, Rational>();
  let known = constant;
  for (const [index, coefficient] of terms) {
    const value = values.get(index);
    if (value === undefined) left.set(index, coefficient);
    else known = known.add(coefficient.mul(value));
  }
  return { constant: known, terms: left };
}
