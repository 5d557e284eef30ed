import { isConstant } from '../exact/linear.ts';
import { isSatisfied } from '../solve/system.ts';
import type { Claim, StatedConstraint, Statement } from './statement.ts';

export type Said = Pick<Statement, 'kind' | 'references'> &
  Partial<Pick<Statement, 'id' | 'restsOn' | 'unrounded' | 'parted'>>;

/** A statement from its claims and choices, under the number it will have. */
export function statement(
  said: Said,
  number: number,
  claims: readonly Claim[],
  choices: readonly (readonly (readonly Claim[])[])[] = [],
): Statement {
  const own = (claim: Claim): StatedConstraint => ({ ...claim, statement: number });
  const open: (readonly Claim[])[][] = [];
  const sure = [...claims];
  for (const alternatives of choices) {
    const possible = alternatives
      .map((each) => each.filter((claim) => !isTrue(claim)))
      .filter((each) => !each.some(isFalse));
    if (possible.length === 1) sure.push(...possible[0]!);
    else if (!possible.some((each) => each.length === 0)) open.push(possible);
  }
  return {
    restsOn: [],
    ...said,
    constraints: sure.filter((claim) => !isTrue(claim)).map(own),
    choices: open.map((alternatives) => ({
      statement: number,
      alternatives: alternatives.map((each) => each.map(own)),
    })),
  };
}

const isTrue = ({ expression, sense }: Claim): boolean =>
  isConstant(expression) && isSatisfied(expression.constant, sense);
const isFalse = ({ expression, outer = expression, sense }: Claim): boolean =>
  isConstant(outer) && !isSatisfied(outer.constant, sense);
