import { constant, isConstant, unknown } from '../exact/linear.ts';
import { ONE, rational } from '../exact/rational.ts';
import { lastUnit } from '../exact/round.ts';
import { between } from '../relations/claims.ts';
import { roundedFrom } from '../relations/rounding.ts';
import { compact } from '../solve/components.ts';
import { Explorer } from '../solve/explore.ts';
import { isSatisfied, type Constraint } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import type { StatedConstraint, Statement } from '../statements/statement.ts';
import { substitute } from './prepare.ts';

/** Follow from what the record says of single figures, without a relation. */
const OF_THE_RECORD = new Set(['non-negative', 'below-minimum-frequency', 'not-below-minimum-frequency']);

/** A statement that the record declares and that its own values do not satisfy. */
export const brokenByTruth = (book: Book): Statement | undefined =>
  book.statements.find(
    (each) => (each.id !== undefined || OF_THE_RECORD.has(each.kind)) && !canHold(book, each),
  );

/**
 * Whether a statement can hold with the values that the record has, whatever the rest is that it does not hold. In the
 * outer form: what an enclosure alone contradicts, nobody has shown to be wrong.
 */
function canHold(book: Book, { constraints, choices, unrounded }: Statement): boolean {
  const figure = unrounded === undefined ? undefined : book.numbers.get(unrounded);
  const put = ({ expression, outer = expression, sense, statement }: StatedConstraint): Constraint => {
    const values = [...outer.terms.keys()].flatMap((index) => {
      const truth = index === figure?.index ? undefined : book.truth[index];
      return truth === undefined ? [] : [[index, truth] as const];
    });
    return { sense, statement, expression: substitute(outer, new Map(values)) };
  };
  // The record holds such a figure to so many decimals, and the statement takes it as it was before.
  const before =
    figure?.held === undefined
      ? []
      : between(
          unknown(figure.index),
          constant(ONE),
          roundedFrom(rational(figure.held), lastUnit(figure.held)),
        );
  const rows = [...constraints.map(put), ...before.map((each) => ({ ...each, statement: -1 }))];
  const open = choices
    .map(({ alternatives }) =>
      alternatives.map((each) => each.map(put)).filter((each) => !each.some(isFalse)),
    )
    .filter((alternatives) => !alternatives.some((each) => each.every(isTrue)));
  if (rows.some(isFalse) || open.some((alternatives) => alternatives.length === 0)) return false;
  const left = rows.filter((each) => !isTrue(each));
  return (left.length === 0 && open.length === 0) || isFeasible(left, open, book.whole);
}

const isTrue = ({ expression, sense }: Constraint): boolean =>
  isConstant(expression) && isSatisfied(expression.constant, sense);
const isFalse = ({ expression, sense }: Constraint): boolean =>
  isConstant(expression) && !isSatisfied(expression.constant, sense);

/** Whether anything satisfies these, whatever the other unknowns are; where the search reaches its limit, nothing says that nothing does. */
function isFeasible(
  constraints: readonly Constraint[],
  choices: readonly (readonly (readonly Constraint[])[])[],
  whole: ReadonlySet<number>,
): boolean {
  const explorer = new Explorer(
    compact({
      whole,
      constraints,
      choices: choices.map((alternatives) => ({ alternatives, statement: -1 })),
    }),
  );
  return explorer.feasible([]).kind !== 'contradiction';
}
